/** Lines that a mail program or a PDF cut to a width → the paragraphs that they were. */

import type { SourceLine } from '../source-document.js';

/** A line this long, or this share of the longest, was most likely cut by its width. */
const LEAST_WIDTH = 50;
const SHARE = 0.72;

export function joinWrapped(lines: readonly SourceLine[]): readonly SourceLine[] {
  const widths = lines.map(({ text }) => text.trim().length).sort((one, other) => one - other);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const isFull = ({ text }: SourceLine) => text.trim().length >= Math.max(LEAST_WIDTH, Math.min(width, 110) * SHARE);
  const joined: SourceLine[] = [];
  for (const [at, line] of lines.entries()) {
    const last = lastSaying(joined);
    const isBlank = line.text.trim() === '';
    const before = lines[at - 1];
    const hasGap = before !== undefined && before.text.trim() === '';
    if (
      isBlank ||
      last === null ||
      !goesOn(last.line, line, { hasGap, isFull: isFull(hasGap ? last.line : (before ?? last.line)) })
    ) {
      joined.push(line);
      continue;
    }
    joined.length = last.at + 1;
    joined[last.at] = joinTwo(last.line, line);
  }
  return joined;
}

function lastSaying(lines: readonly SourceLine[]): { readonly line: SourceLine; readonly at: number } | null {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line && line.text.trim() !== '') return { line, at };
  }
  return null;
}

/** List marks, labels and rows of tables begin anew. */
const NEW = /^\s*(?:\(?[\p{L}\d]{1,3}[.)]\s|\d+[-–.)]\s|[-–—•◦*]\s|\||\p{Lu}[\p{L} ]{1,14}\s*:)/u;

function goesOn(
  above: SourceLine,
  below: SourceLine,
  { hasGap, isFull }: { readonly hasGap: boolean; readonly isFull: boolean },
): boolean {
  const [first, second] = [above.text.trim(), below.text.trim()];
  if (NEW.test(below.text) || /^\s*\|/.test(above.text) || below.isBold || above.isBold) return false;
  if (/\s{3,}|\t/.test(second) || /\s{3,}|\t/.test(first.replace(/^.{0,24}?:\s*/, ''))) return false;
  const isOpen = !/[.:;!?)”"]$/.test(first);
  const isLower = /^\p{Ll}/u.test(second);
  if (/\p{L}-$/u.test(first) && isLower) return true;
  if (hasGap) return isFull && !/[.,:;!?]$/.test(first) && isLower;
  return isFull && (isOpen || isLower || second.length > LEAST_WIDTH);
}

function joinTwo(above: SourceLine, below: SourceLine): SourceLine {
  const isDivided = /\p{L}-$/u.test(above.text) && /^\s*\p{Ll}/u.test(below.text);
  const join = (one: string, other: string) =>
    isDivided ? one.trimEnd().slice(0, -1) + other.trim() : `${one.trimEnd()} ${other.trim()}`;
  return { ...above, text: join(above.text, below.text), markdown: join(above.markdown, below.markdown) };
}
