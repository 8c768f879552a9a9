/** The fonts that come with the program, as one digest of all their bytes. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Digest, digestOf } from '../circular/digest.js';
import { packageFolder } from './package-folder.js';

export function fontsDigest(): Digest {
  const folder = packageFolder('fonts');
  const fonts = readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .sort();
  return digestOf(JSON.stringify(fonts.map((name) => [name, digestOf(readFileSync(join(folder, name)))])));
}
