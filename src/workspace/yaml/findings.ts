/** What can be wrong with a YAML file before anyone asks what it says. */

import { error, type FindingOf, warning } from '../../diagnostic.js';

export const yamlFindings = {
  'yaml/not-utf8': error(),
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
  'yaml/alias': error(),
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
