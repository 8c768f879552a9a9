/** The prompter of a real terminal. Loaded only when something is asked. */

import { checkbox, editor, input, search } from '@inquirer/prompts';
import { Refusal } from '../diagnostic.js';
import { foldTr } from '../language/casing.js';
import type { CliFinding } from './findings.js';
import type { Choice, Prompter } from './prompter.js';

/** `keys` says which keys do what, in the user's language. */
export function inquirerPrompter(keys: string): Prompter {
  const theme = { style: { keysHelpTip: () => keys } };
  return {
    text: ({ message, initial, objection }) =>
      asking(
        input({
          message,
          ...(initial === undefined ? {} : { default: initial }),
          validate: (answer) => objection?.(answer) ?? true,
        }),
      ),
    choose: ({ message, choices, other }) =>
      asking(
        search({
          theme,
          message,
          source: (typed) => {
            const term = typed?.trim() ?? '';
            const found = choices.filter(({ name, about }) => foldTr(`${name} ${about ?? ''}`).includes(foldTr(term)));
            return [...found, ...(term !== '' && other ? [other(term)] : [])].map(shown);
          },
        }),
      ),
    chooseMany: ({ message, choices }) => asking(checkbox({ theme, message, choices: choices.map(shown) })),
    edit: (message, text) => asking(editor({ message, default: text, postfix: '.md', waitForUserInput: false })),
  };
}

function shown<T>({ name, value, about }: Choice<T>) {
  return { name, value, ...(about === undefined ? {} : { description: about }) };
}

/** Ctrl-C is an answer too: nothing is done. */
async function asking<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    const finding: CliFinding = { code: 'cli/cancelled', severity: 'hint', args: {}, at: null };
    throw new Refusal(finding, 1);
  }
}
