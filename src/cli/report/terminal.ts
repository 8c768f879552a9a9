/** Diagnostics for people: where, what, the line with a caret under the place, and how to mend it. */

import type { Severity } from '../../diagnostic.js';
import { visibleText } from '../../language/visible-text.js';
import { cellsOf } from '../../render/text/cells.js';
import { positionAt } from '../../source.js';
import type { ScreenWords } from '../words/screen-words.js';
import type { Told } from './told.js';

interface TerminalOptions {
  readonly severity: ScreenWords['severity'];
  readonly colored: boolean;
  /** Columns of the terminal; null where it is none. */
  readonly columns: number | null;
}

/**
 *     2019/kume.yaml:3:9: hata: 31.02.2019 takvimde yok. [circular/no-such-date]
 *       3 | tarih: 31.02.2019
 *         |        ^^^^^^^^^^
 *         = Tarihi gg.aa.yyyy biçiminde yazın.
 */
export function toTerminal(diagnostics: readonly Told[], options: TerminalOptions): string {
  return diagnostics.map((diagnostic) => `${tellOne(diagnostic, options)}\n`).join('');
}

function tellOne(diagnostic: Told, { severity, colored, columns }: TerminalOptions): string {
  const { finding, source, span, message, help } = diagnostic;
  const paint = colored ? painted : plain;
  const place = source && span ? placeOf(source.file, source.text, span.start) : source ? `${source.file}: ` : '';
  const head = `${paint('1', place)}${paint(COLORS[finding.severity], severity[finding.severity])}: ${message} [${finding.code}]`;
  const excerpt = source && span ? excerptOf(source.text, span, { paint, room: roomOf(columns) }) : [];
  const margin = ' '.repeat(excerpt[0]?.indexOf('|') ?? 2);
  return [head, ...excerpt, ...(help ? help.split('\n').map((line) => `${margin}= ${line}`) : [])].join('\n');
}

const COLORS: Record<Severity, string> = { error: '1;31', warning: '1;33', hint: '1;36' };

type Paint = (color: string, text: string) => string;
const plain: Paint = (_, text) => text;
const painted: Paint = (color, text) => (text === '' ? '' : `\u001b[${color}m${text}\u001b[0m`);

function placeOf(file: string, text: string, offset: number): string {
  const { line, column } = positionAt(text, offset);
  return `${file}:${line}:${column}: `;
}

/** Characters of a source line that are shown; a body's paragraph is often one line of a thousand. */
function roomOf(columns: number | null): number {
  return columns === null ? WIDEST : Math.max(NARROWEST, Math.min(WIDEST, columns - MARGIN));
}

const [NARROWEST, WIDEST] = [30, 100];

/** The line's number, a bar, and signs that the line goes on. */
const MARGIN = 10;

interface Excerpt {
  readonly paint: Paint;
  readonly room: number;
}

function excerptOf(text: string, span: { start: number; end: number }, { paint, room }: Excerpt): string[] {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const rest = text.slice(lineStart);
  const line = rest.slice(0, rest.search(/[\r\n]|$/));
  const number = String(positionAt(text, span.start).line);
  const from = windowStart(line, span.start - lineStart, room);
  const shown = visibleText(line.slice(from, from + room));
  const start = Math.max(span.start - lineStart - from, 0);
  const lead = cellsOf(shown.slice(0, start));
  const marked = cellsOf(shown.slice(start, Math.max(span.end - lineStart - from, 0)));
  const gap = ' '.repeat(number.length);
  return [
    `  ${number} | ${from > 0 ? '…' : ''}${shown}`,
    `  ${gap} | ${' '.repeat(lead + (from > 0 ? 1 : 0))}${paint('1;31', '^'.repeat(Math.max(marked, 1)))}`,
  ];
}

function windowStart(line: string, column: number, room: number): number {
  if (line.length <= room || column < room * 0.7) return 0;
  const start = Math.min(column - Math.floor(room * 0.4), line.length - room);
  // Between the two halves of a character nothing can be cut.
  return /[\udc00-\udfff]/.test(line.charAt(start)) ? start - 1 : start;
}
