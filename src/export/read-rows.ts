/** The register's file → the rows of its document, in the order of the numbers, a handful at a time. */

import { type LetterWords, readLetterWords } from '../archive/letter-words.js';
import { lossOf } from '../archive/loss.js';
import { DOCUMENT_SERIES } from '../circular/decide-series.js';
import type { Digest } from '../circular/digest.js';
import type { Numbers, SeriesKey } from '../circular/series.js';
import { isLater, parseLine, type RegisterEntry } from '../register/entry.js';
import { type RegisterFinding, registerFinding } from '../register/findings.js';
import { numberKey, type SeriesTable, showNumbers } from '../register/ledger.js';
import { placeOf, type Years } from '../register/read-register.js';
import type { RegisterLine } from '../register/register-line.js';
import type { Store } from '../workspace/store/durable.js';
import { openRegisterPieces, type RegisterPieces } from '../workspace/store/register-pieces.js';
import { type DocumentEntries, type RegisterRow, registerRow, type SealedWords } from './register-row.js';

export interface RegisterRows {
  readonly count: number;
  /** Those that any row has, in the order of the columns. */
  readonly series: readonly SeriesKey[];
  /** ISO instant of the last entry. */
  readonly asOf: string;
  /** What is wrong with the register's text; with an error among them there are no rows to be trusted. */
  readonly findings: readonly RegisterFinding[];
  readonly batches: (tell: (finding: RegisterFinding) => void) => AsyncGenerator<readonly RegisterRow[]>;
  readonly close: () => Promise<void>;
}

/** Reads the file once for its order, and each row when its turn comes: 200,000 rows need not be held. */
export async function openRegisterRows(store: Store, series: SeriesTable, year: number | null): Promise<RegisterRows> {
  const pieces = await openRegisterPieces(store);
  if (pieces === null) return EMPTY;
  const outline = await outlineOf(pieces, series, year === null ? null : new Set([year]));
  return {
    count: outline.rows.length,
    series: outline.order,
    asOf: outline.asOf,
    findings: outline.findings,
    batches: (tell) => batchesOf(outline, { pieces, store, series, tell }),
    close: pieces.close,
  };
}

const EMPTY: RegisterRows = {
  count: 0,
  series: [],
  asOf: '2000-01-01T00:00:00.000Z',
  findings: [],
  async *batches() {},
  close: async () => {},
};

interface Outline {
  readonly order: readonly SeriesKey[];
  readonly asOf: string;
  readonly findings: readonly RegisterFinding[];
  /** Of each document, where the line that gave it its numbers stands, in the order of the rows. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly lines: readonly number[];
  readonly rows: readonly number[];
  /** By number, what was done to a document after that. */
  readonly later: ReadonlyMap<string, readonly RegisterEntry[]>;
}

async function outlineOf(pieces: RegisterPieces, series: SeriesTable, years: Years): Promise<Outline> {
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  const keys: number[] = [];
  const later = new Map<string, RegisterEntry[]>();
  const findings: RegisterFinding[] = [];
  const seen = new Set<SeriesKey>();
  let asOf = EMPTY.asOf;
  const order = [DOCUMENT_SERIES, ...[...series.keys()].filter((key) => key !== DOCUMENT_SERIES)];
  const take = (line: RegisterLine): void => {
    for (const key of Object.keys(line.numbers)) seen.add(key);
    if (isLater(line.event)) {
      const entry = line.read()?.entry;
      for (const [key, number] of Object.entries(entry?.numbers ?? {})) {
        const own = numberKey(series, key, number);
        later.set(own, [...(later.get(own) ?? []), ...(entry ? [entry] : [])]);
      }
      return;
    }
    starts.push(line.start);
    ends.push(line.end);
    lines.push(line.line);
    keys.push(sortKey(line.numbers, order));
  };
  for await (const { register, torn, findings: found } of pieces.pieces(years)) {
    register.lines.forEach(take);
    findings.push(...found);
    if (torn !== null) findings.push(registerFinding('register/torn-line', { line: torn }, placeOf(torn)));
    asOf = register.lines.at(-1)?.read()?.entry.at ?? asOf;
  }
  const rows = keys.map((_, index) => index).sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
  const known = order.filter((key) => seen.has(key));
  return {
    order: [...known, ...[...seen].filter((key) => !known.includes(key))],
    asOf,
    findings,
    starts,
    ends,
    lines,
    rows,
    later,
  };
}

