/** The lines before the text: letterhead, number, date, subject, addressee, references; and where the text begins. */

import type { CalendarDate } from '../../language/dates.js';
import type { SourceLine, Unit } from '../source-document.js';
import { isAddressee, isAddresseeMore } from './addressee.js';
import {
  dateOf,
  ITEM_MARK,
  isClosing,
  isContact,
  type Label,
  labelOf,
  markOf,
  segmentsOf,
  soleDate,
  titleOf,
} from './labels.js';
import type { Found, LeftOut, Unsure } from './recognised-letter.js';

export interface Head {
  number: Found<string> | null;
  titleNumber: Found<string> | null;
  date: Found<CalendarDate> | null;
  place: string | null;
  subject: Found<string> | null;
  addressee: Found<string>[];
  references: Found<string>[];
  urgency: string | null;
  classification: string | null;
  printed: LeftOut[];
  leftOut: LeftOut[];
  unsure: Unsure[];
  /** Index of the first unit of the text. */
  next: number;
}

/** So far ahead a label is looked for before an unknown line is taken for the text. */
const AHEAD = 8;

export function readHead(units: readonly Unit[]): Head {
  const head: Head = {
    number: null,
    titleNumber: null,
    date: null,
    place: null,
    subject: null,
    addressee: [],
    references: [],
    urgency: null,
    classification: null,
    printed: [],
    leftOut: [],
    unsure: [],
    next: 0,
  };
  let last: Label | 'addressee' | null = null;
  let hasGap = false;
  while (head.next < units.length) {
    const unit = units[head.next];
    if (unit?.kind !== 'line') break;
    const { text } = unit;
    if (text.trim() === '') hasGap = true;
    else {
      const taken = take(unit, units, { head, last, hasGap });
      if (taken === null) break;
      last = taken === 'other' ? null : taken;
      hasGap = false;
    }
    head.next += 1;
  }
  return head;
}

interface Taking {
  readonly head: Head;
  readonly last: Label | 'addressee' | null;
  readonly hasGap: boolean;
}

/** What the line was; null where the text begins. */
function take(
  unit: SourceLine,
  units: readonly Unit[],
  { head, last, hasGap }: Taking,
): Label | 'addressee' | 'other' | null {
  const { text, line } = unit;
  const own = labelOf(text);
  if (own !== null && HEAD_LABELS.includes(own.label)) {
    takeLabel(own.label, own.rest, { head, line });
    if (own.label === 'number' || own.label === 'date') head.printed.push({ line, text: text.trim() });
    return own.label;
  }
  if (last === 'reference' && isReferenceMore(unit, head, hasGap)) {
    takeReference(text, line, head);
    return 'reference';
  }
  if (
    last === 'subject' &&
    head.subject &&
    !hasGap &&
    (unit.isSoft || /^\s{3,}\S/.test(text)) &&
    dateOf(text) === null
  ) {
    head.subject = { ...head.subject, value: `${head.subject.value} ${text.trim()}` };
    return 'subject';
  }
  if (takeTitle(unit, units, head)) return 'addressee';
  if (takeSegments(text, line, head)) return 'date';
  if (last === 'addressee' && isAddresseeMore(text)) {
    head.addressee.push({ value: text.trim(), line });
    return 'addressee';
  }
  if (head.addressee.length === 0 && isAddressee(text)) {
    head.addressee.push({ value: text.trim(), line });
    return 'addressee';
  }
  return takeRest(unit, units, head);
}

const HEAD_LABELS: readonly Label[] = ['number', 'subject', 'date', 'reference'];

function takeLabel(label: Label, rest: string, { head, line }: { readonly head: Head; readonly line: number }): void {
  const [first = '', ...others] = label === 'reference' ? [rest] : segmentsOf(rest);
  const { value, date } = label === 'number' && others.length === 0 ? withoutDate(first) : { value: first, date: null };
  if (date !== null) head.date = { value: date, line };
  if (label === 'number') head.number = { value, line };
  if (label === 'subject') head.subject = { value, line };
  if (label === 'date') takeDate(value, line, head);
  if (label === 'reference') takeReference(rest, line, head);
  for (const each of others) {
    const more = labelOf(each);
    if (more !== null && HEAD_LABELS.includes(more.label)) takeLabel(more.label, more.rest, { head, line });
    else if (!takeDate(each, line, head)) head.leftOut.push({ line, text: each });
  }
}

