import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** An import may only point further down. One array decides every dispute. */
const ORDER = [
  'api',
  'cli',
  'preview',
  'messages',
  'dispatch',
  'exchange',
  'batch',
  'import',
  'export',
  'numbering',
  'archive',
  'workspace',
  'pipeline',
  'render',
  'typeset',
  'compose',
  'lint',
  'register',
  'circular',
  'body',
  'image',
  'letter',
  'language',
  'diagnostic',
  'source',
];

/** Where each library may be imported: replacing it then touches one room. */
const DOORS: Readonly<Record<string, RegExp>> = {
  commander: /^cli\/program(\.ts|\/)/,
  yaml: /^workspace\/yaml\//,
  handlebars: /^compose\/template-/,
  '@rgrove/parse-xml': /^(compose\/markup|image\/read-svg|import\/read-xml)/,
  '@lezer/markdown': /^body\//,
  '@lezer/common': /^body\//,
  pdfkit: /^render\/pdf\//,
  uqr: /^render\/qr-boxes\.ts$/,
  '@inquirer/core': /^cli\/prompts\//,
  parse5: /^import\/html\//,
  fflate: /^(export|import)\//,
  nodemailer: /^dispatch\//,
  svgpath: /^image\/svg-path\.ts$/,
  zod: /^(circular|letter|register|archive)\/|^workspace\/store\//,
};

/** Calls that hide an input or trip over Turkish, each with its reason and what to use instead. */
const BANS: readonly { readonly pattern: RegExp; readonly but: RegExp; readonly because: string }[] = [
  {
    pattern: /\.(toUpperCase|toLowerCase|toLocaleUpperCase|toLocaleLowerCase|localeCompare)\(/,
    but: /^language\//,
    because: 'i and ı change wrongly without the Turkish locale: use language/casing or language/collation',
  },
  {
    pattern: /\\[wb](?![a-z])/i,
    but: /^language\//,
    because: '\\w and \\b do not know Turkish letters: use \\p{L} with the u flag',
  },
  {
    pattern: /[^\s<*]\/[dgmsuvy]*i[dgmsuvy]*(?=[.,;)\]])/,
    but: /^language\//,
    because: 'the i flag knows no Turkish: compare folded strings (language/casing)',
  },
  {
    pattern: /new Date\(\)|Date\.now\(|Math\.random\(|performance\.now\(/,
    but: /^(api|cli|exchange|workspace)\//,
    because: 'the same arguments must give the same bytes: take the clock as an argument',
  },
  {
    pattern: /\bprocess\.|from 'node:(fs|child_process|os|net|http|https|worker_threads)/,
    but: /^(api|cli|preview|exchange|workspace|batch|archive)\//,
    because: 'reading, writing and the environment stay at the edges: pass the data in',
  },
  {
    pattern: /severity: '(error|warning|hint)'/,
    but: /^(diagnostic\.ts|lint\/rules\/)/,
    because:
      'the severity of a code stands once, in its room’s table: make findings by the room’s constructor, weigh otherwise by regraded()',
  },
  { pattern: /console\./, but: /^$/, because: 'what the user reads goes through the session' },
  { pattern: /\beval\(|new Function\(/, but: /^$/, because: 'nothing that is read may run as code' },
];

const MOST_LINES = 250;

interface Source {
  readonly file: string;
  readonly text: string;
  readonly code: string;
}

// What other programs are promised has words of its own.
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
);

const sources: readonly Source[] = files.map((file) => {
  const text = readFileSync(join('src', file), 'utf8');
  return { file, text, code: text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm, '') };
});

function importsOf({ text }: Source): string[] {
  return [...text.matchAll(/(?<!['\p{L}-])(?:from|import)\s*\(?\s*'([^'\n]+)'/gu)].map(
    ([, specifier]) => specifier ?? '',
  );
}

function localImports(source: Source): string[] {
  return importsOf(source)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(dirname(source.file), specifier)).replace(/\.js$/, '.ts'));
}

function roomOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

describe('the house', () => {
  it('imports only downward', () => {
    const upward = sources.flatMap((source) =>
      localImports(source)
        .filter((target) => ORDER.indexOf(roomOf(target)) < ORDER.indexOf(roomOf(source.file)))
        .map((target) => `${source.file} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('has only rooms that the order names', () => {
    expect(sources.map(({ file }) => roomOf(file)).filter((room) => !ORDER.includes(room))).toEqual([]);
  });

  it('has no circle among its files', () => {
    const graph = new Map(sources.map((source) => [source.file, localImports(source)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (trail.includes(file) || done.has(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('lets each library in through one door', () => {
    const elsewhere = sources.flatMap((source) =>
      importsOf(source)
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .filter((specifier) => {
          const library = Object.keys(DOORS).find((name) => specifier === name || specifier.startsWith(`${name}/`));
          return library === undefined || !DOORS[library]?.test(source.file);
        })
        .map((specifier) => `${source.file} imports ${specifier}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it('keeps its files small', () => {
    const long = sources
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('opens every file with a sentence', () => {
    expect(sources.filter(({ text }) => !text.startsWith('/**')).map(({ file }) => file)).toEqual([]);
  });

  it('has no index, utils or helpers', () => {
    const vague = /(^|\/)(index|utils?|helpers?|common|shared|misc)(\.ts|\/)/;
    expect(sources.filter(({ file }) => vague.test(file)).map(({ file }) => file)).toEqual([]);
  });

  it.each(BANS)('$because', ({ pattern, but, because }) => {
    const found = sources
      .filter(({ file }) => !but.test(file))
      .flatMap(({ file, code }) => {
        const line = code.split('\n').find((each) => pattern.test(each));
        return line === undefined ? [] : [`${file}: ${line.trim()} (${because})`];
      });
    expect(found).toEqual([]);
  });
});