/** By year, then by the first of the series that it has a number of. A number has nine digits at the most. */
function sortKey(numbers: Numbers, order: readonly SeriesKey[]): number {
  const at = order.findIndex((key) => numbers[key] !== undefined);
  const { year, no } = numbers[order[at] ?? ''] ?? Object.values(numbers)[0] ?? { year: 0, no: 0 };
  return (year * 100 + (at === -1 ? 99 : Math.min(at, 98))) * 1e9 + no;
}

interface RowMaterials {
  readonly pieces: RegisterPieces;
  readonly store: Store;
  readonly series: SeriesTable;
  readonly tell: (finding: RegisterFinding) => void;
}

const BATCH = 256;

async function* batchesOf(outline: Outline, materials: RowMaterials): AsyncGenerator<readonly RegisterRow[]> {
  const wordsOf = rememberWords(materials);
  for (let from = 0; from < outline.rows.length; from += BATCH) {
    const documents: DocumentEntries[] = [];
    for (const row of outline.rows.slice(from, from + BATCH)) {
      const bytes = await materials.pieces.lineAt(outline.starts[row] ?? 0, outline.ends[row] ?? 0);
      const line = outline.lines[row] ?? 0;
      const opening = parseLine(bytes)?.entry;
      if (opening && opening.event !== 'voided' && opening.event !== 'recorded')
        documents.push({ opening, later: laterOf(opening, outline, materials) });
      else materials.tell(registerFinding('register/broken-line', { line }, placeOf(line)));
    }
    yield await Promise.all(documents.map(async (each) => registerRow(each, await wordsOf(each))));
  }
}

function laterOf({ numbers }: RegisterEntry, { later }: Outline, { series }: RowMaterials): readonly RegisterEntry[] {
  if (later.size === 0) return [];
  const found = Object.entries(numbers).flatMap(([key, number]) => later.get(numberKey(series, key, number)) ?? []);
  return [...new Set(found)];
}

const NO_WORDS: SealedWords = { enclosures: '', fileCode: '', answered: '' };

/** Of the letter that stands now. One seal that serves many is read once. */
function rememberWords({ store, tell }: RowMaterials): (document: DocumentEntries) => Promise<SealedWords> {
  let last: { readonly digest: Digest; readonly words: Promise<SealedWords> } | null = null;
  const read = async (digest: Digest, entry: RegisterEntry): Promise<SealedWords> => {
    const kept = await readLetterWords(store, digest);
    if (kept.state === 'whole') return sealedWords(kept.value);
    tell(lossOf({ state: kept.state, digest, numbers: showNumbers(entry.numbers), at: null }));
    return NO_WORDS;
  };
  return ({ opening, later }) => {
    const latest = later.reduce((found, each) => ('file' in each ? each : found), opening);
    if (!('file' in latest)) return Promise.resolve(NO_WORDS);
    if (last?.digest !== latest.letter) last = { digest: latest.letter, words: read(latest.letter, latest) };
    return last.words;
  };
}

function sealedWords({ enclosures, fileCode, references }: LetterWords): SealedWords {
  return { enclosures: inOneLine(enclosures), fileCode, answered: inOneLine(references) };
}

function inOneLine(texts: readonly string[]): string {
  return texts.reduce((all, each) => (all === '' ? each : `${all}${all.endsWith('.') ? '' : ';'} ${each}`), '');
}
