import { readdirSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { inWindows1254 } from '../language/windows-1254.js';
import { NOBODY } from '../nobody.js';
import { readTranscript, rewriteTranscript } from './transcript.js';

/** Each transcript runs in a fresh folder, on 2 March 2019, with a terminal that shows what stdout and stderr say in turn. */
describe('a session', () => {
  it.each(readdirSync('tests/sessions').filter((name) => name.endsWith('.md')))('%s', async (name) => {
    const path = join('tests/sessions', name);
    const markdown = await readFile(path, 'utf8');
    const folder = await mkdtemp(join(tmpdir(), 'genelge-session-'));
    try {
      await cp('tests/fixtures/session', folder, { recursive: true });
      const outputs: string[] = [];
      for (const step of readTranscript(markdown)) {
        if (step.kind === 'file')
          await layOut(join(folder, step.name), step.isOld ? inWindows1254(step.content) : step.content);
        else outputs.push(await runIn(folder, step.argv));
      }
      if (process.env.UPDATE) await writeFile(path, rewriteTranscript(markdown, outputs));
      else expect(rewriteTranscript(markdown, outputs)).toBe(markdown);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function layOut(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function runIn(cwd: string, argv: readonly string[]): Promise<string> {
  let printed = '';
  const sink = {
    write(text: string) {
      printed += text;
    },
    isTerminal: false,
    columns: 80,
  };
  const now = () => new Date('2019-03-02T09:00:00Z');
  const exitCode = await main(argv, { ...NOBODY, cwd, now, fs, stdout: sink, stderr: sink });
  return `${printed}[${exitCode}]\n`;
}
