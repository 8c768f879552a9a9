/** Renders numbered letters as they were issued, whatever has become of the workspace since. */

import { openIssuedLetters } from '../archive/open-issued-letters.js';
import { numberedName, VOID_ENDING } from '../circular/output-name.js';
import { type Format, renderLetter } from '../pipeline.js';
import { registerSource } from '../workspace/register-source.js';
import type { LetterForm, RendererMaterials } from './letter-form.js';
import type { IssueTask } from './letter-task.js';
import type { LetterFinding, MadeLetter } from './rendered-letter.js';

interface RenderedIssue {
  /** null where there is none. */
  readonly letter: MadeLetter | null;
  /** Those about its circular do not know yet which file that is. */
  readonly findings: readonly LetterFinding[];
}

/** Gives the letter in each format. One whose number is annulled bears the mark İPTAL. */
export function openIssuedRenderer({ workspace, store }: RendererMaterials, letterhead: LetterForm['letterhead']) {
  workspace.sources.set('register', registerSource(workspace));
  const open = openIssuedLetters(store, workspace);
  return async (task: IssueTask, formats: readonly Format[]): Promise<RenderedIssue> => {
    const { current, line, entry } = task;
    const issued = await open({ current, issue: { line, read: () => entry && { entry } } });
    if ('code' in issued) return { letter: null, findings: [issued] };
    const { theme, pictures, faces } = issued.materials;
    if (theme.value === null) return { letter: null, findings: theme.findings };
    const drawn = { theme: theme.value, faces, pictures, letterhead };
    const letterStatus = task.isVoid ? 'void' : 'issued';
    const { value, findings } = renderLetter(issued.letter, letterStatus, drawn, formats);
    const name = numberedName(Number(issued.entry.date.slice(0, 4)), issued.entry.numbers);
    const ending = task.isVoid ? VOID_ENDING : '';
    return { letter: value && { name: name + ending, renditions: value }, findings: [...theme.findings, ...findings] };
  };
}
