import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { draft, layOut, ORGANISATION, registered, runHere } from '../processes/office.js';

const STRICT = ORGANISATION.replace('bosluk: yasak', 'bosluk: yasak, tarih_sirasi: zorunlu');
const broken = (words: string, date: string) => draft(words, date).replace('genel-sekreter', 'kimse');

describe('a draft that cannot be numbered', () => {
  it('holds back the later ones of a series in strict order, by name, and no others', async () => {
    const root = await layOut({
      'genelge.yaml': STRICT,
      '2019/bir.yaml': draft('Bir', '01.02.2019'),
      '2019/iki.yaml': broken('İki', '04.02.2019'),
      '2019/uc.yaml': draft('Üç', '05.02.2019'),
      '2019/ayni.yaml': draft('Aynı gün', '04.02.2019'),
    });
    const { code, out, err } = await runHere(root, ['number']);
    expect([code, out.match(/2019\/\w+\.yaml/g)?.sort()]).toEqual([1, ['2019/ayni.yaml', '2019/bir.yaml']]);
    expect(err).toMatch(/2019\/uc\.yaml.*2019\/iki\.yaml.*numbering\/held-by-earlier/s);
    expect(await registered(root, 'genelge')).toEqual([1, 2]);
    await rm(root, { recursive: true });
  });

  it('holds nobody back where its clerk keeps it (beklesin), nor where order is free', async () => {
    const kept = `${draft('İki', '04.02.2019')}beklesin: evet\n`;
    const later = { '2019/uc.yaml': draft('Üç', '05.02.2019') };
    const own = await layOut({ 'genelge.yaml': STRICT, '2019/iki.yaml': kept, ...later });
    expect(await runHere(own, ['number'])).toMatchObject({ code: 0, out: expect.stringContaining('uc.yaml') });
    const free = await layOut({ '2019/iki.yaml': broken('İki', '04.02.2019'), ...later });
    expect(await runHere(free, ['number'])).toMatchObject({ code: 1, out: expect.stringContaining('uc.yaml') });
    await Promise.all([own, free].map((root) => rm(root, { recursive: true })));
  });

  it('waits for a number that is typed by hand, and is an error only where it was asked for by name', async () => {
    const byHand = ORGANISATION.replace('sayi: {bicim: "{yil} / {no}"', 'sayi: {kaynak: elle, bicim: "{yil} / {no}"');
    const root = await layOut({ 'genelge.yaml': byHand, '2019/bir.yaml': draft('Bir', '01.02.2019') });
    expect(await runHere(root, ['number'])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('elle') });
    expect(await runHere(root, ['number', '2019/bir.yaml'])).toMatchObject({ code: 1 });
    expect(await runHere(root, ['number', '2019/bir.yaml', '--sayi', '140'])).toMatchObject({ code: 0 });
    await rm(root, { recursive: true });
  });
});
