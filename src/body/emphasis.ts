/** `*italic*` and `**bold**` as offices mean them; stars that are signs, masks or measures stay as typed. */

import type { InlineParser } from '@lezer/markdown';
import type { BodyGrammar } from './grammar.js';

const italic = { resolve: 'Emphasis' };
const bold = { resolve: 'StrongEmphasis' };
const underscored = { resolve: 'Emphasis' };
const ASTERISK = 42;
const UNDERSCORE = 95;

/**
 * Stricter than CommonMark, so that `(*) … (*)`, `60*40*25 cm`, `0532 *** ** 45` and `***-***` keep their stars: one to
 * three of them open before a letter, number, quote or bracket and after none of the first two; they close after what
 * is neither space nor opening bracket, and before no number. From grammar 2 on two of them also open within a word
 * that they close in (`h**a**rf`; a masked `A**t Y**z` stays). `_` is no mark but right beside such stars: it is a
 * letter of addresses and file names, and a blank to fill in.
 */
export function officeEmphasis(grammar: BodyGrammar): InlineParser {
  return {
    name: 'OfficeEmphasis',
    parse(cx, next, start) {
      if (next !== ASTERISK) return -1;
      let end = start + 1;
      while (cx.char(end) === ASTERISK) end += 1;
      const before = cx.slice(start - 1, start);
      const after = cx.slice(end, end + 1);
      const size = end - start;
      const isInner = grammar > 1 && size === 2 && INNER.test(cx.slice(end, Math.min(end + MOST_INNER, cx.end)));
      const mayFollow = grammar > 1 ? UNDERSCORED.test(cx.slice(end, Math.min(end + 2, cx.end))) : false;
      const opens = mayFollow || (BEGINS.test(after) && (isInner || !/[\p{L}\p{N}]/u.test(before)));
      const closes = /[^\s([{“‘«]/u.test(before) && !/\p{N}/u.test(after);
      if (size > 3 || (!opens && !closes)) return end;
      if (size < 3) return cx.addDelimiter(size === 1 ? italic : bold, start, end, opens, closes);
      // Bold italic: the pairs nest, bold outside.
      if (opens) cx.addDelimiter(bold, start, start + 2, true, false);
      else cx.addDelimiter(italic, start, start + 1, false, true);
      return cx.addDelimiter(opens ? italic : bold, opens ? start + 2 : start + 1, end, opens, !opens);
    },
  };
}

const BEGINS = /[\p{L}\p{N}"'“‘«([%§₺€$…\\]/u;
const INNER = /^\p{L}+\*\*/u;
const MOST_INNER = 60;
const UNDERSCORED = /^_\p{L}/u;

/** `**_NOT:_**` and `_**NOT:**_`: an underscore right beside the stars of bold is emphasis too. */
export const innerEmphasis: InlineParser = {
  name: 'InnerEmphasis',
  parse(cx, next, start) {
    if (next !== UNDERSCORE) return -1;
    const [before, after] = [cx.slice(start - 1, start), cx.slice(start + 1, start + 2)];
    const opens = (before === '*' && /\p{L}/u.test(after)) || (after === '*' && !/[\p{L}\p{N}_]/u.test(before));
    const closes = (after === '*' && /[^\s_*]/u.test(before)) || (before === '*' && !/[\p{L}\p{N}_]/u.test(after));
    return opens || closes ? cx.addDelimiter(underscored, start, start + 1, opens, closes) : -1;
  },
};
