/** The body as lines that know where they stand in it. */

/** A line, or what is left of it after a mark was taken off; `offset` counts in the whole body. */
export interface Line {
  readonly text: string;
  readonly offset: number;
}

export function splitLines(body: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const text of body.split('\n')) {
    lines.push({ text, offset });
    offset += text.length + 1;
  }
  return lines;
}

export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** Columns of white space before the words; a tab goes to the next fourth column. */
export function indentOf({ text }: Line): number {
  let columns = 0;
  for (const character of text) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (/\s/.test(character)) columns += 1;
    else break;
  }
  return columns;
}

/** The line without its first characters. */
export function after(line: Line, characters: number): Line {
  return { text: line.text.slice(characters), offset: line.offset + characters };
}

/** The line without the white space before its words. */
export function trimmedStart(line: Line): Line {
  return after(line, line.text.length - line.text.trimStart().length);
}
