import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../processes/office.js';
import { type PressedLetter, pressWorkspace } from '../render/press-workspace.js';

const folder = mkdtempSync(join(tmpdir(), 'genelge-built-'));
const workspace = join(folder, 'w');
cpSync('circulars', workspace, { recursive: true });
for (const written of ['issued', 'register.jsonl', 'out', '.genelge']) {
  rmSync(join(workspace, written), { recursive: true, force: true });
}

afterAll(() => rmSync(folder, { recursive: true }));

/** The golden letters are made from the source, with profiles that were just read. */
describe('the letters that were accepted', () => {
  it('come out of the built program, with its precompiled profiles, byte for byte', async () => {
    const letters = await pressWorkspace('circulars');
    const written = await render('from-files');
    expect(written).toEqual(letters.flatMap(digests).toSorted());
  });

  it('come out of the archive, once they are numbered, byte for byte', async () => {
    const { code, err } = await runProgram(workspace, ['number', '--no-input']);
    expect(code, err).toBe(0);
    const letters = await pressWorkspace('circulars');
    const issued = letters.filter(({ letter }) => letter.watermark === null);
    expect(issued.length).toBeGreaterThan(4);
    expect(await render('from-archive')).toEqual(expect.arrayContaining(issued.flatMap(digests)));
  });
});

/** Digests of the PDFs and texts that the program writes, in order. */
async function render(name: string): Promise<readonly string[]> {
  const out = join(folder, name);
  const { code, err } = await runProgram(workspace, ['render', '--format', 'pdf,txt', '--out', out, '--no-input']);
  expect(code, err).toBe(0);
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(pdf|txt)$/.test(file))
    .map((file) => digest(readFileSync(join(out, file))))
    .toSorted();
}

function digests({ text, pdf }: PressedLetter): readonly string[] {
  return [digest(Buffer.from(text)), digest(pdf)];
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
