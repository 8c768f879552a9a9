import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockStyle } from '../../src/letter/style.js';
import type { TypesetFinding } from '../../src/typeset/findings.js';
import { setLines, type TextLine } from '../../src/typeset/set-lines.js';
import { bundledFaces } from '../../src/workspace/bundled-faces.js';
import { bundledStyle } from '../compose/compose-letter.js';
import { paragraph } from '../render/text/tree.js';

const SIZE = 12;
const MEASURE = 453.5;
const INDENT = 35.4;
const style = bundledStyle('kurum');
const justified: BlockStyle = { ...style.base, size: SIZE, align: 'justify', firstIndent: INDENT };
const sentences = readFileSync('tests/bench/sentences.txt', 'utf8').trim().split('\n');
const faces = bundledFaces();

function set(text: string, findings: TypesetFinding[] = [], block = justified, measure = MEASURE): readonly TextLine[] {
  const place = { width: measure, fieldLabel: 0, isInItem: false, isForeign: false };
  const context = { faces, pictures: new Map(), style, findings, ...place };
  return setLines(paragraph('metin', text), block, measure, context);
}

const wordsOf = ({ runs }: TextLine): string => runs.map(({ text }) => text).join('');
const texts = (lines: readonly TextLine[]): string[] => lines.map((line) => wordsOf(line).replace('\u00ad', '‐'));
/** Letters wider than the face has them, as a share; a letter is 0.45 em wide on average. */
const density = ({ filling }: TextLine): number => filling.scale + filling.tracking / (0.45 * SIZE);

const prose = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join(' '));

describe('a justified paragraph', () => {
  it('fills every line but the last to the margin, and none beyond it', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const lines = set(text);
        for (const line of lines.slice(0, -1)) {
          const last = line.runs.at(-1);
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(MEASURE, 6);
        }
        expect(lines.at(-1)?.width).toBeLessThan(MEASURE + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it('stretches letters by a fiftieth at most, tracks little and never closer, and differs little from line to line', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const lines = set(text);
        for (const [index, line] of lines.entries()) {
          expect(Math.abs(line.filling.scale - 1)).toBeLessThan(0.02 + 1e-9);
          expect(line.filling.tracking).toBeGreaterThanOrEqual(0);
          expect(line.filling.tracking).toBeLessThanOrEqual(0.015 * SIZE + 1e-9);
          const before = lines[index - 1];
          if (before) expect(Math.abs(density(line) - density(before))).toBeLessThan(0.042);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no three hyphens in a row, and no last line that is a tail or shorter than the indent', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const lines = set(text);
        const cut = lines.map((line) => wordsOf(line).endsWith('\u00ad'));
        expect(cut.some((_, at) => at > 1 && cut[at] && cut[at - 1] && cut[at - 2])).toBe(false);
        if (lines.length === 1) return;
        expect(lines.at(-1)?.width).toBeGreaterThan(INDENT);
        if (cut.at(-2)) expect(texts(lines).at(-1)).toContain(' ');
      }),
      { numRuns: 60 },
    );
  });

  it('gives its last line the letters of the line before it, as far as there is room', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const lines = set(text);
        const [before, last] = lines.slice(-2);
        if (!before || !last || lines.length === 1) return;
        if (last.width < MEASURE * 0.95) expect(last.filling.scale).toBeCloseTo(before.filling.scale, 9);
        expect(last.filling.tracking).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('ends a line short rather than tear it before an address that cannot be divided', () => {
    const address = 'genel.sekreterlik.basvuru.birimi.2026@esnafsanatkarlar.org.tr';
    const findings: TypesetFinding[] = [];
    const [first, second] = set(
      `Başvurular en geç 15 Şubat gününe kadar ${address} adresine gönderilecektir.`,
      findings,
    );
    expect(first && wordsOf(first)).toBe('Başvurular en geç 15 Şubat gününe kadar');
    expect(first?.width).toBeLessThan(300);
    expect(second && wordsOf(second)).toContain(address);
    expect(findings.map(({ code }) => code)).toEqual(['typeset/short-line']);
  });

  it('divides an IBAN only where the line before it would have holes, and then between its groups', () => {
    const iban = 'TR33 0006 1005 1978 6457 8413 26';
    const fitting = set(`Aidatların ${iban} numaralı hesaba yatırılması gerekmektedir.`);
    expect(texts(fitting)[0]).toContain(iban);
    for (const sentence of sentences.slice(0, 40)) {
      const lines = set(`${sentence} Aidatların ${iban} numaralı hesaba en geç ay sonuna kadar yatırılması gerekir.`);
      expect(texts(lines).join(' ').replaceAll('‐ ', '')).toContain(iban);
      for (const { filling } of lines.slice(0, -1)) expect(filling.wordGap).toBeLessThan(10);
    }
  });

  it('divides an address within a long key rather than tear a line apart', () => {
    for (const sentence of sentences.slice(0, 40)) {
      const lines = set(
        `${sentence} Başvuru: https://basvuru.birlik.example/form?kimlik=12345678901234567890123456 adresi.`,
      );
      for (const { filling } of lines.slice(0, -1)) expect(filling.wordGap).toBeLessThan(15);
    }
  });
});

describe('a table cell', () => {
  const cell: BlockStyle = { ...justified, align: 'left', size: 10, firstIndent: 0 };

  it('divides a word that is wider than its column', () => {
    expect(texts(set('Mükemmeliyetçilik', [], cell, 50))).toEqual(['Mükemme‐', 'liyetçilik']);
  });

  it('leaves whole what fits', () => {
    expect(texts(set('Sürdürülebilir kalkınma', [], cell, 80))).toEqual(['Sürdürülebilir', 'kalkınma']);
  });
});
