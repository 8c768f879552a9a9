import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { draft, layOut, runHere } from '../processes/office.js';

/** What a terminal obeys, what turns a line round, and what begins a command of a CI host. */
const HOSTILE = '\u001b]0;x\u0007\u202etersine\u009b31m';

describe('what people typed', () => {
  it('never reaches a terminal, a log or an annotation as anything but text', async () => {
    const root = await layOut({ '2019/bir.yaml': draft('Bir').replace('odalar', `"odalar${'\\e]0;x\\a\\u202E'}"`) });
    for (const form of ['text', 'github', 'gitlab', 'json']) {
      const { out, err } = await runHere(root, ['check', `yok${HOSTILE}.yaml`, '--report', form]);
      expect(out + err, form).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
    await rm(root, { recursive: true });
  });

  it('cannot begin a command of a CI host by a line end in a reason', async () => {
    const root = await layOut({ '2019/bir.yaml': draft('Bir') });
    await runHere(root, ['number']);
    const reason = 'Yanlış\n::error::x\r\n::set-output name=a::b';
    await runHere(root, ['void', '2019/1', '--reason', reason, '--yes']);
    await runHere(root, ['reserve', 'sayi', '--reason', reason]);
    for (const args of [['audit'], ['show', '2019/1'], ['list'], ['audit', '--report', 'github']]) {
      const { out, err } = await runHere(root, args);
      expect(`${out}${err}`, args.join(' ')).not.toMatch(/^::(error|set-output)/m);
    }
    await rm(root, { recursive: true });
  });
});

describe('a file with thousands of findings', () => {
  it('has a hundred of them told, the errors among them, and the others counted', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `anahtar${at}: x\n`).join('');
    const root = await layOut({ '2019/bir.yaml': draft('Bir') + lines });
    const { out } = await runHere(root, ['check', '--report', 'json']);
    const { diagnostics } = JSON.parse(out);
    expect(diagnostics.length).toBeLessThan(120);
    const rest = diagnostics.find(({ code }: { code: string }) => code === 'cli/more-findings');
    expect(rest.args.count).toBeGreaterThan(2800);
    await rm(root, { recursive: true });
  });
});
