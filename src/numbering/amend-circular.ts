/** Records that a circular was changed after it was numbered: only what the clerk changed changes in its letter. */

import { isDeepStrictEqual } from 'node:util';
import { openArchiver } from '../archive/archiver.js';
import { readLetter } from '../archive/issued-files.js';
import { lossOf } from '../archive/loss.js';
import { contentText } from '../circular/circular-content.js';
import { amendLetter } from '../compose/amend-letter.js';
import { namedFiles } from '../compose/named-files.js';
import { resolveUnnumbered } from '../compose/resolve-letter.js';
import type { Checked } from '../diagnostic.js';
import { isoDate } from '../language/dates.js';
import type { IssueEntry } from '../register/entry.js';
import { registerFinding } from '../register/findings.js';
import { showNumbers } from '../register/ledger.js';
import type { Edges } from '../workspace/edges.js';
import { workspaceFinding } from '../workspace/findings.js';
import { loadPictures } from '../workspace/load-pictures.js';
import type { CircularRecord, WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { type ActFinding, recordAct } from './record-act.js';

export interface AmendmentRequest {
  /** Workspace name. */
  readonly file: string;
  readonly reason: string;
  /** What the file said when the change was shown; null where it was not. */
  readonly content: string | null;
}

type Amended = Omit<IssueEntry, 'event' | 'at' | 'by' | 'reason' | 'numbers'>;

export function amendCircular(snapshot: WorkspaceSnapshot, { file, reason, content }: AmendmentRequest, edges: Edges) {
  return recordAct<IssueEntry>(snapshot, { reason, edges }, async (act, now) => {
    const record = now.circulars.find((each) => each.file === file);
    const { circular, status } = record ?? {};
    if (!record || status?.state !== 'issued' || circular?.state !== 'numbered') {
      return refused(registerFinding('register/not-numbered', { file: now.workspace.show(file) }, null));
    }
    if (content !== null && content !== contentText(circular.content, isoDate(circular.date)))
      return refused(workspaceFinding('workspace/changed-meanwhile', { file: now.workspace.show(file) }, null));
    const { value: amended, findings } = await archiveAmended(now, record);
    if (amended === null) return { value: null, findings };
    const { at, by, reason: why } = act;
    return { value: { ...amended, event: 'amended', numbers: circular.numbers, at, by, reason: why }, findings };
  });
}

/** Keeps the letter as the clerk changed it, all else as it was issued. */
async function archiveAmended(
  { workspace, organisation, register: { store } }: WorkspaceSnapshot,
  { circular, status }: CircularRecord,
): Promise<Checked<Amended, ActFinding>> {
  const issue = status?.state === 'issued' ? status.document.issue.read()?.entry : undefined;
  if (circular?.state !== 'numbered' || !issue || !('file' in issue)) return { value: null, findings: [] };
  const read = await readLetter(store, issue.letter);
  if (read.state !== 'whole') {
    const numbers = showNumbers(issue.numbers);
    return refused(lossOf({ state: read.state, digest: issue.letter, numbers, at: null }));
  }
  const now: Record<string, unknown> = JSON.parse(contentText(circular.content, isoDate(circular.date)));
  const sealed = read.value;
  const changed = changedKeys(sealed.content, now);
  const letter = amendLetter(sealed.letter, resolveUnnumbered(circular, organisation), changed);
  const { files: pictures, findings } = loadPictures(workspace, organisation);
  const archiver = openArchiver({ workspace, organisation, store, pictures });
  const profile = changed.has('sablon') ? null : issue.profile;
  // What the clerk did not change is drawn with the files that it was issued with.
  const kept = namedFiles(letter).filter(({ key }) => !changed.has(key));
  const files = Object.fromEntries(
    kept.flatMap(({ path }) => (sealed.files[path] === undefined ? [] : [[path, sealed.files[path]]])),
  );
  return { value: await archiver.archiveAs(circular, letter, { profile, files }), findings };
}

function changedKeys(before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): Set<string> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return new Set(keys.filter((key) => !isDeepStrictEqual(before[key], now[key])));
}

function refused<T>(finding: ActFinding): Checked<T, ActFinding> {
  return { value: null, findings: [finding] };
}
