import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/rules.js';
import { positionAt } from '../../src/source.js';
import { lintTexts } from './lint-texts.js';
import { readRuleFile } from './read-rule-file.js';

const names = readdirSync('tests/rules');

/** Each rule against real text: tests/rules/<code>.md says in its YAML what is found where, and that nothing else is. */
describe.each(Object.values(rules))('$code', (rule) => {
  const { code } = rule;
  const name = code.replace('lint/', '');
  const cases = names.includes(`${name}.md`) ? readRuleFile(readFileSync(`tests/rules/${name}.md`, 'utf8')) : [];

  it('is tested on text that it complains of, and on text that it does not', () => {
    expect(cases.some(({ expected }) => expected.length > 0)).toBe(true);
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
  });

  it.each(cases)('$name', ({ files, expected }) => {
    const found = lintTexts(files).flatMap(({ file, source, findings }) =>
      findings
        .filter((finding) => finding.code === code)
        .map(({ severity, at }) => {
          const { start, end } = source.spanOf(at?.path ?? [], at?.within);
          const { line } = positionAt(source.source.text, start);
          const marked = source.source.text.slice(start, end).split('\n')[0] ?? '';
          return `${file}:${line}${severity === rule.severity ? '' : ` ${severity}`} "${marked}"`;
        }),
    );
    expect(found.sort()).toEqual([...expected].sort());
  });
});

describe('the rules', () => {
  it('have one test file each, and no test file is without a rule', () => {
    expect(names.sort()).toEqual(
      Object.keys(rules)
        .map((code) => `${code.replace('lint/', '')}.md`)
        .sort(),
    );
  });
});
