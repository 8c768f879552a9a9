/** Which column of an older register holds what: by its head, or as a person says it. */

import { foldTr } from '../../language/casing.js';
import { type SheetRow, shownText } from './sheet-table.js';

export const REGISTER_PARTS = ['number', 'date', 'addressee', 'subject', 'year', 'remark'] as const;
export type RegisterPart = (typeof REGISTER_PARTS)[number];

/** Zero-based columns. A number and a date there must be. */
export type ColumnMap = Readonly<Partial<Record<RegisterPart, number>>>;

export interface FoundHeads {
  /** The head's own row; rows behind it are entries. */
  readonly line: number;
  readonly heads: readonly string[];
  readonly columns: ColumnMap;
  /** What no head names, or several do. */
  readonly unclear: readonly RegisterPart[];
}

const HEADS: Readonly<Record<RegisterPart, RegExp>> = {
  number:
    /^(?:sayi(?:si)?|(?:evrak|kayit|belge|defter|genelge|giden evrak|yazi|sira)\s*(?:no|nu|numarasi|sayisi)|no|nu|numara(?:si)?|sayi no|number)$/,
  date: /^(?:(?:evrak|kayit|belge|yazi|gonderme|gonderildigi|cikis)?\s*tarih(?:i)?|date)$/,
  addressee:
    /^(?:muhatap|muhatabi|gittigi yer|gonderilen (?:yer|makam|kurum)|gonderildigi yer|gidecegi yer|nereye|alici|kurum|makam|kime|addressee)$/,
  subject: /^(?:konu(?:su)?|ozet(?:i)?|icerik|icerigi|yazinin ozeti|evrakin ozeti|subject)$/,
  year: /^(?:yil(?:i)?|year)$/,
  remark: /^(?:aciklama(?:lar)?|dusunceler|not(?:lar)?|remarks?)$/,
};

const SEARCHED_ROWS = 15;

/** The first row whose heads name a number, or two other parts; the first row at all where none does. */
export function findHeads(rows: readonly SheetRow[]): FoundHeads | null {
  const first = rows.slice(0, SEARCHED_ROWS).map(headsIn);
  const named = first.find(({ columns }) => Object.keys(columns).length >= 2) ?? first[0];
  return named ?? null;
}

function headsIn({ line, cells }: SheetRow): FoundHeads {
  const heads = cells.map(shownText);
  const columns: Partial<Record<RegisterPart, number>> = {};
  const unclear: RegisterPart[] = [];
  for (const part of REGISTER_PARTS) {
    const found = heads.flatMap((head, at) => (HEADS[part].test(plain(head)) ? [at] : []));
    const [only, other] = found;
    if (only !== undefined && other === undefined) columns[part] = only;
    else if (other !== undefined || part === 'number' || part === 'date') unclear.push(part);
  }
  return { line, heads, columns, unclear };
}

function plain(head: string): string {
  return foldTr(head)
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const WORDS: Readonly<Record<string, RegisterPart>> = {
  sayi: 'number',
  numara: 'number',
  number: 'number',
  tarih: 'date',
  date: 'date',
  muhatap: 'addressee',
  addressee: 'addressee',
  konu: 'subject',
  subject: 'subject',
  yil: 'year',
  year: 'year',
  aciklama: 'remark',
  remark: 'remark',
};

/** `sayi=A,tarih=B,konu=D`, or with the heads' own words, or counted from 1; null where it is none of these. */
export function parseColumns(typed: string, heads: readonly string[]): ColumnMap | null {
  const columns: Partial<Record<RegisterPart, number>> = {};
  for (const pair of typed.split(',')) {
    const [name = '', ...value] = pair.split('=');
    const part = WORDS[plain(name)];
    const at = columnAt(value.join('=').trim(), heads);
    if (part === undefined || at === null) return null;
    columns[part] = at;
  }
  return columns;
}

function columnAt(typed: string, heads: readonly string[]): number | null {
  const named = heads.findIndex((head) => head !== '' && plain(head) === plain(typed));
  if (named !== -1) return named;
  if (/^\d{1,3}$/.test(typed)) return Number(typed) > 0 ? Number(typed) - 1 : null;
  return /^[A-Za-z]$/.test(typed) ? ((typed.codePointAt(0) ?? 0) % 32) - 1 : null;
}
