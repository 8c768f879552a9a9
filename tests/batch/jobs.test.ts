/** Several threads make what one would, byte for byte; one that fails loses no letter. */

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LetterTask } from '../../src/batch/letter-task.js';
import { openPool } from '../../src/batch/open-pool.js';
import { draft, layOut, runProgram } from '../processes/office.js';

const COUNT = 12;
const names = Array.from({ length: COUNT }, (_, index) => `2019/${index}.yaml`);
let root = '';

beforeEach(async () => {
  root = await layOut({
    ...Object.fromEntries(names.map((name) => [name, draft(name, '01.02.2019')])),
    '2019/5.yaml': `${draft('Beş', '01.02.2019')}dosyaa: 1\n`,
    '2019/7.yaml': `${draft('Yedi', '01.02.2019')}ek: ["Çizelge\\u200B"]\n`,
  });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function outputs(folder: string): Promise<ReadonlyMap<string, string>> {
  const path = join(root, folder, '2019');
  const files = (await readdir(path)).sort();
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(path, file), 'latin1')] as const)),
  );
}

describe('threads', () => {
  it('make the same bytes and say the same in the same order, in any time zone and locale', async () => {
    const render = (folder: string, jobs: string, env: Readonly<Record<string, string>>) =>
      runProgram(root, ['render', '--out', folder, '--jobs', jobs, '--report', 'json'], env);
    const one = await render('one', '1', { TZ: 'UTC', LC_ALL: 'C' });
    const many = await render('many', '4', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
    expect(one).toMatchObject({ code: 1 });
    expect(one.out).toContain('yaml/invisible-character');
    expect(many.out.replaceAll('many/', 'one/')).toBe(one.out);
    expect((await outputs('one')).size).toBe(2 * (COUNT - 1));
    expect(await outputs('many')).toEqual(await outputs('one'));
  });

  it('lose no letter where one of them dies', async () => {
    const script = join(root, 'dying.cjs');
    await writeFile(
      script,
      `require('node:worker_threads').parentPort.on('message', ({ id }) => { if (id > 2) process.exit(1); });`,
    );
    const task = (file: string): LetterTask => ({
      file: { file, digest: null, hasFindings: false, isAsIssued: false, objections: [] },
      issue: null,
    });
    const here = {
      diagnostics: [],
      render: async ({ file }: LetterTask) => ({
        letter: { name: file?.file ?? '', renditions: [] },
        diagnostics: [],
        shared: [],
        parts: [],
      }),
    };
    const setting = { root, cwd: root, form: { formats: ['txt'] as const }, organisation: '' };
    const pool = openPool({ here, script, setting, threads: 2 });
    const made = await Promise.all(names.map((name) => pool.render(task(name))));
    await pool.close();
    expect(made.map(({ letter }) => letter?.name)).toEqual(names);
  });
});
