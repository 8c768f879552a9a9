import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, layOut, ORGANISATION, runHere } from '../processes/office.js';

const LIST = `- {ad: Çıngırakçılar Odası Başkanlığına, adres: "Örnek Sokak 7, İZMİR", eposta: cingir@oda.example}
- {ad: Cıngırakcılar Odası Başkanlığına, eposta: cingir2@oda.example}
- "../../../etc/passwd"
- CON
- Ж
- {ad: "Sahte\\r\\nBcc: x@y.example", eposta: sahte@oda.example}
`;

async function office(): Promise<string> {
  const root = await layOut({
    'genelge.yaml': `${ORGANISATION.replace('dizi: genelge}', 'dizi: genelge, liste: odalar.yaml}')}eposta: {gonderen: bilgi@birlik.example, sunucu: smtp.birlik.example}\n`,
    'odalar.yaml': LIST,
    '2019/a.yaml': draft('Deneme', '2019-03-01'),
  });
  const numbered = await runHere(root, ['number']);
  expect(numbered, numbered.err).toMatchObject({ code: 0 });
  return root;
}

describe('a copy for each addressee', () => {
  it('bears his name and address and the letter’s one number, in a file named after him that leads nowhere else', async () => {
    const root = await office();
    const ended = await runHere(root, ['render', '2019/1', '--each', '--format', 'txt']);
    expect(ended, ended.err).toMatchObject({ code: 0 });
    expect((await readdir(join(root, 'out/2019/2019-1-genelge-1'))).sort()).toEqual([
      'cingirakcilar-odasi-baskanligina-2.txt',
      'cingirakcilar-odasi-baskanligina.txt',
      'con-1.txt',
      'etc-passwd.txt',
      'muhatap-5.txt',
      'sahte-bcc-x-y-example.txt',
    ]);
    expect(ended.err).toContain('dispatch/same-file-name');
    const first = await readFile(join(root, 'out/2019/2019-1-genelge-1/cingirakcilar-odasi-baskanligina.txt'), 'utf8');
    expect(first).toMatch(/^ *Çıngırakçılar Odası Başkanlığına\n *Örnek Sokak 7, İZMİR$/m);
    expect(first).toContain('ODALARA 1 SAYILI GENELGE');
    await rm(root, { recursive: true });
  });

  it('goes by the names that were sealed, whatever the list says now', async () => {
    const root = await office();
    await writeFile(join(root, 'odalar.yaml'), '- {ad: Yeni Oda, eposta: yeni@oda.example}\n');
    const ended = await runHere(root, ['render', '2019/1', '--each', '--format', 'txt']);
    expect(ended, ended.err).toMatchObject({ code: 0 });
    expect(await readdir(join(root, 'out/2019/2019-1-genelge-1'))).toHaveLength(6);
    await rm(root, { recursive: true });
  });

  it('is a message where that is asked for, the same bytes each time', async () => {
    const root = await office();
    const render = () => runHere(root, ['render', '2019/1', '--format', 'eml']);
    expect((await render()).err).toContain('3');
    const folder = join(root, 'out/2019/2019-1-genelge-1');
    const names = await readdir(folder);
    expect(names).toHaveLength(3);
    const before = await Promise.all(names.map((name) => readFile(join(folder, name))));
    await rm(folder, { recursive: true });
    await render();
    expect(await Promise.all(names.map((name) => readFile(join(folder, name))))).toEqual(before);
    expect(before.map(String).join('\n')).not.toMatch(/^Bcc:/m);
    await rm(root, { recursive: true });
  });
});
