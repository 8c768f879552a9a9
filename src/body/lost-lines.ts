/** Line ends that a paragraph takes away although they were meant, or keeps as a hyphen although they were not. */

import { bodyFinding } from './findings.js';
import { keepsLineEnds } from './line-ends.js';
import type { Line } from './lines.js';
import { looksLikeItem } from './list-marks.js';
import { originAt, type Parsing } from './parsing.js';

/** Of the lines of one paragraph. */
export function reportLostLineEnds(lines: readonly Line[], parsing: Parsing): void {
  const { findings } = parsing;
  if (lines.length < 2 || keepsLineEnds(lines.map(({ text }) => text))) return;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || /(?: {2}|\\)$/.test(line.text)) continue;
    const at = originAt({ start: line.offset, end: next.offset + next.text.length }, parsing).value;
    if (looksLikeItem(line) && looksLikeItem(next)) {
      findings.push(bodyFinding('body/joined-lines', { line: start(line), next: start(next) }, at));
    }
    const [parted] = /(?<!\p{Ll})\p{Ll}+-$/u.exec(line.text.trimEnd()) ?? [];
    const [rest] = /^\p{Ll}+/u.exec(next.text) ?? [];
    if (parted !== undefined && rest !== undefined) {
      findings.push(bodyFinding('body/parted-word', { word: `${parted} ${rest}` }, at));
    }
  }
}

function start({ text }: Line): string {
  const words = text.trim();
  return words.length > 30 ? `${words.slice(0, 29).trimEnd()}…` : words;
}
