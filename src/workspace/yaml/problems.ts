/** What the yaml package complains of → what a person did: a quote left open, a tab, a sign that YAML keeps for itself. */

import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { ArgsOf } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type { YamlFinding, yamlFindings } from './findings.js';

export type YamlComplaint = {
  readonly [Code in YamlFinding['code']]: readonly [
    code: Code,
    args: ArgsOf<typeof yamlFindings, Code>,
    within: Span | null,
  ];
}[YamlFinding['code']];

/** One slip can make a hundred lines wrong: the first complaint of a line, and the first lines, are those that help. */
const MOST_ERRORS = 20;

export function complaintsOf(document: Document.Parsed, text: string): readonly YamlComplaint[] {
  const told = new Map<number, YamlComplaint>();
  for (const problem of [...document.errors, ...document.warnings].slice(0, MOST_ERRORS)) {
    const complaint = complaintOf(problem, { document, text });
    for (const line of [lineStart(text, problem.pos[0]), lineStart(text, complaint[2]?.start ?? 0)]) {
      if (told.has(line)) break;
      told.set(line, complaint);
    }
  }
  return [...new Set(told.values())];
}

interface Scene {
  readonly document: Document.Parsed;
  readonly text: string;
}

function complaintOf(problem: YAMLError, scene: Scene): YamlComplaint {
  const { code, message } = problem;
  const { text } = scene;
  const [start, end] = problem.pos;
  const rest = restOfLine(text, start);
  const line = { start, end: start + rest.length };
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, start)))?.[0] ?? '';
  if (code === 'TAB_AS_INDENT' || indent.includes('\t')) {
    const tab = text.indexOf('\t', lineStart(text, start));
    return ['yaml/tab', {}, { start: tab, end: tab + 1 }];
  }
  const signed = signedValue(lineStart(text, start), text);
  if (signed !== null && signed.start <= start) {
    return ['yaml/special-start', { sign: text.charAt(signed.start), quoted: quotedRest(text, signed.start) }, signed];
  }
  if (code === 'MULTIPLE_DOCS') return ['yaml/several-documents', {}, { start, end: start + 3 }];
  if (message.startsWith('Missing closing')) return openQuote(start, scene);
  if (/end with a [\]}]$/.test(message)) return openBracket(start, message.slice(-1), scene);
  if (code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED')
    return ['yaml/special-start', { sign: text.charAt(start), quoted: quoted(rest) }, line];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') return strayKey(start, text);
  if (message.startsWith('Implicit map keys'))
    return ITEM.test(rest) ? badIndent(start, text) : ['yaml/missing-colon', {}, line];
  if (code === 'BAD_INDENT') return badIndent(start, text);
  const before = text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .slice(-1);
  if (code === 'UNEXPECTED_TOKEN' && (before === "'" || before === '"')) {
    return ['yaml/text-after-quote', { quote: before }, line];
  }
  return ['yaml/syntax', {}, { start, end: Math.max(end, start + 1) }];
}

/** `konu: **Önemli** …`, `paraf: - 23.11.2026 …`: a value that begins with a sign which YAML keeps for itself. */
function signedValue(from: number, text: string): Span | null {
  const line = restOfLine(text, from);
  const sign = /^ *(?:- +)*(?:[\p{L}_][\p{L}\d_-]*: +)?(?=[*&!%@`]|[-?] )/u.exec(line.slice(0, 200))?.[0];
  // A dash that begins a line begins an item, as it should.
  if (!sign || sign.trim() === '' || /- +$/.test(sign) !== /^ *- /.test(line)) return null;
  return { start: from + sign.length, end: from + line.length };
}

/** `konu: "Genel Kurul`: the package notices at the end of the file; the user looks for the beginning. */
function openQuote(at: number, { document, text }: Scene): YamlComplaint {
  let start = at;
  visit(document, {
    Scalar(_, node) {
      const [from, to] = node.range ?? [0, 0];
      if (node.type?.startsWith('QUOTE') && from < at && at <= to) start = from;
    },
  });
  return ['yaml/open-quote', { quote: text.charAt(start) }, { start, end: start + restOfLine(text, start).length }];
}

function openBracket(at: number, bracket: string, { document, text }: Scene): YamlComplaint {
  const opening = bracket === ']' ? '[' : '{';
  let start = at;
  visit(document, (_, node) => {
    if (!isCollection(node) || isScalar(node) || !node.flow) return;
    const [from = 0] = node.range ?? [];
    if (from < at && text.charAt(from) === opening) start = from;
  });
  return ['yaml/open-bracket', { bracket }, { start, end: start + restOfLine(text, start).length }];
}

/** An item of a list, its indent before it or not. */
const ITEM = /^ *-(?: |$)/;

/** A key where none can be: behind a text (`konu: İlgi: a`), under a text and indented, or without its colon. */
function strayKey(start: number, text: string): YamlComplaint {
  const rest = restOfLine(text, start);
  const line = { start, end: start + rest.length };
  if (ITEM.test(rest)) return badIndent(start, text);
  if (/:(?:\s|$)/.test(rest)) return ['yaml/colon-in-text', { quoted: quoted(rest) }, line];
  if (text.slice(lineStart(text, start), start).trim() === '') return ['yaml/missing-colon', {}, line];
  const next = /\S/.exec(text.slice(line.end));
  return badIndent(line.end + (next?.index ?? 0), text);
}

/** The whole line stands too far left or right. */
function badIndent(at: number, text: string): YamlComplaint {
  const start = lineStart(text, at) + (/^ */.exec(text.slice(lineStart(text, at)))?.[0].length ?? 0);
  return ['yaml/indent', {}, { start, end: start + Math.max(1, restOfLine(text, start).length) }];
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function restOfLine(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
}

/** What stands from there to the end of its line, as it should be typed. */
export function quotedRest(text: string, start: number): string {
  return quoted(restOfLine(text, start));
}

/** A text as YAML takes it whatever it holds. */
function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
