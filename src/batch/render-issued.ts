/** Renders numbered letters as they were issued, whatever has become of the workspace since. */

import { openIssuedLetters } from '../archive/open-issued-letters.js';
import { numberedName } from '../circular/output-name.js';
import { type Format, renderLetter } from '../pipeline.js';
import { bundledFaces } from '../workspace/bundled-faces.js';
import type { Sources } from '../workspace/load-files.js';
import { registerSources } from '../workspace/load-register.js';
import { locate } from '../workspace/locate.js';
import type { RendererMaterials } from './letter-form.js';
import type { IssueTask } from './letter-task.js';
import type { LetterFinding, RenderedLetter } from './rendered-letter.js';

/** Gives the letter in each format. One whose number is annulled bears the mark İPTAL. */
export function openIssuedRenderer({ workspace, store }: RendererMaterials) {
  const open = openIssuedLetters(store);
  const faces = bundledFaces();
  return async (task: IssueTask, sources: () => Sources, formats: readonly Format[]): Promise<RenderedLetter> => {
    const { current, line, entry } = task;
    const issued = await open({ current, issue: { line, read: () => entry && { entry } } });
    if ('code' in issued) {
      const register = await registerSources(workspace, store, [issued]);
      return { letter: null, diagnostics: locate<LetterFinding>([issued], register) };
    }
    const { theme, pictures } = issued.materials;
    // The circular's file is read only where something is to be said of it.
    const placed = (findings: readonly LetterFinding[]) =>
      findings.length === 0 ? [] : locate(findings, new Map([...sources(), ...theme.sources]));
    if (theme.value === null) return { letter: null, diagnostics: placed(theme.findings) };
    const standing = task.isVoid ? 'void' : 'issued';
    const { value, findings } = renderLetter(issued.letter, standing, { theme: theme.value, faces, pictures }, formats);
    const name = numberedName(Number(issued.entry.date.slice(0, 4)), issued.entry.numbers);
    return {
      letter: value && { name, renditions: value },
      diagnostics: placed([...theme.findings, ...findings]),
    };
  };
}
