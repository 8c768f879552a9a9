/** `genelge number`: load, check, plan, show or commit, report. */

import { resolveUnnumbered } from '../../compose/resolve-letter.js';
import { stampNumbers } from '../../compose/unnumbered-letter.js';
import { type ExitCode, hasError } from '../../diagnostic.js';
import { ensureAttributes } from '../../exchange/attributes.js';
import { isInRepository } from '../../exchange/repository.js';
import { dateInZone } from '../../language/dates.js';
import { renderLetter } from '../../pipeline.js';
import { bundledFaces } from '../../workspace/bundled-faces.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import { registerSources } from '../../workspace/load-register.js';
import { schemaOf, writeSchemaFile } from '../../workspace/schema-file.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { giveNumbers, type NumberingOutcome, planOn } from './give-numbers.js';
import { openThemes } from './letter-press.js';
import { gatherWaiting, type Waiting, withDocumentNumber } from './number-plan.js';
import { type Numbering, showNumbering } from './number-report.js';
import { type Office, openOffice } from './open-office.js';
import { objectToDrafts } from './rule-objections.js';

export interface NumberOptions {
  readonly files: readonly string[];
  readonly year?: number;
  readonly dryRun?: boolean;
  readonly allOrNothing?: boolean;
  /** Sayı: the document number of the only draft, taken from a register kept elsewhere. */
  readonly sayi?: number;
}

export async function number(options: NumberOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const office = await openOffice(
    session,
    { names: options.files, year: options.year ?? null, isForWriting: !options.dryRun },
    notes,
  );
  if (office === null) return notes.tell(session);
  if (!options.dryRun && (await isInRepository(office.workspace.root))) await ensureAttributes(office.register.store);
  const numbering = await numberPapers(office, options, session);
  if (!options.dryRun) await refreshSchema(office);
  return showNumbering(numbering, office, session);
}

/** The editor's schema follows genelge.yaml. */
async function refreshSchema({ workspace, organisation, register }: Office): Promise<void> {
  await writeSchemaFile(register.store, await schemaOf(workspace, organisation), true).catch(() => false);
}

/** Numbers the papers that were asked for; what is wrong with any of them goes to the office's notes. */
export async function numberPapers(office: Office, options: NumberOptions, session: Session): Promise<Numbering> {
  const { notes } = office;
  const { waiting, failed } = await findWaiting(office, options, session);
  const isWhole = options.allOrNothing === true;
  const isDry = options.dryRun === true;
  const isStopped = isWhole && failed > 0;
  const outcome = isDry
    ? dryRun(office, isStopped ? [] : waiting)
    : await giveNumbers(office, isStopped ? [] : waiting, isWhole, session);
  notes.add(outcome.findings, await registerSources(office.workspace, office.register.store, outcome.findings));
  for (const { file, paper } of waiting) notes.add(outcome.plan.findings.get(file) ?? [], paper.sources);
  const refused = [...outcome.plan.findings.values()].filter(hasError).length;
  return { ...outcome, failed: failed + refused, isDry, isStopped: isStopped || (isWhole && refused > 0) };
}

/** The papers that can be numbered now, and how many wait in vain: notes say why. */
async function findWaiting(office: Office, options: NumberOptions, session: Session) {
  const { notes, papers, selected, organisation } = office;
  const chosen = papers.filter(({ file }) => selected.has(file));
  for (const paper of chosen) notes.add(paper.all, paper.sources);
  const today = dateInZone(session.world.now(), organisation.timeZone);
  const objected = objectToDrafts(chosen, office, today);
  const gathered = gatherWaiting(
    chosen.filter((paper) => !objected.has(paper)),
    today,
  );
  for (const { paper, findings } of gathered.remarks) notes.add(findings, paper.sources);
  const wanted = withDocumentNumber(gathered.waiting, options.sayi);
  const waiting = await composable(wanted, office, session);
  const broken = chosen.filter(({ all }) => hasError(all)).length;
  return { waiting, failed: broken + objected.size + wanted.length - waiting.length };
}

/** A letter that cannot be made gets no number: it would be a number without a letter. */
async function composable(wanted: readonly Waiting[], office: Office, session: Session): Promise<readonly Waiting[]> {
  const { workspace, organisation, notes } = office;
  const logos = loadPictures(workspace, organisation);
  notes.add(logos.findings, new Map([...office.sources, ...logos.sources]));
  if (hasError(logos.findings)) return [];
  const themeOf = openThemes({ workspace, organisation, notes });
  const faces = bundledFaces();
  const sound: Waiting[] = [];
  const progress = session.progress('setting', wanted.length);
  for (const each of wanted) {
    progress.tick();
    const { circular, paper, typed } = each;
    const theme = await themeOf(circular, paper.sources);
    if (theme.value === null) continue;
    const letter = stampNumbers(resolveUnnumbered(circular, organisation), typed);
    const materials = { theme: theme.value, faces, pictures: logos.pictures };
    const { value, findings } = renderLetter(letter, 'issued', materials, []);
    notes.add(findings, new Map([...paper.sources, ...theme.sources]));
    if (value !== null) sound.push(each);
  }
  progress.end();
  return sound;
}

function dryRun(office: Office, waiting: readonly Waiting[]): NumberingOutcome {
  const plan = planOn(office, office.register.reading.register, waiting);
  return { plan, completed: [], findings: [] };
}
