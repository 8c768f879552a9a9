import { describe, expect, it } from 'vitest';
import { compose, type Theme } from '../../src/compose/compose.js';
import type { ComposeFinding } from '../../src/compose/findings.js';
import { compileTemplates } from '../../src/compose/template-compile.js';
import { bundledStyle, bundledTemplates, PROFILES, resolve } from './compose-letter.js';

const CIRCULAR = `tarih: 21.01.2019
numara: {sayi: 140, genelge: 12}
muhatap: odalar
ilgi: [Bir yazı., İki yazı.]
metin: Rica ederiz.
imza: [baskan-vekili]
`;

type Files = Readonly<Record<string, string>>;

/** A complaint as a reader sees it: code, file, and the piece of the template that it points at. */
type Complaint = readonly [code: string, file: string, pointed: string];

function complaints(findings: readonly ComposeFinding[], files: Files): Complaint[] {
  return findings.map(({ code, at }) => {
    const { start = 0, end = 0 } = at?.within ?? {};
    const file = (at?.document ?? '').replace(/^template:/, '');
    return [code, file, (files[file] ?? '').slice(start, end)];
  });
}

function check(files: Files): Complaint[] {
  const { value, findings } = compileTemplates(new Map(Object.entries(files)));
  expect(value === null).toBe(findings.length > 0);
  return complaints(findings, files);
}

/** What is wrong with what a sound template makes. */
function run(letter: string): Complaint[] {
  const files = { 'x/letter.hbs': letter };
  const { value: template } = compileTemplates(new Map(Object.entries(files)));
  if (template === null) throw new Error('not compiled');
  const theme: Theme = { name: 'x', template, style: bundledStyle('kurum') };
  return complaints(compose(resolve(CIRCULAR), theme, 'issued').findings, files);
}

describe('the names of a template', () => {
  it('are checked in every branch, block and partial, and all faults are told at once', () => {
    const faults = check({
      'x/letter.hbs':
        '<mektup>{{konuu}}{{#if olur.adi}}{{/if}}{{#each ilgi.maddeler}}{{isret}}{{@indeks}}{{../konu}}{{../konum}}{{/each}}' +
        '{{#with olur}}{{unvan}}{{> imza bas=konu}}{{/with}}{{#unless birimm}}{{/unless}}{{#each konu}}{{/each}}{{kurum}}</mektup>',
      'x/imza.hbs': '{{ad}} {{bas}} {{basi}} {{konu}}',
    });
    expect(faults).toEqual([
      ['compose/unknown-name', 'x/letter.hbs', 'konuu'],
      ['compose/unknown-name', 'x/letter.hbs', 'olur.adi'],
      ['compose/unknown-name', 'x/letter.hbs', 'isret'],
      ['compose/unknown-name', 'x/letter.hbs', '@indeks'],
      ['compose/unknown-name', 'x/letter.hbs', '../konum'],
      ['compose/unknown-name', 'x/letter.hbs', 'konu'],
      ['compose/unknown-name', 'x/imza.hbs', 'basi'],
      ['compose/unknown-name', 'x/imza.hbs', 'konu'],
      ['compose/unknown-name', 'x/letter.hbs', 'birimm'],
      ['compose/not-a-list', 'x/letter.hbs', 'konu'],
      ['compose/not-text', 'x/letter.hbs', 'kurum'],
    ]);
  });

  it('come with the one that was meant', () => {
    const { findings } = compileTemplates(new Map([['x/letter.hbs', '<mektup>{{ivedlik}}</mektup>']]));
    expect(findings).toMatchObject([{ args: { name: 'ivedlik', nearest: 'ivedilik' } }]);
  });

  it('of prototypes are unknown', () => {
    expect(
      check({ 'x/letter.hbs': '{{constructor}}{{kurum.__proto__}}{{toString.call}}' }).map(([code]) => code),
    ).toEqual(['compose/unknown-name', 'compose/unknown-name', 'compose/unknown-name']);
  });
});

