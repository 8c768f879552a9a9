/** A letter as numbering keeps it: with the version of its form, so that every later program reads it. */

import * as z from 'zod';
import { canonicalJson, type Digest } from '../circular/digest.js';
import type { UnnumberedLetter } from '../compose/unnumbered-letter.js';
import { parseJson } from '../register/entry.js';
import { snapshotForm1 } from './snapshot-form-1.js';
import { snapshotForm2 } from './snapshot-form-2.js';

/** A letter, and what its circular's file said: an amendment changes only what the clerk changed. */
export interface LetterSnapshot {
  readonly letter: UnnumberedLetter;
  /** Canonical: top-level key of the circular → its value. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Pictures of its texts and enclosures that are files, each kept under its own digest. */
  readonly files: Readonly<Record<string, Digest>>;
  /** To whom it goes, by name; null in what was kept before names were. */
  readonly addressees: readonly SealedAddressee[] | null;
}

/** Where letters go is read when they are sent; a postal address is printed, so it is kept. */
export interface SealedAddressee {
  readonly name: string;
  readonly address: string | null;
}

/** What is kept, or that a newer version of the program kept it; null where it is no snapshot of a letter. */
export type SnapshotReading<T> = { readonly kept: T } | 'newer' | null;

const LATEST = 2;

export function printLetterSnapshot({ letter, content, files, addressees }: LetterSnapshot): string {
  return canonicalJson({ version: LATEST, letter, content, files, addressees });
}

export function parseLetterSnapshot(data: unknown): SnapshotReading<LetterSnapshot> {
  const version = versionOf(data);
  if (version > LATEST) return 'newer';
  const latest = snapshotForm2.safeParse(version === 1 ? fromForm1(data) : data).data;
  if (!latest) return null;
  const { letter, content, files, addressees } = latest;
  return { kept: { letter, content, files, addressees } };
}

const versioned = z.object({ version: z.int().positive().default(1) });

/** 0.1 named none. */
export function versionOf(data: unknown): number {
  return versioned.safeParse(data).data?.version ?? 0;
}

/** The files that a letter names whose bytes are as they were printed; null where its version is not known. */
export function filesOfKnown(bytes: Buffer): LetterSnapshot['files'] | null {
  const read = knownSchema.safeParse(parseJson(bytes.toString('utf8'))).data;
  return read === undefined || read.version > LATEST ? null : read.files;
}

const knownSchema = z.object({
  version: z.int().positive(),
  files: z.record(z.string(), z.string()).default({}),
});

function fromForm1(data: unknown): unknown {
  const first = snapshotForm1.safeParse(data).data;
  return first && { version: LATEST, letter: { ...first.letter, grammar: 1 }, content: first.content };
}
