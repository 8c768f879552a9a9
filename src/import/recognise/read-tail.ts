/** The lines behind the text: signers, enclosures, distribution, notes, initials; the foot is left out. */

import type { SourceLine, Unit } from '../source-document.js';
import { ITEM_MARK, isContact, type Label, labelOf, markOf, segmentsOf } from './labels.js';
import { readSigners } from './read-signers.js';
import type { Found, ImportedSigner, LeftOut, Unsure } from './recognised-letter.js';

export interface Tail {
  signers: readonly Found<ImportedSigner>[];
  enclosures: Found<string>[];
  forAction: Found<string>[];
  forInformation: Found<string>[];
  notes: Found<string>[];
  initials: Found<string>[];
  leftOut: LeftOut[];
  unsure: Unsure[];
  urgency: string | null;
}

type Part =
  | Extract<Label, 'enclosure' | 'distribution' | 'action' | 'information' | 'note' | 'initials'>
  | 'signers'
  | 'foot';

export function readTail(units: readonly Unit[]): Tail {
  const tail: Tail = {
    signers: [],
    enclosures: [],
    forAction: [],
    forInformation: [],
    notes: [],
    initials: [],
    leftOut: [],
    unsure: [],
    urgency: null,
  };
  const signing: SourceLine[] = [];
  let part: Part = 'signers';
  for (const unit of units) {
    if (unit.kind === 'table') continue;
    const { text, line } = unit;
    if (text.trim() === '') {
      if (part === 'signers') signing.push(unit);
      continue;
    }
    const own = partOf(text);
    if (own !== null) part = own.part;
    else if (isContact(text)) part = 'foot';
    else if (part === 'signers' && markOf(text) === 'urgency') {
      tail.urgency = text.trim();
      continue;
    }
    const rest = own === null ? text : own.rest;
    if (part === 'signers') signing.push(unit);
    else if (rest.trim() !== '') takePart(part, rest, line, tail);
  }
  const { signers, unsure } = readSigners(signing);
  return { ...tail, signers, unsure: [...tail.unsure, ...unsure] };
}

function partOf(text: string): { readonly part: Part; readonly rest: string } | null {
  const own = labelOf(text);
  if (
    own === null ||
    own.label === 'number' ||
    own.label === 'subject' ||
    own.label === 'date' ||
    own.label === 'reference'
  )
    return null;
  return { part: own.label, rest: own.rest };
}

function takePart(part: Part, text: string, line: number, tail: Tail): void {
  if (part === 'foot') tail.leftOut.push({ line, text: text.trim() });
  else if (part === 'enclosure') takeItem(tail.enclosures, text, line);
  else if (part === 'note') takeItem(tail.notes, text, line);
  else if (part === 'initials') tail.initials.push({ value: text.trim(), line });
  else takeDistribution(part, text, line, tail);
}

function takeItem(items: Found<string>[], text: string, line: number): void {
  const mark = ITEM_MARK.exec(text);
  const value = text.slice(mark?.[0].length ?? 0).trim();
  const last = items.at(-1);
  // A wrapped line goes on with the one above.
  if (last && mark === null && /^\p{Ll}/u.test(value))
    items[items.length - 1] = { ...last, value: `${last.value} ${value}` };
  else items.push({ value, line });
}

/** Two columns, where their heads stand side by side. */
function takeDistribution(part: Part, text: string, line: number, tail: Tail): void {
  const parts = segmentsOf(text);
  for (const [at, each] of parts.entries()) {
    const own = labelOf(each);
    const value = own === null ? each.trim() : own.rest;
    const isInformation =
      own === null ? (parts.length > 1 ? at > 0 : part === 'information') : own.label === 'information';
    if (value !== '')
      (isInformation ? tail.forInformation : tail.forAction).push({ value: value.replace(/^[-–•]\s*/, ''), line });
  }
}
