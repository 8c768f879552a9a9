import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { draft, layOut, ORGANISATION, runHere } from '../processes/office.js';

describe('check, of files named one by one', () => {
  it('reads genelge.yaml and a list of addressees as what they are', async () => {
    const root = await layOut({
      'genelge.yaml': ORGANISATION.replace('hitap: ODALARA', 'hitap: ODALARA, liste: odalar.yaml'),
      'odalar.yaml': '- Birinci Oda\n',
      '2019/bir.yaml': draft('Bir'),
    });
    expect(await runHere(root, ['check', 'genelge.yaml', 'odalar.yaml'])).toMatchObject({ code: 0 });
    const both = await runHere(root, ['check', 'genelge.yaml', '2019/bir.yaml', '--report', 'json']);
    expect(JSON.parse(both.out)).toMatchObject({ checked: 1 });
    await rm(root, { recursive: true });
  });

  it('tells what is wrong with a list at its place', async () => {
    const root = await layOut({
      'genelge.yaml': ORGANISATION.replace('hitap: ODALARA', 'hitap: ODALARA, liste: odalar.yaml'),
      'odalar.yaml': '- {ad: Birinci Oda, telefon: 1}\n',
    });
    const { code, err } = await runHere(root, ['check', 'odalar.yaml']);
    expect([code, err]).toEqual([1, expect.stringContaining('odalar.yaml:1:')]);
    await rm(root, { recursive: true });
  });
});
