/** Follows a template's tree with the shape of the context in hand, and reports every name and construct that is wrong. */

import type { ArgsOf } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import { placeAt, type Span } from '../source.js';
import { type ComposeFinding, composeFinding, type composeFindings } from './findings.js';
import { memberOf, type Scope, shapeAt } from './template-scope.js';
import type { Shape } from './view-shape.js';

export interface TemplateTree {
  readonly file: string;
  readonly text: string;
  readonly program: hbs.AST.Program;
}

export interface Walk {
  readonly trees: ReadonlyMap<string, TemplateTree>;
  /** All partials, also those that could not be parsed. */
  readonly names: readonly string[];
  readonly findings: ComposeFinding[];
  /** Partials on the way to here, to see a circle. */
  readonly trail: readonly string[];
}

/** The block helpers a template may use; there are no others, and no inline ones. */
export const HELPERS = ['if', 'unless', 'each', 'with'] as const;

export function walkTemplate(tree: TemplateTree, scope: Scope, walk: Walk): void {
  for (const statement of tree.program.body) walkStatement(statement, scope, { ...walk, tree });
}

interface Here extends Walk {
  readonly tree: TemplateTree;
}

function walkStatement(node: hbs.AST.Node, scope: Scope, here: Here): void {
  switch (node.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      return walkMustache(node as hbs.AST.MustacheStatement, scope, here);
    case 'BlockStatement':
      return walkBlock(node as hbs.AST.BlockStatement, scope, here);
    case 'PartialStatement':
      return walkPartial(node as hbs.AST.PartialStatement, scope, here);
    default:
      forbid(node, node.type, here);
  }
}

function walkMustache(node: hbs.AST.MustacheStatement, scope: Scope, here: Here): void {
  // `{{{x}}}` and `{{&x}}` would let a value be markup.
  if (!node.escaped) return forbid(node, '{{{ }}}', here);
  if (!isPath(node.path)) return forbid(node, '{{"…"}}', here);
  if (node.params.length > 0 || node.hash) return unknownHelper(node.path, here);
  const shape = resolve(node.path, scope, here);
  if (shape && !isText(shape)) complain('compose/not-text', { name: node.path.original }, node.path, here);
}

function walkBlock(node: hbs.AST.BlockStatement, scope: Scope, here: Here): void {
  const helper = HELPERS.find((each) => each === node.path.original);
  if (helper === undefined) return unknownHelper(node.path, here);
  const [subject] = node.params;
  if (node.params.length !== 1 || node.hash || subject === undefined || !isPath(subject)) {
    return forbid(node, `{{#${helper}}}`, here);
  }
  if (node.program?.blockParams?.length) return forbid(node, 'as |…|', here);
  const inner = innerScope(helper, subject, scope, here);
  for (const each of node.program?.body ?? []) walkStatement(each, inner, here);
  for (const each of node.inverse?.body ?? []) walkStatement(each, scope, here);
}

function innerScope(
  helper: (typeof HELPERS)[number],
  subject: hbs.AST.PathExpression,
  scope: Scope,
  here: Here,
): Scope {
  const shape = resolve(subject, scope, here);
  if (helper === 'if' || helper === 'unless') return scope;
  const bare = shape && typeof shape === 'object' && 'maybe' in shape ? shape.maybe : shape;
  if (helper === 'with') return { shapes: [...scope.shapes, bare], extra: {} };
  const isList = bare !== null && typeof bare === 'object' && 'list' in bare;
  if (bare !== null && !isList) complain('compose/not-a-list', { name: subject.original }, subject, here);
  return { shapes: [...scope.shapes, isList ? bare.list : null], extra: {} };
}

function walkPartial(node: hbs.AST.PartialStatement, scope: Scope, here: Here): void {
  if (!isPath(node.name)) return forbid(node, '{{> (…)}}', here);
  const name = node.name.original;
  const target = here.trees.get(name);
  if (!target) {
    // One that could not be parsed was complained of already.
    if (here.names.includes(name)) return;
    return complain('compose/unknown-partial', { name, nearest: nearest(name, here.names) }, node.name, here);
  }
  if (here.trail.includes(name)) return complain('compose/partial-circle', { name }, node.name, here);
  const [context] = node.params;
  if (context && !isPath(context)) return forbid(node, '{{> … "…"}}', here);
  const extra = (node.hash?.pairs ?? []).map(({ key, value }): [string, Shape | null] => [
    key,
    isPath(value) ? resolve(value, scope, here) : 'text',
  ]);
  const shape = context ? resolve(context, scope, here) : (scope.shapes.at(-1) ?? null);
  // A partial sees its context and nothing above it.
  const inner: Scope = { shapes: [shape], extra: { ...(context ? {} : scope.extra), ...Object.fromEntries(extra) } };
  walkTemplate(target, inner, { ...here, trail: [...here.trail, name] });
}

/** The shape that a path leads to; null where that was wrong (and reported) or is not known because of it. */
function resolve(path: hbs.AST.PathExpression, scope: Scope, here: Here): Shape | null {
  const start = shapeAt(path, scope);
  if (start === 'unknown') {
    complain('compose/unknown-name', { name: path.original, nearest: null, known: [] }, path, here);
    return null;
  }
  let shape: Shape | null = start;
  for (const [index, name] of path.data ? [] : path.parts.entries()) {
    if (shape === null) return null;
    const { found, names } = memberOf(shape, name, index === 0 ? scope.extra : {});
    if (found === null) {
      complain(
        'compose/unknown-name',
        { name: path.original, nearest: nearest(name, names), known: names },
        path,
        here,
      );
      return null;
    }
    shape = found === 'anything' ? null : found;
  }
  return shape;
}

function isText(shape: Shape): boolean {
  return shape === 'text' || (typeof shape === 'object' && 'maybe' in shape && isText(shape.maybe));
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function unknownHelper(path: hbs.AST.PathExpression, here: Here): void {
  complain('compose/unknown-helper', { name: path.original, known: HELPERS }, path, here);
}

function forbid(node: hbs.AST.Node, construct: string, here: Here): void {
  complain('compose/forbidden-construct', { construct }, node, here);
}

function complain<Code extends keyof typeof composeFindings>(
  code: Code,
  args: ArgsOf<typeof composeFindings, Code>,
  node: hbs.AST.Node,
  here: Here,
): void {
  const at = placeAt(`template:${here.tree.file}`, [], spanOf(node.loc, here.tree.text));
  here.findings.push(composeFinding(code, args, at));
}

/** Handlebars counts lines from 1 and columns from 0, in UTF-16 units. */
export function spanOf({ start, end }: hbs.AST.SourceLocation, text: string): Span {
  return { start: offsetOf(start, text), end: offsetOf(end, text) };
}

function offsetOf({ line, column }: hbs.AST.Position, text: string): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) offset = text.indexOf('\n', offset) + 1;
  return offset + column;
}
