/** The program that makes the letters: its build, and the fonts that lie beside it. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../circular/digest.js';
import { stampOf } from './file-stamp.js';
import { packageFolder } from './package-folder.js';

/** Fonts by how the system describes them: another description means another program, be it the same. */
export function programStamp(build: string): string {
  const folder = packageFolder('fonts');
  const fonts = readdirSync(folder).sort();
  return digestOf(JSON.stringify([build, fonts.map((name) => [name, stampOf(join(folder, name))?.text])]));
}
