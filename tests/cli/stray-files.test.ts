import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { addFiles, draft, layOut, runHere } from '../processes/office.js';

const STRAY = {
  '2019/Ocak/ayda.yaml': draft('Ayda'),
  '2O19/yanlis-yil.yaml': draft('Yanlış yıl'),
  'kokte.yml': draft('Kökte'),
  '2019/metin.yaml.txt': draft('Metin'),
};

describe('a circular where none is looked for', () => {
  it('is told once by check, number and render, and what was never a circular is not', async () => {
    const root = await layOut({
      ...STRAY,
      '2019/BIR.YML': draft('Bir', '01.02.2019'),
      'mkdocs.yml': 'nav: [a]\n',
      'templates/ornek.yaml': draft('Örnek'),
      'node_modules/x/2019/a.yaml': draft('Başkasının'),
      '.gizli/2019.yaml': draft('Gizli'),
      '2019/eski.yaml.bak': draft('Eski'),
    });
    for (const command of ['check', 'number', 'render']) {
      const { code, err } = await runHere(root, [command]);
      expect(code, err).toBe(0);
      expect(err.match(/.*\[workspace\/stray-file\]/g)).toEqual([
        expect.stringMatching(/: 2019\/Ocak\/ayda\.yaml, 2O19\/yanlis-yil\.yaml, kokte\.yml: burada/),
        expect.stringMatching(/: 2019\/metin\.yaml\.txt: adı \.yaml ile bitmeyen/),
      ]);
    }
    // Names in capitals are a system's custom.
    expect((await runHere(root, ['show', '2019/1'])).out).toContain('2019/BIR.YML');
    await rm(root, { recursive: true });
  });

  it('gets no number in silence where it is named, and many of them are one finding', async () => {
    const root = await layOut(STRAY);
    expect(await runHere(root, ['number', 'kokte.yml'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('kokte.yml: burada genelge aranmaz'),
    });
    await addFiles(root, Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`Ekim/${n}.yaml`, draft(`${n}`)])));
    const { err } = await runHere(root, ['check']);
    expect(err).toContain('ve 28 dosya daha: burada');
    await rm(root, { recursive: true });
  });
});
