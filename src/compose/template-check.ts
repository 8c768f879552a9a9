/** Holds a profile's templates against the shape of the view before anything runs. */

import Handlebars from 'handlebars';
import { placeAt } from '../source.js';
import { type ComposeFinding, composeFinding } from './findings.js';
import { templateFault } from './template-fault.js';
import type { Scope } from './template-scope.js';
import { type TemplateTree, walkTemplate } from './template-walk.js';
import { viewShape } from './view-shape.js';

/** Workspace name of a template (`kurum/ust.hbs`) → its text. */
export type TemplateTexts = ReadonlyMap<string, string>;

/** The template that makes the whole letter. */
export const LETTER_TEMPLATE = 'letter.hbs';

export interface CheckedTemplates {
  readonly trees: ReadonlyMap<string, TemplateTree>;
  readonly findings: readonly ComposeFinding[];
}

/**
 * Parses every template and follows `letter.hbs` into its partials with the context each is given. A name that the
 * view lacks, in whichever branch, is found here: Handlebars itself stays silent for most of them.
 */
export function checkTemplates(texts: TemplateTexts): CheckedTemplates {
  const findings: ComposeFinding[] = [];
  const trees = new Map<string, TemplateTree>();
  const names = [...texts.keys()].map(partialName);
  for (const [file, text] of texts) {
    const tree = parse(file, text, findings);
    if (tree) trees.set(partialName(file), { ...tree, file, text });
  }
  const letter = trees.get(partialName(LETTER_TEMPLATE));
  if (!letter && !findings.length) {
    findings.push(composeFinding('compose/no-letter-template', { file: LETTER_TEMPLATE }, null));
  }
  const scope: Scope = { shapes: [viewShape], extra: {} };
  if (letter) walkTemplate(letter, scope, { trees, names, findings, trail: [partialName(LETTER_TEMPLATE)] });
  return { trees, findings: unique(findings) };
}

/** `kurum/imzalar.hbs` is called as `{{> imzalar}}`. */
export function partialName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.hbs$/, '');
}

function parse(file: string, text: string, findings: ComposeFinding[]): { readonly program: hbs.AST.Program } | null {
  try {
    return { program: Handlebars.parseWithoutProcessing(text) };
  } catch (error) {
    const { fault, at: within } = templateFault(error, text);
    const at = placeAt(`template:${file}`, [], within);
    findings.push(composeFinding('compose/template-syntax', { fault }, at));
    return null;
  }
}

/** A partial that is called twice complains once. */
function unique(findings: readonly ComposeFinding[]): ComposeFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
