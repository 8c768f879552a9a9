import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layOut } from '../processes/office.js';

/** The built program in a terminal of its own; each answer is typed when its question is seen. */
function inTerminal(cwd: string, command: string, answers: readonly (readonly [question: string, keys: string])[]) {
  const rest = [...answers];
  const program = `"${process.execPath}" "${resolve('bin/genelge.js')}" ${command}`;
  const terminal = spawn('script', ['--quiet', '--flush', '--return', '--command', program, '/dev/null'], {
    cwd,
    env: { ...process.env, GENELGE_LANG: 'tr' },
  });
  let [printed, seen] = ['', 0];
  terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    const [next] = rest;
    if (next === undefined || !printed.slice(seen).includes(next[0])) return;
    rest.shift();
    seen = printed.length;
    terminal.stdin.write(next[1]);
  });
  return new Promise<{ readonly code: number | null; readonly printed: string }>((done) => {
    terminal.on('close', (code) => done({ code, printed }));
  });
}

// util-linux's own form of the command.
describe.skipIf(process.platform !== 'linux')('a real terminal', () => {
  it('asks; Ctrl-C ends it in a sentence, and nothing is left', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'genelge-terminal-'));
    const { code, printed } = await inTerminal(folder, 'init oda', [
      ['Kurumun adı', 'Örnek Odası\r'],
      ['Adresi', '\u0003'],
    ]);
    expect(printed).toContain('Vazgeçildi; hiçbir şey yazılmadı.');
    expect(printed).not.toContain('.cjs');
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('takes the choice that is shown first for what was typed, however fast, and goes back by Escape', async () => {
    const root = await layOut({});
    const { code, printed } = await inTerminal(root, 'new', [
      ['Muhatap', 'odal\r'],
      ['Konu (boş', 'Yanlis\r'],
      ['İlgi:', '\u001b'],
      // The answer that was there is offered again.
      ['Yanlis', '\u0015Konu\r'],
      ['başka ilgi yok', '\r'],
      // The letters of a name are shortcuts for nothing.
      ['İmzacılar', 'iaçin\u007f\u007f\u007f\u007f\u007fcinar '],
      ['[x]', '\r'],
      ['İvedilik', 'gün\r'],
      ['Şimdi', 'sonra\r'],
      ['Yazılsın mı?', 'e\r'],
    ]);
    expect(code, printed).toBe(0);
    const text = await readFile(join(root, `${new Date().getFullYear()}/konu.yaml`), 'utf8');
    expect(text).toContain('muhatap: odalar\nkonu: Konu\nivedilik: GÜNLÜDÜR\n');
    expect(text).toContain('imza: [genel-sekreter]');
    await rm(root, { recursive: true });
  });
});
