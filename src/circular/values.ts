/** Schemas of the values that YAML files hold: every scalar comes as its text. */

import * as z from 'zod';
import { type CalendarDate, formatDate, guessDate, isDateForm, parseDate } from '../language/dates.js';
import { nearest } from '../language/nearest.js';
import { complain } from './check-data.js';
import type { DayOfYear, SequenceNumber } from './series.js';

/** Far above anything real; a body of 50 pages is some 150,000 characters. */
const LONGEST_TEXT = 500_000;
const MOST_ITEMS = 2_000;

/** Trailing line ends belong to YAML's block scalars, not to the text. */
export const text = z
  .string()
  .max(LONGEST_TEXT)
  .transform((value) => value.trim());

/** Markdown: white space at the start of a paragraph is the clerk's indent and is kept. */
export const body = z.string().max(LONGEST_TEXT);

/** A list of texts; a single text is a list of one. */
export const texts = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(text).max(MOST_ITEMS),
);

/** As `texts`, of anything. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item).max(MOST_ITEMS);
}

/** Dizi: a series, or several. One alone stays a text: by what a file says its seal is known. */
export const seriesNames = z.union([text, listOf(text)]);

export const date = text.transform((value, context): CalendarDate => {
  const parsed = parseDate(value);
  if (parsed === null && isDateForm(value)) complain(context, 'circular/no-such-date', { text: value });
  else if (parsed === null) complain(context, 'circular/date-form', { text: value, meant: meantDate(value) });
  return parsed ?? { year: 0, month: 0, day: 0 };
});

/** As it should be typed. */
function meantDate(typed: string): string | null {
  const meant = guessDate(typed);
  return meant && formatDate(meant, 'gg.aa.yyyy');
}

/** A positive whole number; leading zeros are how an office pads it. */
export const count = text.transform((value, context): number => {
  if (!/^0*\d{1,9}$/.test(value) || Number(value) === 0) complain(context, 'circular/not-a-number', { text: value });
  return Number(value);
});

/** A while: whole seconds or a part of one, `0,5`. */
export const seconds = text.transform((value, context): number => {
  if (!/^\d{1,4}(?:[.,]\d{1,3})?$/.test(value)) complain(context, 'circular/not-a-number', { text: value });
  return Number(value.replace(',', '.'));
});

/** `140`, or `2018/4128` where the number's year is not the date's (then `year` is given); `2016/313+1` of an addendum. */
export const typedNumber = text.transform((value, context): TypedNumber => {
  const match = /^(?:(\d{4})\s*\/\s*)?(0*\d{1,9})(?:\s*\+\s*(\d{1,4}))?$/.exec(value);
  const [, year, digits, ordinal] = match ?? [];
  if (match === null || Number(digits) === 0 || Number(ordinal) === 0) {
    complain(context, 'circular/not-a-number', { text: value });
  }
  const addendum = ordinal === undefined ? {} : { addendum: Number(ordinal) };
  return { year: year === undefined ? null : Number(year), no: Number(digits), ...addendum };
});

type TypedNumber = Omit<SequenceNumber, 'year'> & { readonly year: number | null };

/** The number of an earlier circular, with its year: `2016/313`. */
export const earlierNumber = text.transform((value, context): { readonly year: number; readonly no: number } => {
  const [, year, no] = /^(\d{4})\s*[/-]\s*(0*\d{1,9})$/.exec(value) ?? [];
  if (year === undefined || Number(no) === 0) complain(context, 'circular/not-a-number', { text: value });
  return { year: Number(year), no: Number(no) };
});

/** `01.07`: a day of every year. */
export const dayOfYear = text.transform((value, context): DayOfYear => {
  const [, day, month] = /^(\d{1,2})[./](\d{1,2})\.?$/.exec(value) ?? [];
  if (day === undefined || month === undefined || parseDate(`${day}.${month}.2023`) === null) {
    complain(context, 'circular/no-such-date', { text: value });
  }
  return { month: Number(month), day: Number(day) };
});

/** One of a few Turkish words, each standing for a value of ours. */
export function oneOf<T>(words: Readonly<Record<string, T>>) {
  const allowed = Object.keys(words);
  return text
    .transform((value, context): T => {
      const meant = words[value];
      if (meant === undefined || !Object.hasOwn(words, value)) {
        complain(context, 'circular/unknown-value', { value, allowed, nearest: nearest(value, allowed) });
        return z.NEVER;
      }
      return meant;
    })
    .meta({ enum: allowed });
}

export const yesNo = oneOf({ true: true, evet: true, false: false, hayır: false });

/** A file of the workspace: relative, below its root; no address of the web. */
export const path = text.transform((value, context): string => {
  if (!isWorkspacePath(value)) complain(context, 'circular/bad-path', { path: value });
  return value;
});

export function isWorkspacePath(value: string): boolean {
  const steps = value.split(/[\\/]/);
  return (
    value !== '' &&
    !/^([A-Za-z][A-Za-z0-9+.-]*:|[\\/])/.test(value) &&
    !steps.includes('..') &&
    !value.includes('\u0000')
  );
}

export const person = z
  .strictObject({ ad: text, unvan: text })
  .transform(({ ad, unvan }) => ({ name: ad, title: unvan }));

/** `year` is the one that the date gives; one that was typed stands. */
export function toSequenceNumber({ year: typed, ...number }: TypedNumber, year: number): SequenceNumber {
  return { ...number, year: typed ?? year };
}
