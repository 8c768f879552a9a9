/** Circular files beside the register: what each of them is, and which documents of the register no file is. */

import type { CircularHead } from '../circular/circular-head.js';
import type { Numbers } from '../circular/series.js';
import type { ArgsOf } from '../diagnostic.js';
import { placeAt } from '../source.js';
import { type RegisterFinding, registerFinding, type registerFindings } from './findings.js';
import { isVoid, type Ledger, type RegisteredDocument, showNumbers } from './ledger.js';

/** Of a circular, what matching needs. */
export interface FiledCircular extends Pick<CircularHead, 'file' | 'contentDigest'> {
  /** null where the file has no numbers for all its series: a draft. */
  readonly numbers: Numbers | null;
}

export type FileStatus =
  | { readonly state: 'draft' }
  /** Numbers that the register does not know. */
  | { readonly state: 'unregistered' }
  /** `isChanged`: what the file says now is not what was issued. */
  | { readonly state: 'issued'; readonly document: RegisteredDocument; readonly isChanged: boolean }
  /** A step that was cut short has given it numbers that its file does not hold yet. */
  | { readonly state: 'incomplete'; readonly document: RegisteredDocument }
  | { readonly state: 'contradicting'; readonly finding: RegisterFinding };

export interface Matching {
  readonly statuses: ReadonlyMap<string, FileStatus>;
  /** Documents of the register that no file is, nor can be: their own path holds no file that cannot be read. */
  readonly absent: readonly RegisteredDocument[];
}

export interface FilesToMatch {
  readonly circulars: readonly FiledCircular[];
  /** Files that are there and cannot be read as circulars: what they are nobody can tell. */
  readonly unreadable: ReadonlySet<string>;
  /** Files to which a step that was cut short, or that is still under way, has yet to write numbers. */
  readonly pending: ReadonlySet<string>;
}

/**
 * A document is known by its numbers; its path is only where it lay. Saying the same is no proof of being the same: a
 * file without numbers gets a document's only to finish a step on record, at the step's own path, or at another one
 * that says the same where nothing lies at that path any more. Each file is at most one document, and each document
 * at most one file.
 */
export function matchFiles({ circulars, unreadable, pending }: FilesToMatch, ledger: Ledger): Matching {
  const statuses = new Map<string, FileStatus>();
  const carried = new Set<RegisteredDocument>();
  for (const circular of circulars) {
    const status =
      circular.numbers === null ? { state: 'draft' as const } : matchNumbers(circular, circular.numbers, ledger);
    statuses.set(circular.file, status);
    if (status.state === 'issued') carried.add(status.document);
  }
  const isFree = (each: RegisteredDocument) => !carried.has(each) && !isVoid(each);
  for (const circular of circulars) {
    const status = statuses.get(circular.file);
    const here = ledger.at(circular.file).filter(isFree).at(-1);
    if (here === undefined) continue;
    if (status?.state === 'unregistered')
      statuses.set(circular.file, { state: 'contradicting', finding: differ(circular.numbers ?? {}, here) });
    if (status?.state !== 'draft') continue;
    const isUnderWay = pending.has(circular.file);
    statuses.set(
      circular.file,
      isUnderWay ? { state: 'incomplete', document: here } : { state: 'contradicting', finding: lost(here) },
    );
    if (isUnderWay) carried.add(here);
  }
  const there = new Set([...circulars.map(({ file }) => file), ...unreadable]);
  const moved = ledger.documents.filter(
    (each) => each.file !== null && pending.has(each.file) && !there.has(each.file) && isFree(each),
  );
  for (const circular of moved.length > 0 ? circulars : []) {
    if (statuses.get(circular.file)?.state !== 'draft' || pending.has(circular.file)) continue;
    const document = moved.find((each) => !carried.has(each) && says(circular, each));
    if (document === undefined) continue;
    statuses.set(circular.file, { state: 'incomplete', document });
    carried.add(document);
  }
  const absent = ledger.documents.filter(
    (each) => each.file !== null && !carried.has(each) && !unreadable.has(each.file),
  );
  return { statuses, absent };
}

/** A draft without a date was dated by being numbered. */
function says({ contentDigest }: FiledCircular, { content, date }: RegisteredDocument): boolean {
  return contentDigest(date) === content;
}

function matchNumbers({ contentDigest }: FiledCircular, numbers: Numbers, ledger: Ledger): FileStatus {
  const owners = Object.entries(numbers).map(([key, number]) => ledger.owner(key, number));
  const document = owners.find((each) => each !== null) ?? null;
  if (document === null) return { state: 'unregistered' };
  const isWhole = owners.every((each) => each === document) && hasAll(numbers, document);
  if (!isWhole) return { state: 'contradicting', finding: differ(numbers, document) };
  if (document.file === null) {
    const args = { number: showNumbers(numbers), by: '' };
    return { state: 'contradicting', finding: complaint('register/number-taken', args) };
  }
  const isChanged =
    contentDigest(null) !== document.content || Object.keys(document.current).length !== Object.keys(numbers).length;
  return { state: 'issued', document, isChanged };
}

/** Annulled numbers may be left out. */
function hasAll(numbers: Numbers, { current, voided }: RegisteredDocument): boolean {
  return Object.keys(current).every((key) => numbers[key] !== undefined || voided.has(key));
}

function differ(numbers: Numbers, document: RegisteredDocument): RegisterFinding {
  const args = { numbers: showNumbers(numbers), registered: showNumbers(document.current) };
  return complaint('register/numbers-differ', args);
}

function lost(document: RegisteredDocument): RegisterFinding {
  return complaint('register/number-lost', { numbers: showNumbers(document.current) });
}

function complaint<Code extends 'register/numbers-differ' | 'register/number-lost' | 'register/number-taken'>(
  code: Code,
  args: ArgsOf<typeof registerFindings, Code>,
): RegisterFinding {
  return registerFinding(code, args, placeAt('circular', ['numara']));
}
