/** Short ways to write letters and styles by hand. */

import type { Inline, Origin } from '../../../src/letter/inline.js';
import type { Block, Letter, List, Paragraph, Signatures, Table } from '../../../src/letter/letter.js';
import { PLAIN_STYLE } from '../../../src/letter/plain-style.js';
import type { BlockStyle, Style } from '../../../src/letter/style.js';

export const origin: Origin = { template: null, value: null };

export const text = (words: string): Inline => ({ kind: 'text', text: words, origin });

export const paragraph = (style: string, ...content: readonly (string | Inline)[]): Paragraph => ({
  kind: 'paragraph',
  style,
  content: content.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
  origin,
});

export const list = (...items: readonly (readonly [label: string, ...body: Block[]])[]): List => ({
  kind: 'list',
  style: 'liste',
  items: items.map(([label, ...body]) => ({ label: paragraph('madde', label), body, origin })),
  origin,
});

export const table = (
  align: Table['align'],
  head: readonly string[] | null,
  rows: readonly (readonly string[])[],
): Table => {
  const row = (cells: readonly string[]) => ({
    cells: cells.map((cell) => ({ ...paragraph('madde', cell), columns: 1 })),
    origin,
  });
  return { kind: 'table', style: 'tablo', caption: null, align, head: head && row(head), rows: rows.map(row), origin };
};

export const signatures = (...signers: readonly (readonly string[])[]): Signatures => ({
  kind: 'signatures',
  style: 'imza',
  signers: signers.map((lines) => ({ lines: lines.map((line) => paragraph('madde', line)), origin })),
  origin,
});

export const letter = (body: readonly Block[], rest: Partial<Letter> = {}): Letter => ({
  meta: { title: '', author: '', subject: '', date: null },
  watermark: null,
  regions: [],
  body,
  enclosures: [],
  ...rest,
});

/** A4 with 2,5 cm margins: a column is 5,8 pt. */
const base: BlockStyle = { ...PLAIN_STYLE, leading: 14 };

const lines = (count: number) => ({ natural: count * base.leading, least: 0 });

const blocks: Readonly<Record<string, Partial<BlockStyle>>> = {
  metin: { align: 'justify', firstIndent: 35.4, before: lines(0.5), after: lines(0.5) },
  baslik: { align: 'center', capitals: true, before: lines(1), after: lines(1) },
  tarih: { align: 'right', after: lines(1) },
  yarim: { widthShare: 0.5 },
  girinti: { left: 35.4, right: 35.4, before: lines(1), after: lines(1) },
  imza: { before: lines(3) },
  tablo: { before: lines(1), after: lines(1) },
};

export const style: Style = {
  page: {
    width: 595.28,
    height: 841.89,
    margin: { top: 70.9, right: 70.9, bottom: 70.9, left: 70.9 },
    topWithLogo: 14.2,
    logoHeight: 60,
    headGap: 14,
    footGap: 14,
  },
  base,
  blocks: new Map(Object.entries(blocks).map(([name, own]) => [name, { ...base, ...own }])),
};
