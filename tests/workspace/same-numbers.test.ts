import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { draft, layOut, runHere } from '../processes/office.js';

describe('a circular that was copied with its numbers', () => {
  it('is one slip, told once in each of the two files', async () => {
    const numbered = `numara: {sayi: 5, genelge: 2}\n${draft('Eski', '01.02.2019')}`;
    const root = await layOut({ '2019/bir.yaml': numbered, '2019/kopya.yaml': numbered });
    const { err } = await runHere(root, ['check']);
    expect(err.match(/workspace\/same-number/g)).toHaveLength(2);
    expect(err).toContain(
      '2019/kopya.yaml:1:9: hata: sayi:2019/5, genelge:2019/2 numarasını 2019/bir.yaml de taşıyor.',
    );
    await rm(root, { recursive: true });
  });
});
