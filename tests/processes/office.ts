/** A workspace in a folder of its own, and the program at work in it: as a process, or in this one with a world of its own. */

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { main } from '../../src/cli/main.js';
import type { World } from '../../src/cli/world.js';
import { NOBODY } from '../nobody.js';

const PROGRAM = resolve('bin/genelge.js');

export const ORGANISATION = `kurum: {ad: Örnek Odalar Birliği}
diziler:
  sayi: {bicim: "{yil} / {no}"}
  genelge: {bicim: "{no}", baslik: "{muhatap} {no} SAYILI GENELGE", bosluk: yasak}
imzacilar:
  genel-sekreter: {ad: Mehlika ÇINARPINAR, unvan: Genel Sekreter}
muhataplar:
  odalar: {hitap: ODALARA, dizi: genelge}
`;

/** A draft as a clerk leaves it: a comment, a quoted value, a list; numbering may touch none of them. */
export function draft(words: string, date: string | null = null): string {
  const dated = date === null ? '' : `tarih: ${date}\n`;
  return `# ${words}\n${dated}muhatap: odalar\n# tırnak gerekli\nkonu: "Konu: ${words}"\nmetin: |\n  ${words} bilgilerinize rica ederim.\nimza: [genel-sekreter]\n`;
}

/** Lays out files (workspace name → content) in a new folder, with the organisation above. */
export async function layOut(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'genelge-test-'));
  await addFiles(root, { 'genelge.yaml': ORGANISATION, ...files });
  return root;
}

export async function addFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program as a process of its own. */
export function runProgram(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((done) => {
    const setting = { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 28 };
    execFile(process.execPath, [PROGRAM, ...args], setting, (error, out, err) => {
      done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, out, err });
    });
  });
}

/** Starts it, to be killed. */
export function startProgram(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
}

/** Runs it in this process, on 2 March 2019, with a file system of the test's. */
export async function runHere(
  cwd: string,
  args: readonly string[],
  own: World['fs'] = fs,
  now = '2019-03-02T09:00:00Z',
  build?: string,
): Promise<Ended> {
  let [out, err] = ['', ''];
  const sink = (take: (text: string) => void) => ({ write: take, isTerminal: false, columns: 80 });
  const code = await main([...args], {
    cwd,
    ...NOBODY,
    now: () => new Date(now),
    ...(build === undefined ? {} : { build }),
    fs: own,
    stdout: sink((text) => {
      out += text;
    }),
    stderr: sink((text) => {
      err += text;
    }),
  });
  return { code, out, err };
}

/** Numbers of the register by series: `genelge` → 1, 2, 3 …, in the order of its lines. */
export async function registered(root: string, series: string): Promise<number[]> {
  const text = await readFile(join(root, 'register.jsonl'), 'utf8').catch(() => '');
  return [
    ...text.matchAll(
      new RegExp(`"event":"(?:assigned|adopted|renumbered|reserved)","numbers":\\{[^}]*"${series}":"\\d+/(\\d+)"`, 'g'),
    ),
  ].map(([, no]) => Number(no));
}

/** File → the number of the series that stands in it; null in a draft. */
export async function numbersInFiles(root: string, series: string): Promise<ReadonlyMap<string, number | null>> {
  const found = new Map<string, number | null>();
  for (const year of (await readdir(root)).filter((name) => /^\d{4}$/.test(name))) {
    for (const name of await readdir(join(root, year))) {
      const text = await readFile(join(root, year, name), 'utf8');
      const typed = new RegExp(`^numara: \\{.*${series}: (\\d+)`, 'm').exec(text)?.[1];
      found.set(`${year}/${name}`, typed === undefined ? null : Number(typed));
    }
  }
  return found;
}

/** 1 … n. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export function sorted(numbers: Iterable<number | null>): (number | null)[] {
  return [...numbers].sort((a, b) => Number(a) - Number(b));
}
