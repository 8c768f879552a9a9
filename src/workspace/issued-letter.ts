/** A numbered letter as it was issued: what was sealed, with its numbers in it, and the profile and logos of that day. */

import type { Digest } from '../circular/digest.js';
import type { ResolvedLetter } from '../compose/resolved-letter.js';
import { stampNumbers } from '../compose/unnumbered-letter.js';
import type { PictureImage } from '../letter/picture.js';
import { readPicture } from '../letter/read-picture.js';
import type { IssueEntry } from '../register/entry.js';
import type { RegisterFinding } from '../register/findings.js';
import { type RegisteredDocument, showNumbers } from '../register/ledger.js';
import { placeOf } from '../register/read-register.js';
import { type LoadedTheme, openTheme, stillBundled } from './load-theme.js';
import type { Store } from './store/durable.js';
import { type Unsealed, unsealFile, unsealLetter, unsealProfile } from './store/issued.js';
import { sealedThemeFiles } from './theme-files.js';

export interface IssuedLetter {
  readonly entry: IssueEntry;
  readonly letter: ResolvedLetter;
  readonly materials: IssuedMaterials;
}

export interface IssuedMaterials {
  readonly theme: LoadedTheme;
  readonly pictures: ReadonlyMap<string, PictureImage>;
}

/** Opens issued letters; profiles are read once for all letters drawn with them. */
export function openArchive(store: Store): (document: RegisteredDocument) => Promise<IssuedLetter | RegisterFinding> {
  const profiles = new Map<Digest, Promise<Unsealed<IssuedMaterials>>>();
  const materialsOf = (digest: Digest) => {
    const known = profiles.get(digest) ?? openProfile(store, digest);
    profiles.set(digest, known);
    return known;
  };
  return async (document) => {
    const entry = document.issue.read()?.entry;
    if (!entry || !('letter' in entry)) return failure('changed', document, '');
    const sealed = await unsealLetter(store, entry.letter);
    if (sealed.state !== 'whole') return failure(sealed.state, document, entry.letter);
    const materials = await materialsOf(entry.profile);
    if (materials.state !== 'whole') return failure(materials.state, document, entry.profile);
    return { entry, letter: stampNumbers(sealed.value.letter, entry.numbers), materials: materials.value };
  };
}

async function openProfile(store: Store, digest: Digest): Promise<Unsealed<IssuedMaterials>> {
  const manifest = await unsealProfile(store, digest);
  if (manifest.state !== 'whole') return manifest;
  const { name, files, pictures } = manifest.value;
  const bundled = await stillBundled(name, files);
  const texts = bundled ? null : await unsealAll(store, files);
  const images = await unsealAll(store, pictures);
  if (texts !== null && texts.state !== 'whole') return texts;
  if (images.state !== 'whole') return images;
  const drawn = [...images.value].flatMap(([file, bytes]) => {
    const { value } = readPicture(bytes, file);
    return value ? [[file, value] as const] : [];
  });
  const theme = bundled ?? (await openTheme(sealedThemeFiles(name, texts?.value ?? new Map())));
  return { state: 'whole', value: { theme, pictures: new Map(drawn) } };
}

async function unsealAll(
  store: Store,
  files: Readonly<Record<string, Digest>>,
): Promise<Unsealed<ReadonlyMap<string, Buffer>>> {
  const read = new Map<string, Buffer>();
  for (const [file, digest] of Object.entries(files)) {
    const bytes = await unsealFile(store, file, digest);
    if (bytes.state !== 'whole') return bytes;
    read.set(file, bytes.value);
  }
  return { state: 'whole', value: read };
}

function failure(state: 'missing' | 'changed', document: RegisteredDocument, digest: Digest): RegisterFinding {
  const code = state === 'missing' ? 'register/issued-missing' : 'register/issued-changed';
  const args = { numbers: showNumbers(document.current), digest };
  return { code, severity: 'error', args, at: placeOf(document.issue.line) };
}
