import * as fs from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { Prompter } from '../../src/cli/prompter.js';
import { NOBODY } from '../nobody.js';
import { draft, layOut, runHere } from '../processes/office.js';

/** Somebody at the terminal: takes each question's answer from a list, by its words; the end of the list is Ctrl-C. */
function somebody(answers: readonly string[]): Prompter {
  const rest = [...answers];
  const next = (): string => {
    const answer = rest.shift();
    if (answer === undefined) throw Object.assign(new Error('Ctrl-C'), { name: 'ExitPromptError' });
    return answer;
  };
  return {
    async text({ objection }) {
      const answer = answerOr(next());
      // What is objected to is asked again.
      return (objection?.(answer) ?? null) === null
        ? answer
        : this.text({ message: '', ...(objection && { objection }) });
    },
    edit: async () => ({ editor: 'ed', bytes: new TextEncoder().encode(next()) }),
    async choose({ choices, other }) {
      const wanted = answerOr(next());
      const found = choices.find(({ name }) => name.includes(wanted)) ?? other?.(wanted);
      if (found === undefined) throw new Error(`${wanted} is not among ${choices.map(({ name }) => name)}`);
      return found.value;
    },
    async chooseMany({ choices }) {
      const wanted = answerOr(next()).split('+');
      return choices.filter(({ name }) => wanted.some((each) => name.includes(each))).map(({ value }) => value);
    },
  };
}

/** Escape: the question before. */
const BACK = '<<';

function answerOr(answer: string): string {
  if (answer === BACK) throw Object.assign(new Error('Escape'), { name: 'GoneBack' });
  return answer;
}

async function withSomebody(cwd: string, args: readonly string[], answers: readonly string[]) {
  const person = somebody(answers);
  let printed = '';
  const sink = {
    write(text: string) {
      printed += text;
    },
    isTerminal: true,
    columns: 80,
  };
  const code = await main([...args], {
    cwd,
    ...NOBODY,
    env: { NO_COLOR: '1' },
    now: () => new Date('2019-03-02T09:00:00Z'),
    fs,
    isInteractive: true,
    prompter: async () => person,
    stdout: sink,
    stderr: sink,
  });
  return { code, printed };
}

async function files(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  return names
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(root.length + 1))
    .sort();
}

