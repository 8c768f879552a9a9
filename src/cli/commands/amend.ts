/** `genelge amend`: records that a circular was changed after it was numbered. */

import { isDeepStrictEqual } from 'node:util';
import { type ArchivedLetter, openArchiver } from '../../archive/archiver.js';
import { readLetter } from '../../archive/issued-files.js';
import { lossOf } from '../../archive/loss.js';
import { contentText } from '../../circular/circular-content.js';
import { amendLetter } from '../../compose/amend-letter.js';
import { resolveUnnumbered } from '../../compose/resolve-letter.js';
import type { ExitCode } from '../../diagnostic.js';
import { isoDate } from '../../language/dates.js';
import type { IssueEntry } from '../../register/entry.js';
import { showNumbers } from '../../register/ledger.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { actOf, commitAct } from './commit-act.js';
import { printable } from './number-report.js';
import { type Office, openOffice, type Paper } from './open-office.js';

export interface AmendOptions {
  /** A file or a number, as typed. */
  readonly name: string;
  readonly reason: string;
}

export async function amend({ name, reason }: AmendOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const office = await openOffice(session, { names: [name], year: null, isForWriting: true }, notes);
  const act = office && actOf(reason, office, session);
  if (office === null || act === null) return notes.tell(session);
  const paper = office.papers.find(({ file }) => office.selected.has(file));
  if (paper === undefined) return notes.tell(session);
  notes.add(paper.all, paper.sources);
  const { standing, circular } = paper;
  if (standing?.state !== 'issued' || circular?.state !== 'numbered') {
    if (paper.all.length === 0) {
      const args = { file: office.workspace.show(paper.file) };
      notes.add([{ code: 'register/not-numbered', severity: 'error', args, at: null }]);
    }
    return notes.tell(session);
  }
  const numbers = showNumbers(circular.numbers);
  if (!standing.isChanged) {
    return notes.tell(session, { amended: null }, session.words.ui.nothingToAmend(numbers));
  }
  const seal = await sealAmended(office, paper);
  if (seal === null) return notes.tell(session);
  const entry: IssueEntry = { ...seal, event: 'amended', numbers: circular.numbers, at: act.at, reason: act.reason };
  const committed = await commitAct(office, session, () => ({ value: entry, findings: [] }));
  if (committed === null) return notes.tell(session);
  return notes.tell(session, { amended: printable(circular.numbers) }, session.words.ui.amended(numbers));
}

/** Seals the letter as the clerk changed it, all else as it was issued. null after noting what stands against it. */
async function sealAmended(office: Office, { circular, standing, sources }: Paper): Promise<ArchivedLetter | null> {
  const { workspace, organisation, register, notes } = office;
  if (circular?.state !== 'numbered' || standing?.state !== 'issued') return null;
  const issue = standing.document.issue.read()?.entry;
  if (!issue || !('letter' in issue)) return null;
  const sealed = await readLetter(register.store, issue.letter);
  if (sealed.state !== 'whole') {
    const numbers = showNumbers(issue.numbers);
    notes.add([lossOf({ state: sealed.state, digest: issue.letter, numbers, at: null })]);
    return null;
  }
  const now: Record<string, unknown> = JSON.parse(contentText(circular.content, isoDate(circular.date)));
  const changed = changedKeys(sealed.value.content, now);
  const letter = amendLetter(sealed.value.letter, resolveUnnumbered(circular, organisation), changed);
  const logos = loadPictures(workspace, organisation);
  notes.add(logos.findings, new Map([...sources, ...logos.sources]));
  const archiver = openArchiver({ workspace, organisation, store: register.store, pictures: logos.files });
  return await archiver.archiveAs(circular, letter, changed.has('sablon') ? null : issue.profile);
}

function changedKeys(before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): Set<string> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return new Set(keys.filter((key) => !isDeepStrictEqual(before[key], now[key])));
}
