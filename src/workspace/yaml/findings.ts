/** What can be wrong with a YAML file before anyone asks what it says. */

import { error, type Finding, type FindingOf, findingsOf, warning } from '../../diagnostic.js';
import type { Encoding } from '../../language/encodings.js';

export const yamlFindings = {
  /** `encoding` is the one recognised: the file was read by it, and can be converted; null where it is none. */
  'yaml/not-utf8': error<{ encoding: Exclude<Encoding, 'utf-8'> | null }>(),
  /** `konu: Toplantı #3`: to YAML the rest is a comment, and would be missing from the paper. */
  'yaml/lost-text': error<{ comment: string }>(),
  'yaml/comment-behind-text': warning<{ comment: string }>(),
  'yaml/joined-lines': warning<{ what: 'list' | 'paragraphs' }>(),
  /** U+FFFD: a letter was lost before the file came here. */
  'yaml/lost-character': error<{ characters: string }>(),
  'yaml/too-large': error<{ most: number }>(),
  'yaml/tab': error(),
  'yaml/open-quote': error<{ quote: string }>(),
  /** `bracket` is the one that is missing. */
  'yaml/open-bracket': error<{ bracket: string }>(),
  /** `konu: @birlik`; `quoted` is the text as it should be typed. */
  'yaml/special-start': error<{ sign: string; quoted: string }>(),
  'yaml/missing-colon': error(),
  'yaml/indent': error(),
  /** Whatever else the yaml package does not take. */
  'yaml/syntax': error(),
  /** `konu: Genel Kurul: 2019` reads as a mapping in a mapping; `quoted` is the text as it should be typed. */
  'yaml/colon-in-text': error<{ quoted: string }>(),
  /** `'TESK'in yazısı'`: the quote that was meant as an apostrophe ended the text. */
  'yaml/text-after-quote': error<{ quote: string }>(),
  'yaml/duplicate-key': error<{ key: string }>(),
  'yaml/several-documents': error(),
  'yaml/alias': error<{ quoted: string }>(),
  'yaml/not-a-mapping': error(),
  'yaml/key-not-text': error(),
  'yaml/too-deep': error<{ most: number }>(),
  /** Keys cannot be set without touching anything else of the file. */
  'yaml/cannot-edit': error<{ keys: readonly string[] }>(),
  'yaml/lone-cr': error(),
  'yaml/invisible-character': warning<{ characters: string }>(),
  'yaml/ligature': warning<{ characters: string }>(),
  'yaml/double-dot': warning<{ characters: string }>(),
  'yaml/comma-below': warning<{ characters: string }>(),
};

export type YamlFinding = FindingOf<typeof yamlFindings>;

export const yamlFinding = findingsOf(yamlFindings);

/**
 * About words that the file holds and the letter would lack or change: errors forbid a new letter; what was sealed before
 * is as it is, and a file that has only these is read.
 */
const ABOUT_WORDS: ReadonlySet<string> = new Set<YamlFinding['code']>([
  'yaml/lost-text',
  'yaml/comment-behind-text',
  'yaml/joined-lines',
  'yaml/lost-character',
  'yaml/not-utf8',
]);

export function isAboutWords({ code }: Finding): boolean {
  return ABOUT_WORDS.has(code);
}
