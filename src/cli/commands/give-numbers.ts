/** The act of numbering: seal, plan and commit in one short step under the lock, then write the files. */

import { type ArchivedLetter, openArchiver } from '../../archive/archiver.js';
import { hasError } from '../../diagnostic.js';
import { isoDate } from '../../language/dates.js';
import type { AnyFinding } from '../../messages/all-findings.js';
import type { IssueEntry } from '../../register/entry.js';
import { keepLedger } from '../../register/ledger.js';
import { matchFiles } from '../../register/match-files.js';
import { type Assignment, type NumberingPlan, planNumbering } from '../../register/plan-numbering.js';
import type { Register, RegisterReading } from '../../register/read-register.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import { filed } from '../../workspace/load-register.js';
import { asRefusal, type Commit, commitToRegister } from '../../workspace/store/commit.js';
import { type PendingStep, removePending } from '../../workspace/store/pending.js';
import { type NumbersToWrite, writeNumbers } from '../../workspace/write-numbers.js';
import type { Session } from '../session.js';
import { spokenFor, type Waiting } from './number-plan.js';
import type { Office } from './open-office.js';

export interface NumberingOutcome {
  readonly plan: NumberingPlan<Waiting>;
  /** About the register, and about files that could not be written. */
  readonly findings: readonly AnyFinding[];
  /** Files that an earlier run left without the numbers the register had given them. */
  readonly completed: readonly NumbersToWrite[];
}

/** The register under the lock, and the steps unfinished then. */
interface RegisterNow {
  readonly reading: RegisterReading;
  readonly pending: readonly PendingStep[];
}

/** Plans on the register as it was read; changes nothing. */
export function planOn({ papers, organisation }: Office, register: Register, waiting: readonly Waiting[]) {
  const ledger = keepLedger(register, organisation.series);
  const wish = { candidates: waiting, spokenFor: spokenFor(papers, waiting) };
  return planNumbering(wish, ledger, organisation.series);
}

/**
 * Gives numbers. `isWhole` wants all or none. Throws refusals where the register is busy, damaged or cannot be written;
 * then no number was given.
 */
export async function giveNumbers(
  office: Office,
  waiting: readonly Waiting[],
  isWhole: boolean,
  session: Session,
): Promise<NumberingOutcome> {
  const { register } = office;
  const { store } = register;
  const seals = await sealAll(office, waiting, session);
  let plan: NumberingPlan<Waiting> = { assignments: [], findings: new Map() };
  let halfDone: readonly NumbersToWrite[] = [];
  let stale: readonly PendingStep[] = [];
  const findings: AnyFinding[] = [];
  const onWait = ({ pid, host }: { pid: number; host: string }) => session.say(session.words.ui.waiting(pid, host));
  const at = session.world.now().toISOString();

  const pending = await commitToRegister(store, { years: register.years, onWait }, (reading, unfinished) => {
    findings.push(...reading.findings);
    if (hasError(reading.findings)) return NOTHING;
    const now = matchNow(office, { reading, pending: unfinished });
    halfDone = now.halfDone;
    stale = unfinished.filter(({ isLive }) => !isLive);
    const planned = planOn(
      office,
      reading.register,
      waiting.filter(({ file }) => now.isWaiting(file)),
    );
    plan = isWhole && [...planned.findings.values()].some(hasError) ? { ...planned, assignments: [] } : planned;
    return {
      entries: plan.assignments.map((assignment) => entryOf(assignment, seals, at)),
      files: plan.assignments.filter(isForFile).map(({ candidate }) => candidate.file),
    };
  });

  const completed: NumbersToWrite[] = [];
  const unwritten: AnyFinding[] = [];
  const toNumber = plan.assignments.filter(isForFile).map(toWrite);
  const progress = session.progress('writing', toNumber.length + halfDone.length);
  const write = async (wish: NumbersToWrite): Promise<boolean> => {
    progress.tick();
    const { value, findings: found } = await writeNumbers(store, wish);
    unwritten.push(...found);
    return value === 'changed';
  };
  await inParallel(toNumber, async (wish) => void (await write(wish)));
  await inParallel(halfDone, async (wish) => void ((await write(wish)) && completed.push(wish)));
  progress.end();
  // A step stays on record until all its files have their numbers.
  const finished = unwritten.length === 0 ? [...stale.map(({ name }) => name), ...(pending ? [pending] : [])] : [];
  for (const name of finished) await removePending(store, name);
  return { plan, completed, findings: [...findings, ...unwritten] };
}

const NOTHING: Commit = { entries: [], files: [] };

/** Adopted numbers stand in their files already. */
function isForFile({ event }: Assignment<Waiting>): boolean {
  return event === 'assigned';
}

async function sealAll(
  office: Office,
  waiting: readonly Waiting[],
  session: Session,
): Promise<ReadonlyMap<string, ArchivedLetter>> {
  const { workspace, organisation, register } = office;
  try {
    const { files: pictures } = loadPictures(workspace, organisation);
    const archiver = openArchiver({ workspace, organisation, store: register.store, pictures });
    const seals = new Map<string, ArchivedLetter>();
    const progress = session.progress('writing', waiting.length);
    await inParallel(waiting, async ({ file, circular }) => {
      seals.set(file, await archiver.archive(circular));
      progress.tick();
    });
    progress.end();
    return seals;
  } catch (error) {
    throw asRefusal(error, register.store);
  }
}

/** The files beside the register as it is under the lock: another run may have been faster, or left something undone. */
function matchNow({ papers, organisation }: Office, { reading, pending }: RegisterNow) {
  const circulars = papers.flatMap(({ circular }) => circular ?? []);
  const ledger = keepLedger(reading.register, organisation.series);
  const { standings } = matchFiles(circulars.map(filed), ledger, new Set(pending.flatMap(({ files }) => files)));
  const underWay = new Set(pending.filter(({ isLive }) => isLive).flatMap(({ files }) => files));
  const halfDone = circulars.flatMap(({ file, date }): NumbersToWrite[] => {
    const standing = standings.get(file);
    if (standing?.state !== 'half-done' || underWay.has(file)) return [];
    const { current: numbers, date: day } = standing.document;
    return [{ file, numbers, date: day, hasDate: date !== null }];
  });
  const isWaiting = (file: string) => ['draft', 'unregistered'].includes(standings.get(file)?.state ?? '');
  return { halfDone, isWaiting };
}

function entryOf(
  { candidate, event, numbers }: Assignment<Waiting>,
  seals: ReadonlyMap<string, ArchivedLetter>,
  at: string,
): IssueEntry {
  const seal = seals.get(candidate.file);
  if (seal === undefined) throw new Error(`${candidate.file} was not sealed`);
  return { event, numbers, at, ...seal };
}

/** What is to stand in a circular's file; its date too, where it was dated by being numbered. */
export function toWrite({ candidate, numbers }: Pick<Assignment<Waiting>, 'candidate' | 'numbers'>): NumbersToWrite {
  const { file, paper, circular } = candidate;
  return { file, numbers, date: isoDate(circular.date), hasDate: paper.circular?.date != null };
}

/** Files written at once. */
const HANDS = 16;

async function inParallel<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const hand = async () => {
    for (const item of rest) await act(item);
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
}
