/** A line of the register: its head read at once, the rest where it is asked for. */

import type { Digest } from '../circular/digest.js';
import type { Numbers } from '../circular/series.js';
import {
  type LineSeal,
  type LineWords,
  type ParsedLine,
  parseJson,
  parseLine,
  type RegisterEntry,
  readPrintedNumber,
  readSeal,
  readWords,
} from './entry.js';

/** A line, as much of it as decisions about numbers need. A register of thirty years has 200,000 of them. */
export interface RegisterLine {
  /** 1-based; the first entry stands in line 2. */
  readonly line: number;
  /** Where it stands in the file, bytes. */
  readonly start: number;
  readonly end: number;
  readonly event: RegisterEntry['event'];
  readonly numbers: Numbers;
  readonly date: string;
  readonly file: string | null;
  readonly content: Digest | null;
  /** Reads the whole line; null where a byte of it was changed. */
  readonly read: () => ParsedLine | null;
  /** Its words as they stand there, for lists: whether a byte of it was changed is not asked. */
  readonly words: () => LineWords;
  /** How it is chained, without reading it. */
  readonly seal: () => LineSeal | null;
  /** The digests of what was issued, as they stand in the line. */
  readonly issued: () => readonly Digest[];
}

export type LineCode = 'register/broken-line' | 'register/conflict-markers' | 'register/broken-chain';

export interface LineBytes {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const HEAD =
  /^\{"event":"(assigned|adopted|renumbered|amended|reserved|imported|voided|recorded)","numbers":\{("[a-z0-9-]+":"\d{4}\/\d{1,9}(?:\+\d{1,4})?"(?:,"[a-z0-9-]+":"\d{4}\/\d{1,9}(?:\+\d{1,4})?")*)\},"date":"([\d-]{10})"(?:,"file":("(?:[^"\\]|\\.)*"),"content":"([0-9a-f]{64})")?/;

const ISSUED = /"letter":"([0-9a-f]{64})","profile":"([0-9a-f]{64})","at":"[^"]*","previous"/;

/** Longer than any head but that of a circular with a very long file name. */
const HEAD_BYTES = 400;

/** `before`: bytes of the file that stand before these. */
export function readHead(bytes: Buffer, { start, end, line }: LineBytes, before: number): RegisterLine | LineCode {
  const whole = () => bytes.toString('utf8', start, end);
  const head = HEAD.exec(bytes.toString('utf8', start, Math.min(end, start + HEAD_BYTES)));
  const match = head?.[4] === undefined && end - start > HEAD_BYTES ? HEAD.exec(whole()) : head;
  if (match === null) return isConflictMarker(whole()) ? 'register/conflict-markers' : 'register/broken-line';
  const [, event, numbers = '', date = '', quoted, content] = match;
  const file = quoted === undefined ? null : parseJson(quoted);
  if (quoted !== undefined && typeof file !== 'string') return 'register/broken-line';
  const given = numbers.split(',').map((pair) => {
    const [series = '', number = ''] = pair.slice(1, -1).split('":"');
    return [series, readPrintedNumber(number)] as const;
  });
  return new SkimmedLine(
    { bytes, from: start, length: end - start, before },
    {
      line,
      event: event as RegisterEntry['event'],
      numbers: Object.fromEntries(given),
      date,
      file: typeof file === 'string' ? file : null,
      content: content === undefined ? null : copyOf(content),
    },
  );
}

/** A part of a text keeps the whole of it in memory; a copy does not. */
function copyOf(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

type LineHead = Pick<RegisterLine, 'line' | 'event' | 'numbers' | 'date' | 'file' | 'content'>;

interface LinePlace {
  readonly bytes: Buffer;
  readonly from: number;
  readonly length: number;
  readonly before: number;
}

/** There are 200,000 at once: a function each for what is seldom asked would take more memory than all they hold. */
class SkimmedLine implements RegisterLine {
  readonly line: number;
  readonly event: RegisterEntry['event'];
  readonly numbers: Numbers;
  readonly date: string;
  readonly file: string | null;
  readonly content: Digest | null;
  readonly #place: LinePlace;

  constructor(place: LinePlace, head: LineHead) {
    this.line = head.line;
    this.event = head.event;
    this.numbers = head.numbers;
    this.date = head.date;
    this.file = head.file;
    this.content = head.content;
    this.#place = place;
  }

  get start(): number {
    return this.#place.before + this.#place.from;
  }

  get end(): number {
    return this.start + this.#place.length;
  }

  read(): ParsedLine | null {
    return parseLine(this.#bytes());
  }

  words(): LineWords {
    return readWords(this.#bytes().toString('utf8'));
  }

  seal(): LineSeal | null {
    return readSeal(this.#bytes());
  }

  issued(): readonly Digest[] {
    return ISSUED.exec(this.#bytes().toString('latin1'))?.slice(1).map(copyOf) ?? [];
  }

  #bytes(): Buffer {
    const { bytes, from, length } = this.#place;
    return bytes.subarray(from, from + length);
  }
}

/** What git leaves in a file that it could not merge. */
export function isConflictMarker(text: string): boolean {
  return /^(<{7}|\|{7}|={7}|>{7})( |$)/.test(text);
}
