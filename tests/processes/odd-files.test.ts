import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFiles, draft, layOut, runProgram } from './office.js';

/** All of them in the proof; each is a process of its own. */
const COMMANDS: readonly (readonly string[])[] =
  process.env.PROOF === '1' ? [['check'], ['number'], ['render'], ['audit']] : [['check'], ['number']];

/** Nothing that stands where a file should makes the program hang, crash, or say that all is well. */
async function expectTold(root: string, commands: readonly (readonly string[])[] = COMMANDS): Promise<void> {
  for (const command of commands) {
    const { code, err } = await runProgram(root, command);
    expect([1, 3], `${command.join(' ')}: ${err}`).toContain(code);
    expect(err).not.toMatch(/cli\/fault|^\s+at /m);
  }
}

async function pipe(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
}

const PLACES = ['2019/a.yaml', 'genelge.yaml', 'register.jsonl', 'templates/kurum/letter.hbs', 'logo.svg'] as const;

const layOutLetter = async () => {
  const root = await layOut({ '2019/a.yaml': draft('Bir', '01.03.2019') });
  const organisation = await readFile(join(root, 'genelge.yaml'), 'utf8');
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  await addFiles(root, {
    'genelge.yaml': organisation.replace('Birliği}', 'Birliği, logo: logo.svg}'),
    'logo.svg': logo,
    'templates/kurum/bos.hbs': '',
  });
  return root;
};

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it.each(PLACES)(
    'is told where %s is a pipe',
    async (name) => {
      const root = await layOutLetter();
      await pipe(join(root, name));
      const commands = name === 'logo.svg' || name.startsWith('templates') ? COMMANDS.slice(0, 3) : COMMANDS;
      await expectTold(root, name === 'genelge.yaml' ? [] : commands);
      if (name === 'genelge.yaml') expect((await runProgram(root, ['number'])).code).toBe(2);
      await rm(root, { recursive: true });
    },
    60_000,
  );

  it.each(PLACES)(
    'is told where %s is a folder',
    async (name) => {
      const root = await layOutLetter();
      await rm(join(root, name), { force: true });
      await mkdir(join(root, name), { recursive: true });
      // A folder among the circulars is none of them.
      if (name === '2019/a.yaml') await addFiles(root, { '2019/b.yaml': 'muhatap: [\n' });
      const commands =
        name === 'logo.svg' || name.startsWith('templates') ? COMMANDS.slice(0, 3) : COMMANDS.slice(0, 2);
      await expectTold(root, name === 'genelge.yaml' ? [] : commands);
      await rm(root, { recursive: true });
    },
    60_000,
  );

  it('is told where the lock is a pipe', async () => {
    const root = await layOutLetter();
    await pipe(join(root, '.genelge/lock'));
    await expectTold(root, [['number']]);
    await rm(root, { recursive: true });
  }, 60_000);
});

describe.skipIf(process.platform === 'win32')('a link that leads out of the workspace', () => {
  it.each(['out', 'issued', 'register.jsonl', '.genelge', '.genelge/tmp'])(
    'is refused as %s before anything is written',
    async (name) => {
      const root = await layOutLetter();
      const outside = await layOut({});
      const before = await readdir(outside, { recursive: true });
      if (name === '2019') await rm(join(root, name), { recursive: true });
      if (name === '2019') await addFiles(outside, { 'b.yaml': draft('Dışarıda', '01.03.2019') });
      await mkdir(dirname(join(root, name)), { recursive: true });
      // The register's would be made by writing through a link that leads nowhere yet.
      await symlink(name === 'register.jsonl' ? join(outside, 'yok.jsonl') : outside, join(root, name));
      await expectTold(root, [['number']]);
      const after = (await readdir(outside, { recursive: true })).filter((each) => each !== 'b.yaml');
      expect(after).toEqual(before);
      await rm(root, { recursive: true });
      await rm(outside, { recursive: true });
    },
    60_000,
  );
});

describe('a name that JavaScript has for something else', () => {
  it.each(['constructor', '__proto__', 'toString'])(
    'is a template nobody has: %s',
    async (name) => {
      const root = await layOut({ '2019/a.yaml': `sablon: ${name}\n${draft('Bir', '01.03.2019')}` });
      await expectTold(root, COMMANDS.slice(0, 3));
      await writeFile(
        join(root, 'genelge.yaml'),
        `sablon: ${name}\n${await readFile(join(root, 'genelge.yaml'), 'utf8')}`,
      );
      await expectTold(root, COMMANDS.slice(0, 3));
      await rm(root, { recursive: true });
    },
    60_000,
  );
});
