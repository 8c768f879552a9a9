/** The letter's tree as the PDF's structure (ISO 32000-1, 14.8): what readers and archives know the page by. */

import type { Block, Heading, Inline, Letter, List, Paragraph, TableRow } from '../../letter/letter.js';
import type { Annotation, Mark } from './pdfkit-internals.js';

/** An element of the structure; `kids` in reading order. */
export interface StructureElement {
  readonly kind: 'element';
  readonly type: string;
  /** Of the list or table cell (ISO 32000-1, 14.8.5). */
  readonly attributes: Readonly<Record<string, string>> | null;
  readonly kids: StructureKid[];
}

export type StructureKid = StructureElement | Mark | Annotation;

/** What was drawn of a leaf, in reading order: marked content and links. */
export type LeafContents = Map<Paragraph | Heading, StructureKid[]>;

/** Leaves that were drawn nowhere have no element. */
export function structureOf(letter: Letter, contents: LeafContents): StructureElement {
  const tree: Building = { contents, heading: 0 };
  return element('Document', blocks(letter.body, tree));
}

export function element(
  type: string,
  kids: StructureKid[],
  attributes: StructureElement['attributes'] = null,
): StructureElement {
  return { kind: 'element', type, attributes, kids };
}

interface Building {
  readonly contents: LeafContents;
  /** Level of the last heading: levels go down one by one (PDF/UA-1, 7.4.2). */
  heading: number;
}

function blocks(all: readonly Block[], tree: Building): StructureElement[] {
  return all.flatMap((each) => block(each, tree));
}

function block(node: Block, tree: Building): StructureElement[] {
  switch (node.kind) {
    case 'paragraph':
      return leaf('P', node, tree);
    case 'heading':
      tree.heading = Math.min(node.level, tree.heading + 1);
      return leaf(`H${tree.heading}`, node, tree);
    case 'list':
      return [list(node, tree)];
    case 'table':
      return [
        element('Table', [
          ...(node.caption ? leaf('Caption', node.caption, tree) : []),
          ...(node.head ? [row(node.head, 'TH', tree)] : []),
          ...node.rows.map((each) => row(each, 'TD', tree)),
        ]),
      ];
    case 'quote':
      return [element('BlockQuote', blocks(node.body, tree))];
    case 'fields':
      return [
        element(
          'Div',
          node.rows.flatMap(({ label, value, aside }) => [
            ...leaf('P', label, tree),
            ...blocks(value, tree),
            ...(aside ? leaf('P', aside, tree) : []),
          ]),
        ),
      ];
    case 'signatures':
      return [
        element(
          'Div',
          node.signers.map(({ lines }) => element('Div', blocks(lines, tree))),
        ),
      ];
    case 'columns':
      return [
        element(
          'Div',
          node.columns.map((column) => element('Div', blocks(column, tree))),
        ),
      ];
    case 'group':
      return [element('Div', blocks(node.body, tree))];
    case 'letterhead':
    case 'verification':
      return [element('Div', blocks(node.lines, tree))];
    case 'rule':
    case 'page-break':
      return [];
  }
}

function list(node: List, tree: Building): StructureElement {
  const items = node.items.map(({ label, body }) =>
    element('LI', [...leaf('Lbl', label, tree), element('LBody', blocks(body, tree))]),
  );
  return element('L', items, { O: 'List', ListNumbering: numberingOf(node) });
}

/** The names of ISO 32000-1, table 347, for labels as typed. */
function numberingOf({ items: [first] }: List): string {
  const label = wordsOf(first?.label.content ?? []);
  if (/^\(?\d+[).-]?\)?$/.test(label)) return 'Decimal';
  if (/^\(?\p{Ll}[).]?\)?$/u.test(label)) return 'LowerAlpha';
  if (/^\(?\p{Lu}[).]?\)?$/u.test(label)) return 'UpperAlpha';
  return label === '•' ? 'Disc' : 'None';
}

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((inline) =>
      inline.kind === 'text' ? inline.text : inline.kind === 'line-break' ? ' ' : wordsOf(inline.content),
    )
    .join('')
    .trim();
}

function row({ cells }: TableRow, type: 'TH' | 'TD', { contents }: Building): StructureElement {
  // An empty cell is a cell too: rows of a table have the same number of them (PDF/UA-1, 7.5).
  return element(
    'TR',
    cells.map((cell) =>
      element(type, contents.get(cell) ?? [], type === 'TH' ? { O: 'Table', Scope: 'Column' } : null),
    ),
  );
}

function leaf(type: string, node: Paragraph | Heading, { contents }: Building): StructureElement[] {
  const kids = contents.get(node);
  return kids === undefined ? [] : [element(type, kids)];
}
