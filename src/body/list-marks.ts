/** Which lines start an item of a list, as clerks type them (domain.md, "The body as clerks type it"). */

import { lowerTr, upperTr } from '../language/casing.js';
import { listLetterIndex } from '../language/list-letters.js';
import { endsClause } from './line-ends.js';
import { indentOf, isBlank, type Line } from './lines.js';
import type { ListMark, ListReader } from './list-reader.js';

export const listReader: ListReader = { markAt, opensList, isWrappedOrdinal, interrupts };

/** What offices type before an item, and what word processors paste; `*` is as often a footnote's star. */
const BULLET = String.raw`[-–—•·∙▪▫◦●○■□►▶➢➤✓✔☐☑☒→*+\uf0b7\uf0a7\uf0d8\uf0fc]`;
const COUNTER = String.raw`\d{1,3}|\p{L}|(\p{Ll})\5|[ivx]{2,5}|[IVX]{2,5}`;

/** Nothing but an item begins so. */
const FIRM = new RegExp(
  String.raw`^(\s*)(?<label>${BULLET}|(?<open>\(?)(?<counter>${COUNTER})\)|(?<dotted>\d{1,3})\.)(?<gap>\s+)(?=\S)`,
  'u',
);

/** Text may begin so as well: an item only beside another one. Before words without a space a letter must follow. */
const WEAK =
  /^\s*(?<label>o(?=\s)|(?<counter>\d{1,3}(?:\.\d{1,3}){0,5}|\p{L}|(\p{Ll})\3|[ivx]{2,5}|[IVX]{2,5})\s?(?:[-–—]\)?|\.?\)|\.(?=[\s\p{L}]))|(?<open>\()(?<inner>\d{1,3}|\p{L})\)|(?<levels>\d{1,3}(?:\.\d{1,3}){1,5})(?=\s))(?<gap>\s*)(?=\S)/u;

/** What every line with a mark begins with; most lines are passed by without the long patterns. */
const PERHAPS = /^\s*(?:\(?[\p{L}\d][\p{L}\d.]{0,20}\s?[-–—).]|[^\p{L}\d\s]\s|o\s|\d[\d.]{1,20}\s)/u;

interface Reading {
  readonly mark: ListMark;
  readonly isFirm: boolean;
}

/** A line is asked for again by every line near it. */
const known = new WeakMap<Line, readonly Reading[]>();

/** Every way to read the mark of a line: `i)` is the letter after h and the Roman one. */
function readingsOf(line: Line): readonly Reading[] {
  const before = known.get(line);
  if (before) return before;
  const readings = read(line);
  known.set(line, readings);
  return readings;
}

