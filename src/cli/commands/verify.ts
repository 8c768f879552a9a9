/** `genelge verify`: renders issued letters again, from what was sealed, beside what was recorded of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { batchFinding } from '../../batch/findings.js';
import { letterDigests } from '../../batch/letter-digests.js';
import { openMaker } from '../../batch/open-maker.js';
import { planDocuments } from '../../batch/plan-letters.js';
import { renderLetters, type Turn } from '../../batch/render-letters.js';
import { type Today, type Verdict, verifyLetter } from '../../batch/verify-letter.js';
import type { ExitCode } from '../../diagnostic.js';
import { isVoid, type RegisteredDocument, showNumbers } from '../../register/ledger.js';
import { fontsDigest } from '../../workspace/fonts-digest.js';
import { takeNotes } from '../notes.js';
import { type OpenedSurvey, openSurvey } from '../open-workspace.js';
import type { Session } from '../session.js';
import { version } from '../version.js';
import { printable } from './number-report.js';

export interface VerifyOptions {
  /** As typed; none means all. */
  readonly numbers: readonly string[];
  readonly year?: number;
}

/** Changed words are an error (exit code 1), moved lines a warning. Changes nothing. */
export async function verify({ numbers, year }: VerifyOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const asked = { names: numbers, year: year ?? null, years: null };
  const opened = await openSurvey(session, asked, notes);
  if (opened === null) return notes.tell(session);
  const planned = planDocuments(documentsOf(opened, numbers, year ?? null));
  const form = { formats: ['pdf', 'txt'] as const };
  const turns = renderLetters(planned, {
    book: null,
    basisOf: async () => null,
    shared: '',
    isForced: true,
    openMaker: (count) =>
      openMaker({ ...opened, store: opened.register.store, cwd: session.world.cwd }, form, { count, jobs: null }),
    // The letterhead of today is no part of what was issued.
    onShared: () => {},
  });
  const today: Today = { program: session.world.build ?? version, fonts: fontsDigest() };
  const progress = session.progress('setting', planned.length);
  const rows: { readonly document: RegisteredDocument; readonly verdict: Verdict | 'failed' }[] = [];
  for await (const turn of turns) {
    progress.tick();
    const { document } = turn.planned;
    if (turn.state === 'unchanged' || document === null) continue;
    notes.addAll(turn.rendered.diagnostics);
    const { verdict, findings } = judge(turn, document, opened, today);
    notes.add(findings);
    rows.push({ document, verdict });
    if (session.isText)
      session.world.stdout.write(`${showNumbers(document.current)}\t${session.words.ui.verdicts[verdict]}\n`);
  }
  progress.end();
  const [first, ...others] = rows.filter(({ verdict }) => verdict === 'not-recorded');
  if (first) {
    const args = { count: 1 + others.length, first: showNumbers(first.document.current) };
    notes.add([batchFinding('batch/not-recorded', args, null)]);
  }
  const letters = rows.map(({ document, verdict }) => ({ numbers: printable(document.current), state: verdict }));
  const same = rows.filter(({ verdict }) => verdict === 'same').length;
  return notes.tell(session, { letters }, session.words.ui.verified(rows.length, same));
}

/** Those asked for that were issued and stand. */
function documentsOf(
  { register, circulars, selected, withoutFile }: OpenedSurvey,
  numbers: readonly string[],
  year: number | null,
): readonly RegisteredDocument[] {
  const ofFiles = circulars.flatMap(({ file, status }) =>
    selected.has(file) && status?.state === 'issued' ? [status.document] : [],
  );
  const all = numbers.length > 0 ? [...ofFiles, ...withoutFile] : register.ledger.documents;
  return all.filter(
    (each) => each.file !== null && !isVoid(each) && (year === null || each.date.startsWith(`${year}-`)),
  );
}

function judge(
  turn: Extract<Turn, { state: 'made' }>,
  document: RegisteredDocument,
  opened: OpenedSurvey,
  today: Today,
) {
  const { letter } = turn.rendered;
  if (letter === null) return { verdict: 'failed' as const, findings: [] };
  const now = letterDigests(letter.renditions);
  const judged = verifyLetter(document, now, today);
  // Of an amended letter, what lies in out/ may be of the day before.
  if (judged.verdict !== 'not-recorded' || document.issue.event === 'amended') return judged;
  // All that there is besides: the text that lies in out/.
  const there = textOf(join(opened.workspace.root, 'out', `${letter.name}.txt`));
  if (
    there === null ||
    letterDigests([{ copy: 'sent', format: 'txt', bytes: there }]).words === wordsOf(letter.renditions)
  )
    return judged;
  const args = { numbers: showNumbers(document.current), changed: [], recordedBy: 'out/', now: today.program };
  return { verdict: 'words-changed' as const, findings: [batchFinding('batch/words-changed', args, null)] };
}

function wordsOf(renditions: Parameters<typeof letterDigests>[0]): string {
  return letterDigests(renditions.filter(({ copy }) => copy === 'sent')).words;
}

function textOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
