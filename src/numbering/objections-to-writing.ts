/** What forbids to write behind the register's last line: nothing is appended to a register that is damaged. */

import { type Diagnostic, hasError } from '../diagnostic.js';
import { checkSeries } from '../register/check-series.js';
import { checkLinks } from '../register/read-register.js';
import { registerSources } from '../workspace/load-register.js';
import type { LoadFinding, WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { locate } from '../workspace/locate.js';

export async function objectionsToWriting({
  workspace,
  organisation,
  sources,
  register,
}: WorkspaceSnapshot): Promise<readonly Diagnostic<LoadFinding>[]> {
  const { ledger, reading, findings, store } = register;
  const settings = checkSeries(ledger, organisation.series);
  const found = [...findings, ...checkLinks(reading), ...settings];
  if (!hasError(found)) return [];
  return locate<LoadFinding>(found, new Map([...sources, ...(await registerSources(workspace, store, found))]));
}
