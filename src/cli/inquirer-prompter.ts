/** The prompter of a real terminal. Loaded only when something is asked. */

import checkbox from '@inquirer/checkbox';
import input from '@inquirer/input';
import search from '@inquirer/search';
import { foldTr } from '../language/casing.js';
import { editText } from './editor.js';
import type { Choice, Prompter } from './prompter.js';

/** `keys` says which keys do what, in the user's language. */
export function inquirerPrompter(keys: string): Prompter {
  const theme = { style: { keysHelpTip: () => keys } };
  return {
    text: ({ message, initial, objection }) =>
      input({
        message,
        ...(initial === undefined ? {} : { default: initial }),
        validate: (answer) => objection?.(answer) ?? true,
      }),
    choose: ({ message, choices, other }) =>
      search({
        theme,
        message,
        source: (typed) => {
          const term = typed?.trim() ?? '';
          const found = choices.filter(({ name, about }) => foldTr(`${name} ${about ?? ''}`).includes(foldTr(term)));
          return [...found, ...(term !== '' && other ? [other(term)] : [])].map(shown);
        },
      }),
    chooseMany: ({ message, choices }) => checkbox({ theme, message, choices: choices.map(shown) }),
    edit: editText,
  };
}

function shown<T>({ name, value, about }: Choice<T>) {
  return { name, value, ...(about === undefined ? {} : { description: about }) };
}
