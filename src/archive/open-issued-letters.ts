/** A numbered letter as it was issued: what was kept, with its numbers in it, and the profile and logos of that day. */

import type { Digest } from '../circular/digest.js';
import type { Numbers } from '../circular/series.js';
import { namedFiles } from '../compose/named-files.js';
import type { ResolvedLetter } from '../compose/resolved-letter.js';
import { stampNumbers, type UnnumberedLetter } from '../compose/unnumbered-letter.js';
import type { PictureImage } from '../image/picture.js';
import { readPicture } from '../image/read-picture.js';
import type { IssueEntry, RegisterEntry } from '../register/entry.js';
import { type RegisterFinding, registerFinding } from '../register/findings.js';
import { showNumbers } from '../register/ledger.js';
import { placeOf } from '../register/read-register.js';
import type { Faces } from '../typeset/face.js';
import { bundledFaces } from '../workspace/bundled-faces.js';
import { openSealedFonts, type SealedFonts } from '../workspace/load-fonts.js';
import { type LoadedTheme, openTheme, stillBundled } from '../workspace/load-theme.js';
import type { Store } from '../workspace/store/durable.js';
import { sealedThemeFiles } from '../workspace/theme-files.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Kept, type LossState, readKeptFile, readLetter, readProfile } from './issued-files.js';
import type { LetterSnapshot, SealedAddressee } from './letter-snapshot.js';
import { lossOf } from './loss.js';

export interface IssuedLetter {
  readonly entry: IssueEntry;
  readonly letter: ResolvedLetter;
  readonly materials: IssuedMaterials;
  /** Files that it names, by their paths as typed: pictures, and enclosures that go along when it is sent. */
  readonly files: Readonly<Record<string, Digest>>;
  /** null in what was kept before names were. */
  readonly addressees: readonly SealedAddressee[] | null;
}

export interface IssuedMaterials {
  readonly theme: LoadedTheme;
  readonly pictures: ReadonlyMap<string, PictureImage>;
  readonly faces: Faces;
}

/** Of a document of the register, what its letter is found by. */
export interface IssuedDocument {
  readonly current: Numbers;
  readonly issue: { readonly line: number; readonly read: () => { readonly entry: RegisterEntry } | null };
}

/** Opens issued letters; profiles are read once for all letters drawn with them. */
export function openIssuedLetters(
  store: Store,
  workspace: Workspace,
): (document: IssuedDocument) => Promise<IssuedLetter | RegisterFinding> {
  const { sources } = workspace;
  const bundled = bundledFaces();
  const opened = new Map<Digest, ReturnType<typeof openSealedFonts>>();
  const profiles = new Map<Digest, Promise<Kept<OpenedProfile>>>();
  const materialsOf = (digest: Digest) => {
    const known = profiles.get(digest) ?? openProfile(store, digest);
    profiles.set(digest, known);
    return known;
  };
  return async (document) => {
    const failed = (state: LossState, digest: Digest) =>
      lossOf({ state, digest, numbers: showNumbers(document.current), at: placeOf(document.issue.line) });
    const entry = document.issue.read()?.entry;
    if (!entry || !('file' in entry)) return failed('changed', '');
    const kept = await readLetter(store, entry.letter);
    if (kept.state !== 'whole') return failed(kept.state, entry.letter);
    const materials = await materialsOf(entry.profile);
    if (materials.state !== 'whole') return failed(materials.state, entry.profile);
    const fonts = opened.get(entry.profile) ?? openSealedFonts(workspace, materials.value.fonts, bundled);
    opened.set(entry.profile, fonts);
    if ('lost' in fonts) {
      const args = { numbers: showNumbers(document.current), file: workspace.show(fonts.lost) };
      return registerFinding('register/font-differs', args, placeOf(document.issue.line));
    }
    // Two letters may be kept with two states of one template.
    for (const [document, source] of materials.value.theme.sources) sources.set(document, source);
    const { letter, files, addressees } = kept.value;
    const own = await ownPictures(store, letter, files);
    if (own.lost) return failed(own.lost.state, own.lost.digest);
    const pictures =
      own.pictures.size === 0 ? materials.value.pictures : merged(materials.value.pictures, own.pictures);
    return {
      entry,
      letter: stampNumbers(letter, entry.numbers),
      materials: { theme: materials.value.theme, pictures, faces: fonts.faces },
      files,
      addressees,
    };
  };
}

type OpenedProfile = Omit<IssuedMaterials, 'faces'> & { readonly fonts: SealedFonts };

async function openProfile(store: Store, digest: Digest): Promise<Kept<OpenedProfile>> {
  const manifest = await readProfile(store, digest);
  if (manifest.state !== 'whole') return manifest;
  const { name, files, pictures, fonts } = manifest.value;
  const bundled = await stillBundled(name, files);
  const texts = bundled ? null : await readAll(store, files);
  const images = await readAll(store, pictures);
  if (texts !== null && texts.state !== 'whole') return texts;
  if (images.state !== 'whole') return images;
  const drawn = [...images.value].flatMap(([file, bytes]) => {
    const { value } = readPicture(bytes, `file:${file}`);
    return value ? [[file, value] as const] : [];
  });
  const theme = bundled ?? (await openTheme(sealedThemeFiles(name, texts?.value ?? new Map())));
  return { state: 'whole', value: { theme, pictures: new Map(drawn), fonts } };
}

function merged<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...one, ...other]);
}

interface OwnPictures {
  readonly pictures: ReadonlyMap<string, PictureImage>;
  readonly lost: { readonly state: LossState; readonly digest: Digest } | null;
}

/** The pictures of its texts; or which of them is lost. */
async function ownPictures(
  store: Store,
  letter: UnnumberedLetter,
  files: LetterSnapshot['files'],
): Promise<OwnPictures> {
  const pictures = new Map<string, PictureImage>();
  for (const { path, use } of namedFiles(letter)) {
    const digest = files[path];
    if (use === 'enclosure' || pictures.has(path) || digest === undefined) continue;
    const kept = await readKeptFile(store, path, digest);
    if (kept.state !== 'whole') return { pictures, lost: { state: kept.state, digest } };
    const { value } = readPicture(kept.value, `file:${path}`);
    if (value) pictures.set(path, value);
  }
  return { pictures, lost: null };
}

async function readAll(
  store: Store,
  files: Readonly<Record<string, Digest>>,
): Promise<Kept<ReadonlyMap<string, Buffer>>> {
  const read = new Map<string, Buffer>();
  for (const [file, digest] of Object.entries(files)) {
    const bytes = await readKeptFile(store, file, digest);
    if (bytes.state !== 'whole') return bytes;
    read.set(file, bytes.value);
  }
  return { state: 'whole', value: read };
}
