/** Leaves of the letter → lines: paragraphs and headings, and the lines that are centred whatever their style says. */

import { upperTr } from '../../language/casing.js';
import type { Inline } from '../../letter/inline.js';
import type { Heading, Paragraph } from '../../letter/letter.js';
import { type Cells, widestOf } from './cells.js';
import { type Frame, framed, measuresIn, plain } from './frame.js';
import { align, indent, type Stack, stack, wordsOf, wrap } from './lines.js';

type Leaf = Paragraph | Heading;

/** A paragraph or heading, aligned and indented as its style says. */
export function setLeaf(leaf: Leaf, frame: Frame): Stack {
  const measures = measuresIn(leaf.style, frame);
  const text = leafText(leaf, frame);
  if (text === '') return framed(measures, plain([]));
  const { width, firstIndent } = measures;
  if (measures.align === 'center') return framed(measures, plain(centred(text, width)));
  const indented = measures.align === 'right' ? 0 : firstIndent;
  const [first = '', ...rest] = wrap(text, width, indented).map((line) => align(line, width, measures.align));
  if (indented >= 0) return framed(measures, plain([' '.repeat(first === '' ? 0 : indented) + first, ...rest]));
  return framed({ ...measures, left: measures.left + indented }, plain([first, ...indent(rest, -indented)]));
}

/** Lines centred on each other: the letterhead's, a signer's. */
export function setCentred(leaves: readonly Leaf[], width: Cells, frame: Frame): Stack {
  return stack(
    leaves.map((leaf) => {
      const { before, after } = measuresIn(leaf.style, frame);
      const text = leafText(leaf, frame);
      return { lines: text === '' ? [] : centred(text, width), before, after };
    }),
  );
}

/** Lines in the middle, as even as they can be: no word alone under a full one. */
function centred(text: string, width: Cells): string[] {
  const count = wrap(text, width).length;
  let narrow = Math.max(1, widestOf(wordsOf(text)), Math.floor(width / (count + 1)));
  while (narrow < width && wrap(text, narrow).length > count) narrow += 1;
  return wrap(text, Math.min(narrow, width)).map((line) => align(line, width, 'center'));
}

/**
 * The characters of a leaf: no sign for bold, italic and links (the PDF prints the same words); `\n` only where a line
 * break was asked for; no U+00AD.
 */
export function leafText({ style: name, content }: Leaf, { style }: Pick<Frame, 'style'>): string {
  const text = inlineText(content).replaceAll('\u00ad', '').trim();
  return (style.blocks.get(name) ?? style.base).capitals ? upperTr(text) : text;
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text.replace(/[\r\n]+/g, ' ');
      return inline.kind === 'line-break' ? '\n' : inlineText(inline.content);
    })
    .join('');
}
