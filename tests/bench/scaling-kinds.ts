/** Files of one kind of input each, of about `size` characters: what clerks paste, and what somebody types to hold a check up. */

type Files = Readonly<Record<string, string>>;

const HEAD = 'muhatap: odalar\nkonu: Deneme\n';
const FOOT = 'imza: [genel-sekreter]\n';

/** A body of one unit over and over, in one paragraph or line by line. */
function body(unit: string): (size: number) => Files {
  return (size) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const lines = text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
    return { '2019/a.yaml': `${HEAD}metin: |\n${lines.join('\n')}\n\n  Rica ederim.\n${FOOT}` };
  };
}

function file(made: (count: number) => string, unitLength: number): (size: number) => Files {
  return (size) => ({ '2019/a.yaml': made(Math.ceil(size / unitLength)) });
}

const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('');

const BODIES = {
  words: 'kurum yazısı gereğince bilgi verilecektir ',
  'one word': 'a',
  sentences: 'Bir söz, iki söz. İlgi (a) yazı uyarınca 21 Ocak 2019 günü saat 14.00’te. ',
  paragraphs: 'Bir söz söylenir.\n\n',
  'short lines': 'Ad\n',
  apostrophes: "a'",
  'apostrophe and space': "a' da ",
  quotes: '"a" ',
  'curly quotes': '“a ',
  'a.b/': 'a.b/',
  'www.': 'www.',
  'http://': 'http://a',
  'at signs': 'a@',
  'at signs and points': 'a.b@',
  addresses: 'ali@oda.example ',
  '1.': '1.',
  'numbers and slashes': '2019/',
  digits: '1',
  dates: '21.01.2019 ',
  '- ': '- ',
  'dashed items': '- bir\n',
  'dashes alone': '-',
  'numbered items': '1. bir\n',
  'lettered items': 'a) bir\n',
  'doubly lettered items': 'aa) bir\n',
  'decimal items': '1.1 bir\n',
  'Roman items': 'ii) bir\n',
  'items with a dash': '1- bir\n',
  'items of dates': '3) 01.01.2003 bir\n',
  bullets: '• bir\n',
  'items and their paragraphs': '1. bir\n\n   iki\n',
  'items one deeper': '- a\n  - b\n    - c\n',
  '|': '|',
  'table rows': '| a | b |\n',
  tables: '| a | b |\n|---|---|\n| c | d |\n\n',
  'tab rows': 'a\tb\n',
  tabs: '\t',
  'tab tables and words': 'a\tb\nc\n',
  '*': '*',
  '**a': '**a',
  '*a*': '*a* ',
  _: '_',
  a_: 'a_',
  '[': '[',
  ']': ']',
  '[a](': '[a](',
  links: '[a](https://b.example) ',
  '![': '![',
  '<': '<',
  '<a': '<a ',
  '&': '&amp;',
  backslashes: '\\',
  backticks: '`a',
  tildes: '~~',
  '> ': '> ',
  'quoted lines': '> a\n',
  headings: '# a\n',
  'typed headings': '**A.** b\n\n',
  'capital lines': 'GENEL HÜKÜMLER\n\n',
  fences: '::: orta\na\n:::\n',
  'fences left open': '::: orta\n',
  colons: ':',
  'combining marks': '\u0301',
  'marks on letters': 'e\u0323\u0301',
  'dotted i': 'i\u0307',
  ligatures: '\ufb01',
  'zero width': 'a\u200b',
  'soft hyphens': 'a\u00ad',
  'no-break spaces': '\u00a0',
  'comma below': 'ș',
  'no such sign': '\u{1f600}',
  Arabic: '\u0627',
  IBANs: 'TR33 0006 1005 1978 6457 8413 26 ',
  TR: 'TR',
  references: 'İlgi (a) ',
  enclosures: 'Ek-1 ',
  closings: 'rica ederim ',
  commas: 'a, ',
  'stars and notes': '(*) ',
  'hard breaks': 'a  \n',
  capitals: 'İZMİR ',
} as const;

const unit = (text: string) => body(text);

export const SCALING_KINDS: Readonly<Record<string, (size: number) => Files>> = {
  ...Object.fromEntries(Object.entries(BODIES).map(([name, text]) => [`body: ${name}`, unit(text)])),
  'unknown keys': file((count) => `${HEAD}${times(count, (n) => `anahtar${n}: x\n`)}metin: a\n`, 14),
  'unknown keys near known ones': file((count) => `${HEAD}${times(count, (n) => `konu${n}: x\n`)}metin: a\n`, 10),
  ignores: file((count) => `${HEAD}metin: a\n${times(count, () => '# genelge-ignore: far-date\n')}`, 27),
  'ignores behind values': file(
    (count) => `${HEAD}metin: a\nilgi:\n${times(count, () => '  - a. # genelge-ignore: far-date\n')}`,
    33,
  ),
  'cut comments': file((count) => `${HEAD}metin: a\nnotlar:\n${times(count, () => '  - a #b\n')}`, 9),
  references: file(
    (count) =>
      `${HEAD}ilgi:\n${times(Math.min(count, 1900), (n) => `  - 21.01.2019 tarih, 2019/${n} sayılı yazı\n`)}metin: a\n`,
    105,
  ),
  'a quoted body': (size) => ({ '2019/a.yaml': `${HEAD}metin: "${'\\u0301a\\n\\n'.repeat(size / 11)}"\n` }),
  'a plain body of many lines': file((count) => `${HEAD}metin:\n${times(count, () => '  - bir\n')}`, 8),
  'a folded body': file((count) => `${HEAD}metin: >\n${times(count, () => '  1. bir\n')}`, 9),
  'flow lists': file((count) => `${HEAD}metin: a\nnotlar: [${times(Math.min(count, 1900), () => '"a", ')}b]\n`, 100),
  'doubled keys': file((count) => `${HEAD}${times(count, () => 'konu: x\n')}metin: a\n`, 8),
  'broken lines': file((count) => `${HEAD}${times(count, () => 'konu x\n')}metin: a\n`, 7),
  anchors: file((count) => `${HEAD}metin: a\nnotlar:\n${times(count, (n) => `  - &a${n} x\n`)}`, 10),
  brackets: file((count) => `${HEAD}metin: ${'['.repeat(count)}\n`, 1),
  'a list of addressees': (size) => ({
    '2019/a.yaml': `${HEAD}metin: a\ndagitim: {geregi: [odalar]}\n`,
    'odalar.yaml': times(Math.min(1900, Math.ceil(size / 105)), (n) => `- ${n}. Esnaf Odası Başkanlığı\n`),
  }),
  'many signers': file(
    (count) => `${HEAD}metin: a\nimza:\n${times(Math.min(count, 1900), (n) => `  - {ad: A B${n}, unvan: C}\n`)}`,
    105,
  ),
  'a long subject': (size) => ({ '2019/a.yaml': `muhatap: odalar\nkonu: ${'söz '.repeat(size / 4)}\nmetin: a\n` }),
  'a long reference': (size) => ({
    '2019/a.yaml': `${HEAD}ilgi: ${"TESK'in 2019/13 sayılı ".repeat(size / 23)}\nmetin: a\n`,
  }),
};
