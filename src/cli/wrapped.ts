/** Text in lines of a terminal. */

import { cellsOf } from '../render/text/cells.js';

/** Broken at spaces; a word that is wider than the line stands alone on it. */
export function wrapped(text: string, wide: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && cellsOf(line) + 1 + cellsOf(word) > wide) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
