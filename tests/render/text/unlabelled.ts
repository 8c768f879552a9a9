/**
 * The text of a letter with its labelled lines as the table that they stand for, its head once, then its cells; and
 * without what it says in a picture's place.
 */

import type { Block, Letter } from '../../../src/letter/letter.js';
import { plainText } from '../../../src/letter/plain-text.js';

export function unlabelled(written: string, { body, enclosures }: Letter): string {
  const text = written.replace(/^ *\[Resim: [^\]]*\]\n/gm, '');
  const parts = [body, ...enclosures.map((each) => each.body)];
  return parts.flatMap(headsOf).reduce((all, names) => {
    const lines = all.split('\n');
    const nameOf = (line: string) => names.find((name) => name !== '' && line.trimStart().startsWith(`${name}: `));
    const first = lines.findIndex((line, at) => nameOf(line) !== undefined && lines[at - 1]?.includes('───'));
    if (first < 0) return all;
    const cells = lines.slice(first).map((line) => line.replace(`${nameOf(line) ?? '\u0000'}: `, ''));
    return [...lines.slice(0, first), names.join(' '), ...cells].join('\n');
  }, text);
}

/** The names of the columns of each table. */
function headsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quote' || block.kind === 'group') return headsOf(block.body);
    if (block.kind === 'list') return block.items.flatMap(({ body }) => headsOf(body));
    return block.kind === 'table' && block.head ? [block.head.cells.map(({ content }) => plainText(content))] : [];
  });
}
