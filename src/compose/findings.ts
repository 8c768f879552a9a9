/** What can be wrong with a template, a style sheet or what a template makes. */

import type { BodyFinding } from '../body/findings.js';
import type { Finding } from '../diagnostic.js';
import type { StyleFinding } from '../letter/findings.js';
import type { TemplateFault } from './template-fault.js';

export type ComposeFinding =
  | BodyFinding
  | StyleFinding
  | Finding<'compose/template-syntax', { fault: TemplateFault }>
  | Finding<'compose/no-letter-template', { file: string }>
  | Finding<'compose/unknown-name', { name: string; nearest: string | null; known: readonly string[] }>
  | Finding<'compose/not-a-list', { name: string }>
  | Finding<'compose/not-text', { name: string }>
  | Finding<'compose/unknown-helper', { name: string; known: readonly string[] }>
  | Finding<'compose/unknown-partial', { name: string; nearest: string | null }>
  | Finding<'compose/partial-circle', { name: string }>
  /** Raw output, decorators, dynamic partials, block parameters, inline partials. */
  | Finding<'compose/forbidden-construct', { construct: string }>
  /** `element` is the one that is not closed where it should be; null for any other fault. */
  | Finding<'compose/malformed-markup', { element: string | null }>
  | Finding<'compose/unknown-element', { element: string; nearest: string | null }>
  | Finding<'compose/misplaced-element', { element: string; parent: string }>
  | Finding<'compose/misplaced-text', { text: string; parent: string }>
  | Finding<'compose/unknown-attribute', { attribute: string; element: string; nearest: string | null }>
  | Finding<'compose/missing-attribute', { attribute: string; element: string }>
  | Finding<'compose/bad-attribute', { attribute: string; value: string; allowed: readonly string[] }>
  | Finding<'compose/unknown-style', { style: string; nearest: string | null }>
  | Finding<'compose/bad-link', { address: string }>
  | Finding<'compose/too-deep', { most: number }>;
