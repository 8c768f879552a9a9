/** Holds a mapping of a style sheet against its zod schema; zod's issues come out as findings of this room. */

import * as z from 'zod';
import { nearest } from '../language/nearest.js';
import { KEY, type Place } from '../source.js';
import { type StyleFinding, styleFinding } from './findings.js';

interface CheckedMapping<Shape extends z.ZodRawShape> {
  /** What is sound of it: every key may be absent. */
  readonly value: z.output<z.ZodObject<Shape>>;
  readonly findings: readonly StyleFinding[];
}

const mapping = z.record(z.string(), z.unknown());

/** Of what is wrong all is told, and what is sound goes on. A part that is absent is as good as empty. */
export function checkStyle<Shape extends z.ZodRawShape>(shape: Shape, part: unknown, at: Place): CheckedMapping<Shape> {
  const { data = {}, success } = mapping.safeParse(part ?? {});
  const { error } = z.strictObject(shape).safeParse(data, { jitless: true });
  const wrongKind = styleFinding('style/wrong-kind', { expected: 'mapping' }, at);
  const findings = (error?.issues ?? []).flatMap((issue) => toFindings(issue, Object.keys(shape), at));
  const wrong = new Set(error?.issues.map(({ path }) => path[0]));
  const sound = Object.fromEntries(Object.entries(data).filter(([key]) => !wrong.has(key)));
  return { value: z.object(shape).parse(sound, { jitless: true }), findings: success ? findings : [wrongKind] };
}

const customParams = z.object({
  code: z.custom<StyleFinding['code']>(),
  args: z.custom<StyleFinding['args']>(),
});

function toFindings(issue: z.core.$ZodIssue, known: readonly string[], at: Place): readonly StyleFinding[] {
  const path = [...at.path, ...issue.path.map(String)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const args = { key, nearest: nearest(key, known) };
      return styleFinding('style/unknown-key', args, { ...at, path: [...path, key, KEY] });
    });
  }
  if (issue.code === 'custom') {
    const { code, args } = customParams.parse(issue.params);
    return [styleFinding(code, args, { ...at, path })];
  }
  const expected = issue.code === 'invalid_type' && issue.expected === 'string' ? 'text' : 'mapping';
  return [styleFinding('style/wrong-kind', { expected }, { ...at, path })];
}
