/** What an issued letter, its date and its numbers are, nothing that happens later changes; each was once left untested. */

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addFiles, draft, layOut, numbersInFiles, ORGANISATION, registered, runHere } from '../processes/office.js';

let root = '';

afterEach(() => rm(root, { recursive: true, force: true }));

const begin = async (files: Readonly<Record<string, string>>) => {
  root = await layOut(files);
};
const change = async (file: string, from: string, to: string) => {
  const text = await readFile(join(root, file), 'utf8');
  await writeFile(join(root, file), text.replace(from, to));
};
const letter = async (name: string) => {
  await runHere(root, ['render', '--format', 'txt']);
  return await readFile(join(root, `out/2019/${name}.txt`), 'utf8');
};

describe('dates', () => {
  it('of two letters of one day are in order, where order is required', async () => {
    await begin({
      'genelge.yaml': ORGANISATION.replaceAll('bicim:', 'tarih_sirasi: zorunlu, bicim:'),
      '2019/a.yaml': draft('Bir', '01.02.2019'),
    });
    await runHere(root, ['number']);
    await addFiles(root, { '2019/b.yaml': draft('İki', '01.02.2019') });
    expect(await runHere(root, ['number'])).toMatchObject({ code: 0 });
    expect(await runHere(root, ['audit'])).toMatchObject({ code: 0 });
  });

  it('of a draft without one are the office’s, not Greenwich’s', async () => {
    await begin({ '2020/a.yaml': draft('Bir') });
    expect(await runHere(root, ['number'], undefined, '2019-12-31T22:30:00Z')).toMatchObject({ code: 0 });
    expect(await readFile(join(root, '2020/a.yaml'), 'utf8')).toContain('tarih: 01.01.2020');
  });
});

describe('a number typed in another file that is not numbered yet', () => {
  it('is given to nobody else', async () => {
    const typed = (text: string) => `numara: {sayi: 1, genelge: 1}\n${text}`;
    await begin({ '2019/a.yaml': draft('Bir', '01.02.2019'), '2019/b.yaml': typed(draft('İki', '02.02.2019')) });
    await runHere(root, ['number', '2019/a.yaml']);
    expect(await registered(root, 'genelge')).toEqual([]);
    await runHere(root, ['number']);
    expect((await numbersInFiles(root, 'genelge')).get('2019/b.yaml')).toBe(1);
  });
});

describe('an amendment', () => {
  const two = ORGANISATION.replace('muhataplar:', '  baskan: {ad: Sevim KORKUT, unvan: Başkan}\nmuhataplar:');

  it('of the signer changes the signer', async () => {
    await begin({ 'genelge.yaml': two, '2019/a.yaml': draft('Bir', '01.02.2019') });
    await runHere(root, ['number']);
    await change('2019/a.yaml', '[genel-sekreter]', '[baskan]');
    await runHere(root, ['amend', '2019/a.yaml', '--reason', 'İmza']);
    const printed = await letter('2019-1-genelge-1');
    expect(printed).toContain('Sevim KORKUT');
    expect(printed).not.toContain('ÇINARPINAR');
  });

  it('of the subject leaves the signer’s title as it was', async () => {
    await begin({ 'genelge.yaml': two, '2019/a.yaml': draft('Bir', '01.02.2019') });
    await runHere(root, ['number']);
    await change('genelge.yaml', 'unvan: Genel Sekreter', 'unvan: Eski Genel Sekreter');
    await change('2019/a.yaml', 'Konu: Bir', 'Konu: Başka');
    await runHere(root, ['amend', '2019/a.yaml', '--reason', 'Konu']);
    expect(await letter('2019-1-genelge-1')).not.toContain('Eski Genel Sekreter');
  });
});

describe('what was issued', () => {
  it('is not rendered where a file that it is drawn with was changed', async () => {
    await begin({
      '2019/a.yaml': draft('Bir', '01.02.2019'),
      'templates/kurum/muhatap.hbs': '<paragraf>SAYIN</paragraf>',
    });
    await runHere(root, ['number']);
    for (const folder of await readdir(join(root, 'issued')))
      for (const name of await readdir(join(root, 'issued', folder)))
        if (name.endsWith('.hbs')) await change(`issued/${folder}/${name}`, 'SAYIN', 'BAY');
    expect(await runHere(root, ['render', '--format', 'txt'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('register/issued-changed'),
    });
  });

  it('may break a rule that was made an error since: that is noted, and stops nothing', async () => {
    await begin({ '2019/a.yaml': draft('Bir.', '01.02.2019') });
    await runHere(root, ['number']);
    await change('genelge.yaml', 'imzacilar:', 'kurallar: {lint/subject-with-stop: hata}\nimzacilar:');
    const checked = await runHere(root, ['check', '2019/a.yaml', '--report', 'json']);
    const found = JSON.parse(checked.out).diagnostics.find(
      ({ code }: { code: string }) => code === 'lint/subject-with-stop',
    );
    expect([checked.code, found?.severity]).toEqual([0, 'hint']);
  });

  it('is missed by check where its file is gone', async () => {
    await begin({ '2019/a.yaml': draft('Bir', '01.02.2019') });
    await runHere(root, ['number']);
    await rm(join(root, '2019/a.yaml'));
    expect(await runHere(root, ['check'])).toMatchObject({ err: expect.stringContaining('register/file-missing') });
  });

  it('is counted once by audit, annulled or not', async () => {
    await begin({ '2019/a.yaml': draft('Bir', '01.02.2019'), '2019/b.yaml': draft('İki', '02.02.2019') });
    await runHere(root, ['number']);
    await runHere(root, ['void', '2019/1', '--reason', 'Yanlış']);
    expect((await runHere(root, ['audit'])).err).toContain('2 belge, 4 numara');
    expect((await runHere(root, ['audit', '--year', '2018'])).err).toContain('0 belge, 0 numara');
  });
});
