import { execFile } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, layOut, ORGANISATION, runHere, runProgram } from '../processes/office.js';

async function workspace(): Promise<string> {
  const root = await layOut({ '2019/a.yaml': draft('Bir', '01.02.2019'), '2019/b.yaml': draft('İki', '02.02.2019') });
  await runHere(root, ['number', '2019/a.yaml']);
  return root;
}

/** Lines that end where somebody pressed Tab, as bash itself cuts them into words, and what bash is to put there. */
const TABS: readonly (readonly [line: string, words: readonly string[], offered: readonly string[]])[] = [
  ['genelge void ', ['void', ''], ['genelge:2019/1']],
  ['genelge bas 2019/on', ['bas', '2019/on'], ['2019/on\\ iki\\ ilgi\\ Çalışması.yaml']],
  ['genelge bas "2019/on', ['bas', '"2019/on'], ['2019/on iki ilgi Çalışması.yaml']],
  ['genelge bas 2019/on\\ iki', ['bas', '2019/on\\ iki'], ['2019/on\\ iki\\ ilgi\\ Çalışması.yaml']],
  ['genelge goster genelge:20', ['goster', 'genelge', ':', '20'], ['2019/1']],
  ['genelge goster genelge:', ['goster', 'genelge', ':'], ['2019/1']],
  ['genelge --dil=en n', ['--dil', '=', 'en', 'n'], ['new', 'numarala', 'number']],
];

describe('completion', () => {
  it('offers commands, options, and the workspace’s numbers, files, series, groups and signers', async () => {
    const root = await workspace();
    const offered = async (...words: readonly string[]) =>
      (await runHere(root, ['__complete', '--', ...words])).out.split('\n').slice(0, -1);
    expect(await offered('nu')).toEqual(['numarala', 'number']);
    expect(await offered('')).toContain('denetle');
    expect(await offered('')).not.toContain('check');
    expect(await offered('render', '--form')).toEqual(['--format']);
    expect(await offered('bas', '--bic')).toEqual(['--bicim']);
    expect(await offered('bas', '')).toEqual(['2019/1', '2019/b.yaml', '2019/a.yaml']);
    expect(await offered('show', '2019/1', '')).toEqual([]);
    expect(await offered('new', '--to', '')).toEqual(['odalar']);
    expect(await offered('yeni', '--imza', 'genel-sekreter,g')).toEqual(['genel-sekreter,genel-sekreter']);
    expect(await offered('reserve', 's')).toEqual(['sayi']);
    expect(await offered('explain', 'lint/weekend')).toEqual(['lint/weekend-date']);
    expect(await offered('yardim', 'dene')).toEqual(['denetle']);
    expect(await offered('new', '--subject', '')).toEqual([]);
    await rm(root, { recursive: true });
  });

  it('works in a real bash, with names that it would split', async () => {
    const root = await layOut({
      'genelge.yaml': ORGANISATION.replace(/^ {2}sayi: .*\n/m, ''),
      '2019/a.yaml': draft('Bir', '01.02.2019'),
      '2019/on iki ilgi Çalışması.yaml': draft('Üç', '03.02.2019'),
    });
    const bin = join(root, 'bin');
    await mkdir(bin);
    await writeFile(
      join(bin, 'genelge'),
      `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/genelge.js')}" "$@"\n`,
    );
    await chmod(join(bin, 'genelge'), 0o755);
    await runHere(root, ['number', '2019/a.yaml']);
    const { out } = await runProgram(root, ['completion', 'bash']);
    const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
    const tries = TABS.map(
      ([line, words]) =>
        `COMP_LINE=${quoted(line)}; COMP_WORDS=(genelge ${words.map(quoted).join(' ')}); COMP_CWORD=${words.length}; _genelge; printf '%s\\n' "\${COMPREPLY[@]}" ''`,
    );
    const env = { ...process.env, LC_ALL: 'C.UTF-8', PATH: `${bin}${delimiter}${process.env.PATH}` };
    const printed = await new Promise<string>((done) =>
      execFile('bash', ['-c', [out, ...tries].join('\n')], { cwd: root, env }, (_, stdout) => done(stdout)),
    );
    expect(printed.split('\n\n').map((each) => each.split('\n').filter((word) => word !== ''))).toEqual([
      ...TABS.map(([, , offered]) => offered),
      [],
    ]);
    await rm(root, { recursive: true });
  });
});
