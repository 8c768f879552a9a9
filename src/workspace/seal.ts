/** Seals letters before they are numbered: what they say, and the profile and logos that they are drawn with. */

import type { Circular } from '../circular/circular.js';
import { contentText } from '../circular/circular-content.js';
import type { Digest } from '../circular/digest.js';
import { digestOf } from '../circular/digest.js';
import type { Organisation } from '../circular/organisation.js';
import { resolveUnnumbered } from '../compose/resolve-letter.js';
import type { UnnumberedLetter } from '../compose/unnumbered-letter.js';
import { isoDate } from '../language/dates.js';
import type { IssueEntry } from '../register/entry.js';
import type { Store } from './store/durable.js';
import { sealLetter, sealProfile } from './store/issued.js';
import { readThemeFiles } from './theme-files.js';
import type { Workspace } from './workspace.js';

/** What the register's line says of a letter, but for its numbers and what happened. */
export type Seal = Pick<
  IssueEntry,
  'date' | 'file' | 'content' | 'addressee' | 'subject' | 'letter' | 'profile' | 'reason' | 'was'
>;

/** A circular that can be sealed has a date. */
export type Dated = Circular & { readonly date: NonNullable<Circular['date']> };

export interface SealingPress {
  /** Seals a letter as its circular and the organisation make it today. */
  readonly seal: (circular: Dated) => Promise<Seal>;
  /** Seals a given letter of that circular; `profile` null takes the circular's of today. */
  readonly sealAs: (circular: Dated, letter: UnnumberedLetter, profile: Digest | null) => Promise<Seal>;
}

export interface SealingMaterials {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  readonly store: Store;
  /** The logos' files. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

export function openSealingPress({ workspace, organisation, store, pictures }: SealingMaterials): SealingPress {
  const profiles = new Map<string, Promise<Digest>>();
  const profileOf = (profile: string): Promise<Digest> => {
    const known = profiles.get(profile) ?? sealFilesOf(profile);
    profiles.set(profile, known);
    return known;
  };
  async function sealFilesOf(profile: string): Promise<Digest> {
    const { value: files } = readThemeFiles(workspace, profile, { document: 'circular', path: [], within: null });
    if (files === null) throw new Error(`profile ${profile} was sound a moment ago`);
    const bytes = [...files.files].map(([name, file]) => [name, file.bytes] as const);
    return await sealProfile(store, profile, new Map(bytes), pictures);
  }
  const sealAs: SealingPress['sealAs'] = async (circular, letter, profile) => {
    const text = contentText(circular.content, isoDate(circular.date));
    return {
      date: isoDate(circular.date),
      file: circular.file,
      content: digestOf(text),
      addressee: addresseeOf(circular),
      subject: circular.subject,
      reason: null,
      was: null,
      letter: await sealLetter(store, { letter, content: JSON.parse(text) }),
      profile: profile ?? (await profileOf(circular.profile)),
    };
  };
  return {
    sealAs,
    seal: (circular) => sealAs(circular, resolveUnnumbered(circular, organisation), null),
  };
}

/** In one line, as the register of outgoing documents names it. */
function addresseeOf({ addressee }: Circular): string {
  return addressee.kind === 'group' ? addressee.group.salutation : addressee.lines.join(' ');
}
