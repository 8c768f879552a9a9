/** Lines of one paragraph → inlines: bold, italic, links, kept line ends; everything else as typed. */

import { type InlineParser, type MarkdownParser, parser } from '@lezer/markdown';
import type { Inline } from '../letter/inline.js';
import { isSafeAddress } from '../letter/link-address.js';
import type { Span } from '../source.js';
import { linkAddresses } from './auto-link.js';
import { innerEmphasis, officeEmphasis } from './emphasis.js';
import { type BodyFinding, bodyFinding } from './findings.js';
import type { BodyGrammar } from './grammar.js';
import { keepsLineEnds } from './line-ends.js';
import type { Line } from './lines.js';
import { originAt, type Parsing } from './parsing.js';

/** About five pages without a paragraph's end: nobody writes it, and marks pair up in quadratic time. */
const MOST_CHARACTERS = 20_000;

/** Bold in italic in bold … past this the marks print as typed. */
const MOST_LEVELS = 8;

/** The lines without their indentation. A line end is a space, but where it was meant (`keepsLineEnds`, `\`, two spaces). */
export function parseInlines(lines: readonly Line[], { findings, grammar, path }: InlineParsing): Inline[] {
  const text = lines.map((line) => line.text).join('\n');
  const keepsEnds = keepsLineEnds(lines.map((line) => line.text));
  const context: Context = { text, lines, keepsEnds, findings, path, level: 0 };
  const markdown = MARKDOWN[grammar];
  const whole = { start: 0, end: text.trimEnd().length };
  if (grammar > 1) reportTab(context, whole.end);
  if (grammar > 2) reportPicture(context);
  if (text.length <= MOST_CHARACTERS)
    return MARKS.test(text) ? convert(markdown.parseInline(text, 0), whole, context) : texts(whole, context);
  const args = { characters: text.length, most: MOST_CHARACTERS };
  const { value: at } = originAt({ start: lines[0]?.offset ?? 0, end: placed(whole, context).end }, context);
  findings.push(bodyFinding('body/long-paragraph', args, at));
  return [];
}

/** Once a paragraph: a tab at a line's start is indentation, any other prints as a space. */
function reportTab(context: Context, end: number): void {
  const tab = /\S[^\S\n]*\t[^\S\n]*\S/.exec(context.text.slice(0, end));
  if (!tab) return;
  const within = placed({ start: tab.index, end: tab.index + tab[0].length }, context);
  context.findings.push(bodyFinding('body/tab', {}, originAt(within, context).value));
}

/** A picture among words: only one that stands alone on its line is drawn. */
function reportPicture(context: Context): void {
  for (const { 0: typed, index } of context.text.matchAll(/!\[[^[\]]*\]\([^()\s][^()]*\)/g)) {
    const { value: at } = originAt(placed({ start: index, end: index + typed.length }, context), context);
    context.findings.push(bodyFinding('body/picture-in-text', { typed }, at));
  }
}

export type InlineParsing = Pick<Parsing, 'findings' | 'grammar' | 'path'>;

