/** `genelge number --rebase`: mends a register in conflict by moving the numbers that this side has not published. */

import { access } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { numberedName } from '../../circular/output-name.js';
import { type ExitCode, hasError } from '../../diagnostic.js';

import { type GitFinding, gitFinding } from '../../exchange/findings.js';
import { rebaseRegister } from '../../exchange/rebase-register.js';
import { sentNumbers } from '../../exchange/sent-numbers.js';
import { rememberedNumbers } from '../../numbering/remember-numbers.js';
import { registerFinding } from '../../register/findings.js';

import { showNumbers } from '../../register/ledger.js';
import type { MovedNumbers } from '../../register/plan-rebase.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import type { FileSystem, Store } from '../../workspace/store/durable.js';
import { keyOf, readMemory } from '../../workspace/store/number-memory.js';
import { findWorkspace, type Workspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { printable } from './number-report.js';

export interface RebaseOptions {
  /** Numbers under which letters were rendered move too. */
  readonly alsoRendered: boolean;
  /** Circulars, as typed, whose published numbers are moved, and why. */
  readonly reissue: readonly string[] | null;
  readonly reason: string;
}

export async function rebase(options: RebaseOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const { cwd, env, now, fs } = session.world;
  const workspace = findWorkspace(cwd, session.workspace);
  const { organisation, findings } = loadOrganisation(workspace);
  notes.setWorkspace(workspace);
  notes.add(findings);
  if (organisation === null) return notes.tell(session);
  const reason = options.reason.trim();
  if (options.reissue && reason === '') {
    notes.add([registerFinding('register/reason-missing', {}, null)]);
    return notes.tell(session);
  }
  const files = (options.reissue ?? []).map((file) =>
    relative(workspace.root, resolve(cwd, file)).split(sep).join('/'),
  );
  const { ui } = session.words;
  const rebased = await rebaseRegister(
    {
      workspace,
      organisation,
      reissue: options.reissue ? { files, reason } : null,
      objections: async (moved) => [
        ...(options.reissue ? [] : await alreadySent({ root: workspace.root, fs }, moved)),
        ...(options.alsoRendered ? [] : await alreadyRendered(workspace, fs, moved)),
      ],
    },
    {
      store: { root: workspace.root, fs },
      env,
      now,
      onWait: ({ pid, host }) => session.say(ui.waiting(pid, host)),
    },
  );
  notes.add(rebased.findings);
  const rows = rebased.moved.map(({ from, to, file }) =>
    ui.moved(showNumbers(from), showNumbers(to), file ? workspace.show(file) : ''),
  );
  if (session.isText) session.world.stdout.write(rows.map((row) => `${row.trimEnd()}\n`).join(''));
  const moved = rebased.moved.map(({ from, to, file }) => ({ from: printable(from), to: printable(to), file }));
  if (rebased.moved.length === 0 && hasError(rebased.findings)) return notes.tell(session, { moved });
  return notes.tell(session, { moved }, ui.rebased(moved.length));
}

/** No option overrides it but a reissue, which says why. */
async function alreadySent(store: Store, moved: readonly MovedNumbers[]): Promise<readonly GitFinding[]> {
  const sent = await sentNumbers(store);
  return moved.flatMap(({ from }) => {
    const numbers = showNumbers(from);
    return numbers.split(' ').some((each) => sent.has(each)) ? [gitFinding('git/already-sent', { numbers }, null)] : [];
  });
}

/** A number that was rendered may be on paper, and in somebody's hands. */
async function alreadyRendered(
  { root, show }: Workspace,
  fs: FileSystem,
  moved: readonly MovedNumbers[],
): Promise<readonly GitFinding[]> {
  const findings: GitFinding[] = [];
  const { rendered } = await readMemory({ root, fs });
  const known = new Set(rendered.map(keyOf));
  for (const { from, date, file, line } of moved) {
    const numbers = showNumbers(from);
    if (rememberedNumbers(from, line.read()?.entry ?? null).some((each) => known.has(keyOf(each)))) {
      findings.push(gitFinding('git/already-rendered', { numbers, output: '' }, null));
      continue;
    }
    const name = file === null ? null : `out/${numberedName(Number(date.slice(0, 4)), from)}`;
    for (const output of name === null ? [] : [`${name}.pdf`, `${name}.txt`]) {
      const isThere = await access(resolve(root, output)).then(
        () => true,
        () => false,
      );
      if (!isThere) continue;
      const args = { numbers, output: show(output) };
      findings.push(gitFinding('git/already-rendered', args, null));
      break;
    }
  }
  return findings;
}
