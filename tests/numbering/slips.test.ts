/** What a person asks for by a slip is not done: it is told, and done where he says that he means it. */

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addFiles, draft, layOut, numbersInFiles, ORGANISATION, registered, runHere } from '../processes/office.js';

const BY_HAND = ORGANISATION.replace('{yil} / {no}"', '{yil} / {no}", kaynak: elle');
let root = '';

afterEach(() => rm(root, { recursive: true, force: true }));

const begin = async (files: Readonly<Record<string, string>>) => {
  root = await layOut(files);
};

describe('a number looked up', () => {
  /** Sayı 2019/2 on one letter, genelge 2019/2 on another. */
  const twoLetters = async () => {
    await begin({ '2019/a.yaml': draft('Bir', '01.02.2019'), '2019/b.yaml': draft('İki', '02.02.2019') });
    await runHere(root, ['reserve', 'genelge', '1', '--reason', 'Elden']);
    await runHere(root, ['number']);
  };

  it('without its series is the document number in every command', async () => {
    await twoLetters();
    for (const written of ['2019/1', '2019 / 1', '2019-1', '2019-1-genelge-2']) {
      const shown = JSON.parse((await runHere(root, ['show', written, '--report', 'json'])).out);
      expect(shown, written).toMatchObject({ document: { numbers: { sayi: '2019/1', genelge: '2019/2' } } });
    }
    expect((await runHere(root, ['render', '2019/2', '--format', 'txt'])).out).toContain('2019-2-genelge-3.txt');
  });

  it('is suggested from another series, and never taken from there', async () => {
    await twoLetters();
    const before = await readFile(join(root, 'register.jsonl'), 'utf8');
    const ended = await runHere(root, ['void', '2019/3', '--reason', 'Yanlış']);
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('genelge:2019/3') });
    expect(await readFile(join(root, 'register.jsonl'), 'utf8')).toBe(before);
    for (const command of [['show'], ['render'], ['check']])
      expect(await runHere(root, [...command, '2019/3'])).toMatchObject({
        code: 1,
        err: expect.stringContaining('genelge:2019/3'),
      });
  });
});

describe('a document annulled in one series', () => {
  it('stands with the rest, and is missed where its file is', async () => {
    await begin({ '2019/a.yaml': draft('Bir', '01.02.2019') });
    await runHere(root, ['number']);
    await runHere(root, ['void', '2019/1', '--only', 'genelge', '--reason', 'Genelge değil']);
    expect((await runHere(root, ['list', '--state', 'issued'])).out).toContain('2019/1');
    await rm(join(root, '2019/a.yaml'));
    expect(await runHere(root, ['audit'])).toMatchObject({ err: expect.stringContaining('register/file-missing') });
    await runHere(root, ['void', '2019/1', '--reason', 'Hepsi']);
    expect(await runHere(root, ['audit'])).toMatchObject({ code: 0 });
  });
});

describe('--sayi', () => {
  it('is refused in a series whose numbers the program gives, unless it is meant', async () => {
    await begin({ '2019/a.yaml': draft('Bir', '01.02.2019') });
    const given = ['number', '2019/a.yaml', '--sayi', '140'];
    expect(await runHere(root, given)).toMatchObject({
      code: 1,
      err: expect.stringContaining('register/automatic-series'),
    });
    expect(await registered(root, 'sayi')).toEqual([]);
    expect(await runHere(root, [...given, '--adopt'])).toMatchObject({ code: 0 });
    expect((await numbersInFiles(root, 'sayi')).get('2019/a.yaml')).toBe(140);
  });

  it('that leaves a hole is refused, unless it is meant', async () => {
    await begin({
      'genelge.yaml': BY_HAND.replace('kaynak: elle', 'kaynak: elle, bosluk: yasak, baslangic: 1'),
      '2019/a.yaml': draft('Bir', '01.02.2019'),
    });
    const given = ['number', '2019/a.yaml', '--sayi', '3'];
    expect(await runHere(root, given)).toMatchObject({ code: 1, err: expect.stringContaining('register/gap') });
    expect(await runHere(root, [...given, '--adopt'])).toMatchObject({ code: 0 });
  });

  it('stands in its file after the same run, though the file needed nothing else', async () => {
    await begin({
      'genelge.yaml': BY_HAND,
      '2019/a.yaml': draft('Bir', '01.02.2019').replace('muhatap: odalar', 'muhatap: ÜYELERE\ndizi: yok'),
    });
    expect(await runHere(root, ['number', '2019/a.yaml', '--sayi', '141'])).toMatchObject({ code: 0 });
    expect(await readFile(join(root, '2019/a.yaml'), 'utf8')).toContain('numara: {sayi: 141}');
    expect(await runHere(root, ['audit'])).toMatchObject({ code: 0 });
  });
});

