import { describe, expect, it } from 'vitest';
import { parseStyle } from '../../src/letter/parse-style.js';
import { readYamlText } from '../../src/workspace/yaml/file.js';
import { bundledStyle, PROFILES } from '../compose/compose-letter.js';

function parse(text: string) {
  const { value: yaml, findings: wrong } = readYamlText(text, 'template:kurum/style.yaml', 'style.yaml');
  if (yaml === null) throw new Error(wrong.map(({ code }) => code).join());
  return parseStyle(yaml.data, 'template:kurum/style.yaml');
}

const mm = (length: number) => (length * 72) / 25.4;

describe('a style sheet', () => {
  it('gives every length in points', () => {
    const { value, findings } = parse(`sayfa: {ust: 20 mm, sol: 2.5 cm}
yazi: {boy: 12 pt, satir_araligi: 1.2}
bicemler:
  metin: {ilk_satir: 1.25 cm, once: 2 satır (en az 6 pt), sol: 2 em, sag: "0"}
`);
    expect(findings).toEqual([]);
    expect(value?.page.margin.top).toBeCloseTo(mm(20));
    expect(value?.page.margin.left).toBeCloseTo(mm(25));
    const text = value?.blocks.get('metin');
    expect(text?.firstIndent).toBeCloseTo(mm(12.5));
    expect(text?.leading).toBeCloseTo(14.4);
    expect(text?.before.natural).toBeCloseTo(28.8);
    expect(text?.before.least).toBe(6);
    expect([text?.left, text?.right]).toEqual([24, 0]);
  });

  it('lets a style be like another, and takes the rest from yazi', () => {
    const { value } = parse(`yazi: {aile: sans, boy: 10 pt, satir_araligi: 1.5}
bicemler:
  a: {kalin: evet, hiza: iki yana}
  b: {gibi: a, boy: 20 pt, kalin: hayır}
`);
    expect(value?.blocks.get('b')).toMatchObject({
      family: 'sans',
      bold: false,
      align: 'justify',
      size: 20,
      leading: 30,
    });
  });

  it('tells all that is wrong at once, at its key, with what was meant', () => {
    const { value, findings } = parse(`sayfa: {üst: 20 mm, sol: 95 mm, sag: 95 mm}
yazi: {boy: 12 punto}
bicemler:
  metin: {hiza: ortaa, renk: "#12", kalın: evet}
  alinti: {gibi: metn, en_cok: "%500"}
`);
    expect(value).toBeNull();
    const told = findings.map(({ code, at, args }) => [
      code,
      at?.path.join('.'),
      'nearest' in args ? args.nearest : null,
    ]);
    expect(told).toEqual([
      ['style/unknown-key', 'sayfa.üst.#key', 'ust'],
      ['style/bad-measure', 'yazi.boy', null],
      ['style/bad-color', 'bicemler.metin.renk', null],
      ['style/bad-value', 'bicemler.metin.hiza', 'orta'],
      ['style/unknown-key', 'bicemler.metin.kalın.#key', 'kalin'],
      ['style/bad-measure', 'bicemler.alinti.en_cok', null],
      ['style/unknown-base', 'bicemler.alinti.gibi', 'metin'],
      ['style/no-room', 'sayfa', null],
    ]);
  });

  it.each(PROFILES)('of %s is sound and within the regulation’s limits', (profile) => {
    const { page, blocks } = bundledStyle(profile);
    expect(page.margin.left).toBeGreaterThanOrEqual(mm(15) - 0.01);
    expect(blocks.get('metin')).toMatchObject({ family: 'serif', size: 12, align: 'justify' });
    expect(blocks.get('metin')?.firstIndent).toBeCloseTo(mm(12.5));
    for (const [name, { size }] of blocks)
      expect(size, name).toBeGreaterThanOrEqual(name === 'antet-cizgisi' || name === 'alt-cizgi' ? 0.25 : 8);
  });
});
