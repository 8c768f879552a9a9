/**
 * Marks that ride through Handlebars with the text, so that each node of the letter knows where it comes from.
 * They are noncharacters, which no input holds: reading a file drops them. ﷐file,offset﷑ stands before an element of a
 * template; ﷒view path﷑value﷓ stands round a value.
 */

const OPEN_PLACE = '\ufdd0';
const CLOSE = '\ufdd1';
const OPEN_VALUE = '\ufdd2';
const END_VALUE = '\ufdd3';

/** One stretch of a template's output between marks. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'place'; readonly file: number; readonly offset: number }
  | { readonly kind: 'value'; readonly path: string; readonly text: string };

/** The template text with a mark before each start tag; `file` is the template's number in its theme. */
export function markElements(literal: string, file: number, base: number): string {
  return literal.replace(/<(?=\p{L})/gu, (tag, at: number) => `${OPEN_PLACE}${file},${base + at}${CLOSE}${tag}`);
}

/** A copy of the view with each text marked by its path; empty texts stay empty, so that `{{#if}}` sees them so. */
export function markValues<T>(view: T): T {
  return markBelow(view, '') as T;
}

function markBelow(value: unknown, path: string): unknown {
  if (typeof value === 'string') return value === '' ? '' : `${OPEN_VALUE}${path}${CLOSE}${value}${END_VALUE}`;
  if (Array.isArray(value)) return value.map((item, index) => markBelow(item, `${path}.${index}`));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    markBelow(item, path === '' ? key : `${path}.${key}`),
  ]);
  return Object.fromEntries(entries);
}

/** A place; or a value, whole or cut off by an attribute or a break. */
const MARKS = /\ufdd0([^\ufdd1]*)\ufdd1|\ufdd2([^\ufdd1]*)\ufdd1([^\ufdd3]*)\ufdd3?/g;

export function splitMarks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, place, path = '', value = ''] = match;
    if (match.index > at) pieces.push({ kind: 'literal', text: text.slice(at, match.index) });
    at = match.index + whole.length;
    if (place === undefined) pieces.push({ kind: 'value', path, text: value });
    else {
      const [file = 0, offset = 0] = place.split(',').map(Number);
      pieces.push({ kind: 'place', file, offset });
    }
  }
  if (at < text.length) pieces.push({ kind: 'literal', text: text.slice(at) });
  return pieces;
}

/** The text without its marks. */
export function stripMarks(text: string): string {
  if (!text.includes(OPEN_PLACE) && !text.includes(OPEN_VALUE)) return text;
  return splitMarks(text)
    .map((piece) => (piece.kind === 'place' ? '' : piece.text))
    .join('');
}
