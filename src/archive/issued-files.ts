/** `issued/`: every numbered letter as it was resolved, and what it is drawn with, each file named by its digest. */

import { canonicalJson, type Digest, digestOf } from '../circular/digest.js';
import type { SealedFonts } from '../workspace/load-fonts.js';
import { readIfThere, type Store, writeDurably } from '../workspace/store/durable.js';
import { isCode } from '../workspace/store/system-error.js';
import {
  filesOfKnown,
  type LetterSnapshot,
  parseLetterSnapshot,
  printLetterSnapshot,
  type SnapshotReading,
} from './letter-snapshot.js';
import { type ProfileSnapshot, parseProfileSnapshot, printProfileSnapshot } from './profile-snapshot.js';

const ISSUED_FOLDER = 'issued';

/** Two characters of the digest make the folder, so that none grows too large. */
export function issuedName(digest: Digest, extension: string): string {
  return `${ISSUED_FOLDER}/${digest.slice(0, 2)}/${digest}${extension}`;
}

export async function keepLetter(store: Store, letter: LetterSnapshot): Promise<Digest> {
  return await keep(store, printLetterSnapshot(letter), '.json');
}

/** Keeps a file that a letter names; gives its digest. */
export async function keepNamedFile(store: Store, path: string, bytes: Uint8Array): Promise<Digest> {
  return await keep(store, bytes, extensionOf(path));
}

interface ProfileMaterials {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly fonts: SealedFonts;
}

/** Writes the files of a profile and the pictures that are not there yet, and its manifest. */
export async function keepProfile(
  store: Store,
  name: string,
  { files, pictures, fonts }: ProfileMaterials,
): Promise<Digest> {
  const keepFile = async ([file, bytes]: readonly [string, Uint8Array]) =>
    [file, await keep(store, bytes, extensionOf(file))] as const;
  const profile: ProfileSnapshot = {
    name,
    files: Object.fromEntries(await Promise.all([...files].map(keepFile))),
    pictures: Object.fromEntries(await Promise.all([...pictures].map(keepFile))),
    fonts,
  };
  return await keep(store, printProfileSnapshot(profile), '.json');
}

async function keep(store: Store, content: Uint8Array | string, extension: string): Promise<Digest> {
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

/** Something kept, as it was; or what became of it. `newer`: a later version of the program kept it. */
export type Kept<T> = { readonly state: 'whole'; readonly value: T } | { readonly state: LossState };

export type LossState = 'missing' | 'changed' | 'newer';

export async function readLetter(store: Store, digest: Digest): Promise<Kept<LetterSnapshot>> {
  return await readJson(store, digest, parseLetterSnapshot);
}

/**
 * The files that a letter names, where it lies there as it was kept. Its very bytes are proof enough of that, where they
 * are of a version known here; else it is read whole.
 */
export async function readLetterFiles(store: Store, digest: Digest): Promise<Kept<LetterSnapshot['files']>> {
  const bytes = await readIfThere(store, issuedName(digest, '.json'));
  if (bytes === null) return { state: 'missing' };
  const known = digestOf(bytes) === digest ? filesOfKnown(bytes) : null;
  if (known !== null) return { state: 'whole', value: known };
  const letter = keptAs(bytes, digest, parseLetterSnapshot);
  return letter.state === 'whole' ? { state: 'whole', value: letter.value.files } : letter;
}

export async function readProfile(store: Store, digest: Digest): Promise<Kept<ProfileSnapshot>> {
  return await readJson(store, digest, parseProfileSnapshot);
}

/** Where a file of a profile or of a letter, or a picture, lies. */
export function fileName(file: string, digest: Digest): string {
  return issuedName(digest, extensionOf(file));
}

/** A file of a profile or of a letter, or a picture. */
export async function readKeptFile(store: Store, file: string, digest: Digest): Promise<Kept<Buffer>> {
  const bytes = await readIfThere(store, fileName(file, digest));
  if (bytes === null) return { state: 'missing' };
  return digestOf(bytes) === digest ? { state: 'whole', value: bytes } : { state: 'changed' };
}

/** JSON is held against its digest by its meaning: a formatter's spaces harm nothing. */
async function readJson<T>(
  store: Store,
  digest: Digest,
  parse: (data: unknown) => SnapshotReading<T>,
): Promise<Kept<T>> {
  const bytes = await readIfThere(store, issuedName(digest, '.json'));
  return bytes === null ? { state: 'missing' } : keptAs(bytes, digest, parse);
}

function keptAs<T>(bytes: Buffer, digest: Digest, parse: (data: unknown) => SnapshotReading<T>): Kept<T> {
  try {
    const data: unknown = JSON.parse(bytes.toString('utf8'));
    const read = digestOf(canonicalJson(data)) === digest ? parse(data) : null;
    if (read === 'newer') return { state: 'newer' };
    return read === null ? { state: 'changed' } : { state: 'whole', value: read.kept };
  } catch {
    return { state: 'changed' };
  }
}

/** `.hbs`, `.svg`: names come from a manifest that its digest vouches for, yet they are never taken as paths. */
function extensionOf(file: string): string {
  return /\.[a-z0-9]{1,5}$/.exec(file)?.[0] ?? '';
}