describe('init', () => {
  const ANSWERS = [
    'İzmir "Deneme" Odası: Merkez',
    'Örnek Mah. No: 5',
    '',
    '',
    '',
    'Ayşe YILMAZ',
    'Genel Sekreter',
    'Evet',
    'Ali ÇELİK',
    'Genel Sekreter',
    'Hayır',
    'Bu programdan',
    'GitHub',
    'Evet',
  ];

  it('makes a workspace of a few answers, whose first draft gets its number once its words are written', async () => {
    const root = await mkdtemp(join(tmpdir(), 'genelge-init-'));
    expect(await withSomebody(root, ['init', 'oda'], ANSWERS)).toMatchObject({ code: 0 });
    const workspace = join(root, 'oda');
    expect(await files(workspace)).toEqual(
      [
        '.gitattributes',
        '.github/workflows/genelge.yml',
        '.gitignore',
        '2019/ilk-taslak.yaml',
        'arac/genelge-0.1.0.tgz',
        'package-lock.json',
        'package.json',
        'schemas/bicem.json',
        'schemas/kurum.json',
        'schemas/liste.json',
        '.vscode/extensions.json',
        '.vscode/settings.json',
        '.vscode/tasks.json',
        'genelge.schema.json',
        'genelge.yaml',
        'odalar.yaml',
      ].sort(),
    );
    const said = await readFile(join(workspace, 'genelge.yaml'), 'utf8');
    expect(said).toContain('ad: "İzmir \\"Deneme\\" Odası: Merkez"');
    expect(said).toMatch(/genel-sekreter: \{ad: Ayşe YILMAZ.*\n {2}genel-sekreter-2: \{ad: Ali ÇELİK/);
    expect(await runHere(workspace, ['check'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('“Metni buraya yazın.”'),
    });
    expect(await runHere(workspace, ['number'])).toMatchObject({ code: 1 });
    const file = join(workspace, '2019/ilk-taslak.yaml');
    const text = await readFile(file, 'utf8');
    const written = text
      .replace(/konu: .*/, 'konu: Genel Kurul')
      .replace(/(metin: \|\n)[\s\S]*?(?= {2}Bilgi)/, '$1  Tarih 5 Mart.\n\n');
    await writeFile(file, written);
    expect(await runHere(workspace, ['check'])).toMatchObject({ code: 0 });
    expect(await runHere(workspace, ['number'])).toMatchObject({ code: 0 });
    expect(await runHere(workspace, ['render'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('out/2019/2019-1-genelge-1.pdf'),
    });
    await rm(root, { recursive: true });
  }, 120_000);

  it('goes back, asks for an address again that is none, and writes nothing where the summary is not confirmed', async () => {
    const root = await mkdtemp(join(tmpdir(), 'genelge-init-'));
    const answers = [
      ...[BACK, 'Yanlış Oda', BACK, 'Doğru Oda', '', '', 'bilgi@oda', 'bilgi@oda.example', ''],
      ...['Ayşe YILMAZ', 'Genel Sekreter', 'Evet', 'Ali ÇELİK', 'Sekreter', BACK, 'Veli ÇELİK', 'Başkan', 'Hayır'],
      ...['Bu programdan', BACK, BACK, 'Ayşe YILMAZ', 'Genel Sekreter', 'Hayır', 'Evrak sayısı yok', 'Hayır'],
    ];
    const { code } = await withSomebody(root, ['init'], [...answers, 'Hayır']);
    expect(code).toBe(1);
    expect(await files(root)).toEqual([]);
    expect(await withSomebody(root, ['init'], [...answers, 'Evet'])).toMatchObject({ code: 0 });
    const said = await readFile(join(root, 'genelge.yaml'), 'utf8');
    for (const word of ['Doğru Oda', 'bilgi@oda.example', 'Ayşe YILMAZ']) expect(said).toContain(word);
    for (const word of ['Yanlış', 'sayi:', 'Ali ÇELİK']) expect(said).not.toContain(word);
    await rm(root, { recursive: true });
  });

  it('overwrites nothing, asks nobody where nobody is, and leaves nothing behind when it is broken off', async () => {
    const root = await mkdtemp(join(tmpdir(), 'genelge-init-'));
    expect(await runHere(root, ['init'])).toMatchObject({ code: 2, err: expect.stringContaining('--name --signer') });
    expect(await withSomebody(root, ['init'], ANSWERS.slice(0, 6))).toMatchObject({ code: 1 });
    expect(await files(root)).toEqual([]);
    expect(await runHere(root, ['init', '--yes'])).toMatchObject({ code: 0 });
    const before = await readFile(join(root, 'genelge.yaml'), 'utf8');
    expect(await runHere(root, ['init', '--yes', '--name', 'Başka'])).toMatchObject({ code: 1 });
    expect(await readFile(join(root, 'genelge.yaml'), 'utf8')).toBe(before);
    await rm(root, { recursive: true });
  });
});

describe('new', () => {
  it('asks its way to a draft that refers to an earlier circular in the right form', async () => {
    const root = await layOut({ '2019/eski.yaml': draft('Eski', '01.02.2019') });
    await runHere(root, ['number']);
    const answers = [
      'ODALARA',
      'Yeni: konu',
      '2019/1',
      'başka ilgi yok',
      'Mehlika',
      'ACELE',
      'Şimdi',
      '  Girintili metin.\n\nRica ederim.\n',
      'Evet',
    ];
    const { code, printed } = await withSomebody(root, ['new'], answers);
    expect([code, printed]).toEqual([
      0,
      expect.stringMatching(/2019\/yeni-konu\.yaml\nSırada: genelge onizle 2019\/yeni-konu\.yaml/),
    ]);
    expect(await readFile(join(root, '2019/yeni-konu.yaml'), 'utf8')).toBe(
      '# yaml-language-server: $schema=../genelge.schema.json\nmuhatap: odalar\nkonu: "Yeni: konu"\nivedilik: ACELE\n' +
        'ilgi: 01.02.2019 tarih, 2019/1 sayılı Genelgemiz.\nmetin: |2\n    Girintili metin.\n\n  Rica ederim.\nimza: [genel-sekreter]\n',
    );
    expect((await runHere(root, ['show', '2019/1'])).out).toContain('2019/yeni-konu.yaml');
    await rm(root, { recursive: true });
  });

  it('takes everything from options, begins from an earlier one, and writes nothing that cannot be read', async () => {
    const root = await layOut({
      '2019/eski.yaml': `${draft('Eski', '01.02.2019')}ek: [Çizelge]\nparaf: [A.B.]\ndogrulama: {kod: X1, adres: a.example}\n`,
    });
    await runHere(root, ['number']);
    const like = await runHere(root, ['new', '--like', 'genelge:2019/1', '--number', '--render', '--date', '2.3.2019']);
    expect(like).toMatchObject({ code: 0, out: expect.stringContaining('out/2019/2019-2-genelge-2.pdf') });
    expect(like.err).toContain('imza, ek, paraf. Alınmadı: numara, tarih, dogrulama.');
    expect(await readFile(join(root, '2019/konu-eski.yaml'), 'utf8')).toMatch(
      /^tarih: 2\.3\.2019\n[\s\S]*\nek: \[Çizelge\]\n/m,
    );
    expect(await runHere(root, ['new'])).toMatchObject({ code: 2, err: expect.stringContaining('--to') });
    const before = await files(join(root, '2019'));
    expect(await runHere(root, ['new', '--to', 'odala'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('odalar'),
    });
    expect(await withSomebody(root, ['new'], ['ODALARA', 'Yarım'])).toMatchObject({ code: 1 });
    expect(await files(join(root, '2019'))).toEqual(before);
    await rm(root, { recursive: true });
  });
});

describe('number', () => {
  it('asks for the number of each letter that the office’s own register gives, and shows them before it writes', async () => {
    const organisation = (await readFile(join(await layOut({}), 'genelge.yaml'), 'utf8')).replace(
      'sayi: {',
      'sayi: {kaynak: elle, ',
    );
    const root = await layOut({
      'genelge.yaml': organisation,
      '2019/bir.yaml': draft('Bir', '01.02.2019'),
      '2019/iki.yaml': draft('İki', '02.02.2019'),
      '2019/uc.yaml': draft('Üç', '03.02.2019'),
    });
    const answers = ['140', 'yüz', '', '142', BACK, '141'];
    expect(await withSomebody(root, ['number'], [...answers, 'Hayır'])).toMatchObject({ code: 1 });
    expect(await readFile(join(root, '2019/bir.yaml'), 'utf8')).not.toContain('numara');
    const { code, printed } = await withSomebody(root, ['number'], [...answers, 'Evet']);
    expect([code, printed]).toEqual([0, expect.stringContaining('   140  2019/bir.yaml\n   141  2019/uc.yaml')]);
    expect(await readFile(join(root, '2019/bir.yaml'), 'utf8')).toContain('sayi: 140, genelge: 1');
    expect(await readFile(join(root, '2019/uc.yaml'), 'utf8')).toContain('sayi: 141, genelge: 2');
    expect(await readFile(join(root, '2019/iki.yaml'), 'utf8')).not.toContain('numara');
    await rm(root, { recursive: true });
  });
});

describe('amend', () => {
  it('shows what changed, and records it only where that is meant', async () => {
    const root = await layOut({ '2019/bir.yaml': draft('Eski sözler', '01.02.2019') });
    await runHere(root, ['number']);
    const path = join(root, '2019/bir.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('  Eski sözler', '  Yeni sözler'));
    const register = await readFile(join(root, 'register.jsonl'), 'utf8');
    const refused = await withSomebody(root, ['amend', '2019/1', '--reason', 'Düzeltme'], ['Hayır']);
    expect(refused).toMatchObject({
      code: 1,
      printed: expect.stringContaining('metin:\n  − Eski sözler bilgilerinize'),
    });
    expect(refused.printed).toContain('\n  + Yeni sözler bilgilerinize');
    expect(await readFile(join(root, 'register.jsonl'), 'utf8')).toBe(register);
    expect(await withSomebody(root, ['amend', '2019/1', '--reason', 'Düzeltme'], ['Evet'])).toMatchObject({ code: 0 });
    expect(await readFile(join(root, 'register.jsonl'), 'utf8')).toContain('"amended"');
    await rm(root, { recursive: true });
  });
});
