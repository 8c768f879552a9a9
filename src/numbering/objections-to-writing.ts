/** What forbids to write behind the register's last line: nothing is appended to a register that is damaged. */

import { type Diagnostic, hasError } from '../diagnostic.js';
import { checkChain } from '../register/read-register.js';
import { registerSources } from '../workspace/load-register.js';
import type { LoadFinding, WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { locate } from '../workspace/locate.js';

export async function objectionsToWriting({
  workspace,
  register,
}: WorkspaceSnapshot): Promise<readonly Diagnostic<LoadFinding>[]> {
  const known = new Set(register.findings.map(({ at }) => at?.path[0]));
  const chain = checkChain(register.reading.register).filter(({ at }) => !known.has(at?.path[0]));
  const found = [...register.findings, ...chain];
  if (!hasError(found)) return [];
  return locate<LoadFinding>(found, await registerSources(workspace, register.store, found));
}
