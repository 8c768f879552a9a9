/** Of a circular, what tells it from others and where its letter goes: all that need be kept of many at once. */

import type { Circular, Draft, Numbered } from './circular.js';
import { contentDigest } from './circular-content.js';
import type { Digest } from './digest.js';
import type { Numbers } from './series.js';

export type CircularHead = CircularKey & Said;

interface Said {
  /** Digest of what its file says; `date`, ISO, stands for one that the file leaves out. */
  readonly contentDigest: (date: string | null) => Digest;
}

/** What a circular and its head have in common. */
export type CircularKey = DraftKey | NumberedKey;

type Shared = 'file' | 'date' | 'addendumTo' | 'profile';
type DraftKey = Pick<Draft, Shared | 'state' | 'given'>;
type NumberedKey = Pick<Numbered, Shared | 'state' | 'numbers'>;

export function headOf(circular: Circular): CircularHead {
  const { content } = circular;
  return { ...keysOf(circular), contentDigest: (date) => contentDigest(content, date) };
}

function keysOf(circular: Circular): CircularKey {
  const { file, addendumTo, profile } = circular;
  if (circular.state === 'draft') {
    const { state, date, given } = circular;
    return { file, addendumTo, profile, state, date, given };
  }
  const { state, date, numbers } = circular;
  return { file, addendumTo, profile, state, date, numbers };
}

/** The numbers that a circular's file holds: those of a draft were typed for some of its series. */
export function numbersIn(circular: CircularKey): Numbers {
  return circular.state === 'draft' ? circular.given : circular.numbers;
}

/** A file, and what is kept of its circular; null where it cannot be read as one. */
export interface FileHead {
  readonly file: string;
  readonly circular: CircularHead | null;
}

export function fileHeadOf({
  file,
  circular,
}: {
  readonly file: string;
  readonly circular: Circular | null;
}): FileHead {
  return { file, circular: circular && headOf(circular) };
}
