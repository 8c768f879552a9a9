/** Leaves of the letter → lines: paragraphs and headings, and the lines that are centred whatever their style says. */

import { upperTr } from '../../language/casing.js';
import type { Heading, Inline, Paragraph } from '../../letter/letter.js';
import type { Cells } from './cells.js';
import { type Frame, framed, measuresIn, plain } from './frame.js';
import { align, type Stack, stack, wrap } from './lines.js';

type Leaf = Paragraph | Heading;

/** A paragraph or heading, aligned and indented as its style says. */
export function setLeaf(leaf: Leaf, frame: Frame): Stack {
  const measures = measuresIn(leaf.style, frame);
  const text = leafText(leaf, frame);
  if (text === '') return framed(measures, plain([]));
  const { width, firstIndent } = measures;
  const indented = measures.align === 'center' || measures.align === 'right' ? 0 : firstIndent;
  const [first = '', ...rest] = wrap(text, width, indented).map((line) => align(line, width, measures.align));
  return framed(measures, plain([' '.repeat(first === '' ? 0 : indented) + first, ...rest]));
}

/** Lines centred on each other: the letterhead's, a signer's. */
export function setCentred(leaves: readonly Leaf[], width: Cells, frame: Frame): Stack {
  return stack(
    leaves.map((leaf) => {
      const { before, after } = measuresIn(leaf.style, frame);
      const text = leafText(leaf, frame);
      const lines = text === '' ? [] : wrap(text, width);
      return { lines: lines.map((line) => align(line, width, 'center')), before, after };
    }),
  );
}

/**
 * The characters of a leaf: no sign for bold, italic and links (the PDF prints the same words); `\n` only where a line
 * break was asked for; no U+00AD.
 */
export function leafText({ style, content }: Leaf, frame: Frame): string {
  const text = inlineText(content).replaceAll('\u00ad', '').trim();
  return measuresIn(style, frame).capitals ? upperTr(text) : text;
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text.replace(/[\r\n]+/g, ' ');
      return inline.kind === 'line-break' ? '\n' : inlineText(inline.content);
    })
    .join('');
}
