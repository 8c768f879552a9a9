import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/typeset/typeset.js';
import { bundledFaces } from '../../src/workspace/bundled-faces.js';
import { bundledStyle, composeLetter } from '../compose/compose-letter.js';

const fonts = { faces: bundledFaces(), pictures: new Map() };

function told(body: string) {
  const { value, findings } = typeset(
    composeLetter(
      `tarih: 21.01.2019\nmuhatap: ÜYELERİMİZE\ndizi: yok\nnumara: {sayi: 5}\nmetin: ${JSON.stringify(body)}\n`,
      'kurum',
    ),
    bundledStyle('kurum'),
    fonts,
  );
  const own = findings.filter(({ code }) => code !== 'typeset/missing-picture');
  return { isSet: value !== null, findings: own.map(({ code, at }) => [code, at?.document, at?.within]) };
}

describe('signs', () => {
  it('of tariffs, forms and lists are drawn in every cut', () => {
    const signs = '₺ → ← − ≤ ≥ ☐ ☑ ☒ ✓ ✔ ① ⑩ Ⅰ Ⅻ ■ □ ● ○ ► ➢ №';
    expect(told(`${signs} **${signs}** *${signs}*`)).toEqual({ isSet: true, findings: [] });
  });

  it('that no face has stop the letter at their place', () => {
    expect(told('Oda 😀 kaydı')).toEqual({
      isSet: false,
      findings: [['typeset/missing-glyph', 'circular', { start: 4, end: 6 }]],
    });
  });

  it('of scripts that run from right to left stop it as well, though a face may have them', () => {
    expect(told('Bir **שלום** iki')).toEqual({
      isSet: false,
      findings: [['typeset/right-to-left', 'circular', { start: 6, end: 7 }]],
    });
  });
});

describe('what is too wide', () => {
  it('is broken anywhere rather than left to stand beyond the margin', () => {
    expect(told(`Adres: ${'a'.repeat(400)}@ornek.example ve ${'B'.repeat(300)}`)).toMatchObject({ isSet: true });
  });

  it('is an error where not even one letter a column fits', () => {
    const row = `|${' a |'.repeat(60)}`;
    expect(told(`${row}\n|${'---|'.repeat(60)}\n${row}`)).toMatchObject({
      isSet: false,
      findings: [['typeset/table-too-wide', 'circular', expect.anything()]],
    });
  });
});
