/** The letter's tree as the PDF's structure (ISO 32000-1, 14.8): what readers and archives know the page by. */

import type {
  Block,
  Field,
  Heading,
  Letter,
  Letterhead,
  List,
  Logo,
  Paragraph,
  Region,
  Table,
  TableCell,
  TableRow,
  Verification,
} from '../../letter/letter.js';
import { plainText } from '../../letter/plain-text.js';
import type { DrawnNode } from '../../typeset/page.js';
import type { Annotation, Mark } from './pdfkit-internals.js';

/** An element of the structure; `kids` in reading order. */
export interface StructureElement {
  readonly kind: 'element';
  readonly type: string;
  readonly kids: StructureKid[];
  /** Of the list, table cell or figure (ISO 32000-1, 14.8.5). */
  readonly attributes: Readonly<Record<string, string | number | readonly number[]>> | null;
  /** What a picture says, in words. */
  readonly alternative: string | null;
  /** Of a passage that is not in the document's own. */
  readonly language: string | null;
}

export type StructureKid = StructureElement | Mark | Annotation;

/** What was drawn of a node, in reading order: marked content and links. */
export type DrawnContents = Map<DrawnNode, StructureKid[]>;

/** Where a picture stands on its page: left, bottom, right, top, pt from the page's lower left corner. */
export type PictureBoxes = Map<DrawnNode, readonly number[]>;

export interface Drawn {
  readonly contents: DrawnContents;
  readonly boxes: PictureBoxes;
}

/** Head, text and foot in that order, then the enclosures; nodes that were drawn nowhere have no element. */
export function structureOf(letter: Letter, drawn: Drawn): StructureElement {
  const tree: Building = { ...drawn, heading: 0 };
  const regions = (edge: Region['edge']) =>
    letter.regions.filter((region) => region.edge === edge).flatMap(({ body }) => blocks(body, tree));
  const sect = (body: readonly Block[]) => element('Sect', blocks(body, tree));
  const enclosures = () => letter.enclosures.map(({ body }) => sect(body));
  return element('Document', [...regions('head'), sect(letter.body), ...regions('foot'), ...enclosures()]);
}

export function element(
  type: string,
  kids: StructureKid[],
  {
    attributes = null,
    alternative = null,
    language = null,
  }: Partial<Omit<StructureElement, 'kind' | 'type' | 'kids'>> = {},
): StructureElement {
  return { kind: 'element', type, kids, attributes, alternative, language };
}

interface Building extends Drawn {
  /** Level of the last heading: levels go down one by one (PDF/UA-1, 7.4.2). */
  heading: number;
}

function blocks(all: readonly Block[], tree: Building): StructureElement[] {
  return all.flatMap((each) => block(each, tree));
}

function block(node: Block, tree: Building): StructureElement[] {
  switch (node.kind) {
    case 'paragraph':
      return leaf('P', [node], tree);
    case 'heading':
      tree.heading = Math.min(node.level, tree.heading + 1);
      return leaf(`H${tree.heading}`, [node], tree);
    case 'list':
      return list(node, tree);
    case 'table':
      return [table(node, tree)];
    case 'quote':
      return [element('BlockQuote', blocks(node.body, tree))];
    case 'fields':
      return node.rows.flatMap((each) => field(each, tree));
    case 'signatures':
      return [division(node.signers.map(({ lines }) => division(blocks(lines, tree))))];
    case 'columns':
      return [division(node.columns.map((column) => division(blocks(column, tree))))];
    case 'frame':
      return [element('Div', blocks(node.body, tree))];
    case 'group':
      return [element('Div', blocks(node.body, tree), { language: node.language ?? null })];
    case 'passage':
      return [element('Div', blocks(node.body, tree), { language: node.language })];
    case 'figure':
      return figure(node, node.alternative, tree);
    case 'letterhead':
      return [letterhead(node, tree)];
    case 'verification':
      return [division([...blocks(node.body, tree), ...figure(node, qrMeaning(node), tree)])];
    case 'rule':
    case 'page-break':
      return [];
  }
}

function division(kids: StructureElement[]): StructureElement {
  return element('Div', kids);
}

