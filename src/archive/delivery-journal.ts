/**
 * What was mailed, one happening a line, in `sent/<year>/<numbers>.jsonl`. Every line names the attempt or the claim it
 * is about, so that what the lines amount to does not depend on their order: two clones' journals may be put together.
 */

import * as z from 'zod';
import { numberedName } from '../circular/output-name.js';
import { parseJson } from '../register/entry.js';
import type { RegisteredDocument } from '../register/ledger.js';

export const SENT_FOLDER = 'sent';

const instant = z.iso.datetime();
const token = z.string().regex(/^[0-9a-f]{16}$/);
const attempt = z.string().regex(/^[0-9a-f]{16}-\d{1,6}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const lineSchema = z.discriminatedUnion('event', [
  /** A run begins: nobody else sends to these before it is closed. */
  z.object({
    event: z.literal('claimed'),
    claim: token,
    /** As the register shows its numbers. */
    numbers: z.string(),
    /** The seal of the letter. */
    letter: digest,
    /** Of the PDF that is attached. */
    pdf: digest,
    /** The version of the program that made it; null where it is a file that somebody gave: a signed scan. */
    program: z.string().nullable(),
    addresses: z.array(z.string()).readonly(),
    by: z.string(),
    host: z.string(),
    at: instant,
  }),
  /** The server is about to be given the last bytes of the message: from here on it may have taken it. */
  z.object({ event: z.literal('ending'), attempt, letter: digest, address: z.string(), name: z.string(), at: instant }),
  z.object({ event: z.literal('taken'), attempt, answer: z.string(), at: instant }),
  /** The server said that it did not take it. */
  z.object({ event: z.literal('declined'), attempt, answer: z.string(), at: instant }),
  /** The server knows of no such addressee. */
  z.object({
    event: z.literal('refused'),
    attempt,
    letter: digest,
    address: z.string(),
    answer: z.string(),
    at: instant,
  }),
  /** A person says that he may get it, whatever was noted under these attempts and claims. */
  z.object({
    event: z.literal('released'),
    letter: digest,
    address: z.string(),
    attempts: z.array(attempt).readonly(),
    claims: z.array(token).readonly(),
    by: z.string(),
    at: instant,
  }),
  z.object({ event: z.literal('closed'), claim: token, at: instant }),
]);

export type JournalLine = z.infer<typeof lineSchema>;

export function printJournalLine(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}

export interface Journal {
  readonly lines: readonly JournalLine[];
  /** Bytes of whole lines; what a killed run left of one behind them was never relied on. */
  readonly length: number;
}

/** null where a line is none of ours: marks of a conflict, or a later version's. */
export function parseJournal(bytes: Buffer): Journal | null {
  const length = bytes.lastIndexOf(0x0a) + 1;
  const lines: JournalLine[] = [];
  for (const text of bytes.toString('utf8', 0, length).split('\n').slice(0, -1)) {
    const line = lineSchema.safeParse(parseJson(text)).data;
    if (line === undefined) return null;
    lines.push(line);
  }
  return { lines, length };
}

/** The workspace name of a document's journal: by the numbers that it was first given, which it keeps. */
export function journalName({ lines, numbers, date }: RegisteredDocument): string {
  const first = lines[0];
  return `${SENT_FOLDER}/${numberedName(Number((first?.date ?? date).slice(0, 4)), first?.numbers ?? numbers)}.jsonl`;
}

/** Whether anything left this house: a number that was sent never moves. */
export function isSent({ lines }: Journal): boolean {
  return lines.some(({ event }) => event === 'ending' || event === 'taken');
}
