/** Writes letters to their places, and keeps account of them. */

import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { cliFinding } from '../../messages/cli-findings.js';
import { rememberedOf } from '../../numbering/remember-numbers.js';
import type { Rendition } from '../../pipeline.js';
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

export interface OutputWriter {
  /**
   * Takes a letter's files; `name` is their path in the output folder without the extension, `document` what they are
   * of, null for a draft. It lets the process do what waits: what earlier letters leave behind is not freed before.
   */
  readonly send: (renditions: readonly Rendition[], name: string, document: RegisteredDocument | null) => Promise<void>;
  /** The number of letters that were written whole, and the files written. */
  readonly close: () => Promise<{ readonly whole: number; readonly files: readonly string[] }>;
}

interface WriterMaterials {
  readonly session: Session;
  readonly notes: Notes;
  readonly store: Store;
  /** Where to write, from the current folder; null for `out/` of the workspace. */
  readonly out: string | null;
  /** Each letter is shown in the system's viewer. */
  readonly isShown?: boolean;
}

const OUT = 'out';

/**
 * Paths go to stdout as files are written; what cannot be written is noted, and the rest of its letter left. Throws the
 * refusal `workspace/outside`, before anything is written, where links lead out of the workspace.
 */
export async function openOutputWriter(materials: WriterMaterials): Promise<OutputWriter> {
  const { session, notes, store, out, isShown = false } = materials;
  const { cwd, stdout, openFile } = session.world;
  if (out === null) await assertOutputsInside(store);
  const folder = out === null ? resolve(store.root, OUT) : resolve(cwd, out);
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
    files.push(showFrom(cwd, path));
    if (session.isText) stdout.write(`${showFrom(cwd, path)}\n`);
    return true;
  };
  return {
    async send(renditions, name, document) {
      await setImmediate();
      const base = resolve(folder, name);
      const numbers = document === null ? [] : rememberedOf(document);
      if (!(await attempt(join(store.root, NUMBERS_FOLDER), () => rendered.begin(numbers)))) return;
      for (const file of renditions) {
        if (!(await write(pathOf(base, file), file.bytes))) return;
        rendered.written(numbers);
      }
      whole += 1;
      const [first] = renditions;
      if (!isShown || !first) return;
      const path = pathOf(base, first);
      if (!(await openFile(path))) notes.add([cliFinding('cli/no-viewer', { file: showFrom(cwd, path) }, null)]);
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
function pathOf(base: string, { copy, format }: Rendition): string {
  return `${base}${copy === 'office' ? '-dosya' : ''}.${format}`;
}
