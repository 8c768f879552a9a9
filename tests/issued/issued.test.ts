/**
 * Workspaces that earlier versions of the program numbered, as those versions left them. Every later version renders
 * their letters to the same words in the same order, without a finding; lines and pages may fall elsewhere.
 */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../processes/office.js';
import { pdfWords } from '../render/pdf-words.js';
import { readWords } from '../render/text/read-words.js';

const ROOT = 'tests/issued';
const WORKSPACES = namesIn(ROOT)
  .filter((name) => /^\d/.test(name))
  .flatMap((version) => namesIn(join(ROOT, version)).map((name) => `${version}/${name}`));

describe('letters issued by an earlier version', () => {
  it.each(WORKSPACES)('are what they were: %s', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'genelge-issued-'));
    try {
      cpSync(join(ROOT, name), join(folder, 'w'), { recursive: true });
      const ended = await runProgram(join(folder, 'w'), ['render', '--report', 'json', '--out', join(folder, 'out')]);
      expect(JSON.parse(ended.out)).toMatchObject({ diagnostics: [] });
      expect(ended.code).toBe(0);
      const letters = namesIn(join(folder, 'out')).flatMap((year) =>
        namesIn(join(folder, 'out', year)).flatMap((file) =>
          file.endsWith('.pdf') ? [`${year}/${file.slice(0, -4)}`] : [],
        ),
      );
      const expected = join(ROOT, 'words', name);
      for (const letter of letters) {
        const words = await pdfWords(readFileSync(join(folder, 'out', `${letter}.pdf`)));
        const text = readFileSync(join(folder, 'out', `${letter}.txt`), 'utf8');
        if (process.env.UPDATE) writeWords(join(expected, `${letter}.txt`), words);
        expect(words, letter).toEqual(wordsIn(join(expected, `${letter}.txt`)));
        expect(readWords(text, words), letter).toEqual(words);
      }
      const known = namesIn(expected).flatMap((year) =>
        namesIn(join(expected, year)).map((file) => `${year}/${file.slice(0, -4)}`),
      );
      expect(letters).toEqual(known);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

function wordsIn(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}

function writeWords(file: string, words: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${words.join('\n')}\n`);
}
