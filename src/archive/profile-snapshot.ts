/** What a letter is drawn with, as numbering keeps it: a manifest of files, each under its own digest. */

import * as z from 'zod';
import { canonicalJson, type Digest } from '../circular/digest.js';
import { type SnapshotReading, versionOf } from './letter-snapshot.js';

/** File name → digest. */
export interface ProfileSnapshot {
  readonly name: string;
  readonly files: Readonly<Record<string, Digest>>;
  readonly pictures: Readonly<Record<string, Digest>>;
}

const LATEST = 2;

export function printProfileSnapshot(profile: ProfileSnapshot): string {
  return canonicalJson({ version: LATEST, ...profile });
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const manifest = {
  name: z.string(),
  files: z.record(z.string(), digest),
  pictures: z.record(z.string(), digest),
};
const form1 = z.strictObject(manifest);
const form2 = z.strictObject({ version: z.literal(LATEST), ...manifest });

export function parseProfileSnapshot(data: unknown): SnapshotReading<ProfileSnapshot> {
  const version = versionOf(data);
  if (version > LATEST) return 'newer';
  const kept = (version === 1 ? form1 : form2).safeParse(data).data;
  return kept ? { kept } : null;
}
