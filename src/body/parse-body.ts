/**
 * Metin → blocks. The lines decide the blocks by the rules of clerks, not of CommonMark: typed indentation is never
 * code, `ç)` and `(a)` and `•` start lists, a lone `5. maddesi` does not. What is no construct is text as typed.
 */

import type { Checked } from '../diagnostic.js';
import type { Block, List, ListItem, Paragraph } from '../letter/letter.js';
import type { Span } from '../source.js';
import type { BodyFinding } from './findings.js';
import { BODY_GRAMMAR, type BodyGrammar } from './grammar.js';
import { originAt, parseInlines } from './inlines.js';
import { keepsLineEnds, startsOwnParagraph } from './line-ends.js';
import { after, indentOf, isBlank, type Line, splitLines, trimmedStart } from './lines.js';
import { interrupts, isWrappedOrdinal, type ListMark, markOf, opensList } from './list-marks.js';
import type { Parsing } from './parsing.js';
import { parseTable, startsTable } from './tables.js';

const MOST_LEVELS = 8;

/** Every text's origin is its span in `metin`. An issued letter is read by its own grammar. Deeper than eight levels of lists and quotes is an error. */
export function parseBody(body: string, _grammar: BodyGrammar = BODY_GRAMMAR): Checked<readonly Block[], BodyFinding> {
  const findings: BodyFinding[] = [];
  const blocks = parseBlocks(splitLines(body), { level: 0, style: 'metin', findings });
  const broken = findings.some(({ severity }) => severity === 'error');
  return { value: broken ? null : blocks, findings };
}

function parseBlocks(lines: readonly Line[], parsing: Parsing): Block[] {
  if (parsing.level > MOST_LEVELS) {
    const at = { document: 'circular', path: ['metin'], within: spanOf(lines) };
    parsing.findings.push({ code: 'body/too-deep', severity: 'error', args: { most: MOST_LEVELS }, at });
    return [];
  }
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const { block, next } = parseBlock(lines, at, parsing);
    if (block) blocks.push(block);
    at = next;
  }
  return markContinuations(joinCaptions(blocks));
}

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
  if (startsTable(lines, at)) return parseTable(lines, at, parsing);
  const mark = opensList(lines, at);
  return mark ? parseList(lines, at, { ...parsing, mark }) : parseParagraph(lines, at, parsing);
}

function parseHeading(line: Line, [whole, signs = '#']: RegExpExecArray, parsing: Parsing): Block {
  const words = after(line, whole.length);
  const content = parseInlines([words], parsing.findings);
  const level = signs.length === 1 ? 2 : signs.length === 2 ? 3 : 4;
  return { kind: 'heading', level, style: 'ara-baslik', content, origin: originAt(spanOf([line])) };
}

function isQuoted({ text }: Line): boolean {
  return /^[ \t]*>(?:[ \t>]|$)/.test(text);
}

function parseQuote(lines: readonly Line[], at: number, parsing: Parsing): Step {
  let next = at;
  while (next < lines.length && isQuoted(lines[next] ?? { text: '', offset: 0 })) next += 1;
  const inner = lines.slice(at, next).map((line) => after(line, /^[ \t]*> ?/.exec(line.text)?.[0].length ?? 0));
  const body = parseBlocks(inner, { ...parsing, level: parsing.level + 1, style: 'alinti' });
  return { block: { kind: 'quote', style: 'alinti', body, origin: originAt(spanOf(inner)) }, next };
}

function parseParagraph(lines: readonly Line[], at: number, { style, findings }: Parsing): Step {
  let next = at + 1;
  while (next < lines.length && !endsParagraph(lines, next)) next += 1;
  const own = lines.slice(at, next).map(trimmedStart);
  return { block: paragraphOf(own, style, findings), next };
}

function endsParagraph(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || isBlank(line) || isQuoted(line)) return true;
  if (startsOwnParagraph(line.text, lines[at - 1]?.text ?? '')) return true;
  return /^\s*#{1,3}\s+\S/.test(line.text) || startsTable(lines, at) || interrupts(lines, at);
}

