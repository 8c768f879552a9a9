import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.js';
import { readMarkup } from '../../src/compose/markup-tree.js';
import { checkTemplates } from '../../src/compose/template-check.js';
import { rules } from '../../src/lint/rules.js';
import { allFindings } from '../../src/messages/all-findings.js';
import { pageOf } from '../../src/messages/page.js';
import { codesOfTexts, lintTexts } from './lint-texts.js';

/** Examples that lean on another file cannot be tried alone. */
const LEANING = new Set([
  'lint/reference-date-differs',
  'lint/same-text',
  'lint/number-part-missing',
  'circular/number-missing',
  'circular/number-year-differs',
  'circular/unknown-series',
  'circular/series-undecided',
]);

const codes = Object.keys(allFindings);
const exampleOf = (code: string) => ({
  wrong: pageOf(code, 'en')?.wrong ?? '',
  right: pageOf(code, 'en')?.right ?? '',
});
const tried = codes.filter((code) => exampleOf(code).wrong !== '' && !LEANING.has(code));
const roomOf = (code: string) => code.slice(0, code.indexOf('/'));

describe('the examples of a page', () => {
  it.each(Object.keys(rules).filter((code) => !LEANING.has(code)))('show what %s is about', (code) => {
    const { wrong, right } = exampleOf(code);
    expect(lintedCodes(wrong)).toContain(code);
    expect(lintedCodes(right)).toEqual([]);
  });

  it.each(tried.filter((code) => ['yaml', 'circular', 'body', 'compose'].includes(roomOf(code))))(
    'show what %s is about',
    (code) => {
      const { wrong, right } = exampleOf(code);
      expect(codesOf(code, wrong)).toContain(code);
      expect(codesOf(code, right)).not.toContain(code);
    },
  );
});

describe.each(['tr', 'en'] as const)('the list of codes in %s', (language) => {
  it('is what the pages say', () => {
    const file = `docs/${language === 'tr' ? 'kodlar' : 'codes'}.md`;
    if (process.env.UPDATE) writeFileSync(file, codeList(language));
    expect(readFileSync(file, 'utf8')).toBe(codeList(language));
  });
});

function lintedCodes(example: string): readonly string[] {
  return lintTexts(filesOf(example)).flatMap(({ findings }) => findings.map(({ code }) => code));
}

function codesOf(code: string, example: string): readonly string[] {
  if (roomOf(code) === 'compose') {
    const { findings } = checkTemplates(
      new Map([
        ['letter.hbs', example],
        ['imzalar.hbs', ''],
      ]),
    );
    const made = `<mektup>${example.replace(/\{\{[^}]*\}\}/g, 'söz')}</mektup>`;
    return [...findings, ...readMarkup(made, []).findings].map((finding) => finding.code);
  }
  if (roomOf(code) === 'body') {
    const body = example.replace(/^metin: (\|\n)?/, '').replace(/^"(.*)"$/m, '$1');
    return parseBody(body).findings.map((finding) => finding.code);
  }
  return codesOfTexts(filesOf(example), roomOf(code) === 'circular');
}

function filesOf(example: string): ReadonlyMap<string, string> {
  const isOrganisation = /^(kurum|imzacilar|diziler|muhataplar|saat_dilimi|surum):/m.test(example);
  return new Map(
    Object.entries(isOrganisation ? { 'genelge.yaml': example, '2019/a.yaml': '' } : { '2019/a.yaml': example }),
  );
}

const WORDS = {
  tr: {
    head: '# Bulgu kodları\n\nHer bulgunun sonunda köşeli ayraç içinde bir kod durur; `genelge explain KOD` örnekleriyle anlatır. Kurallar (`lint/…`), uyarılar ve notlar genelge.yaml dosyasında `kurallar:` ile, tek bir değer için `# genelge-ignore: KOD` ile ayarlanır.\n',
    severity: { error: 'hata', warning: 'uyarı', hint: 'not' },
    columns: '| Kod | Derece | Anlamı |\n|---|---|---|\n',
  },
  en: {
    head: '# Codes of findings\n\nA code stands in brackets after every finding; `genelge explain CODE` tells about it, with examples. Rules (`lint/…`), warnings and notes are set by `kurallar:` in genelge.yaml, and for one value by `# genelge-ignore: CODE`.\n',
    severity: { error: 'error', warning: 'warning', hint: 'note' },
    columns: '| Code | Severity | Meaning |\n|---|---|---|\n',
  },
} as const;

function codeList(language: 'tr' | 'en'): string {
  const { head, severity, columns } = WORDS[language];
  const rooms = [...new Set(codes.map(roomOf))];
  const row = (code: string) => {
    const page = pageOf(code, language);
    if (page === null) throw new Error(code);
    return `| \`${code}\` | ${severity[page.severity]} | **${cell(page.title)}.** ${cell(page.what)} |\n`;
  };
  const tables = rooms.map((room) => {
    const own = codes.filter((code) => roomOf(code) === room);
    return `\n## ${room}\n\n${columns}${own.map(row).join('')}`;
  });
  return head + tables.join('');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
