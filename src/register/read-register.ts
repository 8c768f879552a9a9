/** The register's bytes → its lines. Of each only the head is read at once; a whole line, where it is asked for. */

import { type Digest, digestOf } from '../circular/digest.js';
import type { SeriesKey } from '../circular/series.js';
import { type Place, placeAt } from '../source.js';
import { HEADER, HEADER_DIGEST, parseLine } from './entry.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { isConflictMarker, type LineBytes, type LineCode, type RegisterLine, readHead } from './register-line.js';

export interface Register {
  /** Those of the years asked for. */
  readonly lines: readonly RegisterLine[];
  /** Of every series, the year of its first entry. */
  readonly firstYears: ReadonlyMap<SeriesKey, number>;
  /** Lines, of any year, that do not name the digest of the line before them. */
  readonly brokenLinks: readonly number[];
  /** Digest of the last line: what the next one continues, and what a plan is made on. */
  readonly tip: Digest;
  /** Bytes up to and with the last whole line; 0 where there is no register yet. */
  readonly length: number;
  /** The last line is whole but for its line end, which somebody took away. */
  readonly isOpenEnded: boolean;
}

export interface RegisterReading {
  /** The lines that could be read, also where others could not. */
  readonly register: Register;
  /** The line that a killed run was writing; it never counted. */
  readonly torn: number | null;
  readonly findings: readonly RegisterFinding[];
}

/** The years that a question is about; null for all. */
export type Years = ReadonlySet<number> | null;

/** What of the register stands before the bytes at hand, where it is read piece by piece. */
export interface ReadBefore {
  readonly lines: number;
  readonly bytes: number;
  readonly tip: Digest;
}

const NOTHING_BEFORE: ReadBefore = { lines: 0, bytes: 0, tip: HEADER_DIGEST };

/**
 * Reports an unknown first line, lines that are none of ours, and git's conflict markers. Lines with numbers of other
 * years than those asked for are passed over: what they say bears on no number of these.
 */
export function readRegister(bytes: Buffer, years: Years = null, before: ReadBefore = NOTHING_BEFORE): RegisterReading {
  const findings: RegisterFinding[] = [];
  const lines: RegisterLine[] = [];
  const firstYears = new Map<SeriesKey, number>();
  const brokenLinks: number[] = [];
  let tipBytes: Buffer = Buffer.from(before.tip);
  let start = 0;
  let line = before.lines + 1;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (line === 1) checkHeader(bytes.toString('utf8', start, end), findings);
    else {
      const isAsked = skim(bytes, { start, end, line }, firstYears, years);
      const read = isAsked ? readHead(bytes, { start, end, line }, before.bytes) : null;
      if (read === null) {
        // Another year's.
      } else if (typeof read === 'string') findings.push(complaint(read, line));
      else lines.push(read);
      if (!bytes.subarray(end - 142, end - 78).equals(tipBytes)) brokenLinks.push(line);
      tipBytes = bytes.subarray(end - 66, end - 2);
    }
    start = end + 1;
    line += 1;
  }
  const rest = bytes.toString('utf8', start);
  const isWhole = rest !== '' && (rest === HEADER || parseLine(bytes.subarray(start)) !== null);
  if (isWhole && line > 1) {
    skim(bytes, { start, end: bytes.length, line }, firstYears, years);
    const read = readHead(bytes, { start, end: bytes.length, line }, before.bytes);
    if (typeof read !== 'string') lines.push(read);
    tipBytes = bytes.subarray(bytes.length - 66, bytes.length - 2);
  }
  const isTorn = rest !== '' && !isWhole && isBeginning(bytes.subarray(start), line);
  if (rest !== '' && !isWhole && !isTorn) findings.push(complaint('register/broken-line', line));
  if (start > 0 && line > 2 && parseLine(lastLine(bytes, start)) === null)
    findings.push(complaint('register/broken-line', line - 1));
  const tip = tipBytes.toString('latin1');
  const length = before.bytes + (isWhole ? bytes.length : start);
  return {
    register: { lines, firstYears, brokenLinks, tip, length, isOpenEnded: isWhole },
    torn: isTorn ? line : null,
    findings,
  };
}