/** `… E.1187 17.10.2020`: a PDF keeps one space between them. */
function withoutDate(text: string): { readonly value: string; readonly date: CalendarDate | null } {
  const match = /^(\S.*?)\s+(\S+|\d{1,2} \p{L}+ \d{4})$/u.exec(text);
  const date = match ? soleDate(match[2] ?? '') : null;
  return match && date ? { value: match[1] ?? '', date } : { value: text, date: null };
}

function takeDate(text: string, line: number, head: Head): boolean {
  const found = dateOf(text);
  const date = found?.date ?? soleDate(text);
  if (date === null) return false;
  head.date = { value: date, line };
  head.place = found?.place ?? head.place;
  return true;
}

/** Number, date and marks that stand side by side without a label before them. */
function takeSegments(text: string, line: number, head: Head): boolean {
  const parts = segmentsOf(text);
  const kinds = parts.map((part) => markOf(part) ?? (dateOf(part) ? 'date' : labelOf(part) ? 'label' : null));
  if (kinds.every((kind) => kind === null)) return false;
  head.printed.push({ line, text: text.trim() });
  for (const [at, part] of parts.entries()) {
    const [kind, label] = [kinds[at], labelOf(part)];
    if (kind === 'urgency') head.urgency = part.trim();
    else if (kind === 'classification') head.classification = part.trim();
    else if (label && HEAD_LABELS.includes(label.label)) takeLabel(label.label, label.rest, { head, line });
    else if (kind === 'date') takeDate(part, line, head);
    else head.leftOut.push({ line, text: part });
  }
  return true;
}

/** A title may be broken in two: `ODALARA 45 SAYILI` / `GENELGE`. */
function takeTitle({ text, line }: SourceLine, units: readonly Unit[], head: Head): boolean {
  const below = units[head.next + 1];
  const title = titleOf(text);
  const wide = title === null && below?.kind === 'line' ? titleOf(`${text.trim()} ${below.text.trim()}`) : null;
  const found = title ?? wide;
  if (found === null) return false;
  head.printed.push({ line, text: text.trim() });
  if (wide !== null && below?.kind === 'line') head.printed.push({ line: below.line, text: below.text.trim() });
  if (wide !== null) head.next += 1;
  head.titleNumber = { value: found.number, line };
  if (found.addressee !== '' && head.addressee.length === 0) head.addressee.push({ value: found.addressee, line });
  return true;
}

function isReferenceMore({ text, isSoft }: SourceLine, { references, addressee }: Head, hasGap: boolean): boolean {
  const last = references.at(-1)?.value ?? '';
  if (isSoft || MARK.test(text)) return true;
  const isOpen = !/[.;]$/.test(last);
  return (
    last === '' ||
    (isOpen && (!hasGap || /^\s*\p{Ll}/u.test(text))) ||
    (/^\s{4,}/.test(text) && isOpen && addressee.length > 0)
  );
}

const MARK = /^\s*\(?\p{Ll}[).-]\s*(?=\S)/u;

function takeReference(text: string, line: number, head: Head): void {
  const mark = MARK.exec(text);
  const value = text.slice(mark?.[0].length ?? 0).trim();
  const last = head.references.at(-1);
  if (last && mark === null)
    head.references[head.references.length - 1] = { ...last, value: `${last.value} ${value}`.trim() };
  else if (value !== '') head.references.push({ value, line });
}

/** Neither known nor the text yet: letterhead before anything is known, and lines between labels. */
function takeRest({ text, line, isCentred, isBold }: SourceLine, units: readonly Unit[], head: Head): 'other' | null {
  const isBegun =
    head.addressee.length > 0 || head.titleNumber !== null || head.subject !== null || head.references.length > 0;
  const ahead = units.slice(head.next + 1, head.next + 1 + AHEAD);
  const labelAhead = ahead.some((unit) => unit.kind === 'line' && isHeadAhead(unit, head));
  const isShort = text.trim().length < 90 && !isClosing(text) && !ITEM_MARK.test(text);
  if (isContact(text) || (!isBegun && isShort && (labelAhead || !/[.:;]$/.test(text.trim())))) {
    head.leftOut.push({ line, text: text.trim() });
    return 'other';
  }
  if (!labelAhead || !isShort) return null;
  if (isBegun) head.unsure.push({ line, what: 'unknown', text: text.trim() });
  else head.leftOut.push({ line, text: text.trim() });
  return isCentred || isBold || isShort ? 'other' : null;
}

/** What the head still lacks, further down. */
function isHeadAhead({ text }: SourceLine, head: Head): boolean {
  const own = labelOf(text)?.label;
  if (own === 'number') return head.number === null;
  if (own === 'subject') return head.subject === null;
  if (own === 'reference') return head.references.length === 0;
  return titleOf(text) !== null && head.titleNumber === null;
}
