/** What can be wrong with a YAML file before anyone asks what it says. */

import type { Finding } from '../../diagnostic.js';

export type YamlFinding =
  | Finding<'yaml/not-utf8', Record<string, never>>
  | Finding<'yaml/too-large', { most: number }>
  | Finding<'yaml/tab', Record<string, never>>
  | Finding<'yaml/open-quote', { quote: string }>
  /** `bracket` is the one that is missing. */
  | Finding<'yaml/open-bracket', { bracket: string }>
  /** `konu: @birlik`; `quoted` is the text as it should be typed. */
  | Finding<'yaml/special-start', { sign: string; quoted: string }>
  | Finding<'yaml/missing-colon', Record<string, never>>
  | Finding<'yaml/indent', Record<string, never>>
  /** Whatever else the yaml package does not take. */
  | Finding<'yaml/syntax', Record<string, never>>
  /** `konu: Genel Kurul: 2019` reads as a mapping in a mapping; `quoted` is the text as it should be typed. */
  | Finding<'yaml/colon-in-text', { quoted: string }>
  /** `'TESK'in yazısı'`: the quote that was meant as an apostrophe ended the text. */
  | Finding<'yaml/text-after-quote', { quote: string }>
  | Finding<'yaml/duplicate-key', { key: string }>
  | Finding<'yaml/several-documents', Record<string, never>>
  | Finding<'yaml/alias', Record<string, never>>
  | Finding<'yaml/not-a-mapping', Record<string, never>>
  | Finding<'yaml/key-not-text', Record<string, never>>
  | Finding<'yaml/too-deep', { most: number }>
  /** Keys cannot be set without touching anything else of the file. */
  | Finding<'yaml/cannot-edit', { keys: readonly string[] }>
  | Finding<'yaml/lone-cr', Record<string, never>>
  | Finding<'yaml/invisible-character', { characters: string }>
  | Finding<'yaml/ligature', { characters: string }>
  | Finding<'yaml/double-dot', { characters: string }>
  | Finding<'yaml/comma-below', { characters: string }>;
