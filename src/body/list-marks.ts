/** Which lines start an item of a list, as clerks type them (domain.md, "The body as clerks type it"). */

import { indentOf, isBlank, type Line } from './lines.js';

export interface ListMark {
  /** As typed: `ç)`, `(a)`, `1.`, `–`. */
  readonly label: string;
  /** Lists of one kind go on with one another: same delimiters, digits or letters. */
  readonly kind: string;
  /** Place in its order, from 0; null for bullets. */
  readonly ordinal: number | null;
  readonly indent: number;
  /** Characters of the line before the item's words. */
  readonly width: number;
}

const LETTERS = 'abcçdefgğhıijklmnoöprsştuüvyz';
const MARK = /^(\s*)([-–•*+]|\(?(?:\d{1,3}|[a-zçğıöşü])\)|\d{1,3}\.)(\s+)(?=\S)/u;

/** The mark that a line starts with. `1- …`, `Madde 3 –`, `A. GENEL` and `12.05.2019` start none. */
export function markOf(line: Line): ListMark | null {
  const [whole, , label, gap] = MARK.exec(line.text) ?? [];
  if (whole === undefined || label === undefined || gap === undefined) return null;
  const core = label.replace(/[().]/g, '');
  const ordinal = /^\d/.test(core) ? Number(core) - 1 : LETTERS.indexOf(core);
  const isBullet = /^[-–•*+]$/.test(label);
  const kind = isBullet ? label : label.replace(core, /^\d/.test(core) ? '1' : 'a');
  return { label, kind, ordinal: isBullet ? null : ordinal, indent: indentOf(line), width: whole.length };
}

/** Whether the line at `index` truly opens a list, decided before one is opened. */
export function opensList(lines: readonly Line[], index: number): ListMark | null {
  const line = lines[index];
  const mark = line && markOf(line);
  if (!line || !mark) return null;
  const goesOn = hasSibling(lines, index, mark);
  if (/^[*+]$/.test(mark.label)) return goesOn ? mark : null;
  if (mark.label.endsWith('.')) return goesOn || !isOrdinalText(line.text.slice(mark.width)) ? mark : null;
  return mark;
}

/** Whether it may do so right after a line of text: such a line may as well be that text, wrapped. */
export function interrupts(lines: readonly Line[], index: number): boolean {
  const mark = opensList(lines, index);
  if (mark === null) return false;
  const before = lines[index - 1]?.text.trimEnd() ?? '';
  return hasSibling(lines, index, mark) ? (mark.ordinal ?? 0) === 0 : /[:;.,]$/.test(before) && (mark.ordinal ?? 0) === 0;
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
