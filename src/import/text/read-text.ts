/** Plain text or Markdown → lines and pipe tables; wrapped lines are joined again. */

import { escapeStart } from '../markdown-runs.js';
import { type SourceDocument, type SourceLine, sourceLine, type Unit } from '../source-document.js';
import { joinWrapped } from './join-wrapped.js';

export function readText(text: string, isMarkdown: boolean): SourceDocument {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n|\f/)
    .map((each, at) => lineOf(each, at + 1, isMarkdown));
  return { units: tablesOf(joinWrapped(lines)), asides: [], hasMacros: false };
}

function lineOf(raw: string, line: number, isMarkdown: boolean): SourceLine {
  const text = raw.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '').trimEnd();
  if (!isMarkdown) return sourceLine(line, text, { markdown: escapeStart(text) });
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1];
  const plain = (heading ?? text).replace(/\*\*(.+?)\*\*/g, '$1');
  const isBold = heading !== undefined || /^\*\*[^*]+\*\*$/.test(text.trim());
  return sourceLine(line, plain, { markdown: text, isBold });
}

const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|[\s:|-]+\|\s*$/;

/** A pipe table stays what it is: its rows become cells, and are written as such again. */
function tablesOf(lines: readonly SourceLine[]): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const next = lines[at + 1];
    if (!ROW.test(line.text) || !next || !RULE.test(next.text)) {
      units.push(line);
      continue;
    }
    let end = at + 2;
    while (ROW.test(lines[end]?.text ?? '')) end += 1;
    const rows = [line, ...lines.slice(at + 2, end)].map((row) => cellsOf(row));
    units.push({ kind: 'table', line: line.line, rows, rule: next.text.trim() });
    at = end - 1;
  }
  return units;
}

function cellsOf({ markdown, line }: SourceLine): readonly (readonly Unit[])[] {
  const inner = markdown.trim().replace(/^\||\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => [sourceLine(line, cell.trim().replaceAll('\\|', '|'))]);
}
