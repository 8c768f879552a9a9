/** The register as findings point into it: by line. */

import type { LocatedSource } from '../source.js';
import { readInside } from './read-file.js';
import { REGISTER_FILE } from './store/register-file.js';
import type { Workspace } from './workspace.js';

/** Its text is read only where there is something to show: it may be large. */
export function registerSource(workspace: Workspace): LocatedSource {
  let lines: readonly number[] | null = null;
  let text: string | null = null;
  const read = (): string => {
    text ??= Buffer.from(readInside(workspace, REGISTER_FILE).value ?? []).toString('utf8');
    return text;
  };
  return {
    get source() {
      return { file: workspace.show(REGISTER_FILE), text: read() };
    },
    spanOf([line]) {
      lines ??= lineStarts(read());
      const at = Math.max(1, Number(line ?? 1));
      const start = lines[at - 1] ?? read().length;
      return { start, end: (lines[at] ?? read().length + 1) - 1 };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
