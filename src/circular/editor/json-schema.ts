/** The schemas by which files are read → JSON Schema, by which an editor completes, explains and underlines. */

import * as z from 'zod';
import type { KeyWords } from './key-words.js';

/** JSON Schema, draft 2020-12; a node of it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** With the words of each key. What takes a thing or a list of them is one node: of two, an editor shows both titles. */
export function editorSchema(schema: z.ZodType, words: KeyWords): JsonSchema {
  const { $schema, ...generated } = node(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return { $schema, ...decorate(generated, '', words) };
}

/** An object of the generated schema; `{}` where there is none, which allows anything. */
export function node(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** What a reader of YAML sees in a value: a number where digits were typed. */
const SCALAR = ['string', 'number'];

function decorate(generated: JsonSchema, path: string, words: KeyWords): JsonSchema {
  const { maxLength: _, maxItems: __, default: ___, propertyNames: ____, ...rest } = generated;
  const told = words[path] ?? {};
  if (Array.isArray(rest.anyOf)) {
    return { ...told, ...merged(rest.anyOf.map((each) => decorate(node(each), path, alternatives(words, path)))) };
  }
  if (rest.type === 'array') {
    const items = decorate(node(rest.items), `${path}[]`, words);
    const alone = path === '' ? {} : items;
    return { ...merged([alone, { type: 'array', items }]), ...told };
  }
  if (rest.type === 'object') return { ...told, ...rest, ...ofObject(rest, path, words) };
  if (Array.isArray(rest.enum)) {
    const { type: _type, ...about } = rest;
    return { ...told, ...about, enum: rest.enum.includes('true') ? [...rest.enum, true, false] : rest.enum };
  }
  return { ...told, ...rest, ...(rest.type === 'string' ? { type: SCALAR } : {}) };
}

function ofObject({ properties, additionalProperties }: JsonSchema, path: string, words: KeyWords): JsonSchema {
  const inside = Object.entries(node(properties)).map(
    ([key, each]) => [key, decorate(node(each), path === '' ? key : `${path}.${key}`, words)] as const,
  );
  const others =
    typeof additionalProperties === 'object'
      ? decorate(node(additionalProperties), `${path}.*`, words)
      : additionalProperties;
  return { ...(properties ? { properties: Object.fromEntries(inside) } : {}), additionalProperties: others };
}

/** The key's own words stand once, above its alternatives. */
function alternatives(words: KeyWords, path: string): KeyWords {
  const { [path]: _, ...others } = words;
  return others;
}

/** Keywords of JSON Schema hold for values of their own type only: alternatives of different types are one node. */
export function merged(nodes: readonly JsonSchema[]): JsonSchema {
  const types = [
    ...new Set(nodes.flatMap(({ type }) => (Array.isArray(type) ? type : type === undefined ? [] : [type]))),
  ];
  return {
    ...Object.assign({}, ...nodes),
    ...(types.length > 0 ? { type: types.length === 1 ? types[0] : types } : {}),
  };
}
