/** Annuls a document's numbers. */

import { parseNumberQuery } from '../circular/number-query.js';
import type { VoidedEntry } from '../register/entry.js';
import { planAnnulment } from '../register/plan-acts.js';
import type { Edges } from '../workspace/edges.js';
import type { WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { notANumber, recordAct } from './record-act.js';

export interface VoidRequest {
  /** As typed: `2019/140`, `genelge:2019/12`. */
  readonly number: string;
  readonly reason: string;
  /** One series only; null annuls all numbers of the document. */
  readonly only: string | null;
}

export function voidNumbers(snapshot: WorkspaceSnapshot, { number, reason, only }: VoidRequest, edges: Edges) {
  return recordAct<VoidedEntry>(
    snapshot,
    { reason, edges },
    async (act, { register: { ledger }, organisation: { series } }) => {
      const query = parseNumberQuery(number);
      if (query === null) return notANumber(number);
      return planAnnulment({ query, text: number, only }, { ledger, series }, act);
    },
  );
}
