/** Writes letters to their places, and keeps account of them. */

import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { WrittenOutput } from '../../batch/open-output-book.js';
import { digestOf } from '../../circular/digest.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { rememberedOf } from '../../numbering/remember-numbers.js';
import type { Format, Rendition } from '../../pipeline.js';
import type { RegisteredDocument } from '../../register/ledger.js';
import { workspaceFinding } from '../../workspace/findings.js';
import { reasonOf } from '../../workspace/read-file.js';
import { listFolder, type Store } from '../../workspace/store/durable.js';
import { assertInside } from '../../workspace/store/inside.js';
import { NUMBERS_FOLDER } from '../../workspace/store/number-memory.js';
import { openRenderedNumbers } from '../../workspace/store/rendered-numbers.js';
import { showFrom } from '../../workspace/workspace.js';
import { replaceOutput } from '../../workspace/write-file.js';
import type { Notes } from '../notes.js';
import type { Session } from '../session.js';

/** A file to be written: a rendition, or a message. */
export interface OutputFile extends Omit<Rendition, 'format'> {
  readonly format: Format | 'eml';
}

export interface OutputWriter {
  /**
   * Takes a letter's files; `name` is their path in the output folder without the extension, `document` what they are
   * of, null for a draft. It lets the process do what waits: what earlier letters leave behind is not freed before.
   * Gives what was written; null where not all of it could be.
   */
  readonly send: (
    renditions: readonly OutputFile[],
    name: string,
    document: RegisteredDocument | null,
  ) => Promise<readonly WrittenOutput[] | null>;
  /** Takes files of a letter that are there already, by their paths in the output folder. */
  readonly leave: (paths: readonly string[], document: RegisteredDocument | null) => Promise<void>;
  /** The number of letters that were written whole, and the files written. */
  readonly close: () => Promise<{ readonly whole: number; readonly files: readonly string[] }>;
}

interface WriterMaterials {
  readonly session: Session;
  readonly notes: Notes;
  readonly store: Store;
  /** Where to write, absolute. */
  readonly folder: string;
  /** Each letter is shown in the system's viewer. */
  readonly isShown?: boolean;
  /** Files that are there already are told like those that are written. */
  readonly tellsUnchanged?: boolean;
}

const OUT = 'out';

/** The folder named, from where the user is; else `out/` of the workspace. */
export function outputFolder(root: string, cwd: string, named: string | null): string {
  return named === null ? resolve(root, OUT) : resolve(cwd, named);
}

/**
 * Paths go to stdout as files are written; what cannot be written is noted, and the rest of its letter left. Throws the
 * refusal `workspace/outside`, before anything is written, where links lead out of the workspace.
 */
export async function openOutputWriter(materials: WriterMaterials): Promise<OutputWriter> {
  const { session, notes, store, folder, isShown = false, tellsUnchanged = true } = materials;
  const { cwd, stdout, openFile } = session.world;
  if (folder === resolve(store.root, OUT)) await assertOutputsInside(store);
  const rendered = await openRenderedNumbers(store);
  let whole = 0;
  const files: string[] = [];
  const attempt = async (path: string, act: () => Promise<void>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      const args = { file: showFrom(cwd, path), reason: reasonOf(error) };
      notes.add([workspaceFinding('workspace/unwritable', args, null)]);
      return false;
    }
  };
  const write = async (path: string, bytes: Uint8Array): Promise<boolean> => {
    if (!(await attempt(path, () => replaceOutput(path, bytes, session.world.fs)))) return false;
    tell(path);
    return true;
  };
  const begin = (document: RegisteredDocument | null) => {
    const numbers = document === null ? [] : rememberedOf(document);
    return attempt(join(store.root, NUMBERS_FOLDER), () => rendered.begin(numbers));
  };
  const tell = (path: string): void => {
    files.push(showFrom(cwd, path));
    if (session.isText) stdout.write(`${showFrom(cwd, path)}\n`);
  };
  const show = async (path: string | undefined): Promise<void> => {
    if (!isShown || path === undefined || (await openFile(path))) return;
    notes.add([cliFinding('cli/no-viewer', { file: showFrom(cwd, path) }, null)]);
  };
  return {
    async send(renditions, name, document) {
      await setImmediate();
      if (!(await begin(document))) return null;
      const written: WrittenOutput[] = [];
      for (const file of renditions) {
        const path = pathOf(name, file);
        if (!(await write(resolve(folder, path), file.bytes))) return null;
        if (document) rendered.written(rememberedOf(document));
        written.push({ path, digest: digestOf(file.bytes) });
      }
      whole += 1;
      await show(written[0] && resolve(folder, written[0].path));
      return written;
    },
    async leave(paths, document) {
      if (!(await begin(document))) return;
      if (document) rendered.written(rememberedOf(document));
      whole += 1;
      if (!tellsUnchanged) return;
      for (const path of paths) tell(resolve(folder, path));
      await show(paths[0] && resolve(folder, paths[0]));
    },
    async close() {
      await rendered.close();
      return { whole, files };
    },
  };
}

/** `out/`, and the years in it. */
async function assertOutputsInside(store: Store): Promise<void> {
  await assertInside(store, OUT);
  for (const name of await listFolder(store, OUT)) await assertInside(store, `${OUT}/${name}`);
}

/** `…-dosya.pdf` is the office's own copy (interface.md). */
function pathOf(name: string, { copy, format }: OutputFile): string {
  return `${name}${copy === 'office' ? '-dosya' : ''}.${format}`;
}
