/** Headings as clerks type them: no sign before them, but alone on a line, and bold, numbered or in capitals. */

import { isBlank, type Line } from './lines.js';
import type { ListReader } from './list-reader.js';

/** Longer lines are sentences. */
const MOST_CHARACTERS = 80;

/** A line as long as this is text, not the second line of an address. */
const TEXT_LINE = 50;

const BOLD = /^\*\*[^*\s](?:[^*]*[^*\s])?\*\*$/;
const NUMBER = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|\p{Lu})\s?(?:[-–—.]\s?|\.?\)\s?|\s)(?=\p{Lu})/u;
/** An article whose words stand below it. */
const ARTICLE = /^(?:(?:EK|GEÇİCİ|Ek|Geçici)\s+)?(?:MADDE|BÖLÜM|KISIM|Madde|Bölüm|Kısım)\s+\d{1,3}\s?[-–—.:]?$/u;

/** The level of a heading that stands at `at`, 2 to 4; null where the line is none. It is followed by something. */
export function typedHeadingLevel(lines: readonly Line[], at: number, marks: ListReader): 2 | 3 | 4 | null {
  const line = lines[at];
  const typed = line?.text.trim() ?? '';
  if (!line || typed.length > MOST_CHARACTERS || typed.length < 2) return null;
  const isBold = BOLD.test(typed);
  const words = typed.replace(/[*_]/g, '').trim();
  const number = NUMBER.exec(words);
  const isCapital = isInCapitals(number ? words.slice(number[0].length) : words);
  const isArticle = ARTICLE.test(words);
  if (/[.,;…]$/.test(words) && !isArticle) return null;
  if (!isBold && !isCapital && !isArticle && !(number && isTitle(words))) return null;
  if (hasItemBeside(lines, at, marks) || !hasTextBelow(lines, at, { isPlain: isBold || isCapital || isArticle, marks }))
    return null;
  const levels = number?.groups?.number?.split('.').length ?? 1;
  return levels === 1 ? 2 : levels === 2 ? 3 : 4;
}

function isInCapitals(words: string): boolean {
  return (words.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(words);
}

/** `3.2 Başvuru Şartları`: few words, no sentence. */
function isTitle(words: string): boolean {
  return words.length <= 60 && !/[:)]$/.test(words) && !/^\S+\)/.test(words) && words.split(/\s+/).length <= 8;
}

/** A numbered line with another item of its list beside it is an item, however it is typed. */
function hasItemBeside(lines: readonly Line[], at: number, marks: ListReader): boolean {
  const mark = marks.markAt(lines, at);
  if (!mark) return false;
  for (let step = -1; step <= 1; step += 2) {
    let index = at + step;
    while (lines[index] !== undefined && isBlank(lines[index] ?? { text: '', offset: 0 })) index += step;
    const other = marks.markAt(lines, index, mark);
    if (other && other.kind === mark.kind && other.indent === mark.indent) return true;
  }
  return false;
}

function hasWordsFrom(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < lines.length; at += 1) if (!isBlank(lines[at] ?? { text: '', offset: 0 })) return true;
  return false;
}

/** Something below a blank line; or, under a line that looks like a heading and nothing else, a line of text or a list at once. */
function hasTextBelow(
  lines: readonly Line[],
  at: number,
  { isPlain, marks }: { readonly isPlain: boolean; readonly marks: ListReader },
): boolean {
  const below = lines[at + 1];
  if (!below) return false;
  if (isBlank(below)) return hasWordsFrom(lines, at + 1);
  const words = below.text.trim();
  if (!isPlain) return false;
  return marks.opensList(lines, at + 1) !== null || (words.length > TEXT_LINE && /^[\p{Lu}\d"“(*]/u.test(words));
}
