import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pdfWords } from './pdf-words.js';
import { pressWorkspace } from './press-workspace.js';
import { readWords, splitWords } from './text/read-words.js';

interface Sample {
  readonly workspace: string;
  readonly file: string;
  readonly original: string;
  /** Where the program prints another thing than the sample, and why. */
  readonly departures?: readonly (readonly [original: string, printed: string])[];
  /** The sample was copied without its foot. */
  readonly withoutFoot?: boolean;
}

const fixtures = 'tests/fixtures/samples';

const samples: readonly Sample[] = [
  {
    workspace: 'circulars',
    file: '2019/kume-mukemmeliyet.yaml',
    original: `${fixtures}/izmir/kume-mukemmeliyet.md`,
    withoutFoot: true,
  },
  {
    workspace: `${fixtures}/birlik-2018`,
    file: '2018/tarifeler.yaml',
    original: `${fixtures}/birlik-2018/2018/tarifeler.txt`,
  },
  { workspace: `${fixtures}/oda`, file: '2017/taksit.yaml', original: `${fixtures}/oda/2017/taksit.txt` },
  {
    workspace: `${fixtures}/oda`,
    file: '2014/aidat.yaml',
    original: `${fixtures}/oda/2014/aidat.txt`,
    // Both notes were numbered 1 by whatever copied them.
    departures: [['  1. Yazımız', '  2. Yazımız']],
  },
  {
    workspace: `${fixtures}/birlik-2025`,
    file: '2025/sinavlar.yaml',
    original: `${fixtures}/birlik-2025/2025/sinavlar.txt`,
  },
];

describe('every word of a sample', () => {
  it.each(samples)('stands in its order in the letter made of $file', async (sample) => {
    const pressed = await pressWorkspace(sample.workspace);
    const letter = pressed.find(({ file }) => file === sample.file);
    if (letter === undefined) throw new Error(`${sample.file} is not in ${sample.workspace}`);
    const printed = splitWords(withoutColons((await pdfWords(letter.pdf)).join(' ')));
    const original = readWords(originalText(sample), printed);
    expect(original.length).toBeGreaterThan(80);
    expect(sample.withoutFoot ? printed.slice(0, original.length) : printed).toEqual(original);
  });
});

/** The sample's characters where they stand: marks of Markdown and of typed rules give way to blanks. */
function originalText({ original, departures = [] }: Sample): string {
  const text = departures.reduce((all, [from, to]) => all.replace(from, to), readFileSync(original, 'utf8'));
  return withoutColons(text)
    .replace(/^#+ /gm, '')
    .replace(/^\|[-:|]+\|$/gm, '')
    .replaceAll('|', ' ')
    .replace(/_{5,}/g, '')
    .replace(/\[([^\]]+)\]\(mailto:[^)]+\)/g, '$1');
}

/** Labels have their colon close or apart, as the profile has it. */
function withoutColons(text: string): string {
  return text.replace(/ ?:(?=\s|$)/gm, '');
}