/** Nothing but running text has a first line to indent. */
function paragraphOf(lines: readonly Line[], around: string, findings: BodyFinding[]): Paragraph {
  const isAddress = around === 'metin' && keepsLineEnds(lines.map(({ text }) => text));
  const style = isAddress ? 'adres' : around;
  return { kind: 'paragraph', style, content: parseInlines(lines, findings), origin: originAt(spanOf(lines)) };
}

interface ListParsing extends Parsing {
  readonly mark: ListMark;
}

function parseList(lines: readonly Line[], at: number, parsing: ListParsing): Step {
  const items: ListItem[] = [];
  const { mark } = parsing;
  let next = at;
  while (next < lines.length) {
    const line = lines[next];
    const own = line && markOf(line);
    if (!line || !own || own.kind !== mark.kind || own.indent !== mark.indent) break;
    const end = endOfItem(lines, next, parsing);
    items.push(parseItem([after(line, own.width), ...lines.slice(next + 1, end)], line, { ...parsing, mark: own }));
    next = end;
  }
  const list: List = { kind: 'list', style: 'madde', items, origin: originAt(spanOf(lines.slice(at, next))) };
  return { block: list, next };
}

/** The first line after an item: its own next paragraphs are indented, and stand before another item of its list. */
function endOfItem(lines: readonly Line[], at: number, { mark }: ListParsing): number {
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || isBlank(line)) continue;
    const other = isWrappedOrdinal(lines, next) ? null : markOf(line);
    if (other && other.indent <= mark.indent) return other.kind === mark.kind ? next : afterBlanks(lines, end, next);
    const follows = isBlank(lines[next - 1] ?? line);
    if (follows && !other && (indentOf(line) <= mark.indent || !goesOnAfter(lines, next, mark))) return end;
    end = next + 1;
  }
  return end;
}

/** A line of another kind of mark right under an item is a list of its own; after blank lines it is so too. */
function afterBlanks(lines: readonly Line[], end: number, next: number): number {
  return interrupts(lines, next) || isBlank(lines[next - 1] ?? { text: '', offset: 0 }) ? end : next;
}

function goesOnAfter(lines: readonly Line[], at: number, mark: ListMark): boolean {
  return lines.slice(at, at + 200).some((line) => {
    const other = markOf(line);
    return other?.kind === mark.kind && other.indent === mark.indent;
  });
}

function parseItem(lines: readonly Line[], whole: Line, { mark, level, findings }: ListParsing): ListItem {
  const origin = originAt(spanOf([whole]));
  const label: Paragraph = {
    kind: 'paragraph',
    style: 'madde',
    content: [{ kind: 'text', text: mark.label, origin }],
    origin,
  };
  return { label, body: parseBlocks(lines, { level: level + 1, style: 'madde', findings }), origin };
}

/** `… üyelerimizin;`, a list, `gerekmektedir.`: the sentence that a list interrupted goes on without an indent. */
function markContinuations(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const isAfterList = blocks[index - 1]?.kind === 'list';
    if (!isAfterList || block.kind !== 'paragraph' || block.style !== 'metin') return block;
    const [first] = block.content;
    return first?.kind === 'text' && /^\p{Ll}/u.test(first.text) ? { ...block, style: 'devam' } : block;
  });
}

/** A caption line `Tablo 1: …` stays with the table under it. */
function joinCaptions(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    const next = blocks[index + 1];
    const previous = blocks[index - 1];
    if (isCaption(block) && next?.kind === 'table') return [];
    if (block.kind !== 'table' || !previous || !isCaption(previous)) return [block];
    return [{ ...block, caption: { ...previous, style: 'tablo-basligi' } }];
  });
}

function isCaption(block: Block): block is Paragraph {
  if (block.kind !== 'paragraph') return false;
  const [first] = block.content;
  const words =
    first?.kind === 'text'
      ? first.text
      : first?.kind === 'strong' && first.content[0]?.kind === 'text'
        ? first.content[0].text
        : '';
  return /^(Tablo|Çizelge)\s+\d+/u.test(words);
}

function spanOf(lines: readonly Line[]): Span {
  const last = lines.at(-1);
  return { start: lines[0]?.offset ?? 0, end: last ? last.offset + last.text.length : 0 };
}
