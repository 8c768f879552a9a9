/**
 * What V8 made of a script, kept on the machine that made it: most of a short run is the compiling of what it uses. V8
 * checks neither the code nor, beyond its length, the script that it was made of, and dies of code that another build of
 * its own version made (nodejs/node#62781). So all of that is compared here byte by byte, which is surer than a digest,
 * and done before Node has loaded what takes digests.
 */

import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CacheOwner, cacheFolder, isOwn, makeOwn } from './cache-folder.js';

const FORM = 'genelge code 1';
/** V8 copies code that does not begin at a multiple of this. */
const ALIGNMENT = 8;
const LENGTH_DIGITS = 12;
const DAY = 24 * 60 * 60 * 1000;
/** Each is of one version of the program and one Node. */
const MOST_FOLDERS = 8;

export interface Kept {
  readonly code: Buffer;
  /** Time to make it anew: later runs use more of the script than the first did. */
  readonly isOld: boolean;
}

export interface KeptCode {
  /** What was kept of this very script by this very Node; null where there is nothing that can be trusted. */
  readonly read: (name: string, script: Buffer) => Kept | null;
  /** Keeps it; where that cannot be done, the next run does without. */
  readonly write: (name: string, script: Buffer, code: Buffer) => void;
}

/** `build` tells this program from its other versions; null where the user has no cache folder. */
export function openKeptCode(build: string, owner: CacheOwner): KeptCode | null {
  const cache = cacheFolder(owner);
  if (cache === null) return null;
  const maker = describeMaker(build);
  const { version, platform, arch } = process;
  const folder = join(cache, [build, 'node', version, platform, arch, shortHash(maker)].join('-'));

  return {
    read(name, script) {
      try {
        const file = join(folder, `${name}.code`);
        if (!isOwn(cache, owner.uid)) return null;
        const code = codeOf(readFileSync(file), maker, script);
        return code && { code, isOld: Date.now() - statSync(file).mtimeMs > DAY };
      } catch {
        return null;
      }
    },
    write(name, script, code) {
      try {
        if (!makeOwn(cache, owner.uid) || !makeOwn(folder, owner.uid)) return;
        replaceFile(join(folder, `${name}.code`), [headOf(maker, code.length), code, code, script]);
        removeUnused(cache);
      } catch {
        // A full disk, a read-only home: the program is as good without, and nobody need hear of it.
      }
    },
  };
}

/** Node's exact build and how it was started. Its version alone does not tell: distributions build their own. */
function describeMaker(build: string): string {
  const { execPath, execArgv, versions, platform, arch, env } = process;
  const { size, mtimeMs } = statSync(execPath);
  return JSON.stringify([build, versions, platform, arch, execPath, size, mtimeMs, execArgv, env.NODE_OPTIONS]);
}

/** The code in a kept file, which holds: head, code, the code once more, script. Null where any of it is not as it was written. */
function codeOf(file: Buffer, maker: string, script: Buffer): Buffer | null {
  const start = headOf(maker, 0).length;
  const length = (file.length - start - script.length) / 2;
  if (!Number.isInteger(length) || length <= 0) return null;
  const [code, again] = [file.subarray(start, start + length), file.subarray(start + length, start + 2 * length)];
  const isWhole =
    headOf(maker, length).equals(file.subarray(0, start)) &&
    code.equals(again) &&
    script.equals(file.subarray(start + 2 * length));
  return isWhole ? code : null;
}

function headOf(maker: string, length: number): Buffer {
  const head = Buffer.from(`${FORM}\n${String(length).padStart(LENGTH_DIGITS)}\n${maker}\n`);
  return Buffer.concat([head, Buffer.alloc((ALIGNMENT - (head.length % ALIGNMENT)) % ALIGNMENT)]);
}

/** Written beside and renamed: several runs may do so at once, and the last is as good as the first. */
function replaceFile(path: string, parts: readonly Buffer[]): void {
  const beside = `${path}.${process.pid}`;
  try {
    writeFileSync(beside, Buffer.concat(parts), { flag: 'wx', mode: 0o600, flush: true });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Removes what versions of the program or of Node kept that are no longer in use. What is in use is made anew daily. */
function removeUnused(cache: string): void {
  const folders = readdirSync(cache).map((name) => {
    const path = join(cache, name);
    return { path, time: statSync(path).mtimeMs };
  });
  const unused = folders.sort((one, other) => other.time - one.time).slice(MOST_FOLDERS);
  for (const { path } of unused) rmSync(path, { recursive: true, force: true });
}

/** FNV-1a, 32 bits: sets apart names of folders, whose files are compared in full. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
