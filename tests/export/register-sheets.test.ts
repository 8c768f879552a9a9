import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RegisterSheet } from '../../src/export/register-columns.js';
import { type DocumentEntries, type RegisterRow, registerRow } from '../../src/export/register-row.js';
import { startCounting } from '../../src/export/register-totals.js';
import type { OpenSheet } from '../../src/export/sheet-writer.js';
import { openCsv } from '../../src/export/write-csv.js';
import { openPdf } from '../../src/export/write-pdf.js';
import { openText } from '../../src/export/write-text.js';
import { openXlsx } from '../../src/export/write-xlsx.js';
import { bundledFaces } from '../../src/workspace/bundled-faces.js';
import { pdfWords } from '../render/pdf-words.js';

const sheet: RegisterSheet = {
  organisation: 'Örnek Odalar Birliği',
  year: 2019,
  series: ['sayi', 'genelge'],
  dateFormat: 'gg.aa.yyyy',
  asOf: '2019-12-31T09:00:00.000Z',
};

const WORDS = { enclosures: '', fileCode: '', answered: '' };
const happened = { date: '2019-01-21', at: '2019-01-21T09:00:00.000Z', by: null };

function reserved(no: number, subject: string, later: DocumentEntries['later'] = []): RegisterRow {
  const numbers = { sayi: { year: 2019, no } };
  const opening = { event: 'reserved', numbers, addressee: 'VALİLİĞE', subject, reason: 'Yazı', ...happened } as const;
  return registerRow({ opening, later }, WORDS);
}

function made(open: OpenSheet, rows: readonly RegisterRow[]): Buffer {
  const parts: Uint8Array[] = [];
  const counting = startCounting(sheet);
  const writer = open(sheet, (bytes) => parts.push(bytes));
  for (const row of rows) {
    counting.count(row);
    writer.row(row);
  }
  writer.end(counting.totals());
  return Buffer.concat(parts);
}

const part = (bytes: Uint8Array, name: string) => Buffer.from(unzipSync(bytes)[name] ?? []).toString();

describe('the register as csv', () => {
  it.each(['=1+1', '+90 232', '-5', '@SUM(A1)', ' =1', '\t=1', '＝1', '%1', '|cmd'])(
    'lets %j compute nothing',
    (subject) => {
      const [, row] = made(openCsv, [reserved(1, subject)])
        .toString()
        .split('\r\n');
      expect(row).toMatch(/;"?'/);
    },
  );

  it.each(['902.02', '010.03', '2019/12', '1E5', '12-1', '3 Mart', '1/2'])('leaves %j words', (subject) => {
    expect(made(openCsv, [reserved(1, subject)]).toString()).toContain(`;'${subject};`);
  });

  it('keeps a semicolon, a quote and a line end inside their cell', () => {
    expect(made(openCsv, [reserved(1, 'bir; "iki"\nüç')]).toString()).toContain(';"bir; ""iki""\nüç";');
  });
});

describe('the register as a workbook', () => {
  const row = reserved(7, '=HYPERLINK("x") _x0041_ <&\u0001>');
  const other = reserved(8, 'Boş', [
    { event: 'voided', numbers: { sayi: { year: 2019, no: 8 } }, reason: 'Vazgeçildi', ...happened },
  ]);
  const bytes = made(openXlsx, [row, other]);

  it('has numbers, dates, words that are no formulas, a filter and a frozen head', () => {
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="B2" s="2"><v>7</v></c>');
    expect(xml).toContain('<c r="D2" s="3"><v>43486</v></c>');
    expect(xml).toContain('=HYPERLINK(&quot;x&quot;) _x005F_x0041_ &lt;&amp;\ufffd&gt;');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('<autoFilter ref="A1:J3"/>');
    expect(xml).toContain('state="frozen"');
  });

  it('strikes out what is annulled, and not why', () => {
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="B3" s="4"><v>8</v></c>');
    expect(xml).toMatch(/<c r="J3" s="2"[^>]*>.*İPTAL: Vazgeçildi/);
  });

  it('is the same bytes whenever and wherever it is made', () => {
    expect(made(openXlsx, [row, other]).equals(bytes)).toBe(true);
    expect(part(bytes, 'docProps/core.xml')).toContain('2019-12-31T09:00:00Z');
  });
});

describe('the register on paper', () => {
  it('says every word of the text, and what no face can draw by its code point', async () => {
    const rows = [reserved(1, 'Çağrı ﷺ'), reserved(2, 'İğdır şûrası')];
    const pdf = await pdfWords(made(openPdf(bundledFaces()), rows));
    const text = made(openText, rows).toString();
    const plain = (words: readonly string[]) => words.filter((word) => !/^-+$/.test(word)).sort();
    expect(pdf).toContain('[U+fdfa]');
    const wanted = text
      .replace('ﷺ', '[U+fdfa]')
      .split(/\s+/)
      .filter((word) => word !== '' && word !== 'İmza');
    expect(plain(pdf)).toEqual(plain(wanted));
  });
});
