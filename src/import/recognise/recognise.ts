/** A document → the letter in it: head, text and tail, each line in one of them and none twice. */

import type { Aside, SourceDocument, SourceLine, Unit } from '../source-document.js';
import { isClosing, labelOf, markOf, segmentsOf } from './labels.js';
import { layOut } from './lay-out.js';
import { readHead } from './read-head.js';
import { isName } from './read-signers.js';
import { readTail } from './read-tail.js';
import type { LeftOut, RecognisedLetter, Unsure } from './recognised-letter.js';

export function recognise({ units: all, asides }: SourceDocument): RecognisedLetter {
  const units = layOut(all);
  const head = readHead(units);
  const text = units.slice(head.next);
  const { end, isSure } = endOfBody(text);
  const body = trimmed(text.slice(0, end));
  const tail = readTail(text.slice(end));
  const told = asides.map((aside) => ({ aside, mark: aside.where === 'box' ? markOf(aside.text) : null }));
  const mark = told.find(({ mark: own }) => own === 'urgency')?.aside.text ?? null;
  const last = body.at(-1)?.line ?? 0;
  const unsure: Unsure[] = [
    ...head.unsure,
    ...tail.unsure,
    ...(isSure ? [] : [{ line: last, what: 'body-end', text: firstText(body.at(-1)) } as const]),
    ...told.flatMap(({ aside, mark: own }) => (own === 'urgency' ? [] : unsureAside(aside))),
  ];
  return {
    ...head,
    ...tail,
    urgency: head.urgency ?? tail.urgency ?? mark,
    body,
    notes: [
      ...tail.notes,
      ...asides.flatMap(({ where, text: value }) => (where === 'footnote' ? [{ value, line: 0 }] : [])),
    ],
    leftOut: [...head.leftOut, ...tail.leftOut, ...asides.flatMap(leftOutAside)],
    unsure,
  };
}

function leftOutAside({ where, text }: Aside): readonly LeftOut[] {
  return where === 'box' || where === 'footnote' ? [] : [{ line: null, text }];
}

function unsureAside({ where, text }: Aside): readonly Unsure[] {
  return where === 'box' || where === 'footnote' ? [{ line: 0, what: where, text }] : [];
}

function firstText(unit: Unit | undefined): string {
  return unit?.kind === 'line' ? unit.text.trim() : '';
}

/** Behind the last closing formula that a signature follows; else behind the last one; else before the first signature. */
function endOfBody(units: readonly Unit[]): { readonly end: number; readonly isSure: boolean } {
  const closings = units.flatMap((unit, at) => (unit.kind === 'line' && isClosing(unit.text) ? [at] : []));
  const signed = closings.findLast((at) => followingLines(units, at + 1, 3).some(isSignature));
  const closing = signed ?? closings.at(-1);
  if (closing !== undefined) return { end: closing + 1, isSure: true };
  const name = units.findIndex((unit, at) => unit.kind === 'line' && at > 0 && isSignature(unit));
  const label = units.findIndex((unit) => unit.kind === 'line' && TAIL_LABELS.has(labelOf(unit.text)?.label ?? ''));
  const ends = [name, label].filter((at) => at !== -1);
  return { end: ends.length === 0 ? units.length : Math.min(...ends), isSure: false };
}

const TAIL_LABELS: ReadonlySet<string> = new Set(['enclosure', 'distribution', 'note', 'initials']);

function followingLines(units: readonly Unit[], from: number, count: number): readonly SourceLine[] {
  return units
    .slice(from)
    .flatMap((unit) => (unit.kind === 'line' && unit.text.trim() !== '' ? [unit] : []))
    .slice(0, count);
}

function isSignature({ text }: SourceLine): boolean {
  return segmentsOf(text).every(isName) || /^(?:\p{Lu}{3,} ){1,3}\p{Lu}{3,}$/u.test(text.trim());
}

function trimmed(units: readonly Unit[]): readonly Unit[] {
  const isBlank = (unit: Unit) => unit.kind === 'line' && unit.text.trim() === '';
  const first = units.findIndex((unit) => !isBlank(unit));
  const last = units.findLastIndex((unit) => !isBlank(unit));
  return first === -1 ? [] : units.slice(first, last + 1);
}
