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
  const faces: (Face | undefined)[] = [];
  return (name) => {
    // Asked for at every word: a number is a cheaper key than a file's name.
    const key = (name.family === 'serif' ? 0 : 4) + (name.bold ? 2 : 0) + (name.italic ? 1 : 0);
    const known = faces[key];
    if (known) return known;
    const face = openFace(name, readFileSync(join(folder, fileOf(name))));
    faces[key] = face;
    return face;
  };
}

function fileOf({ family, bold, italic }: FaceName): string {
  const style = bold ? (italic ? 'BoldItalic' : 'Bold') : italic ? 'Italic' : 'Regular';
  return `Liberation${family === 'serif' ? 'Serif' : 'Sans'}-${style}.ttf`;
}
