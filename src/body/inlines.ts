/** Lines of one paragraph → inlines: bold, italic, links, kept line ends; everything else as typed. */

import { type Element, type MarkdownConfig, type MarkdownParser, parser } from '@lezer/markdown';
import type { Inline, Origin } from '../letter/letter.js';
import { isSafeAddress } from '../letter/link-address.js';
import type { Span } from '../source.js';
import { linkAddresses } from './auto-link.js';
import type { BodyFinding } from './findings.js';
import type { Line } from './lines.js';

/** The lines without their indentation. A line end is a space, but where it was meant (`keepsLineEnds`, `\`, two spaces). */
export function parseInlines(lines: readonly Line[], findings: BodyFinding[]): Inline[] {
  const text = lines.map((line) => line.text).join('\n');
  const scene: Scene = { text, lines, keepsEnds: keepsLineEnds(lines), findings };
  return convert(markdown.parseInline(text, 0), { start: 0, end: text.trimEnd().length }, scene);
}

/** The origin of something at a span of the body. */
export function originAt(within: Span): Origin {
  return { template: null, value: { document: 'circular', path: ['metin'], within } };
}

/**
 * Emphasis by `*`, escapes, links and hard breaks, from the package; `_` is a letter of file names and blanks to fill,
 * and `(*)` a footnote's sign, so both stay as typed.
 */
const asTyped: MarkdownConfig = {
  remove: ['Entity', 'InlineCode', 'HTMLTag', 'Autolink', 'Image'],
  defineNodes: ['AsTyped'],
  parseInline: [
    {
      name: 'AsTyped',
      before: 'Emphasis',
      parse(context, next, position) {
        if (next !== UNDERSCORE && next !== ASTERISK) return -1;
        let end = position;
        while (context.char(end) === next) end += 1;
        const isSign = context.char(position - 1) === OPEN_PAREN && context.char(end) === CLOSE_PAREN;
        if (next === ASTERISK && !isSign && end - position <= 3) return -1;
        return context.addElement(context.elt('AsTyped', position, end));
      },
    },
  ],
};

const [UNDERSCORE, ASTERISK, OPEN_PAREN, CLOSE_PAREN] = [95, 42, 40, 41];
const markdown: MarkdownParser = parser.configure(asTyped);
const names = markdown.nodeSet.types.map(({ name }) => name);

interface Scene {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly keepsEnds: boolean;
  readonly findings: BodyFinding[];
}

type Node = Pick<Element, 'type' | 'from' | 'to'> & { readonly children?: readonly Node[] };

function convert(elements: readonly Node[], { start, end }: Span, scene: Scene): Inline[] {
  const inlines: Inline[] = [];
  let at = start;
  for (const element of elements) {
    if (element.from >= end) break;
    const made = convertElement(element, scene);
    if (made === null) continue;
    inlines.push(...texts({ start: at, end: element.from }, scene), ...made);
    at = element.to;
  }
  return [...inlines, ...texts({ start: at, end }, scene)];
}

/** null where the element is only text. */
function convertElement(element: Node, scene: Scene): Inline[] | null {
  const children = element.children ?? [];
  switch (names[element.type]) {
    case 'Escape':
      return texts({ start: element.from + 1, end: element.to }, scene);
    case 'HardBreak':
      return [{ kind: 'line-break' }];
    case 'Emphasis':
      return [{ kind: 'emphasis', content: convert(children, inside(element, 1), scene) }];
    case 'StrongEmphasis':
      return [{ kind: 'strong', content: convert(children, inside(element, 2), scene) }];
    case 'Link':
      return convertLink(element, children, scene);
    default:
      return null;
  }
}

function inside({ from, to }: Node, mark: number): Span {
  return { start: from + mark, end: to - mark };
}

/** `[text](address)`; `[ ]` and `[text]` alone are text. */
function convertLink(link: Node, children: readonly Node[], scene: Scene): Inline[] | null {
  const url = children.find(({ type }) => names[type] === 'URL');
  const close = children.filter(({ type }) => names[type] === 'LinkMark')[1];
  if (!url || !close) return null;
  const href = scene.text.slice(url.from, url.to).replace(/^<|>$/g, '');
  const inner = children.filter(({ type }) => !['LinkMark', 'URL', 'LinkTitle'].includes(names[type] ?? ''));
  const content = convert(inner, { start: link.from + 1, end: close.from }, scene).flatMap((inline) =>
    inline.kind === 'link' ? inline.content : [inline],
  );
  const origin = originAt(placed({ start: link.from, end: link.to }, scene));
  if (isSafeAddress(href)) return [{ kind: 'link', href, content, origin }];
  scene.findings.push({ code: 'body/bad-link', severity: 'warning', args: { address: href }, at: origin.value });
  return content;
}

/** Text with its line ends told apart and its bare addresses made links. */
function texts({ start, end }: Span, scene: Scene): Inline[] {
  const inlines: Inline[] = [];
  let at = start;
  const pieces = scene.text.slice(start, Math.max(end, start)).split(scene.keepsEnds ? '\n' : /$^/);
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) inlines.push({ kind: 'line-break' });
    inlines.push(...linkAddresses(piece, (span) => originAt(placed({ start: at + span.start, end: at + span.end }, scene))));
    at += piece.length + 1;
  }
  return inlines;
}

/** From the joined lines to the body. */
function placed({ start, end }: Span, { lines }: Scene): Span {
  let base = 0;
  for (const line of lines) {
    const stop = base + line.text.length;
    if (start <= stop) return { start: line.offset + start - base, end: line.offset + end - base };
    base = stop + 1;
  }
  return { start, end };
}

const LONGEST_SHORT_LINE = 40;

/** An address-like block: two or more short lines, each starting anew, none ending as a sentence does. */
function keepsLineEnds(lines: readonly Line[]): boolean {
  return (
    lines.length > 1 &&
    lines.every(({ text }) => text.trim().length <= LONGEST_SHORT_LINE && /^[\p{Lu}\d("“]/u.test(text.trim())) &&
    lines.slice(0, -1).every(({ text }) => !/[.;:!?…-]\s*$/.test(text))
  );
}
