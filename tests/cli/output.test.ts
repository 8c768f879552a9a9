import { execFile, execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editText } from '../../src/cli/editor.js';
import { draft, layOut, ORGANISATION, runHere, runProgram } from '../processes/office.js';

/** A line of sh, in which `genelge` is the program. */
function shell(line: string, cwd: string): Promise<string> {
  const program = `genelge() { "${process.execPath}" "${resolve('bin/genelge.js')}" "$@"; }`;
  return new Promise((done) =>
    execFile('sh', ['-c', `${program}\n${line}`], { cwd }, (_, out, err) => done(out + err)),
  );
}

describe.skipIf(process.platform !== 'linux')('output that does not arrive', () => {
  it('is told where the disk is full, and ends in 3; a reader that goes away ends nothing', async () => {
    const root = await layOut({ '2019/a.yaml': draft('Bir', '01.02.2019') });
    for (const command of ['--version', '--help', 'list', 'check --report json', 'render']) {
      const printed = await shell(`genelge ${command} > /dev/full; echo $?`, root);
      expect(printed).toMatch(/^3\n/);
      expect(printed).toContain('[cli/output-lost]');
      expect(printed).not.toContain('.cjs');
    }
    expect(await shell('genelge list > /dev/full 2> /dev/full; echo $?', root)).toBe('3\n');
    expect(await shell('(genelge explain; echo $? >&2) | head -1 | wc -l', root)).toBe('1\n0\n');
    await rm(root, { recursive: true });
  });
});

describe('a report for programs', () => {
  it('is one whole document for a wrong command line and without a workspace too', async () => {
    const root = await layOut({});
    const empty = join(root, 'boş');
    await mkdir(empty);
    for (const args of [['chek'], ['check', '--yok'], ['list', '--year', 'iki'], ['check', '--workspace', empty]]) {
      const { out, code } = await runProgram(root, [...args, '--report', 'json']);
      expect(JSON.parse(out)).toMatchObject({ version: 1, diagnostics: [{ severity: 'error', file: null }] });
      expect(code).toBe(2);
      const quality = JSON.parse((await runProgram(root, [...args, '--rapor=gitlab'])).out);
      expect(quality).toMatchObject([
        { severity: 'critical', location: { path: 'genelge.yaml', lines: { begin: 1 } } },
      ]);
    }
    await rm(root, { recursive: true });
  });

  it('names files from the repository’s root, from whichever folder it was asked for', async () => {
    const root = await layOut({ 'arşiv/genelge.yaml': ORGANISATION, 'arşiv/2019/a.yaml': 'tarih: 31.02.2019\n' });
    execFileSync('git', ['init', '--quiet', root]);
    const quality = JSON.parse((await runHere(join(root, 'arşiv/2019'), ['check', '--report', 'gitlab'])).out);
    expect(quality.map(({ location }: { location: { path: string } }) => location.path)).toContain('arşiv/2019/a.yaml');
    const { err } = await runHere(join(root, 'arşiv'), ['check', '--report', 'github']);
    expect(err).toContain('file=arşiv/2019/a.yaml');
    await rm(root, { recursive: true });
  });
});

describe.skipIf(process.platform === 'win32')('the user’s editor', () => {
  const edited = async (command: string, settings: Record<string, string> = {}) => {
    const { VISUAL, EDITOR, TMPDIR } = process.env;
    Object.assign(process.env, { VISUAL: '', EDITOR: command, ...settings });
    try {
      return await editText('Metin\n');
    } finally {
      Object.assign(process.env, { VISUAL: VISUAL ?? '', EDITOR: EDITOR ?? '' });
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
    }
  };

  it('may be a command with arguments; what is left in it comes back letter by letter', async () => {
    const { bytes } = await edited("sed -i -e 's/Metin/yazın, ğüşiöç/'");
    expect(new TextDecoder().decode(bytes ?? new Uint8Array())).toBe('yazın, ğüşiöç\n');
  });

  it('that fails, or is not there, gives nothing; without a folder for it the system’s reason is given', async () => {
    expect(await edited('false')).toMatchObject({ editor: 'false', bytes: null });
    expect(await edited('/yok/böyle')).toMatchObject({ bytes: null });
    await expect(edited('true', { TMPDIR: '/yok' })).rejects.toMatchObject({ code: 'ENOENT', syscall: 'mkdtemp' });
  });
});
