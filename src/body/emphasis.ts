/** `*italic*` and `**bold**` as offices mean them; stars that are signs, masks or measures stay as typed. */

import type { InlineParser } from '@lezer/markdown';

const italic = { resolve: 'Emphasis' };
const bold = { resolve: 'StrongEmphasis' };
const ASTERISK = 42;

/**
 * Stricter than CommonMark, so that `(*) … (*)`, `60*40*25 cm`, `0532 *** ** 45` and `***-***` keep their stars: one to
 * three of them open before a letter, number, quote or bracket and after none of the first two; they close after what
 * is neither space nor opening bracket, and before no number. `_` is never a mark: it is a letter of addresses and file
 * names, and a blank to fill in.
 */
export const officeEmphasis: InlineParser = {
  name: 'OfficeEmphasis',
  parse(cx, next, start) {
    if (next !== ASTERISK) return -1;
    let end = start + 1;
    while (cx.char(end) === ASTERISK) end += 1;
    const before = cx.slice(start - 1, start);
    const after = cx.slice(end, end + 1);
    const opens = /[\p{L}\p{N}"'“‘«([%§₺€$…\\]/u.test(after) && !/[\p{L}\p{N}]/u.test(before);
    const closes = /[^\s([{“‘«]/u.test(before) && !/\p{N}/u.test(after);
    const size = end - start;
    if (size > 3 || (!opens && !closes)) return end;
    if (size < 3) return cx.addDelimiter(size === 1 ? italic : bold, start, end, opens, closes);
    // Bold italic: the pairs nest, bold outside.
    if (opens) cx.addDelimiter(bold, start, start + 2, true, false);
    else cx.addDelimiter(italic, start, start + 1, false, true);
    return cx.addDelimiter(opens ? italic : bold, opens ? start + 2 : start + 1, end, opens, !opens);
  },
};
