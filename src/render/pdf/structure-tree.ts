/** The letter's tree as the PDF's structure (ISO 32000-1, 14.8): what readers and archives know the page by. */

import type { Block, Heading, Letter, Paragraph, TableRow } from '../../letter/letter.js';
import { type Document, type StructureElement as Element, headCell } from './pdfkit-gaps.js';

/** What was drawn of a leaf, in reading order: marked content and links. */
export type LeafContents = Map<Paragraph | Heading, Child[]>;
export type Child = Element | PDFKit.PDFStructureContent;

/** Builds and closes the whole tree. Leaves that were drawn nowhere have no element. */
export function buildStructure(document: Document, letter: Letter, contents: LeafContents): void {
  const tree: Building = { document, contents, heading: 0 };
  const root = document.struct('Document');
  document.addStructure(root);
  for (const block of letter.body) addBlock(root, block, tree);
  root.end();
}

interface Building {
  readonly document: Document;
  readonly contents: LeafContents;
  /** Level of the last heading: levels go down one by one (PDF/UA-1, 7.4.2). */
  heading: number;
}

function addBlock(parent: Element, block: Block, tree: Building): void {
  switch (block.kind) {
    case 'paragraph':
      return addLeaf(parent, 'P', block, tree);
    case 'heading':
      tree.heading = Math.min(block.level, tree.heading + 1);
      return addLeaf(parent, `H${tree.heading}`, block, tree);
    case 'list':
      return addGroup(parent, 'L', tree, (list) => {
        for (const { label, body } of block.items) {
          addGroup(list, 'LI', tree, (item) => {
            addLeaf(item, 'Lbl', label, tree);
            addGroup(item, 'LBody', tree, (inner) => addBlocks(inner, body, tree));
          });
        }
      });
    case 'table':
      return addGroup(parent, 'Table', tree, (table) => {
        if (block.caption) addLeaf(table, 'Caption', block.caption, tree);
        if (block.head) addRow(table, block.head, 'TH', tree);
        for (const row of block.rows) addRow(table, row, 'TD', tree);
      });
    case 'quote':
      return addGroup(parent, 'BlockQuote', tree, (quote) => addBlocks(quote, block.body, tree));
    case 'fields':
      return addGroup(parent, 'Div', tree, (fields) => {
        for (const { label, value, aside } of block.rows) {
          addLeaf(fields, 'P', label, tree);
          addBlocks(fields, value, tree);
          if (aside) addLeaf(fields, 'P', aside, tree);
        }
      });
    case 'signatures':
      return addGroup(parent, 'Div', tree, (signatures) => {
        for (const { lines } of block.signers)
          addGroup(signatures, 'Div', tree, (signer) => addBlocks(signer, lines, tree));
      });
    case 'columns':
      return addGroup(parent, 'Div', tree, (columns) => {
        for (const column of block.columns) addGroup(columns, 'Div', tree, (inner) => addBlocks(inner, column, tree));
      });
    case 'group':
      return addGroup(parent, 'Div', tree, (group) => addBlocks(group, block.body, tree));
    case 'letterhead':
    case 'verification':
      return addGroup(parent, 'Div', tree, (group) => addBlocks(group, block.lines, tree));
    case 'rule':
    case 'page-break':
      return;
  }
}

function addBlocks(parent: Element, blocks: readonly Block[], tree: Building): void {
  for (const block of blocks) addBlock(parent, block, tree);
}

function addGroup(parent: Element, type: string, { document }: Building, fill: (element: Element) => void): void {
  const element = document.struct(type);
  parent.add(element);
  fill(element);
}

function addRow(table: Element, { cells }: TableRow, type: 'TH' | 'TD', tree: Building): void {
  addGroup(table, 'TR', tree, (row) => {
    for (const cell of cells) addCell(row, type, cell, tree);
  });
}

/** An empty cell is a cell too: rows of a table have the same number of them (PDF/UA-1, 7.5). */
function addCell(row: Element, type: 'TH' | 'TD', cell: Paragraph, { document, contents }: Building): void {
  const element = type === 'TH' ? headCell(document) : document.struct(type);
  row.add(element);
  for (const child of contents.get(cell) ?? []) element.add(child);
}

function addLeaf(parent: Element, type: string, leaf: Paragraph | Heading, { document, contents }: Building): void {
  const children = contents.get(leaf);
  if (children === undefined) return;
  const element = document.struct(type);
  parent.add(element);
  for (const child of children) element.add(child);
}
