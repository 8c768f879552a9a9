/** Numbered letters as they were issued, ready to be made, whatever has become of the workspace since. */

import { type IssuedLetter, openIssuedLetters } from '../archive/open-issued-letters.js';
import { numberedName, VOID_ENDING } from '../circular/output-name.js';
import { registerSource } from '../workspace/register-source.js';
import type { LetterForm, RendererMaterials } from './letter-form.js';
import type { IssueTask } from './letter-task.js';
import type { ReadyLetter } from './ready-letter.js';
import type { LetterFinding } from './rendered-letter.js';

interface OpenedIssue {
  /** null where there is none. */
  readonly ready: (ReadyLetter & { readonly issued: IssuedLetter }) | null;
  /** Those about its circular do not know yet which file that is. */
  readonly findings: readonly LetterFinding[];
}

/** One whose number is annulled bears the mark İPTAL, and a name of its own. */
export function openIssues(
  { workspace, store }: RendererMaterials,
  letterhead: LetterForm['letterhead'],
): (task: IssueTask) => Promise<OpenedIssue> {
  workspace.sources.set('register', registerSource(workspace));
  const open = openIssuedLetters(store, workspace);
  return async ({ current, line, entry, isVoid }) => {
    const issued = await open({ current, issue: { line, read: () => entry && { entry } } });
    if ('code' in issued) return { ready: null, findings: [issued] };
    const { theme, pictures, faces } = issued.materials;
    if (theme.value === null) return { ready: null, findings: theme.findings };
    const name = numberedName(Number(issued.entry.date.slice(0, 4)), issued.entry.numbers);
    const ready = {
      name: isVoid ? name + VOID_ENDING : name,
      resolved: issued.letter,
      letterStatus: isVoid ? 'void' : 'issued',
      materials: { theme: theme.value, faces, pictures, letterhead },
      issued,
    } as const;
    return { ready, findings: theme.findings };
  };
}
