/** A page as Word saves it, or as a site has it → lines and tables. Nothing is loaded, no script is run. */

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { PICTURE } from '../docx/paragraph.js';
import { joinRuns, type Run } from '../markdown-runs.js';
import { type SourceDocument, type SourceLine, sourceLine, type Unit } from '../source-document.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export function readHtml(text: string): SourceDocument {
  const page: Page = { units: [], runs: [], count: 0, pictures: 0, look: PLAIN, list: null };
  walk(parse(text).childNodes, page);
  endLine(page);
  const pictures = Array.from({ length: page.pictures }, () => ({ where: 'picture', text: PICTURE }) as const);
  return { units: page.units, asides: pictures, hasMacros: false };
}

interface Look {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCentred: boolean;
  readonly isPre: boolean;
}

interface Page {
  units: Unit[];
  runs: Run[];
  count: number;
  pictures: number;
  look: Look;
  list: { readonly isOrdered: boolean; readonly level: number; count: number } | null;
  mark?: string;
}

const PLAIN: Look = { isBold: false, isItalic: false, isCentred: false, isPre: false };

const UNSEEN = ['head', 'style', 'script', 'template', 'noscript', 'iframe', 'object'];
const BLOCKS = [
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'dt',
  'dd',
  'body',
  'address',
  'caption',
  'hr',
];

function walk(nodes: readonly Node[], page: Page): void {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) addText(node.value, page);
    else if ('tagName' in node && !UNSEEN.includes(node.tagName)) walkElement(node, page);
  }
}

function addText(value: string, page: Page): void {
  const { isBold, isItalic, isPre } = page.look;
  const text = isPre ? value : value.replace(/[ \t\r\n]+/g, ' ');
  page.runs.push({ text: text.replaceAll('\u00a0', ' '), isBold, isItalic });
}

function walkElement(element: Element, page: Page): void {
  const { tagName } = element;
  if (tagName === 'br') {
    page.runs.push({ text: '\n', isBold: false, isItalic: false });
    return;
  }
  if (tagName === 'img') page.pictures += 1;
  if (tagName === 'table') {
    endLine(page);
    page.units.push(tableOf(element, page));
    return;
  }
  const isBlock = BLOCKS.includes(tagName);
  if (isBlock) endLine(page);
  const before = { look: page.look, list: page.list };
  page.look = lookOf(element, page.look);
  if (tagName === 'ul' || tagName === 'ol')
    page.list = { isOrdered: tagName === 'ol', level: page.list === null ? 0 : page.list.level + 1, count: 0 };
  if (tagName === 'li' && page.list) {
    page.list.count += 1;
    page.mark = page.list.isOrdered ? `${page.list.count}.` : '•';
  }
  walk(element.childNodes, page);
  if (isBlock) endLine(page);
  page.look = before.look;
  page.list = before.list;
}

function lookOf(element: Element, look: Look): Look {
  const value = (name: string) => element.attrs.find((each) => each.name === name)?.value ?? '';
  const style = value('style').replace(/\s/g, '');
  const { tagName } = element;
  const isHeading = /^h[1-6]$/.test(tagName) || tagName === 'th';
  return {
    isBold:
      look.isBold || isHeading || tagName === 'b' || tagName === 'strong' || /font-weight:(?:bold|[6-9]00)/.test(style),
    isItalic: look.isItalic || tagName === 'i' || tagName === 'em' || /font-style:italic/.test(style),
    isCentred: look.isCentred || tagName === 'center' || value('align') === 'center' || /text-align:center/.test(style),
    isPre: look.isPre || tagName === 'pre',
  };
}

function tableOf(element: Element, page: Page): Unit {
  const line = page.count + 1;
  const rows: Unit[][][] = [];
  const spans: number[][] = [];
  /** Of each column, for how many rows more a cell from above stands in it. */
  const held: number[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      if (node.tagName === 'tr') {
        const row = rowOf(node, held, page);
        rows.push(row.map(({ units }) => units));
        spans.push(row.map(({ span }) => span));
      } else if (node.tagName === 'caption') walk([node], page);
      else visit(node.childNodes);
    }
  };
  visit(element.childNodes);
  return { kind: 'table', line, rows, ...(spans.flat().some((span) => span > 1) && { spans }) };
}

interface PlacedCell {
  readonly units: Unit[];
  readonly span: number;
}

/** A cell over several rows leaves an empty one in each: the others stay in their columns. */
function rowOf(row: Element, held: number[], page: Page): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  let column = 0;
  const passHeld = () => {
    for (; (held[column] ?? 0) > 0; column += 1) {
      held[column] = (held[column] ?? 0) - 1;
      placed.push({ units: [], span: 1 });
    }
  };
  for (const node of row.childNodes) {
    const [units] = cellOf(node, page);
    if (units === undefined || !('tagName' in node)) continue;
    passHeld();
    const [span, rows] = [countOf(node, 'colspan'), countOf(node, 'rowspan')];
    placed.push({ units, span });
    for (let end = column + span; column < end; column += 1) held[column] = rows - 1;
  }
  passHeld();
  return placed;
}

function countOf({ attrs }: Element, name: string): number {
  const count = Number(attrs.find((each) => each.name === name)?.value ?? 1);
  return Number.isInteger(count) && count > 0 && count < 64 ? count : 1;
}

function cellOf(node: Node, page: Page): readonly Unit[][] {
  if (!('tagName' in node) || (node.tagName !== 'td' && node.tagName !== 'th')) return [];
  const cell: Page = { units: [], runs: [], count: page.count, pictures: 0, look: page.look, list: null };
  walk(node.childNodes, cell);
  endLine(cell);
  page.count = cell.count;
  page.pictures += cell.pictures;
  return [cell.units];
}

/** A line ends with its block; a break within it begins a soft one. */
function endLine(page: Page): void {
  const lines: Run[][] = [[]];
  for (const run of page.runs) {
    for (const [at, text] of run.text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  }
  page.runs = [];
  const made = lines
    .map((runs, at) => ({ at, ...joinRuns(runs) }))
    .filter(({ text, at }) => text.trim() !== '' || at > 0);
  if (made.length === 0 || made.every(({ text }) => text.trim() === '')) return;
  page.count += 1;
  const mark = page.mark === undefined ? '' : `${page.mark} `;
  const level = page.mark === undefined ? null : (page.list?.level ?? 0);
  delete page.mark;
  page.units.push(
    ...made.map(({ at, text, markdown, isBold }): SourceLine => {
      const own = at === 0 ? mark : '';
      const more = {
        markdown: own + markdown.trim(),
        isBold,
        isCentred: page.look.isCentred,
        isSoft: at > 0,
        level: at === 0 ? level : null,
      };
      return sourceLine(page.count, own + text.trim(), more);
    }),
  );
}
