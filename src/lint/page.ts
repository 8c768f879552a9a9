/** What a code means, as `genelge explain` and the list of codes tell it. */

import type { Severity } from '../diagnostic.js';

/** The same words in each language of messages. */
export interface Bilingual {
  readonly tr: string;
  readonly en: string;
}

export interface Page {
  /** The code's usual severity; a few are warnings where they stand in nobody's way. */
  readonly severity: Severity;
  readonly title: Bilingual;
  /** What is wrong and how it comes about. */
  readonly what: Bilingual;
  /** Why it matters; null where that goes without saying. */
  readonly why: Bilingual | null;
  /** Pieces of a file, of a command line or of a template. */
  readonly wrong: string | null;
  readonly right: string | null;
  /** Where the rule is written: `Y 17/11`, custom, YAML. */
  readonly basis: Bilingual | null;
}

/** The regulation of 2020 (RG 10.06.2020/31151), article by article. */
export function regulation(article: string): Bilingual {
  return {
    tr: `Resmî Yazışmalarda Uygulanacak Usul ve Esaslar Hakkında Yönetmelik (2020), madde ${article}`,
    en: `Regulation on Official Correspondence (2020), article ${article}`,
  };
}

/** What offices do, without a rule that says so. */
export const CUSTOM: Bilingual = { tr: 'Yazışma geleneği', en: 'Custom of offices' };
