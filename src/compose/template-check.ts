/** Holds a profile's templates against the shape of the view before anything runs. */

import Handlebars from 'handlebars';
import type { Span } from '../source.js';
import type { ComposeFinding } from './findings.js';
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
  for (const [file, text] of texts) {
    const tree = parse(file, text, findings);
    if (tree) trees.set(partialName(file), { ...tree, file, text });
  }
  const letter = trees.get(partialName(LETTER_TEMPLATE));
  if (!letter && !findings.length) {
    findings.push({ code: 'compose/no-letter-template', severity: 'error', args: { file: LETTER_TEMPLATE }, at: null });
  }
  const scope: Scope = { shapes: [viewShape], extra: {} };
  if (letter) walkTemplate(letter, scope, { trees, findings, trail: [partialName(LETTER_TEMPLATE)] });
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
    const { message, at } = syntaxError(error, text);
    findings.push({
      code: 'compose/template-syntax',
      severity: 'error',
      args: { message },
      at: { document: file, path: [], within: at },
    });
    return null;
  }
}

/** Handlebars tells a place as properties for its own complaints, and only as text for its parser's. */
function syntaxError(error: unknown, text: string): { readonly message: string; readonly at: Span } {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof Error && 'lineNumber' in error ? Number(error.lineNumber) : Number.NaN;
  const line = Number.isNaN(known) ? Number(/on line (\d+)/.exec(message)?.[1] ?? 1) : known;
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const [first = ''] = message.split('\n').slice(-1);
  return { message: first.trim(), at: { start, end: start + (lines[line - 1]?.length ?? 0) } };
}

/** A partial that is called twice complains once. */
function unique(findings: readonly ComposeFinding[]): ComposeFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
