/** Takes a number for a letter that is not a circular here. */

import { parseNumberQuery } from '../circular/number-query.js';
import type { CalendarDate } from '../language/dates.js';
import type { ReservedEntry } from '../register/entry.js';
import { planReservation } from '../register/plan-acts.js';
import type { Edges } from '../workspace/edges.js';
import type { WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { typedElsewhere } from './candidates.js';
import { notANumber, recordAct } from './record-act.js';

export interface ReservationRequest {
  readonly series: string;
  /** As typed: `141` or `2019/141`; null takes the next. */
  readonly number: string | null;
  readonly reason: string;
  readonly date: CalendarDate | null;
  readonly addressee: string | null;
  readonly subject: string | null;
}

export function reserveNumber(snapshot: WorkspaceSnapshot, request: ReservationRequest, edges: Edges) {
  const { series, number, reason, date, addressee, subject } = request;
  return recordAct<ReservedEntry>(snapshot, { reason, edges }, async (act, { register, organisation, circulars }) => {
    const query = number === null ? null : parseNumberQuery(number);
    if (number !== null && (query === null || (query.series ?? series) !== series)) return notANumber(number);
    const wanted = { series, number: query, date, addressee, subject, typedElsewhere: typedElsewhere(circulars, []) };
    return planReservation(wanted, register.ledger, organisation.series, act);
  });
}
