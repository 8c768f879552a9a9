import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { circularJsonSchema } from '../../src/circular/editor/circular-json-schema.js';
import { CIRCULAR_WORDS } from '../../src/circular/editor/circular-words.js';
import { type JsonSchema, node } from '../../src/circular/editor/json-schema.js';
import { addresseesJsonSchema, organisationJsonSchema } from '../../src/circular/editor/organisation-json-schema.js';
import { ADDRESSEE_WORDS, ORGANISATION_WORDS } from '../../src/circular/editor/organisation-words.js';
import { styleJsonSchema } from '../../src/letter/style-json-schema.js';
import { runHere } from '../processes/office.js';
import { type EditorSession, openInEditor } from './language-server.js';

const circular = circularJsonSchema({
  signers: new Map([['genel-sekreter', 'Mehlika ÇINARPINAR, Genel Sekreter']]),
  groups: new Map([['odalar', 'ODALARA']]),
  series: ['sayi', 'genelge'],
  profiles: ['kurum', 'yonetmelik-2020'],
});

/** Every key of a schema: its path, however deep, and its node. */
function keysOf(schema: JsonSchema, path = ''): readonly (readonly [path: string, node: JsonSchema])[] {
  const { properties, additionalProperties, items } = schema;
  const below = Object.entries(node(properties)).flatMap(([key, each]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [[own, node(each)] as const, ...keysOf(node(each), own)];
  });
  const others = node(additionalProperties);
  return [
    ...below,
    ...(Object.keys(others).length > 0 ? [[`${path}.*`, others] as const, ...keysOf(others, `${path}.*`)] : []),
    ...(items === undefined ? [] : keysOf(node(items), `${path}[]`)),
  ];
}

describe('the schemas for editors', () => {
  it('explain every key', () => {
    for (const schema of [circular, organisationJsonSchema(), addresseesJsonSchema(), styleJsonSchema()]) {
      const mute = keysOf(schema).filter(([, { title, description }]) => !title || !description);
      expect(mute.map(([path]) => path)).toEqual([]);
    }
  });

  it('explain no key that there is not', () => {
    const known = (schema: JsonSchema) => new Set(keysOf(schema).map(([path]) => path));
    const missing = (words: object, paths: ReadonlySet<string>) =>
      Object.keys(words).filter((path) => path !== '' && !paths.has(path));
    const numbers = [...known(circular)].map((path) => path.replace(/^numara\..*/, 'numara.*'));
    expect(missing(CIRCULAR_WORDS, new Set(numbers))).toEqual([]);
    expect(missing(ORGANISATION_WORDS, known(organisationJsonSchema()))).toEqual([]);
    expect(missing(ADDRESSEE_WORDS, known(addresseesJsonSchema()))).toEqual([]);
  });
});

describe('in an editor, a new workspace', () => {
  let root = '';
  const sessions: EditorSession[] = [];
  const open = async (schema: string, text: string, path?: string): Promise<EditorSession> => {
    const session = await openInEditor(join(root, schema), text, path);
    sessions.push(session);
    return session;
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'genelge-editor-'));
    expect(await runHere(root, ['init', '--yes'])).toMatchObject({ code: 0 });
  });

  afterAll(async () => {
    for (const session of sessions) session.close();
    await rm(root, { recursive: true });
  });

  it('underlines an impossible date, a number that is none and an unknown signer, and says each in Turkish', async () => {
    const text = 'tarih: 31.13.2026\nnumara: {genelge: abc}\nmuhatap: odalar\nmetin: x\nimza: baska\n';
    const { complaints } = await open('genelge.schema.json', text);
    expect((await complaints()).map(({ line, message }) => [line, message])).toEqual([
      [0, expect.stringContaining('Tarih gün.ay.yıl yazılır')],
      [1, expect.stringContaining('tamsayıdır')],
      [4, 'genelge.yaml içindeki imzacılar: genel-sekreter'],
    ]);
  });

  it('shows a key’s name once and offers a whole circular and the workspace’s own names', async () => {
    const { hover } = await open('genelge.schema.json', 'muhatap: odalar\nmetin: x\nilgi: a.\n');
    for (const line of [0, 1, 2]) expect(await hover(line, 1)).toMatch(/^#### (Muhatap|Metin|İlgi)\n/);
    const { complete } = await open('genelge.schema.json', 'imza: \n');
    expect((await complete(0, 6)).map(({ label }) => label)).toContain('genel-sekreter');
    const empty = await (await open('genelge.schema.json', '')).complete(0, 0);
    const whole = empty.find(({ label }) => label === 'Yeni genelge');
    expect(whole?.insertText).toMatch(/^muhatap: \$\{1:odalar\}\nkonu: /);
    expect(JSON.stringify(empty)).not.toMatch(/undefined|\[object/);
  });

  it('finds nothing wrong in what init writes, and offers signers, series and addressees', async () => {
    for (const [schema, file] of [
      ['genelge.schema.json', '2019/ilk-taslak.yaml'],
      ['schemas/kurum.json', 'genelge.yaml'],
      ['schemas/liste.json', 'odalar.yaml'],
    ] as const) {
      const text = await readFile(join(root, file), 'utf8');
      expect(text).toContain(`yaml-language-server: $schema=${file.includes('/') ? '../' : ''}${schema}`);
      expect(await (await open(schema, text, join(root, file))).complaints(), file).toEqual([]);
    }
    const labels = async (schema: string, text: string, line: number, character: number) =>
      (await (await open(schema, text)).complete(line, character)).map(({ label }) => label);
    expect(await labels('schemas/kurum.json', 'imzacilar:\n  \n', 1, 2)).toContain('Yeni imzacı');
    expect(await labels('schemas/kurum.json', 'diziler:\n  \n', 1, 2)).toContain('Yeni dizi');
    expect(await labels('schemas/liste.json', '', 0, 0)).toContain('Yeni yer');
  });
});
