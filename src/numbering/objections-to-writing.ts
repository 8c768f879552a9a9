/** What forbids to write behind the register's last line: nothing is appended to a register that is damaged. */

import { type Diagnostic, hasError } from '../diagnostic.js';
import { checkSeries } from '../register/check-series.js';
import { type RegisterFinding, registerFinding } from '../register/findings.js';
import { checkLinks } from '../register/read-register.js';
import { registerSources } from '../workspace/load-register.js';
import type { LoadFinding, WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { locate } from '../workspace/locate.js';
import { type LackingNumber, lackingNumbers } from './remember-numbers.js';

export async function objectionsToWriting({
  workspace,
  organisation,
  sources,
  register,
}: WorkspaceSnapshot): Promise<readonly Diagnostic<LoadFinding>[]> {
  const { ledger, reading, findings, store } = register;
  const settings = checkSeries(ledger, organisation.series);
  const lacking = await lackingNumbers(register, organisation.series);
  const found = [...findings, ...checkLinks(reading), ...settings, ...wentBack(lacking)];
  if (!hasError(found)) return [];
  return locate<LoadFinding>(found, new Map([...sources, ...(await registerSources(workspace, store, found))]));
}

const MOST_NAMED = 12;

/** Told once for all numbers, whose names are what matters. */
function wentBack(lacking: readonly LackingNumber[]): readonly RegisterFinding[] {
  const numbers = [...new Set(lacking.map(({ number }) => number))];
  if (numbers.length === 0) return [];
  const more = Math.max(0, numbers.length - MOST_NAMED);
  return [registerFinding('register/went-back', { numbers: numbers.slice(0, MOST_NAMED), more }, null)];
}
