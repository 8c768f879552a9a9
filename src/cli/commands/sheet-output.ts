/** Where a sheet goes: a file that is there whole or not at all, or the screen. */

import { Refusal } from '../../diagnostic.js';
import { workspaceFinding } from '../../workspace/findings.js';
import { reasonOf } from '../../workspace/read-file.js';
import { type OutputStream, streamOutput } from '../../workspace/stream-output.js';
import { showFrom } from '../../workspace/workspace.js';
import type { Session } from '../session.js';

/** As programs write it. */
export const STDOUT = '-';

export interface SheetOutput extends Pick<OutputStream, 'write' | 'discard'> {
  /** The file's path; null for the screen. */
  readonly commit: () => Promise<string | null>;
}

/** `path` is absolute, or `-`. Throws the refusal `workspace/unwritable` where the system says no. */
export function openSheetOutput(path: string, { world }: Session): SheetOutput {
  if (path === STDOUT)
    return {
      write: (bytes) => world.stdout.write(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
      commit: async () => null,
      discard: () => {},
    };
  const tell = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw unwritable(error);
    }
  };
  const unwritable = (error: unknown) =>
    new Refusal(
      workspaceFinding('workspace/unwritable', { file: showFrom(world.cwd, path), reason: reasonOf(error) }, null),
      1,
    );
  const stream = tell(() => streamOutput(path, world.fs));
  return {
    write: (bytes) => tell(() => stream.write(bytes)),
    async commit() {
      await stream.commit().catch((error: unknown) => {
        throw unwritable(error);
      });
      return path;
    },
    discard: stream.discard,
  };
}