/** Without one of these, or two spaces at a line's end, nothing but text is to be found. */
const MARKS = /[*[\\]| {2}\n/;

/** `[1]`, `[ ]` and `[a][b]` are brackets, whatever follows them: a link is `[text](address)`. */
const brackets: InlineParser = {
  name: 'Brackets',
  before: 'LinkEnd',
  parse: (cx, next, start) => (next === 93 /* ] */ && cx.char(start + 1) !== 40 /* ( */ ? start + 1 : -1),
};

function configured(emphasis: readonly InlineParser[]): MarkdownParser {
  return parser.configure({
    remove: ['Emphasis', 'Entity', 'InlineCode', 'HTMLTag', 'Autolink', 'Image'],
    parseInline: [...emphasis, brackets],
  });
}

const MARKDOWN: Readonly<Record<BodyGrammar, MarkdownParser>> = {
  1: configured([officeEmphasis(1)]),
  2: configured([officeEmphasis(2), innerEmphasis]),
  3: configured([officeEmphasis(2), innerEmphasis]),
};
const names = MARKDOWN[1].nodeSet.types.map(({ name }) => name);

interface Context extends Pick<Parsing, 'path'> {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly keepsEnds: boolean;
  readonly findings: BodyFinding[];
  /** Bold and italic around. */
  readonly level: number;
}

/** A node of the parser's tree; the package does not declare an element's children. */
interface Node {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children?: readonly Node[];
}

function convert(elements: readonly Node[], { start, end }: Span, context: Context): Inline[] {
  const inlines: Inline[] = [];
  let at = start;
  for (const element of elements) {
    if (element.from >= end) break;
    const made = convertElement(element, context);
    if (made === null) continue;
    inlines.push(...texts({ start: at, end: element.from }, context), ...made);
    at = element.to;
  }
  return [...inlines, ...texts({ start: at, end }, context)];
}

/** null where the element is only text. */
function convertElement(element: Node, context: Context): Inline[] | null {
  const children = element.children ?? [];
  const inner = { ...context, level: context.level + 1 };
  switch (names[element.type]) {
    case 'Escape':
      return isMark(context.text[element.from + 1])
        ? texts({ start: element.from + 1, end: element.to }, context)
        : null;
    case 'HardBreak':
      return [{ kind: 'line-break' }];
    case 'Emphasis':
      if (inner.level > MOST_LEVELS) return null;
      return [{ kind: 'emphasis', content: convert(children, inside(element, 1), inner) }];
    case 'StrongEmphasis':
      if (inner.level > MOST_LEVELS) return null;
      return [{ kind: 'strong', content: convert(children, inside(element, 2), inner) }];
    case 'Link':
      return convertLink(element, children, context);
    default:
      return null;
  }
}

/** A backslash goes only before a sign that could be read as a mark; `C:\Users`, `\\` and `\/` stay. */
function isMark(character = ''): boolean {
  return /[*[\]|#>.)-]/.test(character);
}

function inside({ from, to }: Node, mark: number): Span {
  return { start: from + mark, end: to - mark };
}

/** `[text](address)`; `[ ]` and `[text]` alone are text, and so is a link that may lead nowhere. */
function convertLink(link: Node, children: readonly Node[], context: Context): Inline[] {
  const url = children.find(({ type }) => names[type] === 'URL');
  const close = children.filter(({ type }) => names[type] === 'LinkMark')[1];
  if (!url || !close) return convert(children, { start: link.from, end: link.to }, context);
  const typed = context.text.slice(url.from, url.to).replace(/^<|>$/g, '');
  const href = completed(typed);
  const origin = originAt(placed({ start: link.from, end: link.to }, context), context);
  if (!isSafeAddress(href)) {
    context.findings.push(bodyFinding('body/bad-link', { address: typed }, origin.value));
    return convert(children, { start: link.from, end: link.to }, context);
  }
  const content = convert(children, { start: link.from + 1, end: close.from }, context).flatMap((inline) =>
    inline.kind === 'link' ? inline.content : [inline],
  );
  return [{ kind: 'link', href, content, origin }];
}

/** What was typed without its scheme. */
function completed(address: string): string {
  if (address.startsWith('www.')) return `http://${address}`;
  return /^[^\s:/@]+@[^\s:/@]+$/.test(address) ? `mailto:${address}` : address;
}

/** Text with its line ends told apart, runs of white space made one space, and bare addresses made links. */
function texts({ start, end }: Span, context: Context): Inline[] {
  const inlines: Inline[] = [];
  let at = start;
  // Each text node has as many characters as its span, so that a word's place can be counted out.
  const put = (to: number, space: '' | ' '): void => {
    const piece = context.text.slice(at, to) + space;
    inlines.push(
      ...linkAddresses(piece, (span) =>
        originAt(placed({ start: at + span.start, end: at + span.end }, context), context),
      ),
    );
  };
  for (const { 0: gap, index } of context.text.slice(start, Math.max(end, start)).matchAll(/[ \t\n]+/g)) {
    if (gap === ' ') continue;
    const isBreak = context.keepsEnds && gap.includes('\n');
    put(start + index, isBreak ? '' : ' ');
    if (isBreak) inlines.push({ kind: 'line-break' });
    at = start + index + gap.length;
  }
  if (end > at) put(end, '');
  return inlines;
}

/** From the joined lines to the body. */
function placed({ start, end }: Span, { lines }: Pick<Context, 'lines'>): Span {
  let base = 0;
  for (const line of lines) {
    const stop = base + line.text.length;
    if (start <= stop) return { start: line.offset + start - base, end: line.offset + end - base };
    base = stop + 1;
  }
  return { start, end };
}