describe('a template', () => {
  it.each([
    ['{{{konu}}}', 'compose/forbidden-construct'],
    ['{{&konu}}', 'compose/forbidden-construct'],
    ['{{* dekor}}', 'compose/forbidden-construct'],
    ['{{#> ust}}{{/ust}}', 'compose/forbidden-construct'],
    ['{{#*inline "a"}}{{/inline}}', 'compose/forbidden-construct'],
    ['{{> (lookup . "konu")}}', 'compose/forbidden-construct'],
    ['{{#each ilgi.maddeler as |x|}}{{/each}}', 'compose/forbidden-construct'],
    ['{{lookup . konu}}', 'compose/unknown-helper'],
    ['{{log konu}}', 'compose/unknown-helper'],
    ['{{#konu}}{{/konu}}', 'compose/unknown-helper'],
    ['{{> yok}}', 'compose/unknown-partial'],
    ['{{> letter}}', 'compose/partial-circle'],
    ['{{#if konu}}', 'compose/template-syntax'],
  ])('with %s is refused', (text, code) => {
    const faults = check({ 'x/letter.hbs': `<mektup>\n${text}\n</mektup>` });
    expect(faults.map(([each]) => each)).toEqual([code]);
    expect(faults[0]?.[1]).toBe('x/letter.hbs');
  });

  it.each([
    ['a block', '{{#if konu}}a{{/if}}\n{{#each imzalar}}\n{{ad}}', '{{#each imzalar}}'],
    ['braces', '{{konu}} {{konu\n', '{{konu'],
    ['a block that another one closes', 'a\n{{#if konu}}a{{/each}}\n', '{{#if konu}}a{{/each}}'],
  ])('that leaves %s open is told where, and its callers are not', (_, text, pointed) => {
    expect(check({ 'x/letter.hbs': '<mektup>{{> ilgi}}{{konuu}}</mektup>', 'x/ilgi.hbs': text })).toEqual([
      ['compose/template-syntax', 'x/ilgi.hbs', pointed],
      ['compose/unknown-name', 'x/letter.hbs', 'konuu'],
    ]);
  });

  it('is needed under the name letter.hbs', () => {
    expect(check({ 'x/ust.hbs': '' }).map(([code]) => code)).toEqual(['compose/no-letter-template']);
  });
});

describe('what a template makes', () => {
  it.each([
    ['<mektup><parağraf/></mektup>', 'compose/unknown-element'],
    ['<mektup><madde isaret="a"/></mektup>', 'compose/misplaced-element'],
    ['<mektup>söz</mektup>', 'compose/misplaced-text'],
    ['<mektup>{{sayi}}</mektup>', 'compose/misplaced-text'],
    ['<mektup><paragraf stil="metin"/></mektup>', 'compose/unknown-attribute'],
    ['<mektup><bolge kenar="ust"/></mektup>', 'compose/missing-attribute'],
    ['<mektup><bolge kenar="sol" sayfa="ilk"/></mektup>', 'compose/bad-attribute'],
    ['<mektup><paragraf bicem="metn">a</paragraf></mektup>', 'compose/unknown-style'],
    ['<mektup><paragraf>a</mektup>', 'compose/malformed-markup'],
    ['<mektup><!-- a --></mektup>', 'compose/forbidden-construct'],
    ['<mektup><![CDATA[a]]></mektup>', 'compose/forbidden-construct'],
    ['<!DOCTYPE a><mektup/>', 'compose/forbidden-construct'],
    ['<mektup><?a?></mektup>', 'compose/forbidden-construct'],
    [`<mektup>${'<birlikte>'.repeat(40)}${'</birlikte>'.repeat(40)}</mektup>`, 'compose/too-deep'],
    ['<mektup><paragraf><bag adres="javascript:kos">a</bag></paragraf></mektup>', 'compose/bad-link'],
  ])('is refused where it is %s', (letter, code) => {
    expect(run(letter).map(([each]) => each)).toEqual([code]);
  });

  it('is complained of at its element, all faults at once', () => {
    expect(run('<mektup>\n  <parağraf/>\n  {{#if konu}}x{{else}}<paragraf stil="a"/>{{/if}}\n</mektup>')).toEqual([
      ['compose/unknown-element', 'x/letter.hbs', '<'],
      ['compose/unknown-attribute', 'x/letter.hbs', '<'],
    ]);
  });
});

describe('the bundled profiles', () => {
  it.each(PROFILES)('%s have no fault', (profile) => {
    expect(compileTemplates(bundledTemplates(profile)).findings).toEqual([]);
  });

  it.each(PROFILES)('%s name only styles that their style sheet defines', (profile) => {
    const styles = new Set(bundledStyle(profile).blocks.keys());
    const named = [...bundledTemplates(profile).values()].flatMap((text) =>
      [...text.matchAll(/bicem="([^"{]*)"/g)].map(([, style]) => style ?? ''),
    );
    const ofBodies = [
      'metin',
      'devam',
      'adres',
      'madde',
      'ara-baslik',
      'alinti',
      'tablo',
      'tablo-basligi',
      'tablo-ust',
      'tablo-hucresi',
    ];
    expect([...named, ...ofBodies].filter((style) => !styles.has(style))).toEqual([]);
  });
});
