/** Who makes the letters of a batch. The way to a letter is loaded only here: a year that did not change needs none of it. */

import type { LetterForm, RendererMaterials } from './letter-form.js';
import type { LetterMaker } from './render-letters.js';

export async function openMaker(materials: RendererMaterials, form: LetterForm): Promise<LetterMaker> {
  const { openLetterRenderer } = await import('./open-letter-renderer.js');
  return { ...openLetterRenderer(materials, form), atOnce: 1, close: async () => {} };
}
