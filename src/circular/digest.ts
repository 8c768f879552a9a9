/** Digests of data, not of bytes: the same data give the same digest however they were spaced or ordered. */

import { hash } from 'node:crypto';

/** SHA-256 in hexadecimal: file names of `issued/` must differ on file systems that ignore case. */
export type Digest = string;

export function digestOf(bytes: Uint8Array | string): Digest {
  return hash('sha256', bytes, 'hex');
}

/** Keys in the order of their code units, no spaces, absent keys left out: one text for one meaning. */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data ?? null);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(',')}}`;
}