/**
 * Whether a rest without a line end is one that was being written, at whatever length it was cut; after a power cut zeros
 * may stand for what had not reached the disk. One whose digest contradicts what stands before it was harmed later.
 */
function isBeginning(rest: Buffer, line: number): boolean {
  const zeros = rest.indexOf(0);
  const written = zeros === -1 ? rest : rest.subarray(0, zeros);
  if (zeros !== -1 && rest.subarray(zeros).some((byte) => byte !== 0)) return false;
  const text = written.toString('latin1');
  if (line === 1) return HEADER.startsWith(text);
  const at = text.lastIndexOf(DIGEST_KEY);
  if (at === -1) return LINE_BEGIN.startsWith(text) || text.startsWith(LINE_BEGIN);
  const end = `${digestOf(written.subarray(0, at))}"}`;
  return end.startsWith(text.slice(at + DIGEST_KEY.length));
}

const LINE_BEGIN = '{"event":"';
const DIGEST_KEY = ',"digest":"';

/** The line that ends before `end`: what was written last is looked at whole, whatever its year. */
function lastLine(bytes: Buffer, end: number): Buffer {
  return bytes.subarray(bytes.lastIndexOf(10, end - 2) + 1, end - 1);
}

const NUMBER = /"([a-z0-9-]+)":"(\d{4})\/\d/g;
/** Numbers stand at the beginning of a line, behind the event. */
const SKIMMED_BYTES = 160;

/** Whether a line has a number of the years asked for, or cannot be understood so quickly. */
function skim(bytes: Buffer, { start, end }: LineBytes, firstYears: Map<SeriesKey, number>, years: Years): boolean {
  const head = bytes.toString('latin1', start, Math.min(end, start + SKIMMED_BYTES));
  const close = head.indexOf('}');
  if (close === -1) return true;
  let isAsked = years === null;
  let count = 0;
  for (const [, series = '', year = ''] of head.slice(0, close).matchAll(NUMBER)) {
    count += 1;
    if (!firstYears.has(series)) firstYears.set(series, Number(year));
    isAsked ||= years?.has(Number(year)) ?? true;
  }
  return isAsked || count === 0;
}

function checkHeader(text: string, findings: RegisterFinding[]): void {
  if (text === HEADER) return;
  if (isConflictMarker(text)) findings.push(complaint('register/conflict-markers', 1));
  else if (text === `${HEADER}\r`) findings.push(registerFinding('register/foreign-line-ends', {}, placeOf(1)));
  else findings.push(registerFinding('register/unknown-version', { header: text }, placeOf(1)));
}

function complaint(code: LineCode, line: number): RegisterFinding {
  return registerFinding(code, { line }, placeOf(line));
}

/** A line of the register, as a place that findings point at. */
export function placeOf(line: number): Place {
  return placeAt('register', [line]);
}

/** The chain as far as it shows without reading a line: of every year, and once for a line that cannot be read. */
export function checkLinks({ register, findings }: RegisterReading): readonly RegisterFinding[] {
  const known = new Set(findings.map(({ at }) => at?.path[0]));
  const broken = register.brokenLinks.filter((line) => !known.has(line) && !known.has(line - 1));
  return broken.map((line) => complaint('register/broken-chain', line));
}

/** Every line read whole and held against the one before it: a changed, lost, added or moved line is found and named. */
export function checkChain({ lines }: Register): readonly RegisterFinding[] {
  const findings: RegisterFinding[] = [];
  let previous: Digest | null = HEADER_DIGEST;
  let expected = 2;
  for (const each of lines) {
    const parsed = each.seal();
    if (parsed === null) findings.push(complaint('register/broken-line', each.line));
    // Behind a line that cannot be read nothing is known of the chain until the next.
    else if (each.line === expected && previous !== null && parsed.previous !== previous)
      findings.push(complaint('register/broken-chain', each.line));
    previous = parsed?.digest ?? null;
    expected = each.line + 1;
  }
  return findings;
}
