/** What the register says of one document → a row of the outgoing register, its words ready to be printed. */

import type { Numbers, SeriesKey } from '../circular/series.js';
import type { IssueEntry, RegisterEntry, ReservedEntry } from '../register/entry.js';
import { showNumber, showNumbers } from '../register/ledger.js';
import type { DocumentStanding } from '../register/plan-acts.js';

export interface RegisterRow {
  readonly numbers: Numbers;
  /** Those of its numbers that are annulled. */
  readonly voided: ReadonlySet<SeriesKey>;
  readonly standing: DocumentStanding;
  /** ISO day. */
  readonly date: string;
  readonly addressee: string;
  readonly subject: string;
  /** Ek, dosya and ilgi, of a letter that was sealed here. */
  readonly enclosures: string;
  readonly fileCode: string;
  readonly answered: string;
  /** Açıklama: why it is annulled, reserved or changed. */
  readonly remark: string;
}

/** A document's lines: that which gave it its numbers, and what was done to it since. */
export interface DocumentEntries {
  readonly opening: IssueEntry | ReservedEntry;
  readonly later: readonly RegisterEntry[];
}

/** What its sealed letter says besides; empty where there is none. */
export type SealedWords = Pick<RegisterRow, 'enclosures' | 'fileCode' | 'answered'>;

export function registerRow({ opening, later }: DocumentEntries, words: SealedWords): RegisterRow {
  const latest = later.reduce<DocumentEntries['opening']>((last, each) => ('file' in each ? each : last), opening);
  const annulments = later.filter((each) => each.event === 'voided');
  const voided = new Set(annulments.flatMap((each) => Object.keys(each.numbers)));
  const isVoid = Object.keys(latest.numbers).every((key) => voided.has(key));
  const { date, addressee, subject } = latest;
  return {
    numbers: { ...opening.numbers, ...latest.numbers },
    voided,
    standing: isVoid ? 'void' : standingOf(latest),
    date,
    addressee: addressee ?? '',
    subject: subject ?? '',
    ...words,
    remark: remarksOf({ opening, later, isVoid }).join('; '),
  };
}

function standingOf({ event }: DocumentEntries['opening']): DocumentStanding {
  if (event === 'reserved' || event === 'imported' || event === 'amended') return event;
  return 'issued';
}

function remarksOf({ opening, later, isVoid }: DocumentEntries & { readonly isVoid: boolean }): readonly string[] {
  const own = 'file' in opening ? movedFrom(opening) : [opening.reason];
  const since = later.flatMap((each): readonly string[] => {
    if (each.event === 'amended') return [`Değişiklik: ${each.reason ?? ''}`];
    if (each.event !== 'voided') return [];
    const of = isVoid
      ? ''
      : `${Object.entries(each.numbers)
          .map(([key, number]) => showNumber(key, number))
          .join(' ')} `;
    return [`${of}İPTAL: ${each.reason}`];
  });
  return [...own, ...since];
}

function movedFrom({ was, reason }: IssueEntry): readonly string[] {
  if (was === null) return [];
  return [`Önceki numarası ${showNumbers(was)}${reason === null ? '' : `: ${reason}`}`];
}
