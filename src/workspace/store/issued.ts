/** `issued/`: every numbered letter as it was resolved, and what it is drawn with, each file named by its digest. */

import * as z from 'zod';
import { canonicalJson, type Digest, digestOf } from '../../circular/digest.js';
import { parseUnnumberedLetter, type UnnumberedLetter } from '../../compose/unnumbered-letter.js';
import { isCode, readIfThere, type Store, writeDurably } from './durable.js';

const ISSUED_FOLDER = 'issued';

/** A letter, and what its circular's file said: an amendment changes only what the clerk changed. */
export interface SealedLetter {
  readonly letter: UnnumberedLetter;
  /** Canonical: top-level key of the circular → its value. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** What a letter is drawn with: file name → digest. */
export interface SealedProfile {
  readonly name: string;
  readonly files: Readonly<Record<string, Digest>>;
  readonly pictures: Readonly<Record<string, Digest>>;
}

/** The content and where it lies: two characters of the digest make the folder, so that none grows too large. */
export function issuedName(digest: Digest, extension: string): string {
  return `${ISSUED_FOLDER}/${digest.slice(0, 2)}/${digest}${extension}`;
}

export async function sealLetter(store: Store, sealed: SealedLetter): Promise<Digest> {
  return await sealText(store, canonicalJson(sealed), '.json');
}

/** Writes the files of a profile and the pictures that are not there yet, and its manifest. */
export async function sealProfile(
  store: Store,
  name: string,
  files: ReadonlyMap<string, Uint8Array>,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Digest> {
  const seal = async ([file, bytes]: readonly [string, Uint8Array]) =>
    [file, await sealText(store, bytes, extensionOf(file))] as const;
  const manifest: SealedProfile = {
    name,
    files: Object.fromEntries(await Promise.all([...files].map(seal))),
    pictures: Object.fromEntries(await Promise.all([...pictures].map(seal))),
  };
  return await sealText(store, canonicalJson(manifest), '.json');
}

async function sealText(store: Store, content: Uint8Array | string, extension: string): Promise<Digest> {
  const digest = digestOf(content);
  const name = issuedName(digest, extension);
  // What is there under this name is this: it was written whole, or it is not there.
  if (!(await isThere(store, name))) await writeDurably(store, name, content);
  return digest;
}

async function isThere({ root, fs }: Store, name: string): Promise<boolean> {
  try {
    await fs.stat(`${root}/${name}`);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Something sealed, as it was; or what became of it. */
export type Unsealed<T> = { readonly state: 'whole'; readonly value: T } | { readonly state: 'missing' | 'changed' };

const sealedLetter = z.strictObject({ letter: z.unknown(), content: z.record(z.string(), z.unknown()) });

export async function unsealLetter(store: Store, digest: Digest): Promise<Unsealed<SealedLetter>> {
  return await unsealJson(store, digest, (data) => {
    const sealed = sealedLetter.safeParse(data).data;
    const letter = sealed ? parseUnnumberedLetter(sealed.letter) : null;
    return sealed && letter ? { letter, content: sealed.content } : null;
  });
}

const digestText = z.string().regex(/^[0-9a-f]{64}$/);
const sealedProfile = z.strictObject({
  name: z.string(),
  files: z.record(z.string(), digestText),
  pictures: z.record(z.string(), digestText),
});

export async function unsealProfile(store: Store, digest: Digest): Promise<Unsealed<SealedProfile>> {
  return await unsealJson(store, digest, (data) => sealedProfile.safeParse(data).data ?? null);
}

/** Where a file of a profile, or a picture, lies. */
export function fileName(file: string, digest: Digest): string {
  return issuedName(digest, extensionOf(file));
}

/** A file of a profile, or a picture. */
export async function unsealFile(store: Store, file: string, digest: Digest): Promise<Unsealed<Buffer>> {
  const bytes = await readIfThere(store, fileName(file, digest));
  if (bytes === null) return { state: 'missing' };
  return digestOf(bytes) === digest ? { state: 'whole', value: bytes } : { state: 'changed' };
}

/** JSON is held against its digest by its meaning: a formatter's spaces harm nothing. */
async function unsealJson<T>(store: Store, digest: Digest, parse: (data: unknown) => T | null): Promise<Unsealed<T>> {
  const bytes = await readIfThere(store, issuedName(digest, '.json'));
  if (bytes === null) return { state: 'missing' };
  try {
    const data: unknown = JSON.parse(bytes.toString('utf8'));
    const value = digestOf(canonicalJson(data)) === digest ? parse(data) : null;
    return value === null ? { state: 'changed' } : { state: 'whole', value };
  } catch {
    return { state: 'changed' };
  }
}

/** `.hbs`, `.svg`: names come from a manifest that its digest vouches for, yet they are never taken as paths. */
function extensionOf(file: string): string {
  return /\.[a-z0-9]{1,5}$/.exec(file)?.[0] ?? '';
}
