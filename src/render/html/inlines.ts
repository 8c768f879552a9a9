/** Inlines → HTML: the same characters that the PDF prints, U+00AD as a place to break. */

import { upperTr } from '../../language/casing.js';
import type { Inline } from '../../letter/inline.js';
import type { Heading, Paragraph } from '../../letter/letter.js';
import { escaped, tag } from '../markup.js';

/** The words of a leaf; capitals are written as such, so that a copied text says what paper says. */
export function inlinesHtml({ content }: Paragraph | Heading, capitals: boolean): string {
  return content.map((inline) => inlineHtml(inline, capitals)).join('');
}

function inlineHtml(inline: Inline, capitals: boolean): string {
  switch (inline.kind) {
    case 'text':
      return escaped((capitals ? upperTr(inline.text) : inline.text).replace(/[\r\n]+/g, ' '));
    case 'line-break':
      return '<br>';
    case 'strong':
      return tag('strong', {}, all(inline.content, capitals));
    case 'emphasis':
      return tag('em', {}, all(inline.content, capitals));
    case 'link':
      // Addresses keep their letters: capitals would lead elsewhere.
      return tag('a', { href: inline.href, rel: 'noreferrer' }, all(inline.content, false));
  }
}

function all(content: readonly Inline[], capitals: boolean): string {
  return content.map((inline) => inlineHtml(inline, capitals)).join('');
}
