/** Holds plain data against a zod schema; zod's issues come out as findings of this room, all at once. */

import * as z from 'zod';
import type { Checked } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import { type DocumentId, KEY, type KeyPath, type Span } from '../source.js';
import { type CircularArgs, type CircularFinding, circularFinding, type ValueKind } from './findings.js';

/** The parsed value, or null and every complaint. `document` is what the data were read from. */
export function checkData<T>(schema: z.ZodType<T>, data: unknown, document: DocumentId): Checked<T, CircularFinding> {
  const { success, data: value, error } = schema.safeParse(data, { reportInput: true, jitless: true });
  if (success) return { value, findings: [] };
  return {
    value: null,
    findings: withoutEchoes(error.issues.flatMap((issue) => toFindings(issue, { schema, document }))),
  };
}

/** A key that is missing because it was misspelt beside is one slip, not two. */
function withoutEchoes(findings: readonly CircularFinding[]): readonly CircularFinding[] {
  const beside = (path: KeyPath | undefined, key: string | null, last: number) =>
    JSON.stringify([path?.slice(0, last), key]);
  const meant = new Set(
    findings.flatMap(({ code, args, at }) =>
      code === 'circular/unknown-key' ? [beside(at?.path, args.nearest, -2)] : [],
    ),
  );
  return findings.filter(
    ({ code, args, at }) => code !== 'circular/missing-key' || !meant.has(beside(at?.path, args.key, -1)),
  );
}

/** Inside a zod transform or check: reports a finding of this room, at a path below the value or a part of it. */
export function complain<Code extends CircularFinding['code']>(
  context: z.core.$RefinementCtx,
  code: Code,
  args: CircularArgs<Code>,
  { path = [], within = null }: { readonly path?: KeyPath; readonly within?: Span | null } = {},
): void {
  context.issues.push({ code: 'custom', params: { code, args, within }, path: [...path], input: undefined });
}

const customParams = z.object({
  code: z.custom<CircularFinding['code']>(),
  args: z.custom<CircularFinding['args']>(),
  within: z.custom<Span | null>(),
});
const KINDS: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  array: 'list',
  tuple: 'list',
  object: 'mapping',
  record: 'mapping',
};

/** Of more keys than any file has, nobody is told what each may have meant. */
const MOST_EXPLAINED = 200;

interface Held {
  readonly schema: unknown;
  readonly document: DocumentId;
}

function toFindings(issue: z.core.$ZodIssue, { schema, document }: Held): CircularFinding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const find = <Code extends CircularFinding['code']>(
    code: Code,
    args: CircularArgs<Code>,
    at: KeyPath = path,
    within: Span | null = null,
  ) => circularFinding(code, args, { document, path: at, within });
  const wrongKind = (expected: ValueKind) => find('circular/wrong-kind', { expected, given: kindOf(issue.input) });

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key, index) => {
        const meant = index < MOST_EXPLAINED ? nearest(key, known) : null;
        return find('circular/unknown-key', { key, nearest: meant }, [...path, key, KEY]);
      });
    }
    case 'invalid_type': {
      if (issue.input === undefined) return [find('circular/missing-key', { key: String(path.at(-1) ?? '') })];
      return [wrongKind(KINDS[issue.expected] ?? 'text')];
    }
    case 'too_big':
      if (issue.origin === 'string') return [find('circular/too-long', { most: Number(issue.maximum) })];
      return [
        find('circular/too-many', {
          most: Number(issue.maximum),
          given: Array.isArray(issue.input) ? issue.input.length : 0,
        }),
      ];
    case 'custom': {
      const { code, args, within } = customParams.parse(issue.params);
      return [find(code, args, path, within)];
    }
    case 'invalid_key':
      return issue.issues.flatMap((each) => toFindings({ ...each, path: [...path, KEY] }, { schema, document }));
    case 'invalid_union': {
      // Of the forms a value may have, complain about the one that was begun: a mapping with a wrong key stays a mapping.
      const begun = issue.errors.find(
        (issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0),
      );
      if (begun === undefined) return [wrongKind('text')];
      return begun.flatMap((each) =>
        toFindings({ ...each, path: [...issue.path, ...each.path] }, { schema, document }),
      );
    }
    default:
      return [wrongKind('text')];
  }
}

function kindOf(value: unknown): ValueKind {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'mapping' : 'text';
}

/** The keys of the mapping that a schema has at a path, for suggesting the one that was meant. */
function keysAt(schema: unknown, path: KeyPath): readonly string[] {
  const bare = unwrap(schema);
  const options: readonly unknown[] = bare instanceof z.ZodUnion ? bare.options.map(unwrap) : [bare];
  const [step, ...rest] = path;
  return options.flatMap((option) => {
    if (option instanceof z.ZodObject)
      return step === undefined ? Object.keys(option.shape) : keysAt(option.shape[step], rest);
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
