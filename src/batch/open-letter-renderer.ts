/** A letter's turn: its file is read again, and the letter made as it was issued, or else as it would be. */

import type { Circular } from '../circular/circular.js';
import { outputName } from '../circular/output-name.js';
import { type Diagnostic, hasError, ofCircular } from '../diagnostic.js';
import { loadCircular } from '../workspace/load-circulars.js';
import { loadFonts } from '../workspace/load-fonts.js';
import { loadPictures } from '../workspace/load-pictures.js';
import { locate } from '../workspace/locate.js';
import type { LetterForm, RendererMaterials } from './letter-form.js';
import type { IssueTask, LetterTask } from './letter-task.js';
import { readAgain } from './read-again.js';
import { openDraftRenderer } from './render-draft.js';
import { openIssuedRenderer } from './render-issued.js';
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
  const renderDraft = openDraftRenderer(materials, { pictures: logos.pictures, faces: fonts.faces, letterhead });
  const renderIssued = openIssuedRenderer(materials, letterhead);
  // Without its logos no letter is made, yet what else is wrong with it is found in the same run.
  const isWhole = !hasError(shared);
  const placed = (findings: readonly LetterFinding[]) => locate<LetterFinding>(findings, workspace.sources);

  async function draftOf(circular: Circular | null): Promise<RenderedLetter> {
    if (circular === null) return { letter: null, ...NOTHING };
    const { value, findings, ofTheme, parts } = await renderDraft(circular, isWhole ? formats : []);
    const letter = isWhole && value ? { name: outputName(circular), renditions: value } : null;
    return { letter, diagnostics: placed(findings), shared: placed(ofTheme), parts };
  }

  async function issuedOf(issue: IssueTask, file: string | null): Promise<RenderedLetter> {
    const { letter, findings } = await renderIssued(issue, formats);
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
