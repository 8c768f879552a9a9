import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, layOut, numbersInFiles, registered, runProgram, sorted, startProgram, upTo } from './office.js';

const IS_PROOF = process.env.PROOF === '1';
const [HANDS, DRAFTS] = IS_PROOF ? [16, 25] : [6, 5];
const KILLS = IS_PROOF ? 300 : 6;

async function workspaceWith(count: number): Promise<string> {
  const drafts = upTo(count).map((n) => [`2026/taslak-${n}.yaml`, draft(`${n}. taslak`, '23.11.2026')] as const);
  return layOut(Object.fromEntries(drafts));
}

/** What must hold whatever happened: every draft one number, all different, none left out, files and register agreeing. */
async function expectWhole(root: string, count: number): Promise<void> {
  for (const series of ['sayi', 'genelge']) {
    expect(sorted(await registered(root, series))).toEqual(upTo(count));
    expect(sorted((await numbersInFiles(root, series)).values())).toEqual(upTo(count));
  }
  const { code, err } = await runProgram(root, ['audit']);
  expect({ code, err }).toMatchObject({ code: 0 });
}

describe('several hands on one folder', () => {
  it(`${HANDS} processes that each number ${DRAFTS} drafts at once give ${HANDS * DRAFTS} different numbers without a gap`, async () => {
    const root = await workspaceWith(HANDS * DRAFTS);
    const shares = upTo(HANDS).map((hand) => upTo(DRAFTS).map((n) => `2026/taslak-${(hand - 1) * DRAFTS + n}.yaml`));
    const ended = await Promise.all(shares.map((files) => runProgram(root, ['number', ...files])));
    expect(ended.map(({ code }) => code)).toEqual(ended.map(() => 0));
    await expectWhole(root, HANDS * DRAFTS);
    await rm(root, { recursive: true });
  }, 120_000);

  it('all of them after the same drafts give each draft one number', async () => {
    const root = await workspaceWith(DRAFTS);
    const ended = await Promise.all(upTo(HANDS).map(() => runProgram(root, ['number'])));
    expect(ended.map(({ code }) => code)).toEqual(ended.map(() => 0));
    await expectWhole(root, DRAFTS);
    await rm(root, { recursive: true });
  }, 120_000);
});

describe('a kill at any moment', () => {
  it(
    `leaves what the next command completes, ${KILLS} times at random`,
    async () => {
      const drafts = 8;
      const started = performance.now();
      const whole = await workspaceWith(drafts);
      await runProgram(whole, ['number']);
      await rm(whole, { recursive: true });
      const span = performance.now() - started;
      for (let round = 0; round < KILLS; round += 1) {
        const root = await workspaceWith(drafts);
        const running = startProgram(root, ['number']);
        const ended = new Promise((done) => running.on('exit', done));
        // Most of the time goes into starting; what matters is the rest.
        await new Promise((done) => setTimeout(done, span * (0.3 + 0.7 * ((round + Math.random()) / KILLS))));
        running.kill('SIGKILL');
        await ended;
        // A clerk edits a draft that has no number yet; what she saves over a number is another matter.
        const edited = join(root, '2026/taslak-1.yaml');
        const hasNumber = (await readFile(edited, 'utf8')).includes('numara:');
        if (round % 2 === 0 && !hasNumber) await writeFile(edited, draft('Arada değişen taslak', '23.11.2026'));
        const listed = await runProgram(root, ['list']);
        expect(listed.code).toBe(0);
        const next = await runProgram(root, ['number']);
        expect(next).toMatchObject({ code: 0 });
        for (const series of ['sayi', 'genelge']) {
          expect(sorted(await registered(root, series))).toEqual(upTo(drafts));
          expect(sorted((await numbersInFiles(root, series)).values())).toEqual(upTo(drafts));
        }
        await rm(root, { recursive: true });
      }
    },
    IS_PROOF ? 900_000 : 90_000,
  );
});
