/** A letter's turn: its file is read again, and the letter made as it was issued, or else as it would be. */

import type { Circular } from '../circular/circular.js';
import type { Theme } from '../compose/compose.js';
import { type Diagnostic, hasError, ofCircular } from '../diagnostic.js';
import { renderLetter } from '../pipeline.js';
import { loadCircular } from '../workspace/load-circulars.js';
import { loadFonts } from '../workspace/load-fonts.js';
import { loadPictures } from '../workspace/load-pictures.js';
import { locate } from '../workspace/locate.js';
import { STYLE_FILE } from '../workspace/theme-files.js';
import type { LetterForm, RendererMaterials } from './letter-form.js';
import type { IssueTask, LetterTask } from './letter-task.js';
import { openDrafts } from './open-draft.js';
import { openIssues } from './open-issue.js';
import { readAgain } from './read-again.js';
import type { LetterFinding, RenderedLetter } from './rendered-letter.js';

export interface LetterRenderer {
  /** What is wrong with what all letters share. */
  readonly diagnostics: readonly Diagnostic<LetterFinding>[];
  readonly render: (task: LetterTask) => Promise<RenderedLetter>;
}

const NOTHING = { diagnostics: [], shared: [], parts: [] };

export function openLetterRenderer(materials: RendererMaterials, { formats, letterhead }: LetterForm): LetterRenderer {
  const { workspace, organisation } = materials;
  const logos = loadPictures(workspace, organisation);
  const fonts = loadFonts(workspace, organisation);
  const shared = [...logos.findings, ...fonts.findings];
  const openDraft = openDrafts(materials, { pictures: logos.pictures, faces: fonts.faces, letterhead });
  const openIssue = openIssues(materials, letterhead);
  // Without its logos no letter is made, yet what else is wrong with it is found in the same run.
  const isWhole = !hasError(shared);
  const placed = (findings: readonly LetterFinding[]) => locate<LetterFinding>(findings, workspace.sources);

  async function draftOf(circular: Circular | null): Promise<RenderedLetter> {
    if (circular === null) return { letter: null, ...NOTHING };
    const { ready, ofTheme } = await openDraft(circular);
    const ofProfile = { ...NOTHING, shared: placed(ofTheme) };
    if (ready === null) return { letter: null, ...ofProfile };
    const parts = new Set([STYLE_FILE]);
    const drawn = { ...ready.materials, theme: watched(ready.materials.theme, parts) };
    const wanted = isWhole ? formats : [];
    const { value, findings } = renderLetter(ready.resolved, ready.letterStatus, drawn, wanted);
    // Without formats a logo could not be read, which was told: that the letter then lacks it is no news.
    const told = wanted.length > 0 ? findings : findings.filter(({ code }) => code !== 'typeset/missing-picture');
    const letter = isWhole && value ? { name: ready.name, renditions: value } : null;
    const diagnostics = placed(ofCircular<LetterFinding>(told, circular.file));
    return { ...ofProfile, letter, diagnostics, parts: [...parts] };
  }

  async function issuedOf(issue: IssueTask, file: string | null): Promise<RenderedLetter> {
    const { ready, findings: found } = await openIssue(issue);
    const made = ready && renderLetter(ready.resolved, ready.letterStatus, ready.materials, formats);
    const findings = [...found, ...(made?.findings ?? [])];
    const letter = ready && made?.value ? { name: ready.name, renditions: made.value } : null;
    if (file === null || findings.length === 0) return { letter, ...NOTHING, diagnostics: placed(findings) };
    // The circular's file is read only where something is to be said of it.
    if (!workspace.sources.has(`circular:${file}`)) loadCircular(workspace, file, organisation);
    return { letter, ...NOTHING, diagnostics: placed(ofCircular(findings, file)) };
  }

  async function render({ file: task, issue }: LetterTask): Promise<RenderedLetter> {
    const { file, findings } = readAgain({ file: task, issue }, materials);
    const told = placed(findings);
    if (hasError(findings)) return { letter: null, ...NOTHING, diagnostics: told };
    const made = issue ? await issuedOf(issue, task?.file ?? null) : await draftOf(file?.circular ?? null);
    return { ...made, diagnostics: [...told, ...made.diagnostics] };
  }

  return {
    diagnostics: placed(shared),
    async render(task) {
      const rendered = await render(task);
      // Of thousands, no text is kept.
      if (task.file) workspace.sources.delete(`circular:${task.file.file}`);
      return rendered;
    },
  };
}

/** The same theme, which notes what takes part in its letter. */
function watched(theme: Theme, parts: Set<string>): Theme {
  const { template } = theme;
  return { ...theme, template: { ...template, run: (view) => template.run(view, (name) => void parts.add(name)) } };
}
