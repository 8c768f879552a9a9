/** What the rules, as the office sets them, have against numbering a draft: a wrong IBAN is not to go out with a number. */

import { hasError } from '../../diagnostic.js';
import type { CalendarDate } from '../../language/dates.js';
import { lintCircular } from '../../lint/lint.js';
import { neighboursAmong } from '../../lint/neighbours.js';
import { locate } from '../../workspace/locate.js';
import { judge } from '../judge.js';
import type { Office, Paper } from './open-office.js';

/** The drafts with errors, which go to the office's notes; what is less than an error is for `check` to say. */
export function objectToDrafts(papers: readonly Paper[], office: Office, today: CalendarDate): ReadonlySet<Paper> {
  const { organisation, notes } = office;
  const neighbours = neighboursAmong(office.papers.flatMap(({ circular }) => circular ?? []));
  const objected = new Set<Paper>();
  for (const paper of papers) {
    const { circular, standing, source, sources, all } = paper;
    if (circular === null || source === null || standing?.state !== 'draft' || hasError(all)) continue;
    const found = locate(lintCircular({ circular, organisation, today }, neighbours), sources);
    const judged = judge(found, { organisation, codes: [], files: [{ source, isWhole: false, isIssued: false }] });
    const errors = judged.map(({ finding }) => finding).filter(({ severity }) => severity === 'error');
    if (errors.length === 0) continue;
    notes.add(errors, sources);
    objected.add(paper);
  }
  return objected;
}
