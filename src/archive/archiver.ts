/** Keeps letters before they are numbered: what they say, and the profile and logos that they are drawn with. */

import { addresseesOf } from '../circular/addressees-of.js';
import type { Circular } from '../circular/circular.js';
import { contentText } from '../circular/circular-content.js';
import type { Digest } from '../circular/digest.js';
import { digestOf } from '../circular/digest.js';
import type { Organisation } from '../circular/organisation.js';
import { namedFiles } from '../compose/named-files.js';
import { resolveUnnumbered } from '../compose/resolve-letter.js';
import type { UnnumberedLetter } from '../compose/unnumbered-letter.js';
import { isoDate } from '../language/dates.js';
import type { IssueEntry } from '../register/entry.js';
import { loadFonts } from '../workspace/load-fonts.js';
import { loadNamedFiles } from '../workspace/load-named-files.js';
import type { Store } from '../workspace/store/durable.js';
import { readThemeFiles } from '../workspace/theme-files.js';
import type { Workspace } from '../workspace/workspace.js';
import { keepLetter, keepNamedFile, keepProfile } from './issued-files.js';

/** What the register's line says of a letter, but for its numbers and what happened. */
export type ArchivedLetter = Pick<
  IssueEntry,
  'date' | 'file' | 'content' | 'addressee' | 'subject' | 'letter' | 'profile' | 'reason' | 'was'
>;

/** A circular that can be issued has a date. */
export type Dated = Circular & { readonly date: NonNullable<Circular['date']> };

export interface Archiver {
  /** Keeps a letter as its circular and the organisation make it today, and `beside` it the document that it comes from. */
  readonly archive: (circular: Dated, beside: Original | null) => Promise<ArchivedLetter>;
  /** Keeps a given letter of that circular, with what it had when it was issued. */
  readonly archiveAs: (circular: Dated, letter: UnnumberedLetter, sealed: Sealed) => Promise<ArchivedLetter>;
}

/** The document that an imported letter comes from. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an amended letter keeps. */
export interface Sealed {
  /** null takes the circular's profile of today. */
  readonly profile: Digest | null;
  /** Files that it names, as they were; others are taken as they are today. */
  readonly files: Readonly<Record<string, Digest>>;
}

export interface ArchiveMaterials {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  readonly store: Store;
  /** The logos' files. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

export function openArchiver({ workspace, organisation, store, pictures }: ArchiveMaterials): Archiver {
  const fonts = () => loadFonts(workspace, organisation).sealed;
  const profiles = new Map<string, Promise<Digest>>();
  const profileOf = (profile: string): Promise<Digest> => {
    const known = profiles.get(profile) ?? keepFilesOf(profile);
    profiles.set(profile, known);
    return known;
  };
  async function keepFilesOf(profile: string): Promise<Digest> {
    const { value: files } = readThemeFiles(workspace, profile, { document: 'circular', path: [], within: null });
    if (files === null) throw new Error(`profile ${profile} was sound a moment ago`);
    const bytes = [...files.files].map(([name, file]) => [name, file.bytes] as const);
    return await keepProfile(store, profile, { files: new Map(bytes), pictures, fonts: fonts() });
  }
  const keepFilesNamedBy = async (letter: UnnumberedLetter, sealed: Sealed['files']) => {
    const { files } = loadNamedFiles(workspace, letter);
    const paths = [...new Set(namedFiles(letter).map(({ path }) => path))];
    const kept = paths.map(async (path) => {
      const bytes = files.get(path);
      const before = sealed[path];
      if (before !== undefined) return [path, before] as const;
      if (bytes === undefined) throw new Error(`file ${path} was sound a moment ago`);
      return [path, await keepNamedFile(store, path, bytes)] as const;
    });
    return Object.fromEntries(await Promise.all(kept));
  };
  const seal = async (circular: Dated, letter: UnnumberedLetter, { profile, files, beside }: Sealed & Beside) => {
    const text = contentText(circular.content, isoDate(circular.date));
    return {
      date: isoDate(circular.date),
      file: circular.file,
      content: digestOf(text),
      addressee: addresseeOf(circular),
      subject: circular.subject,
      reason: null,
      was: null,
      letter: await keepLetter(store, {
        letter,
        content: JSON.parse(text),
        addressees: addresseesOf(circular),
        files: { ...(await keepFilesNamedBy(letter, files)), ...(beside && (await keepOriginal(store, beside))) },
      }),
      profile: profile ?? (await profileOf(circular.profile)),
    };
  };
  return {
    archiveAs: (circular, letter, sealed) => seal(circular, letter, { ...sealed, beside: null }),
    archive: (circular, beside) =>
      seal(circular, resolveUnnumbered(circular, organisation), { profile: null, files: {}, beside }),
  };
}

interface Beside {
  readonly beside: Original | null;
}

/** Where it is listed among the letter's files: no circular names one so. */
async function keepOriginal(store: Store, { name, bytes }: Original): Promise<Readonly<Record<string, Digest>>> {
  return { [`#${name}`]: await keepNamedFile(store, name, bytes) };
}

/** In one line, as the register of outgoing documents names it. */
function addresseeOf({ addressee }: Circular): string {
  return addressee.kind === 'group' ? addressee.group.salutation : addressee.lines.join(' ');
}
