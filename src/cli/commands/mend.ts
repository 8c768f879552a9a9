/** `check --fix`: mends what says nothing else afterwards than was meant, after showing the difference. */

import type { Diagnostic } from '../../diagnostic.js';
import { type DecodedText, decodeText } from '../../language/encodings.js';
import { mendFor } from '../../lint/lint.js';
import { isRuleCode } from '../../lint/rules.js';
import type { AnyFinding } from '../../messages/all-findings.js';
import { positionAt, type SourceText } from '../../source.js';
import { withLock } from '../../workspace/store/commit.js';
import { readIfThere, type Store, writeDurably } from '../../workspace/store/durable.js';
import { type Mend, mendYaml } from '../../workspace/yaml/mend.js';
import type { OpenedWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import type { Examination } from './examine.js';

/** A line as it was and as it is now. */
export interface MendedLine {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Gives the lines that were changed. A file that was written by another hand in the meantime is left alone. */
export async function mend({ notes, opened }: Examination, session: Session): Promise<readonly MendedLine[]> {
  if (opened === null) return [];
  const { store } = opened.register;
  const plans = await Promise.all(mendable(opened).map((file) => planFor(file, notes.all(), store)));
  const changed = plans.filter((plan) => plan !== null);
  if (changed.length === 0) return [];
  show(
    changed.flatMap(({ lines }) => lines),
    session,
  );
  return await withLock(
    store,
    () => {},
    async () => {
      const written: MendedLine[] = [];
      for (const { name, before, text, lines } of changed) {
        const now = await readIfThere(store, name);
        if (now === null || !now.equals(before)) continue;
        await writeDurably(store, name, text);
        written.push(...lines);
      }
      return written;
    },
  );
}

interface MendPlan {
  readonly name: string;
  /** The file as it was read. */
  readonly before: Buffer;
  readonly text: string;
  readonly lines: readonly MendedLine[];
}

/** null where there is nothing to mend in a file, or it is not any more what the complaints are about. */
async function planFor(
  { name, source, mayChange }: Mendable,
  told: readonly Diagnostic<AnyFinding>[],
  store: Store,
): Promise<MendPlan | null> {
  const own = told.filter((each) => each.source === source);
  const isForeign = own.some(({ finding }) => finding.code === 'yaml/not-utf8');
  const cutLines = new Set(own.flatMap((each) => (isCut(each) ? lineOf(each) : [])));
  const mends = own.filter((each) => !cutLines.has(lineOf(each))).flatMap((each) => toMend(each, mayChange) ?? []);
  if (mends.length === 0 && !isForeign) return null;
  const text = mends.length > 0 ? mendYaml(source.text, mends) : source.text;
  const before = await readIfThere(store, name);
  const decoded = before && decodeText(before);
  if (text === null || before === null || decoded?.text !== source.text) return null;
  return { name, before, text, lines: difference({ file: source.file, text: asUtf8(before, decoded) }, text) };
}

/** What a reader of UTF-8 sees in the file; of UTF-16, where he sees nothing, the letters that both have. */
function asUtf8(bytes: Buffer, { text, encoding }: DecodedText): string {
  return encoding.startsWith('utf-16') ? text.replace(/[^\p{ASCII}]/gu, '\ufffd') : bytes.toString('utf8');
}

/** YAML ends such a line before the clerk did: whatever was mended in it would be mended in half of a text. */
function isCut({ finding }: Diagnostic<AnyFinding>): boolean {
  return finding.code === 'yaml/lost-text' || finding.code === 'yaml/comment-behind-text';
}

function lineOf({ source, span }: Diagnostic<AnyFinding>): number {
  return source && span ? positionAt(source.text, span.start).line : 0;
}

interface Mendable {
  /** In the workspace. */
  readonly name: string;
  readonly source: SourceText;
  /** What the file says may change; an issued letter's may not. */
  readonly mayChange: boolean;
}

function mendable({ circulars, selected, organisationFiles }: OpenedWorkspace): readonly Mendable[] {
  const lists = organisationFiles.map(({ name, source: { source } }) => ({ name, source, mayChange: true }));
  const letters = circulars.flatMap(({ file, source, status }): Mendable[] =>
    source && selected.has(file) ? [{ name: file, source: source.source, mayChange: status?.state !== 'issued' }] : [],
  );
  return [...lists, ...letters];
}

/** Characters that print as others, or not at all: the file says the same without them. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

function toMend({ finding, span, source }: Diagnostic<AnyFinding>, mayChange: boolean): Mend | null {
  if (span === null || source === null) return null;
  const typed = source.text.slice(span.start, span.end);
  if (finding.code === 'yaml/invisible-character')
    return isOneCharacter(typed) ? { span, insert: '', changes: null } : null;
  if (finding.code === 'yaml/ligature') {
    const letters = LIGATURES[typed.charCodeAt(0) - 0xfb00];
    return letters !== undefined && typed.length === 1 ? { span, insert: letters, changes: null } : null;
  }
  if (finding.code === 'yaml/double-dot')
    return /^i\u0307+$/u.test(typed) ? { span, insert: 'i', changes: null } : null;
  if (!mayChange || !isRuleCode(finding.code)) return null;
  const insert = mendFor(finding.code, typed);
  const within = finding.at?.within ?? null;
  if (insert === null || insert === typed || within === null || finding.at === null) return null;
  return { span, insert, changes: { path: finding.at.path, within } };
}

/** Not an escape such as `\u200b`, which stands for it. */
function isOneCharacter(typed: string): boolean {
  return typed.length === 1;
}

function difference({ file, text }: SourceText, mended: string): readonly MendedLine[] {
  const after = mended.split('\n');
  return text.split('\n').flatMap((before, index) => {
    const now = after[index] ?? '';
    return before === now ? [] : [{ file, line: index + 1, before, after: now }];
  });
}

/** As a unified difference without context; what is not seen is spelt out. */
function show(lines: readonly MendedLine[], { world, isText }: Session): void {
  if (!isText) return;
  const files = [...new Set(lines.map(({ file }) => file))];
  for (const file of files) {
    const own = lines.filter((line) => line.file === file);
    const hunks = own.map(({ line, before, after }) => `@@ ${line} @@\n-${visible(before)}\n+${visible(after)}\n`);
    world.stdout.write(`--- ${file}\n+++ ${file}\n${hunks.join('')}`);
  }
}

function visible(line: string): string {
  return line.replace(/[^\P{C}\t]|\u0307/gu, (character) => {
    if (character === '\r') return '';
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`;
  });
}
