/** What the program says in English besides findings. */

import { questions } from './en/questions.js';
import { ui } from './en/remarks.js';
import { send } from './en/send.js';
import type { ScreenWords } from './screen-words.js';

export const english: ScreenWords = {
  language: 'en',
  severity: { error: 'error', warning: 'warning', hint: 'note' },
  ui,
  questions,
  send,
};