function letterhead({ left, right, lines }: Letterhead, tree: Building): StructureElement {
  const logo = (each: Logo | null) => (each ? figure(each, each.alternative, tree) : []);
  return division([...logo(left), ...blocks(lines, tree), ...logo(right)]);
}

function qrMeaning({ qr }: Verification): string {
  return `Karekod: ${qr}`;
}

/** Label and value are one paragraph, as they are read; a list of values has the label as its caption. */
function field({ label, value, aside }: Field, tree: Building): StructureElement[] {
  return [...labelled(label, value, tree), ...(aside ? leaf('P', [aside], tree) : [])];
}

function labelled(label: Paragraph, [first, ...rest]: readonly Block[], tree: Building): StructureElement[] {
  if (first?.kind === 'list') return [...list(first, tree, label), ...blocks(rest, tree)];
  if (first?.kind === 'paragraph') return [...leaf('P', [label, first], tree), ...blocks(rest, tree)];
  return [...leaf('P', [label], tree), ...(first ? blocks([first, ...rest], tree) : [])];
}

/** A list of one item whose label is a word (`İlgi:`, `Ek:`) is what a field is. */
function list({ items }: List, tree: Building, caption: Paragraph | null = null): StructureElement[] {
  const [only, second] = items;
  if (only && !second && /\p{L}:$/u.test(labelOf(only))) return labelled(only.label, only.body, tree);
  const kids = items.map(({ label, body }) =>
    element('LI', [...leaf('Lbl', [label], tree), element('LBody', blocks(body, tree))]),
  );
  const attributes = { O: 'List', ListNumbering: numberingOf(items) };
  return [element('L', [...(caption ? leaf('Caption', [caption], tree) : []), ...kids], { attributes })];
}

/** The names of ISO 32000-1, table 347, for labels as typed. */
function numberingOf([first]: List['items']): string {
  const label = first ? labelOf(first) : '';
  if (/^\(?\d+[).-]?\)?$/.test(label)) return 'Decimal';
  if (/^\(?\p{Ll}[).]?\)?$/u.test(label)) return 'LowerAlpha';
  if (/^\(?\p{Lu}[).]?\)?$/u.test(label)) return 'UpperAlpha';
  return label === '•' ? 'Disc' : 'None';
}

function labelOf({ label }: List['items'][number]): string {
  return plainText(label.content).trim();
}

function table({ caption, head, rows }: Table, tree: Building): StructureElement {
  return element('Table', [
    ...(caption ? leaf('Caption', [caption], tree) : []),
    ...(head ? [element('THead', [row(head, 'TH', tree)])] : []),
    element(
      'TBody',
      rows.map((each) => row(each, 'TD', tree)),
    ),
  ]);
}

function row({ cells }: TableRow, type: 'TH' | 'TD', { contents }: Building): StructureElement {
  // An empty cell is a cell too: rows of a table have the same number of columns (PDF/UA-1, 7.5).
  return element(
    'TR',
    cells.map((cell) => element(type, contents.get(cell) ?? [], { attributes: cellAttributes(type, cell) })),
  );
}

function cellAttributes(type: 'TH' | 'TD', { columns }: TableCell): StructureElement['attributes'] {
  if (type === 'TD' && columns === 1) return null;
  return {
    O: 'Table',
    ...(type === 'TH' ? { Scope: 'Column' } : {}),
    ...(columns > 1 ? { ColSpan: columns } : {}),
  };
}

/** One element of what was drawn of some leaves. */
function leaf(type: string, nodes: readonly (Paragraph | Heading)[], { contents }: Building): StructureElement[] {
  const kids = nodes.flatMap((node) => contents.get(node) ?? []);
  const [foreign] = nodes.flatMap((node) => (node.kind === 'paragraph' && node.language) || []);
  return kids.length === 0 ? [] : [element(type, kids, { language: foreign ?? null })];
}

/** A picture with what it means (PDF/UA-1, 7.3) and where it stands. */
function figure(node: DrawnNode, meaning: string, { contents, boxes }: Building): StructureElement[] {
  const kids = contents.get(node);
  const box = boxes.get(node);
  if (!kids || !box) return [];
  return [
    element('Figure', kids, { alternative: meaning, attributes: { O: 'Layout', BBox: box, Placement: 'Block' } }),
  ];
}
