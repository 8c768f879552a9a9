/** What a letter is drawn with, as numbering keeps it: a manifest of files, each under its own digest. */

import * as z from 'zod';
import { canonicalJson, type Digest } from '../circular/digest.js';
import type { SealedFonts } from '../workspace/load-fonts.js';
import { type SnapshotReading, versionOf } from './letter-snapshot.js';

/** File name → digest. */
export interface ProfileSnapshot {
  readonly name: string;
  readonly files: Readonly<Record<string, Digest>>;
  readonly pictures: Readonly<Record<string, Digest>>;
  /** The office's own fonts: by path and digest only, for they are not ours to copy. */
  readonly fonts: SealedFonts;
}

const LATEST = 2;

export function printProfileSnapshot({ fonts, ...profile }: ProfileSnapshot): string {
  const own = Object.keys(fonts).length === 0 ? {} : { fonts };
  return canonicalJson({ version: LATEST, ...profile, ...own });
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const manifest = {
  name: z.string(),
  files: z.record(z.string(), digest),
  pictures: z.record(z.string(), digest),
};
const font = z.strictObject({ path: z.string(), digest }).optional();
const fonts = z.strictObject({ duz: font, kalin: font, italik: font, kalin_italik: font }).default({});
const form1 = z.strictObject(manifest);
const form2 = z.strictObject({ version: z.literal(LATEST), ...manifest, fonts });

export function parseProfileSnapshot(data: unknown): SnapshotReading<ProfileSnapshot> {
  const version = versionOf(data);
  if (version > LATEST) return 'newer';
  if (version === 1) {
    const first = form1.safeParse(data).data;
    return first ? { kept: { ...first, fonts: {} } } : null;
  }
  const kept = form2.safeParse(data).data;
  return kept ? { kept } : null;
}
