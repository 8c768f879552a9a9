import { execFile } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, layOut, runHere, runProgram } from '../processes/office.js';

async function workspace(): Promise<string> {
  const root = await layOut({ '2019/a.yaml': draft('Bir', '01.02.2019'), '2019/b.yaml': draft('İki', '02.02.2019') });
  await runHere(root, ['number', '2019/a.yaml']);
  return root;
}

describe('completion', () => {
  it('offers commands, options, and the workspace’s numbers, files, series, groups and signers', async () => {
    const root = await workspace();
    const offered = async (...words: readonly string[]) =>
      (await runHere(root, ['__complete', '--', ...words])).out.split('\n').slice(0, -1);
    expect(await offered('nu')).toEqual(['number']);
    expect(await offered('render', '--fo')).toEqual(['--format']);
    expect(await offered('bas', '')).toEqual(['2019/1', '2019/b.yaml', '2019/a.yaml']);
    expect(await offered('new', '--to', '')).toEqual(['odalar']);
    expect(await offered('new', '--signers', 'genel-sekreter,g')).toEqual(['genel-sekreter,genel-sekreter']);
    expect(await offered('reserve', 's')).toEqual(['sayi']);
    expect(await offered('new', '--subject', '')).toEqual([]);
    await rm(root, { recursive: true });
  });

  it('works in a real bash', async () => {
    const root = await workspace();
    const bin = join(root, 'bin');
    await mkdir(bin);
    await writeFile(
      join(bin, 'genelge'),
      `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/genelge.js')}" "$@"\n`,
    );
    await chmod(join(bin, 'genelge'), 0o755);
    const { out } = await runProgram(root, ['completion', 'bash']);
    const script = `${out}\nCOMP_WORDS=(genelge void ''); COMP_CWORD=2; _genelge; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
    const printed = await new Promise((done) =>
      execFile('bash', ['-c', script], { cwd: root, env }, (_, stdout) => done(stdout)),
    );
    expect(printed).toBe('2019/1\n');
    await rm(root, { recursive: true });
  });
});
