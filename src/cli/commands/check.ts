/** `genelge check`: everything that numbering and rendering would say, and what the register says; changes nothing. */

import { resolveLetter } from '../../compose/resolve-letter.js';
import { type ExitCode, hasError } from '../../diagnostic.js';
import { proofLetter } from '../../pipeline.js';
import { checkChain } from '../../register/read-register.js';
import { bundledFaces } from '../../workspace/bundled-faces.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import { registerSources } from '../../workspace/load-register.js';
import { loadTheme } from '../../workspace/load-theme.js';
import { profileNames } from '../../workspace/theme-files.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { openThemes } from './letter-press.js';
import { type Office, openOffice, type Paper } from './open-office.js';
import { standingFindings } from './standing-findings.js';

export interface CheckOptions {
  readonly files: readonly string[];
  readonly year?: number;
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** Every profile, also those that no circular uses. */
  readonly templates?: boolean;
}

export async function check(options: CheckOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const wish = { names: options.files, year: options.year ?? null, years: null };
  const office = await openOffice(session, wish, notes);
  if (office === null) return notes.tell(session);
  const chosen = office.papers.filter(({ file }) => office.selected.has(file));
  const { reading, store } = office.register;
  const chain = checkChain(reading.register);
  notes.add(chain, await registerSources(office.workspace, store, chain));
  for (const paper of chosen)
    notes.add([...paper.all, ...ofRegister(paper, reading.register.length > 0)], paper.sources);
  await proofAll(chosen, office);
  if (options.templates) await checkProfiles(office);
  session.say(session.words.ui.checked(chosen.length, notes.errors(), notes.warnings()));
  const exitCode = notes.tell(session, { checked: chosen.length });
  return options.strict && notes.warnings() > 0 ? 1 : exitCode;
}

/** A typed number that the register does not know is only a warning here; a workspace without a register knows none. */
function ofRegister(paper: Paper, hasRegister: boolean) {
  const found = standingFindings(paper);
  if (paper.standing?.state !== 'unregistered') return found;
  return hasRegister ? found.map((finding) => ({ ...finding, severity: 'warning' as const })) : [];
}

/** Composes and typesets each letter that is not issued yet: what was issued is drawn from its seal, not from the file. */
async function proofAll(papers: readonly Paper[], { workspace, organisation, notes, sources }: Office): Promise<void> {
  const logos = await loadPictures(workspace, organisation);
  notes.add(logos.findings, new Map([...sources, ...logos.sources]));
  const themeOf = openThemes({ workspace, organisation, notes });
  const faces = bundledFaces();
  for (const { circular, standing, all, sources: own } of papers) {
    if (circular === null || hasError(all)) continue;
    if (standing?.state === 'issued' && !standing.isChanged) continue;
    const theme = await themeOf(circular, own);
    if (theme.value === null) continue;
    const materials = { theme: theme.value, faces, pictures: logos.pictures };
    const found = proofLetter(resolveLetter(circular, organisation), materials);
    notes.add(found, new Map([...own, ...theme.sources]));
  }
}

async function checkProfiles({ workspace, organisation, papers, notes, sources }: Office): Promise<void> {
  const used = new Set([organisation.profile, ...papers.flatMap(({ circular }) => circular?.profile ?? [])]);
  for (const profile of await profileNames(workspace)) {
    if (used.has(profile)) continue;
    const theme = await loadTheme(workspace, profile, { document: 'organisation', path: ['sablon'], within: null });
    notes.add(theme.findings, new Map([...sources, ...theme.sources]));
  }
}
