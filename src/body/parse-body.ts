/**
 * Metin → blocks. The lines decide the blocks by the rules of clerks, not of CommonMark: typed indentation is never
 * code, `ç)` and `(a)` and `•` start lists, a lone `5. maddesi` does not. What is no construct is text as typed.
 */

import type { Checked } from '../diagnostic.js';
import type { Block, List, ListItem, Paragraph } from '../letter/letter.js';
import type { KeyPath, Span } from '../source.js';
import { isFence, parseFence } from './fences.js';
import { isFigure, parseFigure } from './figures.js';
import { type BodyFinding, bodyFinding } from './findings.js';
import { BODY_GRAMMAR, type BodyGrammar } from './grammar.js';
import { parseInlines } from './inlines.js';
import { joinBlocks } from './join-blocks.js';
import {
  goesOnBelow,
  isTableNote,
  keepsLineEnds,
  startsArticle,
  startsOwnParagraph,
  startsSentence,
} from './line-ends.js';
import { after, indentOf, isBlank, type Line, splitLines, trimmedStart } from './lines.js';
import { listReader } from './list-marks.js';
import { listReader1 } from './list-marks-1.js';
import { listReader3 } from './list-marks-3.js';
import type { ListMark, ListReader } from './list-reader.js';
import { reportLostLineEnds } from './lost-lines.js';
import { originAt, type Parsing } from './parsing.js';
import { endOfTabTable, parseTabTable } from './tab-table.js';
import { parseTable, startsTable } from './tables.js';
import { typedHeadingLevel } from './typed-headings.js';

const MOST_LEVELS = 8;

/**
 * Every text's origin is its span in the value at `path`, the circular's body or an enclosure's. An issued letter is
 * read by its own grammar. Deeper than eight levels of lists and quotes is an error.
 */
export function parseBody(
  body: string,
  grammar: BodyGrammar = BODY_GRAMMAR,
  path: KeyPath = ['metin'],
): Checked<readonly Block[], BodyFinding> {
  const findings: BodyFinding[] = [];
  const blocks = parseBlocks(splitLines(body), { level: 0, style: 'metin', grammar, path, findings });
  const broken = findings.some(({ severity }) => severity === 'error');
  return { value: broken ? null : blocks, findings };
}

function parseBlocks(lines: readonly Line[], parsing: Parsing): Block[] {
  if (parsing.level > MOST_LEVELS) {
    const { value: at } = originAt(spanOf(lines), parsing);
    parsing.findings.push(bodyFinding('body/too-deep', { most: MOST_LEVELS }, at));
    return [];
  }
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line && isFence(line, parsing.grammar)) {
      const fenced = parseFence(lines, at, parsing, parseBlocks);
      blocks.push(...fenced.blocks);
      at = fenced.next;
      continue;
    }
    const { block, next } =
      parsing.grammar > 1 && isUnderTable(blocks.at(-1)) && isTableNote(lines[at]?.text ?? '')
        ? parseTableNote(lines, at, parsing)
        : parseBlock(lines, at, parsing);
    if (block) blocks.push(block);
    at = next;
  }
  return joinBlocks(blocks, parsing.grammar);
}

function isUnderTable(above: Block | undefined): boolean {
  return above?.kind === 'table' || (above?.kind === 'paragraph' && above.style === TABLE_NOTE);
}

const TABLE_NOTE = 'tablo-notu';

/** Up to the next note: each is a paragraph of its own. */
function parseTableNote(lines: readonly Line[], at: number, parsing: Parsing): Step {
  let next = at + 1;
  while (next < lines.length && !isTableNote(lines[next]?.text ?? '') && !endsParagraph(lines, next, parsing))
    next += 1;
  const own = lines.slice(at, next).map(trimmedStart);
  const content = parseInlines(own, parsing);
  return { block: { kind: 'paragraph', style: TABLE_NOTE, content, origin: originAt(spanOf(own), parsing) }, next };
}

const MARKS: Readonly<Record<BodyGrammar, ListReader>> = { 1: listReader1, 2: listReader, 3: listReader3 };

interface Step {
  readonly block: Block | null;
  /** The first line that is not the block's. */
  readonly next: number;
}

