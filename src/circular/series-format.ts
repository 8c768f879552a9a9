/** Biçim and başlık: how a number prints, checked once, printed often, and read back from print. */

import type { Span } from '../source.js';
import { fromRoman, toRoman } from './roman-numbers.js';
import type { SequenceNumber, Series } from './series.js';

/** A piece of a format and its place: literal text, or a placeholder with its padding. */
export type FormatPart = Span &
  (
    | { readonly literal: string }
    | { readonly name: string; readonly digits: number; readonly isRoman: boolean }
    | { readonly broken: string }
  );

/** `{no:3}` pads to three digits, `{no:roma}` prints Roman ones; any other text, spaces and Turkish letters included, prints as it stands. */
export function parseFormat(format: string): readonly FormatPart[] {
  return [...format.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)].map(({ 0: piece, index: start }): FormatPart => {
    const span = { start, end: start + piece.length };
    if (!/[{}]/.test(piece)) return { literal: piece, ...span };
    const placeholder = /^\{[ \t]*([^{}:]+?)[ \t]*(?::[ \t]*(\d{1,2}|roma))?[ \t]*\}$/.exec(piece);
    if (!placeholder) return { broken: piece, ...span };
    const [, name = '', form = '0'] = placeholder;
    return { name, digits: form === 'roma' ? 0 : Number(form), isRoman: form === 'roma', ...span };
  });
}

/** Names of the placeholders of a format, in order. */
export function placeholders(format: string): readonly string[] {
  return parseFormat(format).flatMap((part) => ('name' in part ? [part.name] : []));
}

/** The series of `{birim.no}`, another number of the same document; null for any other placeholder. */
export function otherSeries(name: string): string | null {
  return /^(.+)\.no$/.exec(name)?.[1] ?? null;
}

/** What a format may print, besides the number itself. null where the document has none. */
export interface FormatValues {
  readonly detsis: string | null;
  readonly fileCode: string | null;
  readonly others: Readonly<Record<string, SequenceNumber | null>>;
  /** Of a heading only: tarih, konu, muhatap, birim. */
  readonly words: Readonly<Record<string, string | null>>;
}

/** Stands where a draft's number will: an office leaves room to write on. */
export const BLANK = '……';

/** The number as it prints, a title of several lines in its lines; `number` null is a draft's, with `BLANK` in its place and the year where it is known. */
export function printNumber(
  format: string,
  number: { readonly year: number | null; readonly no: number | null; readonly addendum?: number },
  values: FormatValues,
): string {
  const value = (name: string, form: NumberForm): string => {
    if (name === 'no') return inForm(number.no, form);
    if (name === 'ek') return inForm(number.addendum ?? null, form);
    if (name === 'sezon') return number.year === null ? BLANK : `${number.year}-${number.year + 1}`;
    if (name === 'yil') return number.year === null ? BLANK : String(number.year);
    if (name === 'yy') return number.year === null ? BLANK : String(number.year % 100).padStart(2, '0');
    if (name === 'detsis') return values.detsis ?? '';
    if (name === 'dosya') return values.fileCode ?? '';
    const other = otherSeries(name);
    if (other !== null) return inForm(values.others[other]?.no ?? null, form);
    return values.words[name] ?? '';
  };
  return (
    parseFormat(format)
      .map((part) => ('name' in part ? value(part.name, part) : 'literal' in part ? part.literal : part.broken))
      .join('')
      .split('\n')
      // A value that the document lacks leaves neither brackets nor a gap; an unbreakable space is the office's own.
      .map((line) =>
        line
          .replace(/[ \t]*\([ \t]*\)/g, '')
          .replace(/[ \t]+/g, ' ')
          .trim(),
      )
      .filter((line) => line !== '')
      .join('\n')
  );
}

interface NumberForm {
  readonly digits: number;
  readonly isRoman: boolean;
}

function inForm(no: number | null, { digits, isRoman }: NumberForm): string {
  if (no === null) return BLANK;
  return isRoman ? toRoman(no) : String(no).padStart(digits, '0');
}

/**
 * The number that a series printed as `text`, an addendum's by its own format; spaces count for nothing. null where the
 * text is of neither.
 * A two-digit year is read into the hundred years that end with `latestYear`; a format without a year gives that year.
 */
export function readNumber(
  { format, addendumFormat = null }: Pick<Series, 'format'> & Partial<Pick<Series, 'addendumFormat'>>,
  text: string,
  latestYear: number,
): SequenceNumber | null {
  const plain = readAs(format, text, latestYear);
  return plain ?? (addendumFormat === null ? null : readAs(addendumFormat, text, latestYear));
}

function readAs(format: string, text: string, latestYear: number): SequenceNumber | null {
  const pattern = parseFormat(format).map((part) => {
    if ('name' in part) return valuePattern(part.name, part.isRoman);
    return literalPattern('literal' in part ? part.literal : part.broken);
  });
  const groups = new RegExp(`^${pattern.join('')}$`, 'u').exec(text.replace(/\s+/g, ''))?.groups;
  const no = countIn(groups?.no);
  if (groups === undefined || no === null) return null;
  const addendum = countIn(groups.ek);
  return { year: yearFrom(groups, latestYear), no, ...(addendum === null ? {} : { addendum }) };
}

function countIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d/.test(text) ? Number(text) : fromRoman(text);
}

function yearFrom(groups: Readonly<Record<string, string>>, latestYear: number): number {
  if (groups.yil !== undefined) return Number(groups.yil);
  if (groups.yy === undefined) return latestYear;
  const year = latestYear - (latestYear % 100) + Number(groups.yy);
  return year > latestYear ? year - 100 : year;
}

function literalPattern(literal: string): string {
  return literal.replace(/\s+/g, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Of a season both years stand there; the first is the number's. */
function valuePattern(name: string, isRoman: boolean): string {
  if (name === 'no' || name === 'ek') return isRoman ? `(?<${name}>[IVXLCDM]+)` : `(?<${name}>0*\\d{1,9})`;
  if (name === 'yil') return '(?<yil>\\d{4})';
  if (name === 'sezon') return '(?<yil>\\d{4})-\\d{4}';
  if (name === 'yy') return '(?<yy>\\d{2})';
  if (otherSeries(name) === null) return '.*?';
  return isRoman ? '[IVXLCDM]+' : '\\d+';
}
