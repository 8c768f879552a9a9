/** What waits in a workspace: drafts, steps that were cut short, numbers that nobody else has seen, letters to render. */

import { join } from 'node:path';
import { readJournals } from '../../archive/journal-files.js';
import { unsentDocuments } from '../../archive/unsent-documents.js';
import { numberedName, VOID_ENDING } from '../../circular/output-name.js';
import { numberYear, type SequenceNumber } from '../../circular/series.js';
import { hasError } from '../../diagnostic.js';
import { countUnpublished } from '../../exchange/count-unpublished.js';
import { dateInZone } from '../../language/dates.js';
import { planDrafts } from '../../numbering/number-drafts.js';
import { openAllocator } from '../../register/allocator.js';
import { accountForNumbers, missingFiles } from '../../register/audit.js';
import { isVoid, printsVoidNumber, type RegisteredDocument } from '../../register/ledger.js';
import { checkChain } from '../../register/read-register.js';
import { statusFindings } from '../../register/status-findings.js';
import type { Edges } from '../../workspace/edges.js';
import type { WorkspaceSnapshot } from '../../workspace/load-workspace.js';
import { listPushSteps } from '../../workspace/store/push-steps.js';
import { isFile } from '../../workspace/workspace.js';

export interface WorkspaceStatus {
  /** The next number of each series, today. */
  readonly next: readonly { readonly series: string; readonly number: SequenceNumber; readonly isByHand: boolean }[];
  /** Files by what would become of them if numbers were given now. */
  readonly drafts: Readonly<Record<'ready' | 'held' | 'faulty', readonly string[]>>;
  /** Files that have yet to get the numbers which the register gave them. */
  readonly incomplete: readonly string[];
  /** Pushes of which it is not known whether they arrived. */
  readonly pushes: number;
  /** Lines of the register; null where it is shared with nobody. */
  readonly unpublished: number | null;
  /** Issued letters of which there is no PDF in out/. */
  readonly unrendered: readonly RegisteredDocument[];
  /** Of an office that mails its letters, those that somebody has not got. */
  readonly unsent: readonly RegisteredDocument[];
  readonly isRegisterSound: boolean;
}

export async function workspaceStatus(snapshot: WorkspaceSnapshot, edges: Edges): Promise<WorkspaceStatus> {
  const { circulars, organisation, register, workspace } = snapshot;
  const { plan } = await planDrafts(
    snapshot,
    { documentNumber: null, allOrNothing: false, adopt: false, isBatch: true },
    edges,
  );
  const ready = new Set(plan.assignments.map(({ candidate }) => candidate.file));
  const waiting = circulars.filter(({ circular, status }) => circular === null || status?.state === 'draft');
  const isHeld = ({ circular }: (typeof waiting)[number]) => circular?.isHeld === true;
  const today = dateInZone(edges.now(), organisation.timeZone);
  const allocator = openAllocator([], register.ledger, organisation.series);
  return {
    next: [...organisation.series.values()].map((series) => {
      const year = numberYear(series, today);
      const number = { year, no: allocator.next(series.key, year) };
      return { series: series.key, number, isByHand: series.source === 'by-hand' };
    }),
    drafts: {
      ready: [...ready],
      held: waiting.filter(isHeld).map(({ file }) => file),
      faulty: waiting.filter((each) => !isHeld(each) && !ready.has(each.file)).map(({ file }) => file),
    },
    incomplete: circulars.filter(({ status }) => status?.state === 'incomplete').map(({ file }) => file),
    pushes: (await listPushSteps(register.store)).size,
    unpublished: await countUnpublished(register.store),
    unrendered: register.ledger.documents.filter(
      (document) => document.file !== null && !isVoid(document) && !isFile(join(workspace.root, pdfOf(document))),
    ),
    unsent: unsentDocuments(register.ledger.documents, await readJournals(register.store)),
    isRegisterSound: !hasError([
      ...register.findings,
      ...checkChain(register.reading.register),
      ...accountForNumbers(register.ledger, organisation.series).findings,
      ...missingFiles(register.matching.absent),
      // A number that was typed is entered by the next numbering: nothing is wrong with the register.
      ...circulars.filter(({ status }) => status?.state !== 'unregistered').flatMap(statusFindings),
    ]),
  };
}

function pdfOf(document: RegisteredDocument): string {
  const { date, current } = document;
  const ending = printsVoidNumber(document) ? VOID_ENDING : '';
  return `out/${numberedName(Number(date.slice(0, 4)), current)}${ending}.pdf`;
}
