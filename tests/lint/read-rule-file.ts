/** tests/rules/<code>.md → cases: YAML files, and the findings expected in them as comments on their lines. */

export interface RuleCase {
  /** The heading it stands under. */
  readonly name: string;
  /** `2019/a.yaml`, `genelge.yaml` → its text without the comments. */
  readonly files: ReadonlyMap<string, string>;
  /** `2019/a.yaml:3 "14.01.2018"`: where the finding points, by the text it marks. */
  readonly expected: readonly string[];
}

const BLOCK = /^## (?<heading>.+)$|^```yaml(?: (?<name>\S+))?\n(?<body>[\s\S]*?)^```$/gm;
/** ` #! "14.01.2018"`, ` #! warning "14.01.2018"`: at the end of any line, also inside a block of text. */
const EXPECTED = /[ \t]*#! (?:(?<severity>error|warning|hint) )?"(?<marked>(?:(?!#!)[^\n])*)"$/u;

/** Blocks under one heading are the files of one case; a block without a name is a case by itself. */
export function readRuleFile(markdown: string): readonly RuleCase[] {
  const cases: RuleCase[] = [];
  let name = '';
  let named = new Map<string, string>();
  const close = () => {
    if (named.size > 0) cases.push(toCase(name, named));
    named = new Map();
  };
  for (const { groups = {} } of markdown.matchAll(BLOCK)) {
    if (groups.heading !== undefined) {
      close();
      name = groups.heading;
    } else if (groups.name !== undefined) named.set(groups.name, groups.body ?? '');
    else cases.push(toCase(name, new Map([['2019/yazi.yaml', groups.body ?? '']])));
  }
  close();
  return cases;
}

function toCase(name: string, marked: ReadonlyMap<string, string>): RuleCase {
  const files = new Map<string, string>();
  const expected: string[] = [];
  for (const [file, text] of marked) {
    const lines = text.split('\n').map((line, index) => {
      let rest = line;
      for (let found = EXPECTED.exec(rest); found !== null; found = EXPECTED.exec(rest)) {
        const { severity, marked: part } = found.groups ?? {};
        expected.push(`${file}:${index + 1}${severity ? ` ${severity}` : ''} "${part}"`);
        rest = rest.slice(0, found.index);
      }
      return rest;
    });
    files.set(file, lines.join('\n'));
  }
  return { name, files, expected };
}
