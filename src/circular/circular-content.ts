/** What a circular's file says, its numbers left out: what was sealed is held against it ever after. */

import { isoDate } from '../language/dates.js';
import type { CircularFile } from './circular-schema.js';
import { canonicalJson, type Digest, digestOf } from './digest.js';

/** By its keys, as understood: comments, order, quoting and the way a date is typed make no difference. */
export type CircularContentData = Omit<CircularFile, 'numara'>;

export function contentOf({ numara: _, ...content }: CircularFile): CircularContentData {
  return content;
}

/** `date`, ISO, stands for one that the file leaves out, as a draft may. */
export function contentDigest(content: CircularContentData, date: string | null): Digest {
  return digestOf(contentText(content, date));
}

/** The same as text, from which the digest is taken. */
export function contentText({ tarih, ...content }: CircularContentData, date: string | null): string {
  return canonicalJson(stated({ ...content, tarih: tarih ? isoDate(tarih) : date }));
}

/** What a key leaves empty is not said: a new key of the program's next version changes no old circular. */
function stated(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(stated);
  if (typeof data !== 'object' || data === null) return data;
  const said = Object.entries(data).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said.map(([key, value]) => [key, stated(value)]));
}
