import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../src/circular/series.js';
import { findHeads, parseColumns } from '../../src/import/register/column-heads.js';
import { readCsv } from '../../src/import/register/read-csv.js';
import { readEntries } from '../../src/import/register/read-entries.js';
import { readXlsx } from '../../src/import/register/read-xlsx.js';
import type { SheetRow } from '../../src/import/register/sheet-table.js';
import { PLAIN_SERIES } from '../register/plain-series.js';

const series: Series = { ...PLAIN_SERIES, format: '{yil} / {no}' };

function read(rows: readonly SheetRow[]) {
  const heads = findHeads(rows);
  if (heads === null) throw new Error('no heads');
  const own = rows.filter(({ line }) => line > heads.line);
  const { entries, findings } = readEntries({ file: 'defter', rows: own, columns: heads.columns, series });
  return { heads, entries, codes: findings.map(({ code, args }) => `${code}${'line' in args ? `:${args.line}` : ''}`) };
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Rows of cells as XML; style 1 shows dates, style 2 those of `aaa.yy`. */
function workbook(rows: readonly string[], strings: readonly string[]): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook ${NS} xmlns:r="r"><sheets><sheet name="A" r:id="rId7"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId7" Target="worksheets/defter.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet ${NS}><numFmts><numFmt numFmtId="170" formatCode="mmm\\.yy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst ${NS}>${strings.map((text) => `<si><r><t>${text}</t></r></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/defter.xml': strToU8(`<worksheet ${NS}><sheetData>${rows.join('')}</sheetData></worksheet>`),
  });
}

describe('an older register in Excel', () => {
  const bytes = workbook(
    [
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="D3" t="s"><v>3</v></c><c r="E3" t="s"><v>4</v></c></row>',
      '<row r="4"><c r="A4"><v>140</v></c><c r="B4" s="1"><v>43486</v></c><c r="D4" t="s"><v>5</v></c><c r="E4" t="inlineStr"><is><t>Kurban</t></is></c></row>',
      '<row r="5"><c r="A5" t="str"><f>A4+1</f><v>2019/141</v></c><c r="B5"><v>43487</v></c></row>',
      '<row r="6"><c r="A6" s="2"><v>43800</v></c><c r="B6" s="1"><v>43488</v></c></row>',
      '<row><c t="s"><v>6</v></c></row>',
      '<row r="8"><c r="D8" t="s"><v>7</v></c></row>',
    ],
    ['GİDEN EVRAK DEFTERİ', 'Evrak No', 'Tarih', 'Gittiği Yer', 'Konusu', 'Valiliğe', 'iki', 'Toplam: 3'],
  );

  it('is read by its heads, below its title, with days that nobody formatted', () => {
    const rows = readXlsx(bytes);
    if (typeof rows === 'string') throw new Error(rows);
    const { entries, codes } = read(rows);
    expect(entries).toEqual([
      {
        line: 4,
        number: { year: 2019, no: 140 },
        date: '2019-01-21',
        addressee: 'Valiliğe',
        subject: 'Kurban',
        annulled: null,
      },
      { line: 5, number: { year: 2019, no: 141 }, date: '2019-01-22', addressee: null, subject: null, annulled: null },
    ]);
    expect(codes).toEqual([
      'import/formula:5',
      // 2019/12, of which Excel made a month.
      'import/number-became-date:6',
      'import/unreadable-date:6',
      'import/row-skipped:8',
      'import/serial-date:5',
    ]);
  });

  it('is refused where it is a trap', () => {
    const entity = strToU8('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook/>');
    expect(readXlsx(zipSync({ 'xl/workbook.xml': entity }))).toBe('forbidden');
    expect(readXlsx(zipSync({ 'a.txt': strToU8('') }))).toBe('damaged');
  });
});

describe('an older register as csv', () => {
  it.each([
    ['semicolons', 'Sayı;Tarih;Konu\r\n7;21.01.2019;"bir; iki"\r\n'],
    ['commas', 'Sayı,Tarih,Konu\n7,21/01/2019,"bir; iki"\n'],
    ['tabs', 'Sayı\tTarih\tKonu\n7\t2019-01-21\tbir; iki'],
    ['a name of its separator', 'sep=;\nSayı;Tarih;Konu\n7;21 Ocak 2019;bir; iki\n'.replace('bir; iki', '"bir; iki"')],
  ])('is read with %s', (_, text) => {
    expect(read(readCsv(text)).entries).toMatchObject([
      { number: { year: 2019, no: 7 }, date: '2019-01-21', subject: 'bir; iki' },
    ]);
  });

  it('keeps line ends in their cell, and counts them', () => {
    const rows = readCsv('Sayı;Tarih;Konu\n7;21.01.2019;"bir\n""iki"""\n8;22.01.2019;üç\n');
    expect(read(rows).entries.map(({ line, subject }) => [line, subject])).toEqual([
      [2, 'bir\n"iki"'],
      [4, 'üç'],
    ]);
  });

  it('says what was annulled, and takes the apostrophe off that keeps a sheet from counting', () => {
    const rows = readCsv("Yıl;Sayı;Tarih;Muhatap;Konu;Açıklama\n2018;9;21.01.2019;'902.02;;İPTAL: yanlış\n");
    expect(read(rows).entries).toEqual([
      {
        line: 2,
        number: { year: 2018, no: 9 },
        date: '2019-01-21',
        addressee: '902.02',
        subject: null,
        annulled: 'yanlış',
      },
    ]);
  });

  it('annuls no letter that only speaks of something called off', () => {
    const rows = readCsv(
      'Sayı;Tarih;Konu;Açıklama\n1;21.01.2019;Toplantı iptal edildi;toplantı iptali\n2;21.01.2019;İPTAL;\n',
    );
    expect(read(rows).entries.map(({ annulled }) => annulled)).toEqual([null, 'İPTAL']);
  });

  it('says which columns are unclear, and takes what a person says of them', () => {
    const { heads } = read(readCsv('Sayı;Evrak No;Gün\n1;2;21.01.2019\n'));
    expect(heads.unclear).toEqual(['number', 'date']);
    expect(parseColumns('sayi=2,tarih=Gün', heads.heads)).toEqual({ number: 1, date: 2 });
    expect(parseColumns('sayı=A,tarih=c', heads.heads)).toEqual({ number: 0, date: 2 });
    expect(parseColumns('sayi=Renk', heads.heads)).toBeNull();
  });

  it.each(['01.12.2019', 'Ara.19', '12.Oca'])('does not guess what number %j was', (number) => {
    expect(read(readCsv(`Sayı;Tarih\n${number};21.01.2019\n`)).codes).toEqual(['import/number-became-date:2']);
  });
});
