/** What can be wrong with a template, a style sheet or what a template makes. */

import type { BodyFinding } from '../body/findings.js';
import { error, type FindingOf, findingsOf, warning } from '../diagnostic.js';
import type { StyleFinding } from '../letter/findings.js';
import type { TemplateFault } from './template-fault.js';

export const composeFindings = {
  'compose/template-syntax': error<{ fault: TemplateFault }>(),
  'compose/no-letter-template': error<{ file: string }>(),
  'compose/unknown-name': error<{ name: string; nearest: string | null; known: readonly string[] }>(),
  'compose/not-a-list': error<{ name: string }>(),
  'compose/not-text': error<{ name: string }>(),
  'compose/unknown-helper': error<{ name: string; known: readonly string[] }>(),
  'compose/unknown-partial': error<{ name: string; nearest: string | null }>(),
  'compose/partial-circle': error<{ name: string }>(),
  /** Raw output, decorators, dynamic partials, block parameters, inline partials. */
  'compose/forbidden-construct': error<{ construct: string }>(),
  /** `element` is the one that is not closed where it should be; null for any other fault. */
  'compose/malformed-markup': error<{ element: string | null }>(),
  'compose/unknown-element': error<{ element: string; nearest: string | null }>(),
  'compose/misplaced-element': error<{ element: string; parent: string }>(),
  'compose/misplaced-text': error<{ text: string; parent: string }>(),
  'compose/unknown-attribute': error<{ attribute: string; element: string; nearest: string | null }>(),
  'compose/missing-attribute': error<{ attribute: string; element: string }>(),
  'compose/bad-attribute': error<{ attribute: string; value: string; allowed: readonly string[] }>(),
  'compose/unknown-style': error<{ style: string; nearest: string | null }>(),
  'compose/bad-link': warning<{ address: string }>(),
  /** A value of the circular that its profile prints nowhere. */
  'compose/not-printed': error<{ key: string }>(),
  'compose/letterhead-not-printed': warning<{ key: string }>(),
  'compose/too-deep': error<{ most: number }>(),
};

export type ComposeFinding = BodyFinding | StyleFinding | FindingOf<typeof composeFindings>;

export const composeFinding = findingsOf(composeFindings);
