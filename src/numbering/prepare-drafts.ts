/** The circulars asked for → those that can be numbered, and what numbers they would get; why not, for the others. */

import type { Original } from '../archive/archiver.js';
import type { Organisation } from '../circular/organisation.js';
import { hasError, ofCircular, Refusal, regraded } from '../diagnostic.js';
import { dateInZone } from '../language/dates.js';
import type { LintFinding } from '../lint/findings.js';
import { checkAdoption } from '../register/check-adoption.js';
import type { RegisterFinding } from '../register/findings.js';
import { type NumberingPlan, planNumbering } from '../register/plan-numbering.js';
import type { Edges } from '../workspace/edges.js';
import type { LoadFinding } from '../workspace/load-files.js';
import type { CircularRecord, WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { gatherCandidates, type NumberingCandidate, typedElsewhere, withDocumentNumber } from './candidates.js';
import { checkDrafts, type DraftFinding } from './check-drafts.js';
import { checkRules } from './check-rules.js';
import { type NumberingFinding, numberingFinding } from './findings.js';
import { heldBack } from './held-back.js';

export interface NumberingRequest {
  /** The document number of the only draft, taken from a register kept elsewhere. */
  readonly documentNumber: number | null;
  /** Those that were asked for one by one: file → number. */
  readonly documentNumbers?: ReadonlyMap<string, number>;
  /** All that were asked for get numbers, or none does. */
  readonly allOrNothing: boolean;
  /** No draft was named: one whose number is typed by hand waits for it, and is no error. */
  readonly isBatch: boolean;
  /** Numbers that look like a slip are meant, gaps and all. */
  readonly adopt: boolean;
  /** By file, the document that an imported circular comes from: it is sealed beside it. */
  readonly originals?: ReadonlyMap<string, Original>;
}

export type DraftsFinding = NumberingFinding | LoadFinding | LintFinding | DraftFinding;

export interface PreparedDrafts {
  readonly candidates: readonly NumberingCandidate[];
  /** How many cannot be numbered. */
  readonly failed: number;
  readonly findings: readonly DraftsFinding[];
}

export interface PlannedDrafts {
  readonly plan: NumberingPlan<NumberingCandidate>;
  /** How many circulars get no number because of errors. */
  readonly failed: number;
  /** All or none were wanted, and it is none. */
  readonly isStopped: boolean;
  readonly findings: readonly DraftsFinding[];
}

export async function prepareDrafts(
  snapshot: WorkspaceSnapshot,
  { documentNumber, documentNumbers }: NumberingRequest,
  edges: Pick<Edges, 'now' | 'onProgress'>,
): Promise<PreparedDrafts> {
  const records = selectedOf(snapshot);
  const told = records.flatMap(({ all }) => all);
  const refused = checkRules(records, snapshot, edges.now());
  const gathered = gatherCandidates(
    records.filter((record) => !refused.has(record)),
    dateInZone(edges.now(), snapshot.organisation.timeZone),
  );
  const broken = records.filter(({ all }) => hasError(all)).length;
  // Where nothing waits because of errors, the errors say so.
  const isForOne = documentNumber !== null && (gathered.candidates.length > 0 || broken + refused.size === 0);
  const given = gathered.candidates.map((each) => {
    const no = documentNumbers?.get(each.file);
    return no === undefined ? each : withDocumentNumber(each, no, snapshot.organisation);
  });
  const wanted = isForOne ? [onlyOf(gathered.candidates, documentNumber, snapshot.organisation)] : given;
  const checked = await checkDrafts(wanted, snapshot, edges);
  return {
    candidates: checked.sound,
    failed: broken + refused.size + wanted.length - checked.sound.length,
    findings: [...told, ...[...refused.values()].flat(), ...gathered.findings, ...checked.findings],
  };
}

export function planPrepared(
  snapshot: WorkspaceSnapshot,
  { candidates, failed, findings }: PreparedDrafts,
  { allOrNothing, adopt, isBatch }: NumberingRequest,
): PlannedDrafts {
  const { circulars, organisation, register } = snapshot;
  const slips = adopt ? new Map<string, readonly RegisterFinding[]>() : findSlips(candidates, snapshot);
  const isHeld = allOrNothing && failed + slips.size > 0;
  const meant = candidates.filter(({ file }) => !slips.has(file)).map((each) => ({ ...each, mayLeaveGap: adopt }));
  const wanted = isHeld ? [] : meant;
  const planFor = (some: readonly NumberingCandidate[]) =>
    planNumbering(
      { candidates: some, typedElsewhere: typedElsewhere(circulars, some) },
      register.ledger,
      organisation.series,
    );
  const first = planFor(wanted);
  const held = heldBack(
    first.assignments.map(({ candidate }) => candidate),
    snapshot,
  );
  const plan = held.size > 0 ? planFor(wanted.filter(({ file }) => !held.has(file))) : first;
  const said = (file: string) => {
    const found = plan.findings.get(file) ?? [];
    return isBatch ? found.map(waitsForItsNumber) : found;
  };
  const refused = [...plan.findings.keys()].filter((file) => hasError(said(file))).length;
  const isStopped = isHeld || (allOrNothing && refused > 0);
  const found = candidates.flatMap(({ file }) =>
    ofCircular<DraftsFinding>([...(slips.get(file) ?? []), ...[held.get(file) ?? []].flat(), ...said(file)], file),
  );
  return {
    plan: isStopped ? { ...plan, assignments: [] } : plan,
    failed: failed + slips.size + refused,
    isStopped,
    findings: [...findings, ...found],
  };
}

/** The office's register gives it when the letter is signed. */
function waitsForItsNumber(finding: RegisterFinding): RegisterFinding {
  return finding.code === 'register/number-needed' ? regraded(finding, 'hint') : finding;
}

function findSlips(
  candidates: readonly NumberingCandidate[],
  { register, organisation }: WorkspaceSnapshot,
): ReadonlyMap<string, readonly RegisterFinding[]> {
  const found = candidates.map(({ file, typed, isGiven, circular: { content } }) => {
    const adoption = { file, typed, isGiven, content };
    return [file, checkAdoption(adoption, register.ledger, organisation.series)] as const;
  });
  return new Map(found.filter(([, findings]) => findings.length > 0));
}

/** Whether what was prepared before still holds: none of the circulars asked for is another since. */
export function isUnchanged(now: WorkspaceSnapshot, before: WorkspaceSnapshot): boolean {
  const known = recordsByFile(before);
  const selected = selectedOf(now);
  return (
    selected.length === before.selected.size &&
    selected.every(({ file, source, status }) => {
      const record = known.get(file);
      return record?.source === source && record.status?.state === status?.state;
    })
  );
}

/** The same candidates, as they lie beside the register of now. */
export function refreshed(prepared: PreparedDrafts, now: WorkspaceSnapshot): PreparedDrafts {
  const known = recordsByFile(now);
  const candidates = prepared.candidates.map((each) => ({ ...each, record: known.get(each.file) ?? each.record }));
  return { ...prepared, candidates };
}

function selectedOf({ circulars, selected }: WorkspaceSnapshot): readonly CircularRecord[] {
  return circulars.filter(({ file }) => selected.has(file));
}

function recordsByFile({ circulars }: WorkspaceSnapshot): ReadonlyMap<string, CircularRecord> {
  return new Map(circulars.map((record) => [record.file, record]));
}

function onlyOf(candidates: readonly NumberingCandidate[], no: number, organisation: Organisation): NumberingCandidate {
  const [only, other] = candidates;
  if (only && other === undefined) return withDocumentNumber(only, no, organisation);
  const args = { waiting: candidates.length };
  throw new Refusal(numberingFinding('numbering/sayi-for-one', args, null), 2);
}
