/** What the register holds: one event a line, in one form only, so that a changed byte is a changed line. */

import * as z from 'zod';
import { type Digest, digestOf } from '../circular/digest.js';
import { type Numbers, printSequence, type SequenceNumber, type SeriesKey } from '../circular/series.js';

export type RegisterEntry = IssueEntry | ReservedEntry | VoidedEntry | RecordedEntry;

interface Happening {
  readonly numbers: Numbers;
  /** ISO day: the document's date; of a voided number, or a reserved one without a date, the day of the act. */
  readonly date: string;
  /** ISO instant at which the program wrote it. */
  readonly at: string;
  /** Who had it written: git's name and address, or the system's user; null in lines of 0.1. */
  readonly by: string | null;
}

/** A letter with these numbers was sealed. */
export interface IssueEntry extends Happening {
  readonly event: 'assigned' | 'adopted' | 'renumbered' | 'amended';
  /** Where the circular lay then; a renamed file is followed by its numbers. */
  readonly file: string;
  /** Of what the circular's file says, its numbers left out. */
  readonly content: Digest;
  readonly addressee: string;
  readonly subject: string | null;
  /** Why it was amended. */
  readonly reason: string | null;
  /** The numbers it had before they moved: they were never published. */
  readonly was: Numbers | null;
  /** The letter as resolved, in `issued/`. */
  readonly letter: Digest;
  /** The manifest of the profile and the pictures it is drawn with, in `issued/`. */
  readonly profile: Digest;
}

/** Numbers of a letter that is not a circular here: taken for it now, or entered as an older register has them. */
export interface ReservedEntry extends Happening {
  readonly event: 'reserved' | 'imported';
  readonly addressee: string | null;
  readonly subject: string | null;
  readonly reason: string;
}

/** Numbers annulled; they stay, and are never given again. */
export interface VoidedEntry extends Happening {
  readonly event: 'voided';
  readonly reason: string;
}

/** What was rendered of an issued letter, as digests: later renderings are held against it. */
export interface RecordedEntry extends Happening {
  readonly event: 'recorded';
  /** It needs none. */
  readonly reason: null;
  /** By the ending of the file (`pdf`, `dosya.pdf`), of its bytes. */
  readonly outputs: Readonly<Record<string, Digest>>;
  /** Of its words in their order. */
  readonly words: Digest;
  /** The build of the program, and all fonts that came with it. */
  readonly program: string;
  readonly fonts: Digest;
  /** Of what was issued. */
  readonly letter: Digest;
  readonly profile: Digest;
}

/** Whether such an entry is about a document that there is already, and gives no number. */
export function isLater(event: RegisterEntry['event']): event is 'amended' | 'voided' | 'recorded' {
  return event === 'amended' || event === 'voided' || event === 'recorded';
}

/** Names the form of the lines below it. The first entry's `previous` is its digest. */
export const HEADER = '{"register":"genelge","version":1}';
export const HEADER_DIGEST: Digest = digestOf(HEADER);

/** A line without its line end, and its digest, which the next line names. Its digest is of the line up to there. */
export function printLine(entry: RegisterEntry, previous: Digest): { readonly line: string; readonly digest: Digest } {
  const { event, date, at } = entry;
  const issue = 'file' in entry ? entry : null;
  const { file, content } = issue ?? {};
  const { letter, profile } = 'letter' in entry ? entry : {};
  const { outputs, words, program, fonts } = entry.event === 'recorded' ? entry : {};
  const named = 'addressee' in entry ? entry : null;
  const data = {
    event,
    numbers: printNumbers(entry.numbers),
    date,
    file,
    content,
    addressee: named?.addressee ?? undefined,
    subject: named?.subject ?? undefined,
    reason: entry.reason ?? undefined,
    was: issue?.was ? printNumbers(issue.was) : undefined,
    by: entry.by ?? undefined,
    outputs,
    words,
    program,
    fonts,
    letter,
    profile,
    at,
    previous,
  };
  const body = JSON.stringify(data).slice(0, -1);
  const digest = digestOf(body);
  return { line: `${body},"digest":"${digest}"}`, digest };
}

