/** What the parts of reading a body share. */

import type { BodyFinding } from './findings.js';
import type { BodyGrammar } from './grammar.js';

export interface Parsing {
  /** How deep in lists and quotes. */
  readonly level: number;
  /** Style of paragraphs here. */
  readonly style: string;
  readonly grammar: BodyGrammar;
  readonly findings: BodyFinding[];
}
