/** Writes letters while the next ones are being set: waiting for the disk is most of what a batch would wait for. */

import type { Rendition } from '../../pipeline.js';
import { reasonOf } from '../../workspace/read-file.js';
import { showFrom } from '../../workspace/workspace.js';
import { writeFileWhole } from '../../workspace/write-file.js';
import type { Notes } from '../notes.js';
import type { Session } from '../session.js';

/** Letters whose files are on their way to the disk at once. */
const MOST_UNDER_WAY = 8;

export interface WritingDesk {
  /** Takes a letter's files; `base` is their path without the extension. Waits only where too many are under way. */
  readonly send: (renditions: readonly Rendition[], base: string) => Promise<void>;
  /** Waits for all, and gives the number of letters that were written whole. */
  readonly close: () => Promise<number>;
}

/** Paths go to stdout in the order in which letters were sent; what cannot be written is noted. */
export function openDesk({ session, notes }: { readonly session: Session; readonly notes: Notes }): WritingDesk {
  const { cwd, stdout } = session.world;
  const underWay: Promise<Written>[] = [];
  let whole = 0;

  const finishOldest = async (): Promise<void> => {
    const written = await underWay.shift();
    for (const path of written?.paths ?? []) if (session.isText) stdout.write(`${showFrom(cwd, path)}\n`);
    if (written?.failure) {
      const { path, reason } = written.failure;
      const args = { file: showFrom(cwd, path), reason };
      notes.add([{ code: 'workspace/unwritable', severity: 'error', args, at: null }]);
    } else whole += 1;
  };
  return {
    async send(renditions, base) {
      underWay.push(writeAll(renditions, base));
      if (underWay.length > MOST_UNDER_WAY) await finishOldest();
    },
    async close() {
      while (underWay.length > 0) await finishOldest();
      return whole;
    },
  };
}

interface Written {
  readonly paths: readonly string[];
  readonly failure: { readonly path: string; readonly reason: string } | null;
}

async function writeAll(renditions: readonly Rendition[], base: string): Promise<Written> {
  const paths: string[] = [];
  for (const { format, bytes } of renditions) {
    const path = `${base}.${format}`;
    try {
      await writeFileWhole(path, bytes);
      paths.push(path);
    } catch (error) {
      return { paths, failure: { path, reason: reasonOf(error) } };
    }
  }
  return { paths, failure: null };
}
