/** The eight bundled faces, Liberation Serif and Sans. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Face, Faces } from '../typeset/face.js';
import { openFace } from '../typeset/open-face.js';
import type { FaceName } from '../typeset/page.js';
import { packageFolder } from './package-folder.js';

/** Each file is read when something is first set in it: a letter uses three or four of them. */
export function bundledFaces(): Faces {
  const folder = packageFolder('fonts');
  const faces = new Map<string, Face>();
  return (name) => {
    const file = fileOf(name);
    const known = faces.get(file);
    if (known) return known;
    const face = openFace(name, readFileSync(join(folder, file)));
    faces.set(file, face);
    return face;
  };
}

function fileOf({ family, bold, italic }: FaceName): string {
  const style = bold ? (italic ? 'BoldItalic' : 'Bold') : italic ? 'Italic' : 'Regular';
  return `Liberation${family === 'serif' ? 'Serif' : 'Sans'}-${style}.ttf`;
}
