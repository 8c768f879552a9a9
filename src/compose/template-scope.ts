/** What a template's names may mean at a place: the shapes of the contexts around it. */

import type { Shape } from './view-shape.js';

export interface Scope {
  /** Innermost last; null where the shape is unknown because of an earlier mistake, and nothing is complained about. */
  readonly shapes: readonly (Shape | null)[];
  /** Names that a partial's caller gave it. */
  readonly extra: { readonly [name: string]: Shape | null };
}

/** Handlebars' own data names inside `each`. */
const LOOP_DATA = ['index', 'first', 'last'];

/** The shape a path starts from: `../` goes out, `@index` is text. */
export function shapeAt(path: hbs.AST.PathExpression, { shapes }: Scope): Shape | null | 'unknown' {
  if (path.data) return path.parts.length === 1 && LOOP_DATA.includes(path.parts[0] ?? '') ? 'text' : 'unknown';
  const depth = shapes.length - 1 - path.depth;
  return depth < 0 ? 'unknown' : (shapes[depth] ?? null);
}

/** A name's shape within another; `anything` where it is not known, null where there is no such name. */
export function memberOf(
  shape: Shape,
  name: string,
  extra: Scope['extra'],
): { readonly found: Shape | 'anything' | null; readonly names: readonly string[] } {
  const bare = typeof shape === 'object' && 'maybe' in shape ? shape.maybe : shape;
  const fields = typeof bare === 'object' && 'fields' in bare ? bare.fields : {};
  const names = [...Object.keys(fields), ...Object.keys(extra)];
  if (Object.hasOwn(extra, name)) return { found: extra[name] ?? 'anything', names };
  return { found: Object.hasOwn(fields, name) ? (fields[name] ?? null) : null, names };
}
