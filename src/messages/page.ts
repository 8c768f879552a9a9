/** What a code means, as `genelge explain` and the lists of codes tell it. */

import type { Language, Severity } from '../diagnostic.js';
import { allFindings, isCode } from './all-findings.js';
import { catalogue } from './catalogue.js';

export interface Page {
  readonly code: string;
  /** The code's usual severity; circumstances make a few more, or less. */
  readonly severity: Severity;
  readonly title: string;
  readonly what: string;
  readonly why: string | null;
  readonly basis: string | null;
  readonly wrong: string | null;
  readonly right: string | null;
}

/** null where there is no such code. */
export function pageOf(code: string, language: Language): Page | null {
  if (!isCode(code)) return null;
  const { title, what, why = null, basis = null } = catalogue[code][language]();
  const { wrong = null, right = null } = catalogue[code].example ?? {};
  return { code, severity: allFindings[code].severity, title, what, why, basis, wrong, right };
}
