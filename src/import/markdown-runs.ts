/** Runs of one look each → a line as it reads, and as the body says it: emphasis marked, what would be Markdown escaped. */

export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

export interface JoinedRuns {
  readonly text: string;
  readonly markdown: string;
  /** All of its words are. */
  readonly isBold: boolean;
}

export function joinRuns(runs: readonly Run[]): JoinedRuns {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const isSame = last && ((last.isBold === run.isBold && last.isItalic === run.isItalic) || run.text.trim() === '');
    if (isSame) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return {
    text: merged.map(({ text }) => text).join(''),
    markdown: escapeStart(merged.map(printRun).join('')),
    isBold:
      merged.some(({ text }) => text.trim() !== '') && merged.every(({ text, isBold }) => isBold || text.trim() === ''),
  };
}

/** Marks touch the words; the spaces stand outside. */
function printRun({ text, isBold, isItalic }: Run): string {
  const mark = `${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
  const words = text.trim();
  if (mark === '' || words === '') return escapeSigns(text);
  const [before = '', after = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  return `${before}${mark}${escapeSigns(words)}${isItalic ? '*' : ''}${isBold ? '**' : ''}${after}`;
}

/** A star beside a letter could open emphasis; a backslash could hide what follows. */
function escapeSigns(text: string): string {
  return text.replace(/\\|\*(?=\S)|(?<=\S)\*/g, (sign) => `\\${sign}`);
}

/** What at the start of a line would be a heading, a quote or a block. */
export function escapeStart(line: string): string {
  return line.replace(/^(\s*)(#{1,6}\s|>|:::)/, '$1\\$2');
}
