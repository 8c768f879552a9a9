/** Genelge: a circular as its file says it. Plain data, references to the organisation resolved. */

import type { CalendarDate } from '../language/dates.js';
import type { Orientation } from '../letter/letter.js';
import type { CircularContentData } from './circular-content.js';
import type { AddresseeGroup, Person, Signatory } from './organisation.js';
import type { Numbers, SeriesKey } from './series.js';

export type Circular = Draft | Numbered;

/** Taslak. It has no number of its own yet; `given` holds only those that come from elsewhere (kaynak: elle). */
export interface Draft extends CircularContent {
  readonly state: 'draft';
  readonly date: CalendarDate | null;
  readonly given: Numbers;
}

/** A circular whose file holds a number for every series it uses. Whether they are its own, the register says. */
export interface Numbered extends CircularContent {
  readonly state: 'numbered';
  readonly date: CalendarDate;
  readonly numbers: Numbers;
}

interface CircularContent {
  /** Path in the workspace, `2019/kume-mukemmeliyet.yaml`; the folder is the year, where it is one. */
  readonly file: string;
  /** All that its file says but its numbers. */
  readonly content: CircularContentData;
  /** The series it takes numbers from: `sayi` where the workspace has it, then its circular series; the first prints as title. */
  readonly series: readonly SeriesKey[];
  /** Ekleme: it is an addendum to the circular of that number, in the first of its circular series. */
  readonly addendumTo: EarlierCircular | null;
  /** Beklesin: it is not ready, and gets no number yet. */
  readonly isHeld: boolean;
  readonly addressee: CircularAddressee;
  /** Konu. */
  readonly subject: string | null;
  /** Birim: the issuing unit. */
  readonly unit: string | null;
  /** Dosya: standard file plan code. */
  readonly fileCode: string | null;
  /** Yer, printed before the date. */
  readonly place: string | null;
  /** İlgi: what the letter answers or rests on; numbers of other bodies are opaque text. */
  readonly references: readonly string[];
  /** Metin: Markdown as typed (cleaned of characters only). */
  readonly body: string;
  /** İmza, left to right as printed. */
  readonly signatures: readonly Signature[];
  readonly enclosures: readonly Enclosure[];
  readonly distribution: Distribution | null;
  /** İvedilik: ACELE, GÜNLÜDÜR. */
  readonly urgency: string | null;
  /** Gizlilik. */
  readonly classification: string | null;
  readonly approval: Approval | null;
  /** Koordinasyon: units that had a part in the letter. */
  readonly coordination: readonly string[];
  /** Paraf: initials, on the office copy. */
  readonly initials: readonly string[];
  readonly notes: readonly string[];
  readonly verification: Verification | null;
  /** Şablon: the profile, its own or the workspace's. */
  readonly profile: string;
}

/** Ek: listed by its name; it may have pages that follow the letter, or be a file that goes along when it is sent. */
export interface Enclosure {
  readonly name: string;
  readonly pages: EnclosureText | null;
  /** Path in the workspace. */
  readonly file: string | null;
}

export interface EnclosureText {
  /** Markdown, as the circular's own body. */
  readonly body: string;
  readonly orientation: Orientation;
}

export interface EarlierCircular {
  readonly series: SeriesKey;
  readonly year: number;
  readonly no: number;
}

/** Muhatap: a group of the organisation, or lines as typed, of which some may be groups' salutations; none without one. */
export type CircularAddressee =
  | { readonly kind: 'group'; readonly group: AddresseeGroup }
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly groups: readonly AddresseeGroup[] };

/** `key` is the signatory's in genelge.yaml; null where the person is typed in the circular. */
export interface Signature {
  readonly key: string | null;
  readonly person: Signatory;
  /** Adına: signs for the holder of this title, printed `Birlik Başkanı a.` (Y 17). */
  readonly onBehalfOf: string | null;
  /** Vekâleten: printed `V.` after the title. */
  readonly acting: boolean;
}

/** Dağıtım: to act on (gereği) and to know (bilgi). */
export interface Distribution {
  readonly forAction: readonly CircularAddressee[];
  readonly forInformation: readonly CircularAddressee[];
}

/** Olur: a proposal approved on the same sheet. */
export interface Approval extends Person {
  readonly text: string | null;
  readonly proposal: Person | null;
  readonly consent: ApprovalConsent | null;
  readonly date: CalendarDate | null;
}

export interface ApprovalConsent {
  readonly text: string | null;
  readonly date: CalendarDate | null;
  readonly name: string;
  readonly title: string;
}

/** Doğrulama: code and address by which an e-signed letter is verified. */
export interface Verification {
  readonly code: string;
  readonly address: string;
}
