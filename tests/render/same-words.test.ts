import { describe, expect, it } from 'vitest';
import { htmlWords } from './html-words.js';
import { pdfWords } from './pdf-words.js';
import { pressWorkspace } from './press-workspace.js';
import { readWords } from './text/read-words.js';
import { unlabelled } from './text/unlabelled.js';

describe('PDF, text and HTML carry the same words in the same order', () => {
  it.each([
    'circulars',
    'tests/fixtures/samples/oda',
    'tests/fixtures/clerks',
    'tests/fixtures/samples/birlik-2018',
    'tests/fixtures/samples/birlik-2025',
  ])('for every circular of %s', async (folder) => {
    for (const { file, letter, text: written, html, pdf } of await pressWorkspace(folder)) {
      // A table too wide for the text says the names of its columns in every row.
      const text = unlabelled(written, letter);
      const words = await pdfWords(pdf);
      expect(words.length, file).toBeGreaterThan(50);
      expect(readWords(text, words), file).toEqual(words);
      // The foot's columns are furniture in the PDF, drawn line by line; HTML has them in the letter's order.
      const read = htmlWords(html);
      expect(readWords(text, read), file).toEqual(read);
    }
  });
});
