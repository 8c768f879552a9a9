/** The language of messages: `--lang`, else the environment's, else Turkish. */

import type { Language } from '../diagnostic.js';
import { typedValue } from './typed-value.js';
import type { World } from './world.js';

/**
 * Read from the raw arguments, because help and complaints about arguments are said in it too.
 * An unknown `--lang` is left to the argument parser to refuse.
 */
export function chooseLanguage(argv: readonly string[], env: World['env']): Language {
  const asked = typedValue(argv, ['--lang', '--dil']);
  if (asked === 'tr' || asked === 'en') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.startsWith('en') ? 'en' : 'tr';
}
