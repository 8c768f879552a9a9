/** What `--help` says, in both languages: needed before any command is loaded, so kept apart and small. */

import type { Language } from '../../diagnostic.js';
import { english } from './en/help.js';
import type { HelpWords } from './help-words.js';
import { turkish } from './tr/help.js';

export function helpWords(language: Language): HelpWords {
  return language === 'en' ? english : turkish;
}
