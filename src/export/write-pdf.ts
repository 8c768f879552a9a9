/** The register on paper: landscape, the head of its table again on every page, tagged and fit for the archive. */

import type { Letter, Table, TableCell } from '../letter/letter.js';
import { PLAIN_STYLE } from '../letter/plain-style.js';
import type { BlockStyle, PageStyle, Style } from '../letter/style.js';
import { writePdf } from '../render/pdf/write-pdf.js';
import type { Faces } from '../typeset/face.js';
import { isPrintable } from '../typeset/missing-glyphs.js';
import type { Page, PageElement } from '../typeset/page.js';
import { typeset } from '../typeset/typeset.js';
import { type Column, columnsOf, isStruck, type RegisterSheet, titleOf } from './register-columns.js';
import type { RegisterRow } from './register-row.js';
import { CLOSING_SIGNERS, closingLines, type RegisterTotals, totalLines } from './register-totals.js';
import { NOWHERE, paragraph, space, tableRow } from './sheet-nodes.js';
import type { OpenSheet } from './sheet-writer.js';
import { printCell } from './write-text.js';

export const openPdf =
  (faces: Faces): OpenSheet =>
  (sheet, write) => {
    const columns = columnsOf(sheet, sheet.year === null);
    const rows: Table['rows'][number][] = [];
    return {
      row: (row) =>
        rows.push({ cells: columns.map((column) => cellOf(row, column, { sheet, faces })), origin: NOWHERE }),
      end(totals) {
        const letter = letterOf(sheet, { columns, rows, totals }, faces);
        const { value: pages } = typeset(letter, STYLE, { faces, pictures: new Map() });
        write(writePdf(letter, (pages ?? []).map(withStrokes), { faces, pictures: new Map() }));
      },
    };
  };

interface CellMaterials {
  readonly sheet: RegisterSheet;
  readonly faces: Faces;
}

function cellOf(row: RegisterRow, column: Column, { sheet, faces }: CellMaterials): TableCell {
  const isOut = isStruck(row, column) && column.title !== 'Açıklama';
  const text = printCell(column.cell(row), sheet.dateFormat);
  return { ...paragraph(isOut ? STRUCK : 'hucre', printable(text, faces)), columns: 1 };
}

/** What no face has stands by its code point: the register cannot be written anew to please a font. */
function printable(text: string, faces: Faces): string {
  if (isPrintable(text, FACE, faces)) return text;
  return [...text]
    .map((character) => (isPrintable(character, FACE, faces) ? character : codePoint(character)))
    .join('');
}

function codePoint(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}]`;
}

const FACE = { family: 'sans', bold: false, italic: false } as const;

interface Contents {
  readonly columns: readonly Column[];
  readonly rows: Table['rows'];
  readonly totals: RegisterTotals;
}

function letterOf(sheet: RegisterSheet, { columns, rows, totals }: Contents, faces: Faces): Letter {
  const head = tableRow(
    columns.map(({ title }) => title),
    'ust',
  );
  const align = columns.map(({ series }) => (series === null ? 'left' : 'right') as 'left' | 'right');
  const organisation = printable(sheet.organisation, faces);
  const title = { kind: 'heading', level: 1, style: 'baslik', origin: NOWHERE } as const;
  const closing = closingLines(sheet, totals);
  return {
    meta: {
      title: `${titleOf(sheet)} – ${sheet.organisation}`,
      author: sheet.organisation,
      subject: '',
      date: sheet.asOf.slice(0, 10),
    },
    watermark: null,
    regions: [],
    enclosures: [],
    body: [
      { ...title, content: [{ kind: 'text', text: titleOf(sheet), origin: NOWHERE }] },
      paragraph('kurum', organisation),
      ...(rows.length === 0
        ? []
        : [{ kind: 'table', style: 'tablo', caption: null, align, head, rows, origin: NOWHERE } as const]),
      ...totalLines(totals).map((line) => paragraph('toplam', line)),
      ...(closing.length === 0
        ? []
        : [
            {
              kind: 'group',
              style: 'kapanis',
              body: [...closing.map((line) => paragraph('kapanis', line)), signers()],
              origin: NOWHERE,
            } as const,
          ]),
    ],
  };
}

function signers() {
  const signer = (name: string) => ({
    lines: ['', name, 'Adı SOYADI'].map((line) => paragraph('imza', line)),
    origin: NOWHERE,
  });
  return { kind: 'signatures', style: 'imzalar', signers: CLOSING_SIGNERS.map(signer), origin: NOWHERE } as const;
}

const STRUCK = 'iptal';

/** A line through the words of what is annulled. */
function withStrokes(page: Page): Page {
  const strokes = page.elements.flatMap((element): PageElement[] => {
    if (element.kind !== 'text' || element.owner.kind !== 'node' || styleOf(element.owner.node) !== STRUCK) return [];
    const { x, baseline, width, size, color } = element;
    return [{ kind: 'rule', x, y: baseline - size * STROKE_HEIGHT, width, height: STROKE, color }];
  });
  return { ...page, elements: [...page.elements, ...strokes] };
}

/** Of the size, above the baseline: the middle of small letters. Its thickness in pt. */
const STROKE_HEIGHT = 0.27;
const STROKE = 0.6;

function styleOf(node: object): unknown {
  return 'style' in node ? node.style : null;
}

const BASE: BlockStyle = { ...PLAIN_STYLE, family: 'sans', size: 9, leading: 11 };

/** A4 on its side. */
const PAGE: PageStyle = {
  width: (297 / 25.4) * 72,
  height: (210 / 25.4) * 72,
  margin: { top: 42, right: 42, bottom: 34, left: 57 },
  topWithLogo: 42,
  logoHeight: 0,
  headGap: 8,
  footGap: 8,
};

const STYLE: Style = {
  page: PAGE,
  base: BASE,
  blocks: new Map<string, BlockStyle>([
    ['baslik', { ...BASE, bold: true, size: 13, leading: 16, align: 'center', keepWithNext: true }],
    ['kurum', { ...BASE, size: 11, leading: 14, align: 'center', after: space(8), keepWithNext: true }],
    ['tablo', { ...BASE, after: space(8) }],
    ['hucre', BASE],
    [STRUCK, { ...BASE, color: { red: 90, green: 90, blue: 90 } }],
    ['ust', { ...BASE, bold: true }],
    ['toplam', { ...BASE, after: space(2) }],
    ['kapanis', { ...BASE, before: space(14), after: space(14) }],
    ['imzalar', { ...BASE, before: space(10) }],
    ['imza', { ...BASE, align: 'center', leading: 14 }],
    ['sayfa-no', { ...BASE, align: 'center' }],
  ]),
};
