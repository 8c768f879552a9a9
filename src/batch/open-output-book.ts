/** What lies in the output folder already: letters that would be made again as they are, and files that are no letter's any more. */

import { readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Digest, digestOf } from '../circular/digest.js';
import { type FileStamp, stampOf } from '../workspace/file-stamp.js';
import type { Store } from '../workspace/store/durable.js';
import {
  type KnownLetter,
  type KnownOutput,
  type OutputCache,
  readOutputCache,
  writeOutputCache,
} from '../workspace/store/output-cache.js';
import type { LetterBasis } from './letter-basis.js';

export interface WrittenOutput {
  /** In the output folder, with `/`. */
  readonly path: string;
  readonly digest: Digest;
}

export interface MadeOf extends LetterBasis {
  /** The templates that took part. */
  readonly parts: ReadonlySet<string>;
}

export interface OutputBook {
  /** The files of a letter that is as it would be made, in the order in which they were written; else null. */
  readonly find: (key: string, basis: LetterBasis) => readonly string[] | null;
  /** A letter was written; `of` is null where it may not be taken for the same next time. */
  readonly keep: (key: string, outputs: readonly WrittenOutput[], of: MadeOf | null) => void;
  /** A letter could not be made: what there is of it stays. */
  readonly spare: (key: string) => void;
  /**
   * Removes the files of letters that are gone, or go by another name now: those that the program wrote and nobody
   * changed. Gives their paths. Only for a run that had every letter of the workspace before it.
   */
  readonly sweep: (extensions: ReadonlySet<string>) => readonly string[];
  readonly close: () => Promise<void>;
}

/** A later writing within this time, ms, might be described by the system just as the one before. */
const COARSEST_CLOCK = 2000;

export async function openOutputBook(store: Store, folder: string, now: () => number): Promise<OutputBook> {
  const cache = await readOutputCache(store, folder);
  const current = new Set<string>();
  /** Letter → its name, without extension. */
  const made = new Map<string, string>();
  const spared = new Set<string>();
  const changes = new Map<string, KnownLetter | null>();
  const outputChanges = new Map<string, KnownOutput | null>();

  function note(path: string, output: KnownOutput | null): void {
    if (output === null) cache.outputs.delete(path);
    else cache.outputs.set(path, output);
    outputChanges.set(path, output);
  }

  /** Whether a file is as the program wrote it. What the system describes as before need not be read. */
  function isAsWritten(path: string): boolean {
    const known = cache.outputs.get(path);
    const stamp = known && stampOf(join(folder, path));
    if (!known || !stamp) return false;
    if (known.stamp === stamp.text) return true;
    if (digestOfFile(join(folder, path)) !== known.digest) return false;
    if (settled(stamp) !== null) note(path, { ...known, stamp: settled(stamp) });
    return true;
  }

  function settled(stamp: FileStamp | null): string | null {
    return stamp && stamp.changed + COARSEST_CLOCK < now() ? stamp.text : null;
  }

  function isStale(path: string, { letter }: KnownOutput, extensions: ReadonlySet<string>): boolean {
    if (current.has(path) || spared.has(letter)) return false;
    // Of a letter that was made now, only what would have been written again.
    return made.get(letter) !== nameOf(path) || extensions.has(path.slice(path.lastIndexOf('.') + 1));
  }

  return {
    find(key, { inputs, templates }) {
      const known = cache.letters.get(key);
      if (known?.inputs !== inputs) return null;
      if (Object.entries(known.templates).some(([name, digest]) => templates.get(name) !== digest)) return null;
      if (!known.outputs.every(isAsWritten)) return null;
      made.set(key, nameOf(known.outputs[0] ?? ''));
      for (const path of known.outputs) current.add(path);
      return known.outputs;
    },
    keep(key, outputs, of) {
      made.set(key, nameOf(outputs[0]?.path ?? ''));
      for (const { path, digest } of outputs) {
        current.add(path);
        note(path, { digest, stamp: settled(stampOf(join(folder, path))), letter: key });
      }
      const parts = of && Object.fromEntries([...of.templates].filter(([name]) => of.parts.has(name)));
      const letter = of && parts && { inputs: of.inputs, templates: parts, outputs: outputs.map(({ path }) => path) };
      if (letter) cache.letters.set(key, letter);
      else cache.letters.delete(key);
      changes.set(key, letter);
    },
    spare: (key) => void spared.add(key),
    sweep(extensions) {
      const stale = [...cache.outputs].filter(([path, output]) => isStale(path, output, extensions));
      const removed = stale.flatMap(([path]) => (isAsWritten(path) && remove(folder, path) ? [path] : []));
      for (const [path] of stale) note(path, null);
      for (const key of cache.letters.keys()) {
        if (made.has(key) || spared.has(key)) continue;
        cache.letters.delete(key);
        changes.set(key, null);
      }
      return removed;
    },
    async close() {
      if (changes.size === 0 && outputChanges.size === 0) return;
      // Another run may have written meanwhile: what it knows is kept.
      const latest = await readOutputCache(store, folder);
      apply(latest, changes, outputChanges);
      await writeOutputCache(store, folder, latest);
    },
  };
}

function apply(
  { letters, outputs }: OutputCache,
  changes: ReadonlyMap<string, KnownLetter | null>,
  outputChanges: ReadonlyMap<string, KnownOutput | null>,
): void {
  for (const [key, letter] of changes) {
    if (letter === null) letters.delete(key);
    else letters.set(key, letter);
  }
  for (const [path, output] of outputChanges) {
    if (output === null) outputs.delete(path);
    else outputs.set(path, output);
  }
}

function digestOfFile(path: string): Digest | null {
  try {
    return digestOf(readFileSync(path));
  } catch {
    return null;
  }
}

/** Without extension, and without what marks the office's own copy. */
function nameOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.')).replace(/-dosya$/, '');
}

/** And the folder of the year, where it was the last in it. False where the system does not allow it. */
function remove(folder: string, path: string): boolean {
  try {
    rmSync(join(folder, path));
  } catch {
    return false;
  }
  const year = dirname(resolve(folder, path));
  try {
    if (year !== resolve(folder)) rmdirSync(year);
  } catch {
    // There are others in it.
  }
  return true;
}
