/** Blocks → HTML: what a block is decides the element, its style's name the class. */

import type { PictureImage } from '../../image/picture.js';
import type {
  Block,
  CellAlign,
  Field,
  Figure,
  Heading,
  Letterhead,
  List,
  Logo,
  Paragraph,
  Signatures,
  Table,
  TableRow,
  Verification,
} from '../../letter/letter.js';
import type { Style } from '../../letter/style.js';
import { dataAddress, qrAddress } from '../data-address.js';
import { opening, tag } from '../markup.js';
import { inlinesHtml } from './inlines.js';
import { classOf } from './style-rules.js';

export interface Writing {
  readonly style: Style;
  /** By the path that a `Logo` names. */
  readonly pictures: ReadonlyMap<string, PictureImage>;
  /** Style names that were written, for the sheet. */
  readonly used: Set<string>;
}

/** Blocks one after the other, in reading order. */
export function blocksHtml(blocks: readonly Block[], writing: Writing): string {
  return blocks.map((block) => blockHtml(block, writing)).join('\n');
}

function blockHtml(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'paragraph':
      return leafHtml('p', block, writing);
    case 'heading':
      return leafHtml(`h${block.level}`, block, writing);
    case 'list':
      return listHtml(block, writing);
    case 'fields':
      return fieldsHtml(block.rows, block.style, writing);
    case 'table':
      return tableHtml(block, writing);
    case 'columns':
      return boxed(
        'sutunlar',
        block.style,
        block.columns.map((each) => tag('div', {}, blocksHtml(each, writing))),
        writing,
      );
    case 'signatures':
      return signaturesHtml(block, writing);
    case 'letterhead':
      return letterheadHtml(block, writing);
    case 'verification':
      return verificationHtml(block, writing);
    case 'group':
      return boxed('birlikte', block.style, [blocksHtml(block.body, writing)], writing);
    case 'frame':
      return boxed('cerceve', block.style, [blocksHtml(block.body, writing)], writing);
    case 'quote':
      return tag('blockquote', {}, blocksHtml(block.body, writing));
    case 'passage':
      return tag('div', { lang: block.language }, blocksHtml(block.body, writing));
    case 'figure':
      return figureHtml(block, writing);
    case 'rule':
      return opening('hr', { class: named(block.style, writing) });
    case 'page-break':
      return tag('div', { class: 'yeni-sayfa' }, '');
  }
}

function leafHtml(name: string, leaf: Paragraph | Heading, writing: Writing): string {
  const lang = leaf.kind === 'paragraph' ? (leaf.language ?? null) : null;
  return tag(name, { class: named(leaf.style, writing), lang }, words(leaf, writing));
}

function words(leaf: Paragraph | Heading, { style }: Writing): string {
  return inlinesHtml(leaf, (style.blocks.get(leaf.style) ?? style.base).capitals);
}

/** The mark is text as typed, not the browser's own. */
function listHtml({ style, items }: List, writing: Writing): string {
  const written = items.map(({ label, body }) => {
    const mark = tag('span', { class: 'isaret' }, words(label, writing));
    return tag('li', {}, `${mark} ${tag('div', {}, blocksHtml(body, writing))}`);
  });
  return tag('ul', { class: `liste ${named(style, writing)}`, role: 'list' }, written.join('\n'));
}

function fieldsHtml(rows: readonly Field[], style: string, writing: Writing): string {
  const written = rows.map(({ label, value, aside }) => {
    const name = tag('dt', {}, `${words(label, writing)} <span>:</span>`);
    const values = tag('dd', {}, blocksHtml(value, writing));
    const right = aside ? tag('dd', { class: named(aside.style, writing) }, words(aside, writing)) : '';
    return tag('div', {}, `${name}${values} ${right}`);
  });
  return tag('dl', { class: `alanlar ${named(style, writing)}` }, written.join('\n'));
}

function tableHtml({ style, caption, align, head, rows }: Table, writing: Writing): string {
  const above = caption ? leafHtml('caption', caption, writing) : '';
  const top = head ? tag('thead', {}, rowHtml(head, align, 'th', writing)) : '';
  const body = tag('tbody', {}, rows.map((row) => rowHtml(row, align, 'td', writing)).join('\n'));
  // A wide table is moved under its own bar, not the page under the reader.
  return boxed('tablo', style, [tag('table', {}, `${above}${top}${body}`)], writing);
}

function rowHtml({ cells }: TableRow, align: readonly CellAlign[], name: 'th' | 'td', writing: Writing): string {
  const scope = name === 'th' ? 'col' : null;
  let column = 0;
  const written = cells.map((cell) => {
    const colspan = cell.columns > 1 ? String(cell.columns) : null;
    const set = tag(name, { class: align[column] ?? 'left', scope, colspan }, words(cell, writing));
    column += cell.columns;
    return set;
  });
  return tag('tr', {}, written.join(' '));
}

function signaturesHtml({ style, signers }: Signatures, writing: Writing): string {
  const written = signers.map(({ lines }) => tag('div', {}, blocksHtml(lines, writing)));
  return boxed('imzalar', style, written, writing);
}

function letterheadHtml({ style, left, right, lines }: Letterhead, writing: Writing): string {
  const parts = [logoHtml(left, writing), tag('div', {}, blocksHtml(lines, writing)), logoHtml(right, writing)];
  return boxed('antet', style, parts, writing);
}

function logoHtml(logo: Logo | null, { pictures }: Writing): string {
  const image = logo ? pictures.get(logo.image) : undefined;
  const picture = logo && image ? opening('img', { src: dataAddress(image), alt: logo.alternative }) : '';
  return tag('div', {}, picture);
}

/** As on paper: as large as it is, and no wider than the text. */
function figureHtml({ style, image, alternative }: Figure, writing: Writing): string {
  const picture = writing.pictures.get(image);
  if (!picture) return '';
  const size = { width: String(Math.round(picture.width)), height: String(Math.round(picture.height)) };
  const shown = opening('img', { src: dataAddress(picture), alt: alternative, ...size });
  return tag('figure', { class: named(style, writing) }, shown);
}

function verificationHtml({ style, qr, side, body }: Verification, writing: Writing): string {
  const code = qr === '' ? '' : opening('img', { src: qrAddress(qr), alt: '' });
  const words = tag('div', {}, blocksHtml(body, writing));
  return boxed('dogrulama', style, side === 'left' ? [code, words] : [words, code], writing);
}

function boxed(kind: string, style: string, parts: readonly string[], writing: Writing): string {
  return tag('div', { class: `${kind} ${named(style, writing)}` }, parts.join('\n'));
}

function named(style: string, { used }: Writing): string {
  used.add(style);
  return classOf(style);
}
