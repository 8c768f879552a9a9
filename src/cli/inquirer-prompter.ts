/** The prompter of a real terminal. Loaded only when something is asked. */

import { editText } from './editor.js';
import type { Prompter, PromptWords } from './prompter.js';
import { askMany, askOne } from './prompts/choice-prompts.js';
import { askText } from './prompts/text-prompt.js';

export function inquirerPrompter(words: PromptWords): Prompter {
  return {
    text: (question) => askText(question, words),
    choose: (question) => askOne(question, words),
    chooseMany: (question) => askMany(question, words),
    edit: editText,
  };
}
