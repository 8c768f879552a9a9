import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lintTexts } from '../lint/lint-texts.js';
import { pressWorkspace } from './press-workspace.js';

const ORGANISATION = `kurum: {ad: Örnek Esnaf Odaları Birliği}
diziler:
  sayi: {bicim: "{yil} / {no}", sifirlama: yillik, bosluk: serbest}
  genelge: {bicim: "{no}", baslik: "{muhatap} {no} SAYILI GENELGE", sifirlama: yillik, bosluk: yasak}
imzacilar:
  genel-sekreter: {ad: Ayşe YILMAZ, unvan: Genel Sekreter, kidem: 1}
muhataplar:
  odalar: {hitap: ODALARA, dizi: genelge}
`;

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Blocks of the guide whose first line names their file are whole circulars. */
function circularsOfTheGuide(): ReadonlyMap<string, string> {
  const guide = readFileSync('docs/rehber.md', 'utf8');
  const blocks = [...guide.matchAll(/^```yaml\n# (\d{4}\/\S+\.yaml)\n([\s\S]*?)^```$/gm)];
  return new Map(blocks.map(([, name = '', text = '']) => [name, text]));
}

it('says in the guide what the program takes without a word', async () => {
  const circulars = circularsOfTheGuide();
  for (const [name, text] of [['genelge.yaml', ORGANISATION] as const, ...circulars]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const letters = await pressWorkspace(folder);
  expect(letters.map(({ file }) => file)).toEqual([...circulars.keys()].sort());
  const linted = lintTexts(new Map([['genelge.yaml', ORGANISATION], ...circulars]));
  const told = linted.flatMap(({ file, findings }) => findings.map(({ code }) => `${file}: ${code}`));
  // The rules are asked on a day of 2019.
  expect(told.filter((each) => !each.endsWith('lint/far-date'))).toEqual([]);
});
