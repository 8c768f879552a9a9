import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseOrganisation, withMembers } from '../../src/circular/parse-organisation.js';
import { bodyMarkdown } from '../../src/import/body-markdown.js';
import { importLetter } from '../../src/import/import-letter.js';
import { KNOWN, type OfficeDocument } from './documents.js';
import { HELD_OUT } from './held-out.js';
import { SAMPLES } from './samples.js';
import { score, wordsOf } from './score.js';
import { p, wordFile } from './word.js';

const parsed = parseOrganisation({
  kurum: { ad: 'Örnek Odalar Birliği' },
  diziler: {
    sayi: { bicim: '{yil} / {no}' },
    genelge: { bicim: '{no}', baslik: '{muhatap} {no} SAYILI GENELGE' },
  },
  imzacilar: { sekreter: { ad: 'Sefer Gürhan DİKMEN', unvan: 'Genel Sekreter' } },
  muhataplar: { odalar: { hitap: 'ODALARA', dizi: 'genelge' } },
}).value;
if (!parsed) throw new Error('the organisation of this test cannot be read');
const organisation = withMembers(parsed, new Map());

function imported({ bytes, name }: OfficeDocument) {
  const { imported: letter, findings } = importLetter(bytes, name, organisation);
  if (letter === null) throw new Error(JSON.stringify(findings));
  return letter;
}

/** Of each document, how many of its fields are right; and those that are not. */
function scores(documents: readonly OfficeDocument[]) {
  return documents.flatMap((document) =>
    score(document.expected, imported(document)).map((each) => ({ name: document.name, ...each })),
  );
}

describe('recognising a letter', () => {
  it('finds every field of the documents that the rules were made on', () => {
    expect(scores(KNOWN).filter(({ isRight }) => !isRight)).toEqual([]);
  });

  it.each([
    ['documents that they were not made on', HELD_OUT],
    ['the texts of real circulars', SAMPLES],
  ])('finds nine of ten fields of %s', (_, documents) => {
    const all = scores(documents);
    const wrong = all.filter(({ isRight }) => !isRight);
    expect(wrong.length / all.length, JSON.stringify(wrong, null, 1)).toBeLessThan(0.1);
  });
});

/** Every word that a person can read in the file, deleted ones too. */
function wordsIn({ name, bytes }: OfficeDocument): readonly string[] {
  if (!name.endsWith('.docx')) return [];
  const files = Object.entries(unzipSync(bytes)).filter(([part]) => part.startsWith('word/'));
  const xml = files.map(([, content]) => Buffer.from(content).toString()).join('\n');
  const once = xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/g, '');
  const paragraphs = once.split('</w:p>').map((paragraph) => paragraph.replace(/<w:(?:tab|br)\/>/g, ' '));
  return paragraphs.flatMap((paragraph) =>
    wordsOf(
      [...paragraph.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)|( )/g)]
        .map(([, text, space]) => text ?? space ?? '')
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&'),
    ),
  );
}

describe('no word is lost', () => {
  it.each([...KNOWN, ...HELD_OUT].filter(({ name }) => name.endsWith('.docx')))('of $name', (document) => {
    const { text } = imported(document);
    const left = new Map<string, number>();
    for (const word of [...wordsOf(text), ...wordsOf(KEYED)]) left.set(word, (left.get(word) ?? 0) + 1);
    const lost = wordsIn(document).filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count <= 0 && !LABELS.includes(word) && !/^(?:\d|\p{Ll})$/u.test(word);
    });
    expect(lost).toEqual([]);
  });
});

/** Whom a key stands for. */
const KEYED = 'Sefer Gürhan DİKMEN Genel Sekreter ODALARA';
/** What stands as a key of the YAML. */
const LABELS = ['Konu', 'KONU', 'İlgi', 'İLGİ', 'EK', 'Ek', 'Ekler', 'EKLER', 'DAĞITIM', 'Gereği', 'Bilgi', 'Not'];

describe('a table', () => {
  const bodyOf = (name: string, bytes: Uint8Array) =>
    bodyMarkdown(imported({ name, bytes, expected: { metin: ['', ''] } }).letter.body);
  const before = 'Ücretler bu yıl için aşağıdaki gibidir, bilginize.';

  it('keeps every cell in its column, whatever is joined', () => {
    const rows =
      '<tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan=2>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr><tr><td colspan=2>6</td><td>7</td></tr>';
    const html = `<html><p>SAYIN ÜYEMİZ,</p><p>${before}</p><table>${rows}</table><p>Gereğini rica ederim.</p></html>`;
    expect(bodyOf('a.html', Buffer.from(html))).toContain(
      '| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n|  | 4 | 5 |\n| 6 || 7 |',
    );
  });

  it('of Word too, and says the signs of a formula', () => {
    const cell = (text: string, span = 1) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p(text)}</w:tc>`;
    const grid = `<w:tbl><w:tr>${cell('A')}${cell('B')}${cell('C')}</w:tr><w:tr>${cell('6', 2)}${cell('7')}</w:tr></w:tbl>`;
    const formula = '<w:p><m:oMath><m:r><m:t>x = 1</m:t></m:r></m:oMath></w:p>';
    const body = [p('SAYIN ÜYEMİZ,'), p(before), grid, formula, p('Gereğini rica ederim.')];
    const said = bodyOf('a.docx', wordFile({ body }));
    expect(said).toContain('| A | B | C |\n| --- | --- | --- |\n| 6 || 7 |');
    expect(said).toContain('x = 1');
  });
});
