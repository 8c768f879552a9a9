/** Schemas of the values that YAML files hold: every scalar comes as its text. */

import * as z from 'zod';
import { type CalendarDate, parseDate } from '../language/dates.js';
import { nearest } from '../language/nearest.js';
import { complain } from './check-data.js';
import type { SequenceNumber } from './series.js';

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

export const date = text.transform((value, context): CalendarDate => {
  const parsed = parseDate(value);
  if (parsed === null) complain(context, 'circular/no-such-date', { text: value });
  return parsed ?? { year: 0, month: 0, day: 0 };
});

/** A positive whole number; leading zeros are how an office pads it. */
export const count = text.transform((value, context): number => {
  if (!/^0*\d{1,9}$/.test(value) || Number(value) === 0) complain(context, 'circular/not-a-number', { text: value });
  return Number(value);
});

/** `140`, or `2018/4128` where the number's year is not the date's: then `year` is given. */
export const typedNumber = text.transform((value, context): { readonly year: number | null; readonly no: number } => {
  const match = /^(?:(\d{4})\s*\/\s*)?(0*\d{1,9})$/.exec(value);
  const no = Number(match?.[2]);
  if (match === null || no === 0) complain(context, 'circular/not-a-number', { text: value });
  return { year: match?.[1] === undefined ? null : Number(match[1]), no };
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
  const steps = value.split(/[\\/]/);
  if (/^([A-Za-z][A-Za-z0-9+.-]*:|[\\/])/.test(value) || steps.includes('..') || value.includes('\u0000')) {
    complain(context, 'circular/bad-path', { path: value });
  }
  return value;
});

export const person = z
  .strictObject({ ad: text, unvan: text })
  .transform(({ ad, unvan }) => ({ name: ad, title: unvan }));

/** The year is the date's unless it was typed. */
export function toSequenceNumber(typed: z.infer<typeof typedNumber>, year: number): SequenceNumber {
  return { year: typed.year ?? year, no: typed.no };
}