function read(line: Line): readonly Reading[] {
  if (!PERHAPS.test(line.text)) return [];
  const firm = FIRM.exec(line.text);
  const match = firm ?? WEAK.exec(line.text);
  const { label = '', gap = '', counter, dotted, inner, levels } = match?.groups ?? {};
  const rest = line.text.slice(match?.[0].length ?? 0);
  // `12-15 Ocak`, `1.250` and `e-posta` are no marks; `1-Kimlik` is one.
  if (!match || (gap === '' && !/^[\p{Lu}"“«(*]/u.test(rest))) return [];
  const number = counter ?? dotted ?? inner ?? levels ?? '';
  const indent = indentOf(line);
  const width = match[0].length;
  return countings(number, label).map(({ kind, ordinal }) => ({
    mark: { label: label.trim(), kind: kindOf(label, number, kind), ordinal, indent, width },
    isFirm: firm !== null,
  }));
}

function kindOf(label: string, number: string, kind: string): string {
  return number === '' ? kind : label.replace(number, kind).replace(/\s/g, '');
}

interface Counting {
  readonly kind: string;
  readonly ordinal: number | null;
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function countings(number: string, label: string): readonly Counting[] {
  // Ticked and empty boxes are of one list.
  if (number === '') return [{ kind: /[☑☒]/.test(label) ? '☐' : label, ordinal: null }];
  if (/^\d/.test(number)) {
    const levels = number.split('.').map(Number);
    return [{ kind: levels.map(() => '1').join('.'), ordinal: (levels.at(-1) ?? 1) - 1 }];
  }
  const small = lowerTr(number);
  const isCapital = small !== number;
  const roman = ROMANS.indexOf(small.replaceAll('ı', 'i'));
  const letter = listLetterIndex(small.slice(0, 1));
  const asRoman = roman < 0 ? [] : [{ kind: isCapital ? 'I' : 'i', ordinal: roman }];
  const isLetter = letter >= 0 && (small.length === 1 || (small.length === 2 && small[0] === small[1]));
  if (!isLetter) return asRoman.length > 0 ? asRoman : [{ kind: small.length === 1 ? 'a' : 'i', ordinal: -1 }];
  const kind = small.length === 1 ? 'a' : 'aa';
  const asLetter = { kind: isCapital ? upperTr(kind) : kind, ordinal: letter };
  // `I` is Roman far more often than the letter after H.
  return number === 'I' ? [...asRoman, asLetter] : [asLetter, ...asRoman];
}

function markAt(lines: readonly Line[], index: number, like?: ListMark): ListMark | null {
  const line = lines[index];
  const readings = line ? readingsOf(line) : [];
  const [first] = readings;
  if (!first) return null;
  const same = readings.find(({ mark }) => mark.kind === like?.kind && mark.indent === like.indent);
  if (same) return same.mark;
  const beside = readings.find(({ mark }) => hasSibling(lines, index, mark));
  return beside?.mark ?? (first.isFirm ? first.mark : null);
}

/** An item of the same kind before or after it in its order, at the same depth. */
function hasSibling(lines: readonly Line[], index: number, mark: ListMark): boolean {
  return isNext(lines, index, mark, 1) || isNext(lines, index, mark, -1);
}

const FAR = 200;

function isNext(lines: readonly Line[], index: number, mark: ListMark, step: 1 | -1): boolean {
  for (let at = index + step; at >= 0 && at < lines.length && Math.abs(at - index) < FAR; at += step) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const others = readingsOf(line).map((reading) => reading.mark);
    const same = others.find(({ kind, indent }) => kind === mark.kind && indent === mark.indent);
    if (same) return mark.ordinal === null || same.ordinal === mark.ordinal + step || follows(lines, [index, at], step);
    const above = lines[at - 1];
    if (others.length === 0 && (!above || isBlank(above)) && indentOf(line) <= mark.indent) return false;
    if (others.length > 0 && indentOf(line) < mark.indent) return false;
  }
  return false;
}

/** `1.2` and then `2.1`: a level above has gone on. */
function follows(lines: readonly Line[], [one, other]: readonly [number, number], step: 1 | -1): boolean {
  const [first, second] = step > 0 ? [one, other] : [other, one];
  const levels = (at: number) =>
    (/\d{1,3}(?:\.\d{1,3})+/.exec(lines[at]?.text ?? '')?.[0] ?? '').split('.').map(Number);
  const [before, after] = [levels(first), levels(second)];
  const changed = after.findIndex((value, level) => value !== before[level]);
  return (
    before.length > 1 &&
    before.length === after.length &&
    after[changed] === (before[changed] ?? 0) + 1 &&
    after.slice(changed + 1).every((value) => value === 1)
  );
}

function opensList(lines: readonly Line[], index: number): ListMark | null {
  const line = lines[index];
  const mark = markAt(lines, index);
  if (!line || !mark) return null;
  if (/^[*+]$/.test(mark.label)) return hasSibling(lines, index, mark) ? mark : null;
  if (mark.ordinal === null) return mark;
  const rest = line.text.slice(mark.width);
  if (mark.ordinal > 0 && isOrdinalOfText(mark, rest)) return null;
  // `(a) bendi` and `5. maddesi` are running text; nothing but an item begins with `a) `.
  const mayBeText = /^\(|\.$/.test(mark.label) && /^(\p{Ll}|\d{1,4}\.)/u.test(rest);
  return !mayBeText || hasSibling(lines, index, mark) ? mark : null;
}

/** What an ordinal of running text counts: `5. maddesi`, `2. fıkra`, `12. ve 13. maddeler`. */
const ORDINAL_NOUN =
  /^(?:madde|fıkra|bent|bend|bölüm|kısım|kısm|sıra|satır|sayfa|sayılı|numara|yıl|ay[ı ]|hafta|gün|dönem|sınıf|derece|kat[ı ]|grub|grup|toplantı|paragraf|ve |ile |veya |ya da |\d{1,4}\.(?!\d))/u;

/** Only `3.` can be an ordinal, never `3)`; a date behind it is an item's (`3. 01.01.2003 tarihli …`). */
function isOrdinalOfText({ label }: ListMark, rest: string): boolean {
  return label.endsWith('.') && ORDINAL_NOUN.test(rest);
}

function isWrappedOrdinal(lines: readonly Line[], index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]];
  const [reading] = line ? readingsOf(line) : [];
  if (!line || !reading || !above || reading.mark.ordinal === null || isBlank(above) || endsClause(above.text))
    return false;
  return isOrdinalOfText(reading.mark, line.text.slice(reading.mark.width));
}

function interrupts(lines: readonly Line[], index: number): boolean {
  const mark = opensList(lines, index);
  if (mark === null) return false;
  const above = lines[index - 1];
  const isDeeper = above !== undefined && mark.indent > indentOf(above) + 1;
  // Running text is not wrapped before a bullet that is no dash.
  if (/^[^\p{L}\p{N}\p{P}+→]$/u.test(mark.label) || mark.label === '•') return true;
  if (isNext(lines, index, mark, 1)) return true;
  if ((mark.ordinal ?? 0) > 0) return false;
  return isDeeper || /[:;.,]$/.test(above?.text.trimEnd() ?? '');
}

/** What two lines of a list begin with, however they are marked: times and amounts of a programme too. */
const LIST_LIKE =
  /^\s*(?:[-–—•·∙▪◦●○■□☐►➢➤✓✔→]\s|o\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivx]{1,5}|[IVX]{1,5})\s?(?:[-–—]|\.?\))\s?\S|\d{1,3}(?:\.\d{1,3})*\.\s\S|\d{1,2}[.:]\d{2}\s)/u;

/** Whether a reader of the paper would take a line for one of a list. */
export function looksLikeItem({ text }: Line): boolean {
  return LIST_LIKE.test(text);
}
