/** What the parts of reading a body share. */

import type { Origin } from '../letter/inline.js';
import { type KeyPath, placeAt, type Span } from '../source.js';
import type { BodyFinding } from './findings.js';
import type { BodyGrammar } from './grammar.js';

export interface Parsing {
  /** How deep in lists and quotes. */
  readonly level: number;
  /** Style of paragraphs here. */
  readonly style: string;
  readonly grammar: BodyGrammar;
  /** Of the value that is read: the circular's own body, or an enclosure's. */
  readonly path: KeyPath;
  readonly findings: BodyFinding[];
}

/** The origin of something at a span of the text that is read. */
export function originAt(within: Span, { path }: Pick<Parsing, 'path'>): Origin {
  return { template: null, value: placeAt('circular', path, within) };
}
