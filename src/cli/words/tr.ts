/** What the program says in Turkish besides findings. */

import type { ScreenWords } from './screen-words.js';
import { questions } from './tr/questions.js';
import { ui } from './tr/remarks.js';
import { send } from './tr/send.js';

export const turkish: ScreenWords = {
  language: 'tr',
  severity: { error: 'hata', warning: 'uyarı', hint: 'not' },
  ui,
  questions,
  send,
};
