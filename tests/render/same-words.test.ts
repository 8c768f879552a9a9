import { describe, expect, it } from 'vitest';
import { pdfWords } from './pdf-words.js';
import { pressWorkspace } from './press-workspace.js';
import { readWords } from './text/read-words.js';

describe('PDF and text carry the same words in the same order', () => {
  it.each([
    'circulars',
    'tests/fixtures/samples/oda',
    'tests/fixtures/samples/birlik-2018',
    'tests/fixtures/samples/birlik-2025',
  ])('for every circular of %s', async (folder) => {
    for (const { file, text, pdf } of await pressWorkspace(folder)) {
      const words = await pdfWords(pdf);
      expect(words.length, file).toBeGreaterThan(50);
      expect(readWords(text, words), file).toEqual(words);
    }
  });
});
