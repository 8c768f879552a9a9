/** One process, many letters: YAML to tagged PDF/A and text, over and over. Prints ms a letter over all but the first, and the size. */

import { readFileSync } from 'node:fs';
import { parseCircular } from '../../src/circular/parse-circular.js';
import { resolveLetter } from '../../src/compose/resolve-letter.js';
import { renderLetter } from '../../src/pipeline.js';
import { bundledFaces } from '../../src/workspace/bundled-faces.js';
import { loadOrganisation } from '../../src/workspace/load-organisation.js';
import { loadPictures } from '../../src/workspace/load-pictures.js';
import { loadTheme } from '../../src/workspace/load-theme.js';
import { findWorkspace } from '../../src/workspace/workspace.js';
import { readYaml } from '../../src/workspace/yaml/file.js';
import { varyText } from './peers/vary-text.mjs';

const FILE = '2019/kume-mukemmeliyet.yaml';

const workspace = findWorkspace(process.cwd(), 'circulars');
const { organisation } = loadOrganisation(workspace);
if (organisation === null) throw new Error('the demonstration workspace is not sound');
const { pictures } = loadPictures(workspace, organisation);
const { value: theme } = await loadTheme(workspace, 'kurum', { document: 'organisation', path: [], within: null });
if (theme === null) throw new Error('the house profile is not sound');
const materials = { theme, faces: bundledFaces(), pictures };
const yaml = readFileSync(`circulars/${FILE}`, 'utf8');

/** Each has numbers and words of its own, as in a batch. */
async function letter(number: number): Promise<number> {
  const numbers = `numara: {sayi: ${140 + number}, genelge: ${12 + number}}`;
  const text = varyText(yaml, number).replace(/numara:.*/, numbers);
  const { value } = readYaml(new TextEncoder().encode(text), 'circular', FILE);
  const { value: circular } = parseCircular(value?.data, FILE, organisation as NonNullable<typeof organisation>);
  if (circular === null) throw new Error('the seed is not sound');
  const resolved = resolveLetter(circular, organisation as NonNullable<typeof organisation>);
  const { value: renditions } = renderLetter(resolved, 'issued', materials, ['pdf', 'txt']);
  return renditions?.find(({ format }) => format === 'pdf')?.bytes.length ?? 0;
}

const count = Number(process.argv[2] ?? 300);
const bytes = await letter(0);
const start = performance.now();
for (let number = 1; number < count; number += 1) await letter(number);
const warm = (performance.now() - start) / Math.max(1, count - 1);
process.stdout.write(`${JSON.stringify({ warm, bytes })}\n`);
