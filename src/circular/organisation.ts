/** Kurum: what genelge.yaml says of the body that issues the circulars. */

import type { Severity } from '../diagnostic.js';
import type { CalendarDateFormat } from '../language/dates.js';
import type { Series, SeriesKey } from './series.js';

export interface Organisation {
  readonly name: string;
  readonly slogan: readonly string[];
  /** Ust_sol, ust_sag: lines at the left and the right of the letterhead. */
  readonly besideName: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** Workspace paths as typed; at most two: with two, the superior body's is first and stands left (Y 8). */
  readonly logos: readonly string[];
  readonly contact: Contact | null;
  /** Bilgi için: the person to ask, on the foot. */
  readonly enquiries: Enquiries | null;
  /** DETSİS: the body's number in the state's register. */
  readonly detsis: string | null;
  /** Yazi_tipi: own fonts in place of the bundled ones, workspace paths; null without. */
  readonly fonts: Readonly<Record<FontKey, string>> | null;
  /** Antetli_kagit: the paper has the letterhead printed on it. */
  readonly isPaperPrinted: boolean;
  /** Şablon: the profile's name. */
  readonly profile: string;
  readonly timeZone: string;
  readonly dateFormat: CalendarDateFormat;
  readonly series: ReadonlyMap<SeriesKey, Series>;
  readonly signatories: ReadonlyMap<string, Signatory>;
  readonly addresseeGroups: ReadonlyMap<string, AddresseeGroup>;
  /** Kurallar: how heavily the office takes what a check finds, by the finding's code. */
  readonly ruleLevels: ReadonlyMap<string, RuleLevel>;
  /** E-posta: the server through which letters are mailed; null where none is named. */
  readonly mail: MailSettings | null;
}

/** Sunucu: encrypted at once on port 465, by STARTTLS elsewhere. The password stands in no file. */
export interface MailSettings {
  /** Gonderen: `Birlik <bilgi@birlik.example>`. */
  readonly sender: Mailbox;
  readonly host: string;
  readonly port: number;
  /** Kullanici: null where the server asks for none. */
  readonly user: string | null;
  /** Bekleme: between two messages, s. */
  readonly pause: number;
}

/** A name, empty where there is none, and one plain address. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Upright, bold, italic, bold and italic. */
export const FONT_KEYS = ['duz', 'kalin', 'italik', 'kalin_italik'] as const;
export type FontKey = (typeof FONT_KEYS)[number];

/** Kapali | ipucu | uyari | hata. */
export type RuleLevel = 'off' | Severity;

export interface Contact {
  readonly address: string | null;
  readonly phone: string | null;
  readonly fax: string | null;
  readonly email: string | null;
  /** Kayıtlı elektronik posta: registered e-mail. */
  readonly kep: string | null;
  readonly web: string | null;
}

export interface Person {
  readonly name: string;
  readonly title: string;
}

/** Whom to ask. */
export interface Enquiries extends Person {
  readonly phone: string | null;
}

/** İmzacı; a body, or a name alone, has no title. `rank` (kıdem) 1 is the most senior; it feeds a check and never the order. */
export interface Signatory extends Person {
  readonly rank: number | null;
}

/** Muhatap group: how it is addressed, who is in it, and the series that numbers its circulars. */
export interface AddresseeGroup {
  readonly key: string;
  readonly salutation: string;
  readonly members: readonly Addressee[];
  /** Dizi; empty takes no number, null leaves it to the circular. */
  readonly series: readonly SeriesKey[] | null;
}

export interface Addressee {
  readonly name: string;
  readonly address: string | null;
  readonly email: string | null;
}
