/** Enters in the register what was rendered of issued letters: digests that `verify` holds later renderings against. */

import { canonicalJson, type Digest } from '../circular/digest.js';
import type { Numbers } from '../circular/series.js';
import type { RecordedEntry } from '../register/entry.js';
import type { Ledger } from '../register/ledger.js';
import type { Act } from '../register/plan-acts.js';
import type { Edges } from '../workspace/edges.js';
import { workspaceFinding } from '../workspace/findings.js';
import type { WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { type ActFinding, recordActs } from './record-act.js';

export interface RenderedDigests extends Pick<RecordedEntry, 'outputs' | 'words' | 'program' | 'fonts'> {
  readonly numbers: Numbers;
  /** Of the register's line that issued the letter. */
  readonly issue: Digest;
  /** The circular's file, for what may be said of it. */
  readonly file: string;
}

/** What was recorded just so already is not recorded again. A letter that was amended meanwhile is told. */
export function recordRenderings(
  snapshot: WorkspaceSnapshot,
  rendered: readonly RenderedDigests[],
  edges: Pick<Edges, 'now' | 'onWait' | 'author'>,
) {
  return recordActs<RecordedEntry, ActFinding>(snapshot, { reason: null, edges }, async (act, { register }) => {
    const made = rendered.map((each) => entryOf(each, register.ledger, act));
    const findings = made.flatMap((each): readonly ActFinding[] =>
      typeof each === 'object' ? [] : [workspaceFinding('workspace/changed-meanwhile', { file: each }, null)],
    );
    return { value: made.flatMap((each) => (typeof each === 'object' ? (each ?? []) : [])), findings };
  });
}

/** null where it is on record already; the file where the letter is another by now. */
function entryOf(rendered: RenderedDigests, ledger: Ledger, { date, at, by }: Act): RecordedEntry | null | string {
  const [first] = Object.entries(rendered.numbers);
  const document = first ? ledger.owner(...first) : null;
  const issue = document?.issue.read();
  if (!document || issue?.digest !== rendered.issue || !('file' in issue.entry)) return rendered.file;
  const { letter, profile } = issue.entry;
  const { outputs, words, program, fonts } = rendered;
  const own = { letter, profile, outputs, words, program, fonts };
  const isKnown = document.lines.some((line) => {
    const known = line.event === 'recorded' ? line.read()?.entry : null;
    if (known?.event !== 'recorded') return false;
    const { letter, profile, outputs, words, program, fonts } = known;
    return canonicalJson({ letter, profile, outputs, words, program, fonts }) === canonicalJson(own);
  });
  return isKnown ? null : { event: 'recorded', numbers: document.current, ...own, reason: null, date, at, by };
}
