/** The schemas by which files are read → JSON Schema, by which an editor completes, explains and underlines. */

import * as z from 'zod';
import { circularSchema } from './circular-schema.js';
import { NO_SERIES } from './decide-series.js';
import { organisationSchema } from './parse-organisation.js';
import { CIRCULAR_WORDS, type KeyWords, ORGANISATION_WORDS } from './schema-words.js';

/** JSON Schema, draft 2020-12; a node of it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What a workspace names, each with what stands for it: key → what an editor shows beside it. */
export interface WorkspaceNames {
  readonly signers: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly series: readonly string[];
  readonly profiles: readonly string[];
}

/** Of a circular in this workspace: its own signers, groups and series are the values that are offered. */
export function circularJsonSchema(names: WorkspaceNames): JsonSchema {
  const base = decorate(generate(circularSchema), '', CIRCULAR_WORDS);
  const { properties } = base;
  const keys = properties as Record<string, JsonSchema>;
  const group = { anyOf: [...named(names.groups), { type: 'string' }] };
  const signer = { oneOf: named(names.signers) };
  const circularSeries = names.series.filter((key) => key !== 'sayi');
  const numbers = Object.fromEntries(names.series.map((key) => [key, { type: ['string', 'integer'] }]));
  const [, signing] = alternatives(keys.imza);
  const signature = items(signing);
  const [, byHand] = alternatives(signature);
  const person = { ...byHand, properties: { ...(byHand?.properties as object), kim: signer } };
  const whole = {
    ...keys,
    muhatap: {
      ...keys.muhatap,
      anyOf: [...named(names.groups), { type: 'string' }, { type: 'array', items: { type: 'string' } }],
    },
    dizi: { ...keys.dizi, type: 'string', enum: [...circularSeries, NO_SERIES] },
    numara: { ...keys.numara, additionalProperties: false, properties: numbers },
    imza: { ...keys.imza, anyOf: [signer, person, { type: 'array', items: { anyOf: [signer, person] } }] },
    dagitim: { ...keys.dagitim, properties: withGroups(keys.dagitim, group) },
    sablon: { ...keys.sablon, type: 'string', enum: names.profiles },
  };
  return { $schema: base.$schema, title: 'Genelge', ...base, required: ['muhatap', 'metin'], properties: whole };
}

/** Of genelge.yaml. */
export function organisationJsonSchema(): JsonSchema {
  const { $schema, ...base } = decorate(generate(organisationSchema), '', ORGANISATION_WORDS);
  return { $schema, title: 'Kurum', ...base };
}

function generate(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** Puts in the words of each key, and what a reader of YAML sees in a value: a number where digits were typed. */
function decorate(node: JsonSchema, path: string, words: KeyWords): JsonSchema {
  const { maxLength: _, maxItems: __, default: ___, propertyNames: ____, ...rest } = node;
  const told: JsonSchema = { ...words[path], ...rest };
  if (Array.isArray(rest.anyOf)) return { ...told, anyOf: rest.anyOf.map((each) => decorate(each, path, words)) };
  if (rest.type === 'array') {
    const { type, items: each, ...about } = told;
    const item = decorate(each as JsonSchema, `${path}[]`, words);
    return { ...about, anyOf: [item, { type, items: item }] };
  }
  if (rest.type === 'object') {
    const { properties = {}, additionalProperties } = rest;
    const inside = Object.entries(properties as Record<string, JsonSchema>).map(
      ([key, each]) => [key, decorate(each, path === '' ? key : `${path}.${key}`, words)] as const,
    );
    const others =
      typeof additionalProperties === 'object'
        ? decorate(additionalProperties as JsonSchema, `${path}.*`, words)
        : additionalProperties;
    return { ...told, properties: Object.fromEntries(inside), additionalProperties: others };
  }
  if (Array.isArray(rest.enum)) {
    const { type: _type, ...about } = told;
    return rest.enum.includes('true') ? { ...about, enum: [...rest.enum, true, false] } : about;
  }
  return rest.type === 'string' ? { ...told, type: ['string', 'number'] } : told;
}

function named(names: ReadonlyMap<string, string>): JsonSchema[] {
  return [...names].map(([key, description]) => ({ const: key, description }));
}

function alternatives(node: JsonSchema | undefined): JsonSchema[] {
  return Array.isArray(node?.anyOf) ? node.anyOf : [];
}

function items(node: JsonSchema | undefined): JsonSchema {
  return (node?.items ?? {}) as JsonSchema;
}

function withGroups(distribution: JsonSchema | undefined, group: JsonSchema): JsonSchema {
  const properties = (distribution?.properties ?? {}) as Record<string, JsonSchema>;
  const entries = Object.entries(properties).map(([key, each]) => {
    const { title, description } = each;
    return [key, { title, description, anyOf: [group, { type: 'array', items: group }] }] as const;
  });
  return Object.fromEntries(entries);
}
