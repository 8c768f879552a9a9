/** A letter's turn: its file is read again, and the letter made as it was issued, or else as it would be. */

import { outputName } from '../circular/output-name.js';
import { type Diagnostic, hasError } from '../diagnostic.js';
import type { LoadedCircular } from '../workspace/load-circulars.js';
import type { Sources } from '../workspace/load-files.js';
import { loadPictures } from '../workspace/load-pictures.js';
import { locate } from '../workspace/locate.js';
import type { LetterForm, RendererMaterials } from './letter-form.js';
import type { LetterTask } from './letter-task.js';
import { readAgain, readForPlaces } from './read-again.js';
import { openDraftRenderer } from './render-draft.js';
import { openIssuedRenderer } from './render-issued.js';
import type { LetterFinding, RenderedLetter } from './rendered-letter.js';

export interface LetterRenderer {
  /** What is wrong with what all letters share. */
  readonly diagnostics: readonly Diagnostic<LetterFinding>[];
  readonly render: (task: LetterTask) => Promise<RenderedLetter>;
}

export function openLetterRenderer(materials: RendererMaterials, { formats }: LetterForm): LetterRenderer {
  const { workspace, organisation, sources: shared } = materials;
  const logos = loadPictures(workspace, organisation);
  const renderDraft = openDraftRenderer(materials, logos.pictures);
  const renderIssued = openIssuedRenderer(materials);
  // Without its logos no letter is made, yet what else is wrong with it is found in the same run.
  const isWhole = !hasError(logos.findings);

  const withFile = (file: LoadedCircular | null): Sources =>
    file?.source ? new Map([...shared, ['circular', file.source] as const]) : shared;

  async function draftOf(file: LoadedCircular | null): Promise<RenderedLetter> {
    if (!file?.circular) return { letter: null, diagnostics: [] };
    const { value, diagnostics } = await renderDraft(file.circular, withFile(file), isWhole ? formats : []);
    const letter = isWhole && value ? { name: outputName(file.circular), renditions: value } : null;
    return { letter, diagnostics };
  }

  return {
    diagnostics: locate<LetterFinding>(logos.findings, new Map([...shared, ...logos.sources])),
    async render(task) {
      const { file, findings } = readAgain(task, materials);
      const told = locate<LetterFinding>(findings, withFile(file));
      if (hasError(findings)) return { letter: null, diagnostics: told };
      const sources = () => withFile(file ?? readForPlaces(task, materials));
      const { letter, diagnostics } = task.issue
        ? await renderIssued(task.issue, sources, formats)
        : await draftOf(file);
      return { letter, diagnostics: [...told, ...diagnostics] };
    },
  };
}
