/** `genelge number --rebase`: mends a register in conflict by moving the numbers that this side has not published. */

import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { numberedName } from '../../circular/output-name.js';
import { type ExitCode, hasError } from '../../diagnostic.js';
import { readConflict } from '../../exchange/conflict.js';
import { type GitFinding, gitFinding } from '../../exchange/findings.js';
import { ask, openRepository } from '../../exchange/repository.js';
import { findTarget } from '../../exchange/target.js';
import { growRegister } from '../../register/grow.js';
import { showNumbers } from '../../register/ledger.js';
import { type MovedNumbers, planRebase } from '../../register/plan-rebase.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import { withLock } from '../../workspace/store/commit.js';
import { writeDurably } from '../../workspace/store/durable.js';
import { REGISTER_FILE } from '../../workspace/store/register-file.js';
import { findWorkspace, type Workspace } from '../../workspace/workspace.js';
import { writeNumbers } from '../../workspace/write-numbers.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { printable } from './number-report.js';

export async function rebase(session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const workspace = findWorkspace(session.world.cwd, session.workspace);
  const repository = await openRepository(workspace.root);
  const { organisation, findings, sources } = loadOrganisation(workspace);
  notes.add(findings, sources);
  if (organisation === null) return notes.tell(session);
  const target = await findTarget(repository, session.world.env).catch(() => null);
  const { published, kept, moving, common } = await readConflict(repository, target);
  const unpublished = moving.register.lines.filter(({ line }) => line > common);
  const plan = planRebase(kept.register, unpublished, organisation.series);
  const rendered = await alreadyRendered(workspace, plan.moved);
  const against = [...kept.findings, ...moving.findings, ...plan.findings, ...rendered];
  notes.add(against);
  if (hasError(against)) return notes.tell(session);

  const store = { root: workspace.root, fs: session.world.fs };
  const { ui } = session.words;
  const onWait = ({ pid, host }: { pid: number; host: string }) => session.say(ui.waiting(pid, host));
  await withLock(store, onWait, async () => {
    const { text } = growRegister(kept.register, plan.entries);
    await writeDurably(store, REGISTER_FILE, `${published}\n${text}`);
    for (const { file, to: numbers, date } of plan.moved) {
      if (file !== null) notes.add((await writeNumbers(store, { file, numbers, date, hasDate: true })).findings);
    }
  });
  const files = plan.moved.flatMap(({ file }) => file ?? []);
  const paths = [REGISTER_FILE, ...files].map((name) => `${repository.prefix}${name}`);
  await ask(repository.git, ['add', '--', ...new Set(paths)]);
  const rows = plan.moved.map(({ from, to, file }) =>
    ui.moved(showNumbers(from), showNumbers(to), file ? workspace.show(file) : ''),
  );
  if (session.isText) session.world.stdout.write(rows.map((row) => `${row.trimEnd()}\n`).join(''));
  const moved = plan.moved.map(({ from, to, file }) => ({ from: printable(from), to: printable(to), file }));
  return notes.tell(session, { moved }, ui.rebased(moved.length));
}

/** A number that was rendered may be on paper, and in somebody's hands. */
async function alreadyRendered(
  { root, show }: Workspace,
  moved: readonly MovedNumbers[],
): Promise<readonly GitFinding[]> {
  const findings: GitFinding[] = [];
  for (const { from, date, file } of moved) {
    const name = file === null ? null : `out/${numberedName(Number(date.slice(0, 4)), from)}`;
    for (const output of name === null ? [] : [`${name}.pdf`, `${name}.txt`]) {
      const isThere = await access(resolve(root, output)).then(
        () => true,
        () => false,
      );
      if (!isThere) continue;
      const args = { numbers: showNumbers(from), output: show(output) };
      findings.push(gitFinding('git/already-rendered', args, null));
      break;
    }
  }
  return findings;
}
