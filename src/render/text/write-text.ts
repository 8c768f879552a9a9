/** Letter and style → a letter in plain text: 78 columns, LF, ragged right, never hyphenated. */

import type { Block, Field, Figure, Frame as FramedBlock, Letter, Quote, Region } from '../../letter/letter.js';
import type { Style } from '../../letter/style.js';
import { type Frame, framed, measuresIn, plain, type SetBlocks, spaced, TEXT_WIDTH } from './frame.js';
import { align, indent, type Stack, stack } from './lines.js';
import { setFields, setList, widestLabel } from './lists.js';
import { setLeaf } from './paragraphs.js';
import { setColumns, setLetterhead, setSignatures, setVerification } from './side-by-side.js';
import { setTable } from './tables.js';

/** What the foot, the rule above it and the watermark ask for at least. */
const APART = 1;

/** A list is parted from what goes on below it; one within an item is no end of its list. */
const AFTER_LIST = { before: 0, after: 1 };

/** A page break's blank lines: more than any heading's. */
const PAGE_BREAK = { before: 2, after: 2 };

/**
 * The text of a letter: the same words in the same order as the PDF, what stands side by side there side by side here,
 * each region once. Lines are at most 78 cells unless one word is wider; none ends in a space; one LF ends the text.
 */
export function writeText(letter: Letter, style: Style): string {
  const fieldLabel = widestLabel(letter.body.flatMap(fieldsOf), style);
  const set: SetBlocks = (blocks, width, flush = false) => {
    const stacks = blocks.map((block) => {
      const own = setBlock(block, { width, style, flush, fieldLabel, set });
      return block.kind === 'list' && !flush ? spaced(AFTER_LIST, own) : own;
    });
    return stack(stacks);
  };
  const setAll = (blocks: readonly Block[]) => set(blocks, TEXT_WIDTH);
  const regions = (edge: Region['edge']) =>
    letter.regions.filter((region) => region.edge === edge).map((region) => regionStack(region, style, setAll));

  const enclosures = letter.enclosures.map(({ body }) => spaced(PAGE_BREAK, setAll(body)));
  const mark = letter.watermark === null ? [] : [apart(plain([align(letter.watermark, TEXT_WIDTH, 'center')]))];
  const parts = [...mark, ...regions('head'), setAll(letter.body), ...regions('foot'), ...enclosures];
  return (
    stack(parts)
      .lines.map((line) => `${line.trimEnd()}\n`)
      .join('') || '\n'
  );
}

/** The letters of a batch share their letterhead and foot. */
const known = new WeakMap<Region, { readonly style: Style; readonly stack: Stack }>();

function regionStack(region: Region, style: Style, setAll: (blocks: readonly Block[]) => Stack): Stack {
  const before = known.get(region);
  if (before?.style === style) return before.stack;
  const set = apart(setAll(region.body));
  known.set(region, { style, stack: set });
  return set;
}

function fieldsOf(block: Block): readonly Field[] {
  if (block.kind === 'group') return block.body.flatMap(fieldsOf);
  return block.kind === 'fields' ? block.rows : [];
}

function apart(part: Stack): Stack {
  return spaced({ before: APART, after: APART }, part);
}

function setBlock(block: Block, frame: Frame): Stack {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return setLeaf(block, frame);
    case 'list':
      return setList(block, frame);
    case 'fields':
      return setFields(block, frame);
    case 'table':
      return setTable(block, frame);
    case 'columns':
      return setColumns(block, frame);
    case 'signatures':
      return setSignatures(block, frame);
    case 'letterhead':
      return setLetterhead(block, frame);
    case 'verification':
      return setVerification(block, frame);
    case 'group':
      return spaced(measuresIn(block.style, frame), frame.set(block.body, frame.width));
    case 'frame':
      return setFrame(block, frame);
    case 'passage':
      return frame.set(block.body, frame.width);
    case 'figure':
      return setFigure(block, frame);
    case 'quote':
      return setQuote(block, frame);
    case 'rule': {
      const measures = measuresIn(block.style, frame);
      return framed(measures, plain(['─'.repeat(measures.width)]));
    }
    case 'page-break':
      return { lines: [], ...PAGE_BREAK };
  }
}

/** A rule above and below. */
function setFrame({ body, style }: FramedBlock, frame: Frame): Stack {
  const measures = measuresIn(style, frame);
  const rule = plain(['─'.repeat(measures.width)]);
  return framed(measures, stack([rule, { ...frame.set(body, measures.width), before: 0, after: 0 }, rule]));
}

/** Where a picture stands, and what it shows. */
function setFigure({ alternative, style, origin }: Figure, frame: Frame): Stack {
  const text = `[Resim: ${alternative}]`;
  return setLeaf({ kind: 'paragraph', style, content: [{ kind: 'text', text, origin }], origin }, frame);
}

/** Paragraphs have the quote's own insets from their style; what else stands in it is moved in as far. */
function setQuote({ body, style }: Quote, frame: Frame): Stack {
  const { left, width } = measuresIn(style, frame);
  return stack(
    body.map((block) => {
      if (block.kind === 'paragraph') return frame.set([block], frame.width);
      const inner = frame.set([block], width);
      return { ...inner, lines: indent(inner.lines, left) };
    }),
  );
}
