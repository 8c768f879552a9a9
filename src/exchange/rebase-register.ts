/** A register in conflict → one: the published lines stay, and what the other side gave moves behind them. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { numbersIn } from '../circular/circular-head.js';
import type { Organisation } from '../circular/organisation.js';
import type { SequenceNumber, SeriesKey } from '../circular/series.js';
import { hasError } from '../diagnostic.js';
import { rememberedNumbers, rememberRegister } from '../numbering/remember-numbers.js';
import type { RegisterFinding } from '../register/findings.js';
import { growRegister } from '../register/grow.js';
import { buildLedger, showNumbers } from '../register/ledger.js';
import { type MovedNumbers, planRebase } from '../register/plan-rebase.js';
import type { WorkspaceFinding } from '../workspace/findings.js';
import { loadCircular, loadCirculars } from '../workspace/load-circulars.js';
import { withLock } from '../workspace/store/commit.js';
import { readIfThere, type Store, writeDurably } from '../workspace/store/durable.js';
import { forgetNumbers } from '../workspace/store/number-memory.js';
import { listPending, removePending, writePending } from '../workspace/store/pending.js';
import { REGISTER_FILE, readRegisterFile } from '../workspace/store/register-file.js';
import type { Workspace } from '../workspace/workspace.js';
import { writeNumbers } from '../workspace/write-numbers.js';
import { fetchBranches, publishedRegisters, type RemoteBranch } from './branches.js';
import { type RegisterSides, readConflict, readingOf } from './conflict.js';
import { findDoubled } from './doubled.js';
import { type GitFinding, gitFinding } from './findings.js';
import { fileOf } from './moved-files.js';
import type { Sharing } from './publish.js';
import { ask, openRepository, type Repository, refuse } from './repository.js';
import { stagedFile, stageNumbers } from './stage-numbers.js';

export interface RebaseRequest {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  /** Files, by workspace name, whose published numbers are moved, and why; null where none is. */
  readonly reissue: { readonly files: readonly string[]; readonly reason: string } | null;
  /** What speaks against moving these: letters that were rendered. */
  readonly objections: (moved: readonly MovedNumbers[]) => Promise<readonly GitFinding[]>;
}

export interface Rebased {
  readonly moved: readonly MovedNumbers[];
  readonly findings: readonly (GitFinding | RegisterFinding | WorkspaceFinding)[];
}

/** Changes nothing where a finding is an error. Throws the refusals `git/no-conflict`, `git/unreachable`. */
export async function rebaseRegister(request: RebaseRequest, sharing: Omit<Sharing, 'onFaster'>): Promise<Rebased> {
  const { store, onWait } = sharing;
  const repository = await openRepository(store.root);
  return await withLock(store, onWait, async (owner) => {
    const branches = await fetchBranches(repository);
    const registers = [...(await publishedRegisters(repository, branches)).values()];
    const published = new Set(registers.flat());
    const conflict = await findSides(request, { repository, store, registers, branches });
    const pending = await listPending(store);
    const underWay = new Set(pending.flatMap(({ files }) => files));
    const { plan, files, findings } = planMove(request, conflict, { published, underWay });
    const inConflict = await unresolved(repository, store, [...files.values()]);
    const against = [...findings, ...inConflict, ...(await request.objections(plan.moved))];
    if (hasError(against)) return { moved: [], findings: against };

    const written: (GitFinding | WorkspaceFinding)[] = [];
    const step = files.size > 0 ? await writePending(store, owner, [...files.values()]) : null;
    const before = new Map(
      await Promise.all([...files.values()].map(async (file) => [file, await stagedFile(repository, file)] as const)),
    );
    const { text } = growRegister(readingOf(conflict.kept).register, plan.entries);
    await writeDurably(store, REGISTER_FILE, `${conflict.kept}\n${text}`);
    await ask(repository.git, ['add', '--', `:(literal,top)${repository.prefix}${REGISTER_FILE}`]);
    // What moved is no longer remembered under its old number.
    const { register } = await readRegisterFile(store);
    await rememberRegister({ store, ledger: buildLedger(register, request.organisation.series) }, []);
    await forgetNumbers(
      store,
      plan.moved.flatMap(({ from, line }) => rememberedNumbers(from, line.read()?.entry ?? null)),
    );
    for (const [{ to: numbers, date }, file] of files) {
      const wanted = { file, numbers, date, hasDate: true };
      const { value, findings: found } = await writeNumbers(store, wanted);
      written.push(...found);
      const entry = before.get(file);
      if (value !== null && entry) await stageNumbers(repository, store, entry, wanted);
    }
    if (!hasError(written))
      for (const name of [step, ...pending.map((each) => each.name)]) if (name) await removePending(store, name);
    return { moved: plan.moved.map((each) => ({ ...each, file: files.get(each) ?? each.file })), findings: written };
  });
}

