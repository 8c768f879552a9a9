/** E-mail and web addresses in running text → links whose words are the address as typed. */

import type { Inline, Origin } from '../letter/inline.js';
import { isSafeAddress } from '../letter/link-address.js';
import type { Span } from '../source.js';

/** Letters of mail addresses are Latin ones: asking for those of all scripts takes as long as reading the whole body. */
const ADDRESS =
  /(?<mail>[a-zA-Z\u00c0-\u024f\d][a-zA-Z\u00c0-\u024f\d._%+-]{0,63}@[a-zA-Z\u00c0-\u024f\d-]{1,63}(?:\.[a-zA-Z\u00c0-\u024f\d-]{1,63}){1,8})|(?<web>(?:https?:\/\/|www\.)[^\s<>"“”«»]{2,2000})/g;

/** Every address has one of these: nearly all text is passed by. */
const SIGNS = /@|:\/\/|www\./;

/** `originOf` gives the origin of a span of the text. */
export function linkAddresses(text: string, originOf: (span: Span) => Origin): Inline[] {
  if (text !== '' && !SIGNS.test(text)) {
    return [{ kind: 'text', text, origin: originOf({ start: 0, end: text.length }) }];
  }
  const inlines: Inline[] = [];
  let at = 0;
  const addText = (end: number): void => {
    if (end > at) inlines.push({ kind: 'text', text: text.slice(at, end), origin: originOf({ start: at, end }) });
  };
  for (const match of text.matchAll(ADDRESS)) {
    // Closing punctuation is the sentence's.
    const words = match[0].replace(/[.,;:!?)\]'’*]+$/u, '');
    const href = match.groups?.mail === undefined ? webAddress(words) : `mailto:${words}`;
    if (!isSafeAddress(href)) continue;
    addText(match.index);
    at = match.index + words.length;
    const origin = originOf({ start: match.index, end: at });
    inlines.push({ kind: 'link', href, content: [{ kind: 'text', text: words, origin }], origin });
  }
  addText(text.length);
  return inlines;
}

function webAddress(words: string): string {
  return words.startsWith('www.') ? `http://${words}` : words;
}
