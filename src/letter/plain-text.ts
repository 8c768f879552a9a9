/** Inlines → their words: no sign for bold, italic and links, a space where a line ends. */

import type { Inline } from './inline.js';

export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'line-break' ? ' ' : plainText(inline.content);
    })
    .join('');
}
