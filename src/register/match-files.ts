/** The workspace's circulars beside the register: which document each file is, and what contradicts what. */

import type { CircularContentData } from '../circular/circular-content.js';
import { contentDigest } from '../circular/circular-content.js';
import type { Numbers } from '../circular/series.js';
import type { ArgsOf } from '../diagnostic.js';
import { type RegisterFinding, registerFinding, type registerFindings } from './findings.js';
import { isVoid, type Ledger, type RegisteredDocument, showNumbers } from './ledger.js';

/** Of a circular, what matching needs. */
export interface FiledCircular {
  readonly file: string;
  readonly content: CircularContentData;
  /** null where the file has no numbers for all its series: a draft. */
  readonly numbers: Numbers | null;
}

export type FileStanding =
  | { readonly state: 'draft' }
  /** Numbers that the register does not know. */
  | { readonly state: 'unregistered' }
  /** `isChanged`: what the file says now is not what was sealed. */
  | { readonly state: 'issued'; readonly document: RegisteredDocument; readonly isChanged: boolean }
  /** The register has given it numbers that its file does not hold yet. */
  | { readonly state: 'half-done'; readonly document: RegisteredDocument }
  | { readonly state: 'contradicting'; readonly finding: RegisterFinding };

export interface Matching {
  readonly standings: ReadonlyMap<string, FileStanding>;
  /** Documents of the register that no file is. */
  readonly absent: readonly RegisteredDocument[];
}

/**
 * A document is known by its numbers; its path is only where it lay. `pending` are the files to which a run that was
 * cut short, or that is still under way, has yet to write numbers.
 */
export function matchFiles(
  circulars: readonly FiledCircular[],
  ledger: Ledger,
  pending: ReadonlySet<string>,
): Matching {
  const standings = new Map<string, FileStanding>();
  const carried = new Set<RegisteredDocument>();
  for (const circular of circulars) {
    if (circular.numbers === null) continue;
    const standing = matchNumbers(circular, circular.numbers, ledger);
    standings.set(circular.file, standing);
    if (standing.state === 'issued') carried.add(standing.document);
  }
  // A draft without a date that was renamed after a cut-short run: it says what one of the absent documents says.
  const absentDates = once(() => [
    ...new Set(ledger.documents.filter((each) => !carried.has(each)).map(({ date }) => date)),
  ]);
  const datesOf = ({ content }: FiledCircular) => (content.tarih ? [null] : absentDates());
  const claim = (circular: FiledCircular): FileStanding => {
    const isFree = (each: RegisteredDocument) => !carried.has(each) && !isDropped(each);
    const here = ledger.at(circular.file).filter(isFree).at(-1);
    const saysIt = (each: RegisteredDocument) => contentDigest(circular.content, each.date) === each.content;
    if (here && (saysIt(here) || pending.has(circular.file))) return { state: 'half-done', document: here };
    if (here) return { state: 'contradicting', finding: lost(here) };
    const elsewhere = datesOf(circular)
      .flatMap((date) => ledger.saying(contentDigest(circular.content, date)))
      .find(isFree);
    return elsewhere ? { state: 'half-done', document: elsewhere } : { state: 'draft' };
  };
  for (const circular of circulars) {
    const known = standings.get(circular.file);
    if (known && known.state !== 'unregistered') continue;
    const standing = claim(circular);
    if (standing.state === 'half-done') carried.add(standing.document);
    if (known === undefined) standings.set(circular.file, standing);
    else if (standing.state !== 'draft') standings.set(circular.file, contradiction(circular, standing));
  }
  return { standings, absent: ledger.documents.filter((each) => each.file !== null && !carried.has(each)) };
}

function matchNumbers({ content }: FiledCircular, numbers: Numbers, ledger: Ledger): FileStanding {
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
    contentDigest(content, null) !== document.content ||
    Object.keys(document.current).length !== Object.keys(numbers).length;
  return { state: 'issued', document, isChanged };
}

/** Annulled numbers may be left out. */
function hasAll(numbers: Numbers, { current, voided }: RegisteredDocument): boolean {
  return Object.keys(current).every((key) => numbers[key] !== undefined || voided.has(key));
}

/** An annulled document's file may be thrown away, and another begun in its place. */
function isDropped(document: RegisteredDocument): boolean {
  return isVoid(document);
}

function contradiction({ numbers }: FiledCircular, standing: FileStanding): FileStanding {
  if (standing.state !== 'half-done') return standing;
  return { state: 'contradicting', finding: differ(numbers ?? {}, standing.document) };
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
  return registerFinding(code, args, { document: 'circular', path: ['numara'], within: null });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
