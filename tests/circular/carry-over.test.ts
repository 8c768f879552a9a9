import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/circular/carry-over.js';
import { printCircular } from '../../src/circular/print-circular.js';
import type { PrintedData } from '../../src/circular/print-data.js';
import { readYamlText } from '../../src/workspace/yaml/file.js';

const NOTHING_GIVEN = {
  date: null,
  addressee: [],
  series: null,
  subject: null,
  references: [],
  signers: [],
  urgency: null,
};

function dataOf(text: string): Record<string, PrintedData> {
  const { value, findings } = readYamlText(text, 'circular', 'a.yaml');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value?.data as Record<string, PrintedData>;
}

/** The file of a new circular like one that says this. */
function likeThat(data: Record<string, PrintedData>): string {
  const { carried } = carryOver(data, []);
  return printCircular({ ...NOTHING_GIVEN, carried, body: String(data.metin) }, '../');
}

/** The last line end of a block is YAML's. */
function trimmed(data: PrintedData): unknown {
  if (typeof data === 'string') return data.replace(/ +$/gm, '').trimEnd();
  if (Array.isArray(data)) return data.map(trimmed);
  return Object.fromEntries(Object.entries(data).map(([key, each]) => [key, trimmed(each)]));
}

describe('a new circular like an earlier one', () => {
  const files = ['circulars', 'tests/fixtures', 'tests/golden']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => /\/\d{4}\/[^/]+\.yaml$/.test(name));

  it.each(files)('says all that %s says but its date, numbers and code', (file) => {
    const { tarih: _, numara: __, dogrulama: ___, beklesin: ____, ...rest } = dataOf(readFileSync(file, 'utf8'));
    expect(trimmed(dataOf(likeThat({ ...rest, tarih: '1.1.2019' })))).toEqual(trimmed(rest));
  });

  it('says it whatever stands there, in keys that this version does not know too', () => {
    const text = fc
      .array(fc.constantFrom('a', 'ı', ' ', '\n', '  ', "'", '"', ': ', ' #', '-', '- ', '{', ',', '|', '0', 'Ş.'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => parts.join('').replace(/[ ]+$/gm, ''))
      .filter((each) => each.trim() !== '');
    const { data } = fc.letrec<{ data: PrintedData }>((tie) => ({
      data: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.array(tie('data'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('ad', 'metin', 'b c', 'no'), tie('data'), { minKeys: 1, maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(data, text, (ek, metin) => {
        expect(trimmed(dataOf(likeThat({ ek, metin })))).toEqual(trimmed({ ek, metin }));
      }),
      { numRuns: 300 },
    );
  });
});
