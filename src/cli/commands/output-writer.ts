/** Writes letters to their places, and keeps account of them. */

import { setImmediate } from 'node:timers/promises';
import { cliFinding } from '../../messages/cli-findings.js';
import type { Rendition } from '../../pipeline.js';
import { workspaceFinding } from '../../workspace/findings.js';
import { reasonOf } from '../../workspace/read-file.js';
import { showFrom } from '../../workspace/workspace.js';
import { replaceOutput } from '../../workspace/write-file.js';
import type { Notes } from '../notes.js';
import type { Session } from '../session.js';

export interface OutputWriter {
  /**
   * Takes a letter's files; `base` is their path without the extension. It lets the process do what waits: what earlier
   * letters leave behind is not freed before.
   */
  readonly send: (renditions: readonly Rendition[], base: string) => Promise<void>;
  /** The number of letters that were written whole, and the files written. */
  readonly close: () => { readonly whole: number; readonly files: readonly string[] };
}

interface WriterMaterials {
  readonly session: Session;
  readonly notes: Notes;
  /** Each letter is shown in the system's viewer. */
  readonly isShown?: boolean;
}

/** Paths go to stdout as files are written; what cannot be written is noted, and the rest of its letter left. */
export function openOutputWriter({ session, notes, isShown = false }: WriterMaterials): OutputWriter {
  const { cwd, stdout, openFile } = session.world;
  let whole = 0;
  const files: string[] = [];
  const write = async (path: string, bytes: Uint8Array): Promise<boolean> => {
    try {
      await replaceOutput(path, bytes, session.world.fs);
    } catch (error) {
      const args = { file: showFrom(cwd, path), reason: reasonOf(error) };
      notes.add([workspaceFinding('workspace/unwritable', args, null)]);
      return false;
    }
    files.push(showFrom(cwd, path));
    if (session.isText) stdout.write(`${showFrom(cwd, path)}\n`);
    return true;
  };
  return {
    async send(renditions, base) {
      await setImmediate();
      for (const file of renditions) if (!(await write(pathOf(base, file), file.bytes))) return;
      whole += 1;
      const [first] = renditions;
      if (!isShown || !first) return;
      const path = pathOf(base, first);
      if (!(await openFile(path))) notes.add([cliFinding('cli/no-viewer', { file: showFrom(cwd, path) }, null)]);
    },
    close: () => ({ whole, files }),
  };
}

/** `…-dosya.pdf` is the office's own copy (interface.md). */
function pathOf(base: string, { copy, format }: Rendition): string {
  return `${base}${copy === 'office' ? '-dosya' : ''}.${format}`;
}
