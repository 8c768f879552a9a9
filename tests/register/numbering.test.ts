import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFiles, draft, layOut, ORGANISATION, runHere } from '../processes/office.js';

/** Each case: the series of genelge.yaml, files, and what `genelge number` prints and complains of. */
async function numbered(series: string, files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const root = await layOut({
    'genelge.yaml': ORGANISATION.replace(/diziler:\n(?: {2}.*\n)+/, `diziler:\n${series}`),
    ...files,
  });
  const ended = await runHere(root, ['number', ...args]);
  const codes = [...ended.err.matchAll(/(hata|uyarı): .*\[([a-z-]+\/[a-z-]+)\]/g)].map(
    ([, severity, code]) => `${severity} ${code}`,
  );
  return {
    root,
    code: ended.code,
    lines: ended.out
      .trim()
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ')),
    codes,
  };
}

const PLAIN = `  sayi: {bicim: "{yil} / {no}"}\n  genelge: {bicim: "{no}", baslik: "{no} SAYILI", bosluk: yasak}\n`;

describe('numbers', () => {
  it('are given in the order of dates, then of file names, whatever the files are called first', async () => {
    const { lines, root } = await numbered(PLAIN, {
      '2019/a.yaml': draft('Son', '05.02.2019'),
      '2019/c.yaml': draft('Aynı gün, sonra', '04.02.2019'),
      '2019/b.yaml': draft('Aynı gün, önce', '4.2.2019'),
    });
    expect(lines).toEqual([
      'sayi:2019/1 genelge:2019/1 2019/b.yaml',
      'sayi:2019/2 genelge:2019/2 2019/c.yaml',
      'sayi:2019/3 genelge:2019/3 2019/a.yaml',
    ]);
    await rm(root, { recursive: true });
  });

  it('leave every other byte of the file as it was', async () => {
    const typed =
      '\ufeff# Baş yorum\r\n\r\nmuhatap:   odalar   # küme\r\nkonu: "Tırnaklı: konu"\r\nilgi: [ TESK\'in yazısı. ,  "İkinci." ]\r\nmetin: >-\r\n  Uzun satır\r\n  kıvrılır.\r\n\r\n# son yorum';
    const { root } = await numbered(PLAIN, { '2019/a.yaml': typed });
    const written = await readFile(join(root, '2019/a.yaml'), 'utf8');
    const added = 'tarih: 02.03.2019\r\nnumara: {sayi: 1, genelge: 1}\r\n';
    expect(written).toContain(added);
    expect(written.replace(added, '')).toBe(typed);
    await rm(root, { recursive: true });
  });

  it('start where the series says in the year of adoption, and at 1 after it', async () => {
    const series = PLAIN.replace('bosluk: yasak', 'bosluk: yasak, baslangic: 12');
    const { lines, root } = await numbered(series, {
      '2018/a.yaml': draft('Benimseme yılı', '30.12.2018'),
      '2019/a.yaml': draft('Sonraki yıl', '02.01.2019'),
    });
    expect(lines).toEqual(['sayi:2018/1 genelge:2018/12 2018/a.yaml', 'sayi:2019/1 genelge:2019/1 2019/a.yaml']);
    await rm(root, { recursive: true });
  });

  it('of a series that never restarts go on over the year', async () => {
    const series = PLAIN.replace('bosluk: yasak', 'bosluk: yasak, sifirlama: hic, baslangic: 976');
    const { lines, root } = await numbered(series, {
      '2018/a.yaml': draft('Bir', '30.12.2018'),
      '2019/a.yaml': draft('İki', '02.01.2019'),
    });
    expect(lines).toEqual(['sayi:2018/1 genelge:2018/976 2018/a.yaml', 'sayi:2019/1 genelge:2019/977 2019/a.yaml']);
    await rm(root, { recursive: true });
  });

  it('by hand are typed, or given with --sayi, and the circular’s own follows by itself', async () => {
    const series = PLAIN.replace('{yil} / {no}"', '{yil} / {no}", kaynak: elle');
    const typed = draft('Yazılı', '01.03.2019').replace('muhatap', 'numara: {sayi: 140}\nmuhatap');
    const { lines, codes, root, code } = await numbered(series, {
      '2019/a.yaml': typed,
      '2019/b.yaml': draft('Yazısız', '02.03.2019'),
    });
    expect([code, codes, lines]).toEqual([0, [], ['sayi:2019/140 genelge:2019/1 2019/a.yaml']]);
    const given = await runHere(root, ['number', '2019/b.yaml', '--sayi', '173']);
    expect(given).toMatchObject({ code: 0, out: 'sayi:2019/173 genelge:2019/2  2019/b.yaml\n' });
    await addFiles(root, {
      '2019/c.yaml': draft('Alınmış', '02.03.2019'),
      '2019/d.yaml': draft('Öbürü', '02.03.2019'),
    });
    const taken = await runHere(root, ['number', '2019/c.yaml', '--sayi', '140']);
    expect(taken).toMatchObject({ code: 1, err: expect.stringContaining('register/number-taken') });
    expect(await runHere(root, ['number', '--sayi', '200'])).toMatchObject({ code: 2 });
    await rm(root, { recursive: true });
  });

  it.each([
    ['uyar', 0, ['uyarı register/date-order'], 2],
    ['zorunlu', 1, ['hata register/date-order'], 1],
    ['serbest', 0, [], 2],
  ])('in the order of dates: %s', async (order, code, codes, count) => {
    const series = PLAIN.replace('{yil} / {no}"', '{no}", tarih_sirasi: serbest').replace(
      'yasak',
      `yasak, tarih_sirasi: ${order}`,
    );
    const first = await numbered(series, { '2019/a.yaml': draft('Bir', '10.02.2019') });
    await addFiles(first.root, { '2019/b.yaml': draft('Geriye', '09.02.2019') });
    const second = await runHere(first.root, ['number']);
    expect(second.code).toBe(code);
    expect([...second.err.matchAll(/(hata|uyarı): .*\[(register\/[a-z-]+)\]/g)].map(([, a, b]) => `${a} ${b}`)).toEqual(
      codes,
    );
    const register = await readFile(join(first.root, 'register.jsonl'), 'utf8');
    expect(register.trim().split('\n').length - 1).toBe(count);
    await rm(first.root, { recursive: true });
  });

  it('of several circular series run side by side', async () => {
    const series = `${PLAIN}  duyuru: {bicim: "DUYURU NO:{yil}/{no}", bosluk: yasak}\n`;
    const { lines, root } = await numbered(series, {
      '2019/a.yaml': draft('Genelge', '01.02.2019'),
      '2019/b.yaml': draft('Duyuru', '02.02.2019').replace('muhatap: odalar', 'muhatap: ÜYELERİMİZE\ndizi: duyuru'),
      '2019/c.yaml': draft('Dizisiz', '03.02.2019').replace('muhatap: odalar', 'muhatap: ÜYELERİMİZE\ndizi: yok'),
    });
    expect(lines).toEqual([
      'sayi:2019/1 genelge:2019/1 2019/a.yaml',
      'sayi:2019/2 duyuru:2019/1 2019/b.yaml',
      'sayi:2019/3 2019/c.yaml',
    ]);
    await rm(root, { recursive: true });
  });

  it('stay with their documents when files are copied, renamed, thrown away or emptied of them', async () => {
    const { root } = await numbered(PLAIN, {
      '2019/a.yaml': draft('Bir', '01.02.2019'),
      '2019/b.yaml': draft('İki', '02.02.2019'),
    });
    const [a, b] = await Promise.all(['a', 'b'].map((name) => readFile(join(root, `2019/${name}.yaml`), 'utf8')));
    // Renamed: followed. Copied: two files with one number.
    await addFiles(root, { '2019/adi-degisen.yaml': a ?? '' });
    expect(await runHere(root, ['number'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('workspace/same-number'),
    });
    await rm(join(root, '2019/a.yaml'));
    expect(await runHere(root, ['audit'])).toMatchObject({ code: 0 });
    // Thrown away: the next one does not get its number.
    await rm(join(root, '2019/b.yaml'));
    await addFiles(root, { '2019/c.yaml': draft('Üç', '03.02.2019') });
    expect(await runHere(root, ['number'])).toMatchObject({ out: 'sayi:2019/3 genelge:2019/3  2019/c.yaml\n' });
    expect(await runHere(root, ['audit'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('register/file-missing'),
    });
    // Its letter can be printed all the same, and the file put back.
    expect(await runHere(root, ['render', '2019/2', '--format', 'txt'])).toMatchObject({ code: 0 });
    // The number deleted from a file: nobody can tell whether it is the letter or a new one. The file stays as it is.
    const emptied = (b ?? '').replace(/^numara.*\n/m, '');
    await writeFile(join(root, '2019/b.yaml'), emptied);
    expect(await runHere(root, ['number'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('register/number-lost'),
    });
    expect(await readFile(join(root, '2019/b.yaml'), 'utf8')).toBe(emptied);
    await rm(root, { recursive: true });
  });

  it('seal the letter: a new signer, letterhead or template changes no old one, and an amendment only what was amended', async () => {
    const { root } = await numbered(PLAIN, { '2019/a.yaml': draft('Bir', '01.02.2019') });
    const text = async () => {
      expect(await runHere(root, ['render', '--format', 'txt'])).toMatchObject({ code: 0 });
      return readFile(join(root, 'out/2019/2019-1-genelge-1.txt'), 'utf8');
    };
    const issued = await text();
    await writeFile(
      join(root, 'genelge.yaml'),
      ORGANISATION.replace('Mehlika ÇINARPINAR', 'Yeni GELEN')
        .replace('Örnek Odalar', 'Başka Odalar')
        .replace('{muhatap} {no}', '{no}'),
    );
    await addFiles(root, { 'templates/kurum/imzalar.hbs': '' });
    expect(await text()).toBe(issued);
    const circular = await readFile(join(root, '2019/a.yaml'), 'utf8');
    await writeFile(join(root, '2019/a.yaml'), circular.replace('bilgilerinize', 'ivedilikle bilgilerinize'));
    expect(await runHere(root, ['render'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('register/changed'),
    });
    expect(await runHere(root, ['amend', '2019/a.yaml', '--reason', 'İvedi'])).toMatchObject({ code: 0 });
    expect(await text()).toBe(issued.replace('bilgilerinize', 'ivedilikle bilgilerinize'));
    await rm(root, { recursive: true });
  });

  it('are shown with what they refer to and who refers to them', async () => {
    const { root } = await numbered(PLAIN, {
      '2019/a.yaml': draft('Bir', '01.02.2019'),
      '2019/b.yaml': `${draft('İki', '02.02.2019')}ilgi: Birliğimizin 1 Şubat 2019 tarih, 2019 / 1 sayılı Genelgesi.\n`,
      '2019/c.yaml': `${draft('Üç', '03.02.2019')}ilgi: TESK'in 01.02.2019 tarih, 2019/11 sayılı Genelgesi.\n`,
    });
    expect((await runHere(root, ['show', 'genelge:2019/1'])).out).toMatch(
      /İlgi tutan:\s+2019\/2, genelge 2 — Konu: İki\n$/,
    );
    expect((await runHere(root, ['show', '2019/2', '--report', 'json'])).out).toContain(
      '"refersTo": [\n    {\n      "sayi": "2019/1"',
    );
    expect((await runHere(root, ['show', 'genelge:3'])).out).not.toContain('İlgi tut');
    await rm(root, { recursive: true });
  });
});
