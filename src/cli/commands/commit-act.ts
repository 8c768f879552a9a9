/** One entry, planned on the register as it is under the lock, and appended; or why not. */

import type { Checked } from '../../diagnostic.js';
import { dateInZone, isoDate } from '../../language/dates.js';
import type { RegisterEntry } from '../../register/entry.js';
import type { RegisterFinding } from '../../register/findings.js';
import type { Act } from '../../register/plan-acts.js';
import type { Register } from '../../register/read-register.js';
import { registerSources } from '../../workspace/load-register.js';
import { commitToRegister } from '../../workspace/store/commit.js';
import type { Session } from '../session.js';
import type { Office } from './open-office.js';

/** Why, and when; null after noting that the reason is empty. */
export function actOf(reason: string, { organisation, notes }: Office, { world }: Session): Act | null {
  const now = world.now();
  if (reason.trim() !== '') {
    return { reason: reason.trim(), date: isoDate(dateInZone(now, organisation.timeZone)), at: now.toISOString() };
  }
  notes.add([{ code: 'register/reason-missing', severity: 'error', args: {}, at: null }]);
  return null;
}

/** null after noting what stands against it. Nothing is appended to a register that is damaged. */
export async function commitAct<Entry extends RegisterEntry>(
  { workspace, register: { store, findings, years }, notes }: Office,
  { say, words }: Session,
  plan: (register: Register) => Checked<Entry, RegisterFinding>,
): Promise<Entry | null> {
  if (findings.some(({ severity }) => severity === 'error')) return null;
  let outcome: Checked<Entry, RegisterFinding> = { value: null, findings: [] };
  const onWait = ({ pid, host }: { pid: number; host: string }) => say(words.ui.waiting(pid, host));
  await commitToRegister(store, { years, onWait }, (reading) => {
    const broken = reading.findings.length > 0;
    outcome = broken ? { value: null, findings: reading.findings } : plan(reading.register);
    return { entries: outcome.value === null ? [] : [outcome.value], files: [] };
  });
  notes.add(outcome.findings, await registerSources(workspace, store, outcome.findings));
  return outcome.value;
}
