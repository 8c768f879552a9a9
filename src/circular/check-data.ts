/** Holds plain data against a zod schema; zod's issues come out as findings of this room, all at once. */

import { z } from 'zod';
import type { Checked } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import { KEY, type KeyPath } from '../source.js';
import type { CircularArgs, CircularFinding } from './findings.js';

/** The parsed value, or null and every complaint. `document` is the name under which places speak of the data's file. */
export function checkData<T>(schema: z.ZodType<T>, data: unknown, document: string): Checked<T, CircularFinding> {
  const { success, data: value, error } = schema.safeParse(data, { reportInput: true });
  if (success) return { value, findings: [] };
  return { value: null, findings: error.issues.flatMap((issue) => toFindings(issue, { schema, document })) };
}

/** Inside a zod transform or check: reports a finding of this room at a path below the value. */
export function complain<Code extends CircularFinding['code']>(
  context: z.core.$RefinementCtx,
  code: Code,
  args: CircularArgs<Code>,
  path: KeyPath = [],
): void {
  context.issues.push({ code: 'custom', params: { code, args }, path: [...path], input: undefined });
}

const customParams = z.object({ code: z.custom<CircularFinding['code']>(), args: z.custom<CircularFinding['args']>() });
const KINDS: Readonly<Record<string, 'text' | 'list' | 'mapping'>> = {
  string: 'text',
  array: 'list',
  tuple: 'list',
  object: 'mapping',
  record: 'mapping',
};

interface Held {
  readonly schema: unknown;
  readonly document: string;
}

function toFindings(issue: z.core.$ZodIssue, { schema, document }: Held): CircularFinding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const find = <Code extends CircularFinding['code']>(code: Code, args: CircularArgs<Code>, at: KeyPath = path) =>
    ({ code, severity: 'error', args, at: { document, path: at, within: null } }) as CircularFinding;

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => find('circular/unknown-key', { key, nearest: nearest(key, known) }, [...path, key, KEY]));
    }
    case 'invalid_type': {
      if (issue.input === undefined) return [find('circular/missing-key', { key: String(path.at(-1) ?? '') })];
      return [find('circular/wrong-kind', { expected: KINDS[issue.expected] ?? 'text' })];
    }
    case 'too_big':
      if (issue.origin === 'string') return [find('circular/too-long', { most: Number(issue.maximum) })];
      return [find('circular/too-many', { most: Number(issue.maximum), given: Array.isArray(issue.input) ? issue.input.length : 0 })];
    case 'custom': {
      const { code, args } = customParams.parse(issue.params);
      return [find(code, args)];
    }
    case 'invalid_union': {
      // Of the forms a value may have, complain about the one that was begun: a mapping with a wrong key stays a mapping.
      const begun = issue.errors.find((issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0));
      if (begun === undefined) return [find('circular/wrong-kind', { expected: 'text' })];
      return begun.flatMap((each) => toFindings({ ...each, path: [...issue.path, ...each.path] }, { schema, document }));
    }
    default:
      return [find('circular/wrong-kind', { expected: 'text' })];
  }
}

/** The keys of the mapping that a schema has at a path, for suggesting the one that was meant. */
function keysAt(schema: unknown, path: KeyPath): readonly string[] {
  const bare = unwrap(schema);
  const options: readonly unknown[] = bare instanceof z.ZodUnion ? bare.options.map(unwrap) : [bare];
  const [step, ...rest] = path;
  return options.flatMap((option) => {
    if (option instanceof z.ZodObject) return step === undefined ? Object.keys(option.shape) : keysAt(option.shape[step], rest);
    if (option instanceof z.ZodArray) return keysAt(option.element, rest);
    if (option instanceof z.ZodRecord) return keysAt(option.valueType, rest);
    return [];
  });
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  // A preprocessed schema is a pipe out of its function, a transformed one a pipe into it.
  if (schema instanceof z.ZodPipe) return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  return schema;
}