function parseBlock(lines: readonly Line[], at: number, parsing: Parsing): Step {
  const line = lines[at];
  if (!line || isBlank(line)) return { block: null, next: at + 1 };
  const heading = /^\s*(#{1,3})\s+(?=\S)/.exec(line.text);
  if (heading) return { block: parseHeading(line, heading, parsing), next: at + 1 };
  if (isQuoted(line)) return parseQuote(lines, at, parsing);
  if (parsing.grammar > 2 && isFigure(line)) return { block: parseFigure(line, parsing), next: at + 1 };
  if (startsTable(lines, at)) return parseTable(lines, at, parsing);
  const marks = MARKS[parsing.grammar];
  if (parsing.grammar > 1) {
    const level = parsing.level === 0 ? typedHeadingLevel(lines, at, marks) : null;
    if (level !== null) return { block: typedHeading(line, level, parsing), next: at + 1 };
    const end = endOfTabTable(lines, at, marks);
    if (end > at) return { block: parseTabTable(lines.slice(at, end), parsing), next: end };
  }
  const mark = marks.opensList(lines, at);
  return mark ? parseList(lines, at, { ...parsing, mark }) : parseParagraph(lines, at, parsing);
}

function parseHeading(line: Line, [whole, signs = '#']: RegExpExecArray, parsing: Parsing): Block {
  const words = after(line, whole.length);
  const content = parseInlines([words], parsing);
  const level = signs.length === 1 ? 2 : signs.length === 2 ? 3 : 4;
  return { kind: 'heading', level, style: 'ara-baslik', content, origin: originAt(spanOf([line]), parsing) };
}

/** As typed, but for what a heading does: it stays with what follows. */
function typedHeading(line: Line, level: 2 | 3 | 4, parsing: Parsing): Block {
  const content = parseInlines([trimmedStart(line)], parsing);
  return { kind: 'heading', level, style: 'yazili-baslik', content, origin: originAt(spanOf([line]), parsing) };
}

function isQuoted({ text }: Line): boolean {
  return /^[ \t]*>(?:[ \t>]|$)/.test(text);
}

function parseQuote(lines: readonly Line[], at: number, parsing: Parsing): Step {
  let next = at;
  while (next < lines.length && isQuoted(lines[next] ?? { text: '', offset: 0 })) next += 1;
  const inner = lines.slice(at, next).map((line) => after(line, /^[ \t]*> ?/.exec(line.text)?.[0].length ?? 0));
  const body = parseBlocks(inner, { ...parsing, level: parsing.level + 1, style: 'alinti' });
  return { block: { kind: 'quote', style: 'alinti', body, origin: originAt(spanOf(inner), parsing) }, next };
}

function parseParagraph(lines: readonly Line[], at: number, parsing: Parsing): Step {
  let next = at + 1;
  while (next < lines.length && !endsParagraph(lines, next, parsing)) next += 1;
  const own = lines.slice(at, next).map(trimmedStart);
  if (parsing.grammar > 1) reportLostLineEnds(own, parsing);
  return { block: paragraphOf(own, parsing), next };
}

function endsParagraph(lines: readonly Line[], at: number, { grammar }: Parsing): boolean {
  const marks = MARKS[grammar];
  const line = lines[at];
  if (!line || isBlank(line) || isQuoted(line) || isFence(line, grammar)) return true;
  if (grammar > 2 && isFigure(line)) return true;
  if (startsOwnParagraph(line.text, lines[at - 1]?.text ?? '')) return true;
  if (/^\s*#{1,3}\s+\S/.test(line.text) || startsTable(lines, at)) return true;
  return marks.interrupts(lines, at) || (grammar > 1 && endOfTabTable(lines, at, marks) > at);
}

/** Nothing but running text has a first line to indent. */
function paragraphOf(lines: readonly Line[], { style: around, ...parsing }: Parsing): Paragraph {
  const isAddress = around === 'metin' && keepsLineEnds(lines.map(({ text }) => text));
  const style = isAddress ? 'adres' : around;
  return { kind: 'paragraph', style, content: parseInlines(lines, parsing), origin: originAt(spanOf(lines), parsing) };
}

interface ListParsing extends Parsing {
  readonly mark: ListMark;
}

function parseList(lines: readonly Line[], at: number, parsing: ListParsing): Step {
  const items: ListItem[] = [];
  const { mark } = parsing;
  const marks = MARKS[parsing.grammar];
  let next = at;
  while (next < lines.length) {
    const line = lines[next];
    const own = marks.markAt(lines, next, mark);
    if (!line || !own || own.kind !== mark.kind || own.indent !== mark.indent) break;
    const end = endOfItem(lines, next, parsing);
    items.push(parseItem([after(line, own.width), ...lines.slice(next + 1, end)], line, { ...parsing, mark: own }));
    next = end;
  }
  const origin = originAt(spanOf(lines.slice(at, next)), parsing);
  const list: List = { kind: 'list', style: 'madde', items, origin };
  return { block: list, next };
}

/** The first line after an item: its own next paragraphs are indented, and stand before another item of its list. */
function endOfItem(lines: readonly Line[], at: number, { mark, grammar }: ListParsing): number {
  const marks = MARKS[grammar];
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || isBlank(line)) continue;
    const other = marks.isWrappedOrdinal(lines, next) ? null : marks.markAt(lines, next, mark);
    if (other && other.indent <= mark.indent) return other.kind === mark.kind ? next : end;
    if (isFence(line, grammar)) return end;
    const above = lines[next - 1] ?? line;
    const follows = isBlank(above);
    const isLevel = grammar > 1 && !other && indentOf(line) <= mark.indent;
    if (isLevel && startsArticle(line.text)) return end;
    const isRest = grammar > 2 && isLevel && goesOnBelow(line.text, above.text);
    if (isRest && !goesOnAfter(lines, next, { mark, marks })) return end;
    if (isLevel && startsSentence(line.text, above.text) && !goesOnAfter(lines, next, { mark, marks })) return end;
    if (follows && !other && (indentOf(line) <= mark.indent || !goesOnAfter(lines, next, { mark, marks }))) return end;
    end = next + 1;
  }
  return end;
}

function goesOnAfter(
  lines: readonly Line[],
  at: number,
  { mark, marks }: { readonly mark: ListMark; readonly marks: ListReader },
): boolean {
  for (let next = at; next < Math.min(at + 200, lines.length); next += 1) {
    const other = marks.markAt(lines, next, mark);
    if (other?.kind === mark.kind && other.indent === mark.indent) return true;
  }
  return false;
}

function parseItem(lines: readonly Line[], whole: Line, { mark, ...parsing }: ListParsing): ListItem {
  const origin = originAt(spanOf([whole]), parsing);
  const label: Paragraph = {
    kind: 'paragraph',
    style: 'madde',
    content: [{ kind: 'text', text: mark.label, origin }],
    origin,
  };
  return { label, body: parseBlocks(lines, { ...parsing, level: parsing.level + 1, style: 'madde' }), origin };
}

function spanOf(lines: readonly Line[]): Span {
  const last = lines.at(-1);
  return { start: lines[0]?.offset ?? 0, end: last ? last.offset + last.text.length : 0 };
}
