/** Everything that is wrong with a workspace: its files, its register, its letters, by every rule. Changes nothing. */

import { resolveLetter } from '../../compose/resolve-letter.js';
import { hasError, ofCircular, regraded } from '../../diagnostic.js';
import { dateInZone } from '../../language/dates.js';
import { lintCircular, lintOrganisation } from '../../lint/lint.js';
import { neighboursAmong } from '../../lint/neighbours.js';
import { allFindings } from '../../messages/all-findings.js';
import { proofLetter } from '../../pipeline.js';
import { missingFiles } from '../../register/audit.js';
import { checkSeries } from '../../register/check-series.js';
import { checkChain } from '../../register/read-register.js';
import { statusFindings } from '../../register/status-findings.js';
import { placeAt } from '../../source.js';
import { applyRuleLevels, type LeveledFile } from '../../workspace/apply-rule-levels.js';
import { loadFonts } from '../../workspace/load-fonts.js';
import { withOwnPictures } from '../../workspace/load-named-files.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import { loadTheme } from '../../workspace/load-theme.js';
import type { CircularRecord } from '../../workspace/load-workspace.js';
import { profileNames } from '../../workspace/theme-files.js';
import { type Notes, takeNotes } from '../notes.js';
import { type FollowedWorkspace, type OpenedWorkspace, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { openNotedThemes } from './noted-themes.js';

export interface ExamineOptions {
  readonly files: readonly string[];
  readonly year?: number;
  /** Every profile, also those that no circular uses. */
  readonly templates?: boolean;
  /** By a command that goes on. */
  readonly followed?: FollowedWorkspace;
}

export interface Examination {
  /** All that is to be told, in the order of files and places. */
  readonly notes: Notes;
  /** null where genelge.yaml cannot be read. */
  readonly opened: OpenedWorkspace | null;
  /** The circulars that were asked for. */
  readonly chosen: readonly CircularRecord[];
}

export async function examine(options: ExamineOptions, session: Session): Promise<Examination> {
  const notes = takeNotes();
  const { files: names, year = null, followed } = options;
  const opened = await openWorkspace(session, { names, year, years: null, ...(followed && { followed }) }, notes);
  if (opened === null) return { notes, opened, chosen: [] };
  const chosen = opened.circulars.filter(({ file }) => opened.selected.has(file));
  noteRegister(chosen, opened, options.files.length === 0 && options.year === undefined);
  const broken = await proofAll(chosen, opened, session);
  if (options.templates) await checkProfiles(opened);
  lintAll(chosen, opened, { session, isNamed: options.files.length > 0 });
  if (opened.organisation.ruleLevels.size > 0) {
    const { checkRuleSettings } = await import('../rule-settings.js');
    notes.add(checkRuleSettings(opened.organisation));
  }
  const files = [...listFiles(opened), ...circularFiles(chosen, { broken, isNamed: options.files.length > 0 })];
  const codes = Object.keys(allFindings);
  notes.revise((found) => applyRuleLevels(found, { organisation: opened.organisation, codes, files }));
  return { notes, opened, chosen };
}

/** What is wrong with the register itself, and what it says of each circular. */
function noteRegister(
  circulars: readonly CircularRecord[],
  { register, organisation, notes }: OpenedWorkspace,
  isWhole: boolean,
): void {
  const known = new Set(register.findings.map(({ at }) => at?.path[0]));
  const chain = checkChain(register.reading.register).filter(({ at }) => !known.has(at?.path[0]));
  const missing = isWhole ? missingFiles(register.matching.absent) : [];
  notes.add([...chain, ...checkSeries(register.ledger, organisation.series), ...missing]);
  const hasRegister = register.reading.register.length > 0;
  for (const record of circulars) notes.add([...record.all, ...ofRegister(record, hasRegister)]);
}

/** A typed number that the register does not know is only a warning here; a workspace without a register knows none. */
function ofRegister(record: CircularRecord, hasRegister: boolean) {
  const found = statusFindings(record);
  if (record.status?.state !== 'unregistered') return found;
  return hasRegister ? found.map((finding) => regraded(finding, 'warning')) : [];
}

/**
 * Composes and typesets each letter that is not issued yet: what was issued is drawn from its seal, not from the file.
 * Gives those that could not be made.
 */
async function proofAll(
  circulars: readonly CircularRecord[],
  opened: OpenedWorkspace,
  session: Session,
): Promise<ReadonlySet<CircularRecord>> {
  const { workspace, organisation, notes } = opened;
  const logos = loadPictures(workspace, organisation);
  notes.add(logos.findings);
  const themeOf = openNotedThemes({ workspace, organisation, notes });
  const { faces, findings } = loadFonts(workspace, organisation);
  notes.add(findings);
  const broken = new Set<CircularRecord>();
  const progress = session.progress('setting', circulars.length);
  for (const record of circulars) {
    progress.tick();
    const { circular } = record;
    if (circular === null || hasError(record.all) || isIssued(record)) continue;
    const theme = await themeOf(circular);
    const pictures = withOwnPictures(logos.pictures, workspace, circular);
    const materials = theme.value && { theme: theme.value, faces, pictures };
    const found = materials ? proofLetter(resolveLetter(circular, organisation), materials) : [];
    if (materials === null || hasError(found)) broken.add(record);
    notes.add(ofCircular(found, circular.file));
  }
  progress.end();
  return broken;
}

async function checkProfiles({ workspace, organisation, circulars, notes }: OpenedWorkspace): Promise<void> {
  const used = new Set([organisation.profile, ...circulars.flatMap(({ circular }) => circular?.profile ?? [])]);
  for (const profile of profileNames(workspace)) {
    if (used.has(profile)) continue;
    const theme = await loadTheme(workspace, profile, placeAt('organisation', ['sablon']));
    notes.add(theme.findings);
  }
}

interface LintOptions {
  readonly session: Session;
  /** Circulars were named one by one. */
  readonly isNamed: boolean;
}

function lintAll(
  circulars: readonly CircularRecord[],
  opened: OpenedWorkspace,
  { session, isNamed }: LintOptions,
): void {
  const { organisation, notes } = opened;
  notes.add(lintOrganisation(organisation));
  const today = dateInZone(session.world.now(), organisation.timeZone);
  const neighbours = neighboursAmong(opened.circulars.flatMap(({ circular }) => circular ?? []));
  for (const record of circulars) {
    const { circular } = record;
    if (circular !== null && isLinted(record, isNamed))
      notes.add(lintCircular({ circular, organisation, today }, neighbours));
  }
}

/** Old letters would drown the new ones: one that went out is held against the rules when it is asked for by name. */
function isLinted(record: CircularRecord, isNamed: boolean): boolean {
  return isNamed || !isIssued(record);
}

function isIssued({ status }: CircularRecord): boolean {
  return status?.state === 'issued' && !status.isChanged;
}

/** genelge.yaml and its lists of addressees. */
function listFiles({ organisationFiles }: OpenedWorkspace): readonly LeveledFile[] {
  return organisationFiles.map(({ document, source }) => ({ document, source, isWhole: true, isIssued: false }));
}

function circularFiles(
  circulars: readonly CircularRecord[],
  { broken, isNamed }: { readonly broken: ReadonlySet<CircularRecord>; readonly isNamed: boolean },
): readonly LeveledFile[] {
  return circulars.flatMap((record): LeveledFile[] => {
    const { file, source, circular, all } = record;
    const isWhole = circular !== null && !hasError(all) && !broken.has(record) && isLinted(record, isNamed);
    return source ? [{ document: `circular:${file}`, source, isWhole, isIssued: isIssued(record) }] : [];
  });
}