describe('a copy of last year’s file with its number', () => {
  it('is not entered, unless it is meant', async () => {
    await begin({
      'genelge.yaml': BY_HAND.replace('bosluk: yasak', 'bosluk: serbest'),
      '2018/a.yaml': draft('Bir', '01.02.2018'),
    });
    await runHere(root, ['number', '--sayi', '140']);
    const original = await readFile(join(root, '2018/a.yaml'), 'utf8');
    await addFiles(root, { '2019/baska-ad.yaml': original.replace('01.02.2018', '01.02.2019') });
    expect(await runHere(root, ['number'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('register/copied-number'),
    });
    expect(await registered(root, 'sayi')).toEqual([140]);
    expect(await runHere(root, ['number', '--adopt'])).toMatchObject({ code: 0 });
  });
});

describe('settings changed after numbers were given', () => {
  const organisation = ORGANISATION.replace('bosluk: yasak', 'bosluk: yasak, baslangic: 7');
  const numberedTwice = async (later: string) => {
    await begin({
      'genelge.yaml': organisation,
      '2018/a.yaml': draft('Bir', '01.02.2018'),
      '2019/b.yaml': draft('İki', '01.02.2019'),
    });
    await runHere(root, ['number']);
    await addFiles(root, { 'genelge.yaml': later, '2019/c.yaml': draft('Üç', '03.02.2019') });
    return await runHere(root, ['number']);
  };

  it.each([
    ['baslangic', organisation.replace('baslangic: 7', 'baslangic: 20'), 'register/start-changed'],
    [
      'sifirlama',
      `${organisation.replace('{no}", baslik', '{no}", sifirlama: hic, baslik')}`,
      'register/restart-changed',
    ],
  ])('%s: no number is given', async (_, later, code) => {
    const yearly = later.includes('sifirlama') ? later.replace(', baslangic: 7', '') : later;
    const ended = await numberedTwice(yearly);
    expect(ended.err + ended.out).toContain(code);
    expect((await numbersInFiles(root, 'genelge')).get('2019/c.yaml')).toBeNull();
  });
});

describe('a register that was changed in an old year', () => {
  it('gives no number, whatever year is asked for', async () => {
    await begin({ '2015/a.yaml': draft('Bir', '01.02.2015'), '2015/b.yaml': draft('İki', '02.02.2015') });
    await runHere(root, ['number']);
    await rm(join(root, '2015'), { recursive: true });
    const [header, , ...rest] = (await readFile(join(root, 'register.jsonl'), 'utf8')).split('\n');
    await writeFile(join(root, 'register.jsonl'), [header, ...rest].join('\n'));
    await addFiles(root, { '2019/c.yaml': draft('Üç', '03.02.2019') });
    expect(await runHere(root, ['number'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('register/broken-chain'),
    });
    expect(await runHere(root, ['reserve', 'sayi', '--reason', 'x'])).toMatchObject({ code: 1 });
  });
});

describe('an entry', () => {
  it('says who made it, and show tells it', async () => {
    await begin({ '2019/a.yaml': draft('Bir', '01.02.2019') });
    await runHere(root, ['number']);
    await runHere(root, ['void', '2019/1', '--reason', 'Yanlış']);
    const history = JSON.parse((await runHere(root, ['show', '2019/1', '--report', 'json'])).out).history;
    expect(history).toMatchObject([
      { event: 'assigned', by: 'sekreter' },
      { event: 'voided', by: 'sekreter' },
    ]);
    expect((await runHere(root, ['show', '2019/1'])).out).toContain('(sekreter)');
  });
});
