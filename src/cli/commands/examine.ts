/** Everything that is wrong with a workspace: its files, its register, its letters, by every rule. Changes nothing. */

import { resolveLetter } from '../../compose/resolve-letter.js';
import { hasError } from '../../diagnostic.js';
import { dateInZone } from '../../language/dates.js';
import { lintCircular, lintOrganisation } from '../../lint/lint.js';
import { neighboursAmong } from '../../lint/neighbours.js';
import { allFindings } from '../../messages/all-findings.js';
import { proofLetter } from '../../pipeline.js';
import { checkChain } from '../../register/read-register.js';
import { bundledFaces } from '../../workspace/bundled-faces.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import { registerSources } from '../../workspace/load-register.js';
import { loadTheme } from '../../workspace/load-theme.js';
import { profileNames } from '../../workspace/theme-files.js';
import { type JudgedFile, judge } from '../judge.js';
import { type Notes, takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { openThemes } from './letter-press.js';
import { type Office, openOffice, type Paper } from './open-office.js';
import { standingFindings } from './standing-findings.js';

export interface ExamineOptions {
  readonly files: readonly string[];
  readonly year?: number;
  /** Every profile, also those that no circular uses. */
  readonly templates?: boolean;
}

export interface Examination {
  /** All that is to be told, in the order of files and places. */
  readonly notes: Notes;
  /** null where genelge.yaml cannot be read. */
  readonly office: Office | null;
  /** The circulars that were asked for. */
  readonly chosen: readonly Paper[];
}

export async function examine(options: ExamineOptions, session: Session): Promise<Examination> {
  const notes = takeNotes();
  const office = await openOffice(session, { names: options.files, year: options.year ?? null, years: null }, notes);
  if (office === null) return { notes, office, chosen: [] };
  const chosen = office.papers.filter(({ file }) => office.selected.has(file));
  await noteRegister(chosen, office);
  const broken = await proofAll(chosen, office, session);
  if (options.templates) await checkProfiles(office);
  lintAll(chosen, office, { session, isNamed: options.files.length > 0 });
  if (office.organisation.ruleLevels.size > 0) {
    const { checkRuleSettings } = await import('../rule-settings.js');
    notes.add(checkRuleSettings(office.organisation), office.sources);
  }
  const files = [...listFiles(office), ...circularFiles(chosen, { broken, isNamed: options.files.length > 0 })];
  const codes = Object.keys(allFindings);
  notes.revise((found) => judge(found, { organisation: office.organisation, codes, files }));
  return { notes, office, chosen };
}

/** What is wrong with the register itself, and what it says of each circular. */
async function noteRegister(papers: readonly Paper[], { register, workspace, notes }: Office): Promise<void> {
  const chain = checkChain(register.reading.register);
  notes.add(chain, await registerSources(workspace, register.store, chain));
  const hasRegister = register.reading.register.length > 0;
  for (const paper of papers) notes.add([...paper.all, ...ofRegister(paper, hasRegister)], paper.sources);
}

/** A typed number that the register does not know is only a warning here; a workspace without a register knows none. */
function ofRegister(paper: Paper, hasRegister: boolean) {
  const found = standingFindings(paper);
  if (paper.standing?.state !== 'unregistered') return found;
  return hasRegister ? found.map((finding) => ({ ...finding, severity: 'warning' as const })) : [];
}

/**
 * Composes and typesets each letter that is not issued yet: what was issued is drawn from its seal, not from the file.
 * Gives those that could not be made.
 */
async function proofAll(papers: readonly Paper[], office: Office, session: Session): Promise<ReadonlySet<Paper>> {
  const { workspace, organisation, notes, sources } = office;
  const logos = loadPictures(workspace, organisation);
  notes.add(logos.findings, new Map([...sources, ...logos.sources]));
  const themeOf = openThemes({ workspace, organisation, notes });
  const faces = bundledFaces();
  const broken = new Set<Paper>();
  const progress = session.progress('setting', papers.length);
  for (const paper of papers) {
    progress.tick();
    const { circular, sources: own } = paper;
    if (circular === null || hasError(paper.all) || isIssued(paper)) continue;
    const theme = await themeOf(circular, own);
    const materials = theme.value && { theme: theme.value, faces, pictures: logos.pictures };
    const found = materials ? proofLetter(resolveLetter(circular, organisation), materials) : [];
    if (materials === null || hasError(found)) broken.add(paper);
    notes.add(found, new Map([...own, ...theme.sources]));
  }
  progress.end();
  return broken;
}

async function checkProfiles({ workspace, organisation, papers, notes, sources }: Office): Promise<void> {
  const used = new Set([organisation.profile, ...papers.flatMap(({ circular }) => circular?.profile ?? [])]);
  for (const profile of profileNames(workspace)) {
    if (used.has(profile)) continue;
    const theme = await loadTheme(workspace, profile, { document: 'organisation', path: ['sablon'], within: null });
    notes.add(theme.findings, new Map([...sources, ...theme.sources]));
  }
}

interface LintWish {
  readonly session: Session;
  /** Circulars were named one by one. */
  readonly isNamed: boolean;
}

function lintAll(papers: readonly Paper[], office: Office, { session, isNamed }: LintWish): void {
  const { organisation, notes, sources } = office;
  notes.add(lintOrganisation(organisation), sources);
  const today = dateInZone(session.world.now(), organisation.timeZone);
  const neighbours = neighboursAmong(office.papers.flatMap(({ circular }) => circular ?? []));
  for (const paper of papers) {
    const { circular, sources: own } = paper;
    if (circular !== null && isLinted(paper, isNamed))
      notes.add(lintCircular({ circular, organisation, today }, neighbours), own);
  }
}

/** Old letters would drown the new ones: one that went out is held against the rules when it is asked for by name. */
function isLinted(paper: Paper, isNamed: boolean): boolean {
  return isNamed || !isIssued(paper);
}

function isIssued({ standing }: Paper): boolean {
  return standing?.state === 'issued' && !standing.isChanged;
}

/** genelge.yaml and its lists of addressees. */
function listFiles({ sources }: Office): readonly JudgedFile[] {
  return [...sources.values()].map((source) => ({ source, isWhole: true, isIssued: false }));
}

function circularFiles(
  papers: readonly Paper[],
  { broken, isNamed }: { readonly broken: ReadonlySet<Paper>; readonly isNamed: boolean },
): readonly JudgedFile[] {
  return papers.flatMap((paper): JudgedFile[] => {
    const { source, circular, all } = paper;
    const isWhole = circular !== null && !hasError(all) && !broken.has(paper) && isLinted(paper, isNamed);
    return source ? [{ source, isWhole, isIssued: isIssued(paper) }] : [];
  });
}