interface Scene {
  readonly repository: Repository;
  readonly store: Store;
  readonly registers: readonly (readonly string[])[];
  readonly branches: readonly RemoteBranch[];
}

/** The two sides of git's conflict; without one, of the number that is to be issued anew. */
async function findSides(
  { workspace, organisation, reissue }: RebaseRequest,
  { repository, store, registers, branches }: Scene,
): Promise<RegisterSides> {
  const remote = branches[0]?.remote ?? null;
  const typedIn = (files: readonly string[]) =>
    files.flatMap((file) => {
      const { circular } = loadCircular(workspace, file, organisation);
      return circular?.state === 'numbered' ? [circular.numbers] : [];
    });
  const sides =
    (await readConflict(repository, new Set(registers.flat()), remote)) ??
    (reissue && (await findDoubled(repository, store, typedIn(reissue.files), { registers, remote })));
  return sides ?? refuse(gitFinding('git/no-conflict', {}, null), 2);
}

interface Circumstances {
  readonly published: ReadonlySet<string>;
  readonly underWay: ReadonlySet<string>;
}

/** Who moves where, and in which files; nothing is done yet. */
function planMove(
  { workspace, organisation, reissue }: RebaseRequest,
  conflict: RegisterSides,
  { published, underWay }: Circumstances,
) {
  const { series } = organisation;
  const [kept, moving] = [readingOf(conflict.kept), readingOf(conflict.moving)];
  const [keptLedger, movingLedger] = [buildLedger(kept.register, series), buildLedger(moving.register, series)];
  const selection = { names: [], year: null, cwd: workspace.root };
  const circulars = loadCirculars(workspace, organisation, selection).read.flatMap(({ circular }) => circular ?? []);
  const isKnown = (key: SeriesKey, number: SequenceNumber) =>
    (keptLedger.owner(key, number) ?? movingLedger.owner(key, number)) !== null;
  const typedElsewhere = circulars
    .filter(({ file }) => !underWay.has(file))
    .map((circular) => {
      const typed = Object.entries(numbersIn(circular));
      return { file: circular.file, typed: Object.fromEntries(typed.filter(([key, no]) => !isKnown(key, no))) };
    });
  const rebasing = { series, since: conflict.common, typedElsewhere, reason: reissue?.reason ?? null };
  const staying = new Set(conflict.kept.split('\n'));
  const texts = conflict.moving.split('\n');
  const behind = moving.register.lines.filter(({ line }) => !staying.has(texts[line - 1] ?? ''));
  const plan = planRebase(kept.register, behind, rebasing);
  const findings: Rebased['findings'][number][] = [...kept.findings, ...moving.findings, ...plan.findings];
  const files = new Map<MovedNumbers, string>();
  for (const each of plan.moved) {
    const file = fileOf(each, { circulars, kept: keptLedger, series, underWay });
    if (file !== null) files.set(each, file);
    else if (each.file !== null && existsSync(join(workspace.root, each.file))) {
      const args = { numbers: showNumbers(each.from), file: workspace.show(each.file) };
      findings.push(gitFinding('git/file-unclear', args, null));
    }
    const isPublished = published.has(texts[each.line.line - 1] ?? '');
    if (isPublished && !reissue?.files.includes(file ?? each.file ?? '')) {
      const args = { numbers: showNumbers(each.from), file: workspace.show(file ?? each.file ?? REGISTER_FILE) };
      findings.push(gitFinding('git/needs-reissue', args, null));
    }
  }
  return { plan, files, findings };
}

/** Files that still hold both sides of a conflict: to add them would call them resolved. */
async function unresolved({ git, prefix }: Repository, store: Store, files: readonly string[]): Promise<GitFinding[]> {
  const found: GitFinding[] = [];
  for (const file of files) {
    const isUnmerged = (await ask(git, ['ls-files', '-u', '--', `:(literal,top)${prefix}${file}`])) !== '';
    const text = (await readIfThere(store, file))?.toString('utf8') ?? '';
    if (isUnmerged || /^(<{7}|>{7})( |$)/m.test(text)) found.push(gitFinding('git/conflict-in-file', { file }, null));
  }
  return found;
}
