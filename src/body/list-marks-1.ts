/** Which lines start an item of a list in bodies of grammar 1. Letters were issued by it: nothing here changes any more. */

import { lowerTr } from '../language/casing.js';
import { listLetter } from '../language/list-letters.js';
import { endsClause } from './line-ends.js';
import { indentOf, isBlank, type Line } from './lines.js';
import type { ListMark, ListReader } from './list-reader.js';

export const listReader1: ListReader = {
  markAt(lines, index) {
    const line = lines[index];
    return line ? markOf(line) : null;
  },
  opensList,
  isWrappedOrdinal,
  interrupts,
};

/** What offices type before an item, and what word processors paste; `*` is as often a footnote's star. */
const BULLET = String.raw`[-–—•·∙▪◦●○■□►▶➢➤✓✔→*+\uf0b7]`;
const COUNTER = String.raw`\d{1,3}|\p{L}|[ivx]{2,5}|[IVX]{2,5}`;
const MARK = new RegExp(String.raw`^(\s*)(${BULLET}|\((?:${COUNTER})\)|(?:${COUNTER})\)|\d{1,3}\.)(\s+)(?=\S)`, 'u');

/** What every line with a mark begins with, and hardly any other. */
const PERHAPS = /^\s*(?:\S{1,6}[).]|\S)\s/;

/** The mark that a line starts with. `1- …`, `Madde 3 –`, `A. GENEL` and `12.05.2019` start none. */
function markOf(line: Line): ListMark | null {
  const [whole, , label, gap] = (PERHAPS.test(line.text) && MARK.exec(line.text)) || [];
  if (whole === undefined || label === undefined || gap === undefined) return null;
  const counter = label.replace(/[().]/g, '');
  const { kind, ordinal } =
    counter === '' || /^[^\p{L}\d]/u.test(counter) ? { kind: label, ordinal: null } : count(counter);
  const family = ordinal === null ? kind : label.replace(counter, kind);
  return { label, kind: family, ordinal, indent: indentOf(line), width: whole.length };
}

const LETTERS = Array.from({ length: 29 }, (_, index) => listLetter(index));
/** From ii on: a lone i, v or x is read as a letter. */
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function count(counter: string): { readonly kind: string; readonly ordinal: number } {
  if (/^\d/.test(counter)) return { kind: '1', ordinal: Number(counter) - 1 };
  const small = lowerTr(counter);
  const isCapital = small !== counter;
  if (counter.length === 1) return { kind: isCapital ? 'A' : 'a', ordinal: LETTERS.indexOf(small) };
  return { kind: isCapital ? 'I' : 'i', ordinal: ROMANS.indexOf(small.replaceAll('ı', 'i')) };
}

/** Whether the line at `index` truly opens a list, decided before one is opened. */
function opensList(lines: readonly Line[], index: number): ListMark | null {
  const line = lines[index];
  const mark = line && markOf(line);
  if (!line || !mark) return null;
  if (/^[*+]$/.test(mark.label)) return hasSibling(lines, index, mark) ? mark : null;
  if (mark.ordinal === null) return mark;
  const rest = line.text.slice(mark.width);
  if (mark.ordinal > 0 && ORDINAL_NOUN.test(rest)) return null;
  // `(a) bendi` and `5. maddesi` are running text; nothing but an item begins with `a) `.
  const mayBeText = (mark.label.endsWith('.') || mark.label.startsWith('(')) && isOrdinalText(rest);
  return !mayBeText || hasSibling(lines, index, mark) ? mark : null;
}

/** Whether an ordinal was only pushed to the start of its line: `… Kanun'un` above `5. maddesi gereğince`. */
function isWrappedOrdinal(lines: readonly Line[], index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]];
  const mark = line && markOf(line);
  if (!mark || !above || mark.ordinal === null || isBlank(above) || endsClause(above.text)) return false;
  return ORDINAL_NOUN.test(line.text.slice(mark.width));
}

/** What an ordinal of running text counts: `5. maddesi`, `2. fıkra`, `12. ve 13. maddeler`. */
const ORDINAL_NOUN =
  /^(?:madde|fıkra|bent|bend|bölüm|kısım|kısm|sıra|satır|sayfa|sayılı|numara|yıl|ay[ı ]|hafta|gün|dönem|sınıf|derece|kat[ı ]|grub|grup|toplantı|paragraf|ve |ile |veya |ya da |\d{1,4}\.)/u;

/** Whether it may do so right after a line of text: such a line may as well be that text, wrapped. */
function interrupts(lines: readonly Line[], index: number): boolean {
  const mark = opensList(lines, index);
  if (mark === null) return false;
  if ((mark.ordinal ?? 0) > 0) return false;
  const above = lines[index - 1];
  const isDeeper = above !== undefined && mark.indent > indentOf(above) + 1;
  return isDeeper || hasSibling(lines, index, mark) || /[:;.,]$/.test(above?.text.trimEnd() ?? '');
}

/** `5. maddesi gereğince`, `12. ve 13. maddeler`, `2019. yıl`: an ordinal in running text. */
function isOrdinalText(rest: string): boolean {
  return /^(\p{Ll}|\d{1,4}\.)/u.test(rest);
}

/** Another item of the same kind, next in order, at the same depth. */
function hasSibling(lines: readonly Line[], index: number, mark: ListMark): boolean {
  for (let next = index + 1; next < lines.length && next - index < 200; next += 1) {
    const line = lines[next];
    if (!line || isBlank(line)) continue;
    const other = markOf(line);
    if (other && other.kind === mark.kind && other.indent === mark.indent) {
      return mark.ordinal === null || other.ordinal === mark.ordinal + 1;
    }
    const previous = lines[next - 1];
    if (previous && isBlank(previous) && !other && indentOf(line) <= mark.indent) return false;
    if (other && other.indent < mark.indent) return false;
  }
  return false;
}
