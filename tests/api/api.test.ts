import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, loadWorkspace, planNumbers, renderLetter } from '../../src/api/api.js';
import { draft, layOut, runProgram } from '../processes/office.js';

describe('the functions for programs', () => {
  it('say and give what the commands do, and write nothing', async () => {
    const folder = await layOut({
      '2019/a.yaml': draft('Bir', '01.02.2019'),
      '2019/b.yaml': draft('İki', '02.02.2019'),
      '2019/c.yaml': 'tarih: 31.02.2019\n',
    });
    await runProgram(folder, ['number', '2019/a.yaml']);
    const before = await readFile(join(folder, '2019/b.yaml'), 'utf8');
    const workspace = await loadWorkspace({ folder, language: 'en' });
    expect(workspace.circulars).toMatchObject([
      { file: '2019/a.yaml', state: 'issued', numbers: { sayi: '2019/1', genelge: '2019/1' }, subject: 'Konu: Bir' },
      { file: '2019/b.yaml', state: 'draft', numbers: {} },
      { file: '2019/c.yaml', state: null, numbers: {}, subject: null },
    ]);

    const asCommand = async (...args: string[]) =>
      JSON.parse(
        (await runProgram(process.cwd(), [...args, '--workspace', folder, '--report', 'json', '--lang', 'en'])).out,
      );
    expect(await check(workspace)).toEqual((await asCommand('check')).diagnostics);
    const { numbered, diagnostics } = await asCommand('number', '--dry-run');
    const plan = await planNumbers(workspace);
    expect(plan.assignments).toEqual([{ file: '2019/b.yaml', numbers: numbered[0].numbers }]);
    expect(plan.diagnostics).toEqual(diagnostics);
    expect(await readFile(join(folder, '2019/b.yaml'), 'utf8')).toBe(before);

    await runProgram(folder, ['render', '2019/1']);
    const { letter } = await renderLetter(workspace, '2019/1');
    expect(letter?.files.map(({ format }) => format)).toEqual(['pdf', 'txt']);
    for (const { format, bytes } of letter?.files ?? [])
      expect(Buffer.from(bytes).equals(await readFile(join(folder, 'out', `${letter?.name}.${format}`)))).toBe(true);
    await expect(loadWorkspace({ folder: join(folder, '2019') })).rejects.toMatchObject({
      code: 'workspace/not-found',
    });
    await rm(folder, { recursive: true });
  });
});
