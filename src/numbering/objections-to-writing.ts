/** What forbids to write behind the register's last line: nothing is appended to a register that is damaged. */

import { hasError } from '../diagnostic.js';
import { checkSeries } from '../register/check-series.js';
import { type RegisterFinding, registerFinding } from '../register/findings.js';
import { checkLinks } from '../register/read-register.js';
import type { WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { type LackingNumber, lackingNumbers } from './remember-numbers.js';

export async function objectionsToWriting({
  organisation,
  register,
}: WorkspaceSnapshot): Promise<readonly RegisterFinding[]> {
  const { ledger, reading, findings } = register;
  const settings = checkSeries(ledger, organisation.series);
  const lacking = await lackingNumbers(register, organisation.series);
  const found = [...findings, ...checkLinks(reading), ...settings, ...wentBack(lacking)];
  return hasError(found) ? found : [];
}

const MOST_NAMED = 12;

/** Told once for all numbers, whose names are what matters. */
function wentBack(lacking: readonly LackingNumber[]): readonly RegisterFinding[] {
  const numbers = [...new Set(lacking.map(({ number }) => number))];
  if (numbers.length === 0) return [];
  const more = Math.max(0, numbers.length - MOST_NAMED);
  return [registerFinding('register/went-back', { numbers: numbers.slice(0, MOST_NAMED), more }, null)];
}
