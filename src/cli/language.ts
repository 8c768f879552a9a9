/** The language of messages: `--lang`, else the environment's, else Turkish. */

import type { Language } from '../diagnostic.js';
import type { World } from './world.js';

const NAMES: readonly string[] = ['--lang', '--dil'];

/**
 * Read from the raw arguments, because help and complaints about arguments are said in it too.
 * An unknown `--lang` is left to the argument parser to refuse.
 */
export function chooseLanguage(argv: readonly string[], env: World['env']): Language {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => NAMES.includes(word));
  const asked =
    at === -1 ? options.findLast((word) => /^--(lang|dil)=/.test(word))?.replace(/^[^=]*=/, '') : options[at + 1];
  if (asked === 'tr' || asked === 'en') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.startsWith('en') ? 'en' : 'tr';
}
