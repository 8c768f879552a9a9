/** The words of a PDF as a screen reader has them: characters from the content, their order from the structure tree. */

import { readObjects } from './pdf/read-objects.js';
import { markedTexts, readStructure, type StructureNode } from './pdf/read-structure.js';

/** Elements inside a line: what stands before and after them is the same paragraph's. */
const INLINE_ROLES = ['Span', 'Link'];

/** The watermark, which the text has above all, then every word of the tree. */
export async function pdfWords(pdf: Uint8Array): Promise<string[]> {
  const texts = await markedTexts(pdf);
  // On the first page nothing repeats yet: besides the watermark only the page number is furniture.
  const furniture = (texts.get('1.artifact') ?? '').replace(/1 \/ \d+$/, '');
  const text = `${furniture} ${textOf(readStructure(readObjects(pdf)), texts)}`;
  return joined(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

function textOf({ kids }: StructureNode, texts: ReadonlyMap<string, string>): string {
  return kids
    .map((kid) => {
      if (typeof kid === 'string') return texts.get(kid) ?? '';
      return INLINE_ROLES.includes(kid.role) ? textOf(kid, texts) : ` ${textOf(kid, texts)} `;
    })
    .join('');
}

/** U+00AD at a line's end is a hyphen that the typesetter added: the word goes on, also on the next page. */
function joined(text: string): string {
  return text.replace(/\u00ad\s*/g, '');
}