/** `{"sayi":"2019/140"}`, of an addendum `2016/313+1`: compact, and found by searching for the number as people write it. */
function printNumbers(numbers: Numbers): Readonly<Record<SeriesKey, string>> {
  return Object.fromEntries(Object.entries(numbers).map(([series, number]) => [series, printSequence(number)]));
}

export function readPrintedNumber(text: string): SequenceNumber {
  const [year, no, addendum] = text.split(/[/+]/);
  return { year: Number(year), no: Number(no), ...(addendum === undefined ? {} : { addendum: Number(addendum) }) };
}

const numbers = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z
    .string()
    .regex(/^\d{4}\/[1-9]\d{0,8}(?:\+[1-9]\d{0,3})?$/)
    .transform(readPrintedNumber),
);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const happening = {
  numbers,
  date: z.iso.date(),
  at: z.iso.datetime(),
  by: z.string().nullable().default(null),
  previous: digest,
  digest,
};

const lineSchema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.enum(['assigned', 'adopted', 'renumbered', 'amended']),
    ...happening,
    file: z.string(),
    content: digest,
    addressee: z.string(),
    subject: z
      .string()
      .default('')
      .transform((text) => (text === '' ? null : text)),
    reason: z.string().nullable().default(null),
    was: numbers.nullable().default(null),
    letter: digest,
    profile: digest,
  }),
  z.strictObject({
    event: z.enum(['reserved', 'imported']),
    ...happening,
    addressee: z.string().nullable().default(null),
    subject: z.string().nullable().default(null),
    reason: z.string(),
  }),
  z.strictObject({ event: z.literal('voided'), ...happening, reason: z.string() }),
  z.strictObject({
    event: z.literal('recorded'),
    ...happening,
    reason: z.null().default(null),
    outputs: z.record(z.string().regex(/^[a-z.]+$/), digest),
    words: digest,
    program: z.string(),
    fonts: digest,
    letter: digest,
    profile: digest,
  }),
]);

export interface ParsedLine extends LineSeal {
  readonly entry: RegisterEntry;
}

/** Reads a line whole; null where it is not as `printLine` made it: its digest is of every byte before it. */
export function parseLine(line: Buffer): ParsedLine | null {
  const seal = readSeal(line);
  const parsed = seal && lineSchema.safeParse(parseJson(line.toString('utf8')));
  if (!seal || !parsed?.success) return null;
  const { previous: _, digest: __, ...entry } = parsed.data;
  return { ...seal, entry };
}

/** What a line says to people. */
export interface LineWords {
  readonly addressee: string | null;
  readonly subject: string | null;
  readonly reason: string | null;
}

const wordsSchema = z.object({
  addressee: z.string().nullable().default(null),
  subject: z.string().nullable().default(null),
  reason: z.string().nullable().default(null),
});

const NO_WORDS: LineWords = { addressee: null, subject: null, reason: null };

/** Of a line of the register; nothing where it is none. */
export function readWords(line: string): LineWords {
  return wordsSchema.safeParse(parseJson(line)).data ?? NO_WORDS;
}

export interface LineSeal {
  readonly previous: Digest;
  readonly digest: Digest;
}

const SEAL = /,"previous":"([0-9a-f]{64})","digest":"([0-9a-f]{64})"\}$/;
/** Bytes of `,"digest":"…"}`, and of that with what stands before it. */
const [DIGEST_BYTES, SEAL_BYTES] = [77, 155];

/** How a line is chained; null where a byte of it was changed. Much quicker than reading it. */
export function readSeal(line: Buffer): LineSeal | null {
  const [, previous, digest] = SEAL.exec(line.toString('latin1', Math.max(0, line.length - SEAL_BYTES))) ?? [];
  if (previous === undefined || digest === undefined) return null;
  return digestOf(line.subarray(0, line.length - DIGEST_BYTES)) === digest ? { previous, digest } : null;
}

/** null where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
