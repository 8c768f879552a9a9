/** The bundled faces: Liberation Serif and Sans, and beside them signs of Tinos, Arimo and DejaVu Sans. */

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
    const key = PLACES[name.family] + (name.bold ? 2 : 0) + (name.italic ? 1 : 0);
    const known = faces[key];
    if (known) return known;
    const face = openFace(name, readFileSync(join(folder, fileOf(name))));
    faces[key] = face;
    return face;
  };
}

type BundledFamily = FaceName['family'];

const PLACES: Readonly<Record<BundledFamily, number>> = {
  serif: 0,
  sans: 4,
  'serif-signs': 8,
  'sans-signs': 12,
  symbols: 16,
};

const FILES: Readonly<Record<BundledFamily, string>> = {
  serif: 'LiberationSerif',
  sans: 'LiberationSans',
  'serif-signs': 'TinosSigns',
  'sans-signs': 'ArimoSigns',
  symbols: 'DejaVuSigns',
};

function fileOf({ family, bold, italic }: FaceName): string {
  const style = bold ? (italic ? 'BoldItalic' : 'Bold') : italic ? 'Italic' : 'Regular';
  return `${FILES[family]}-${style}.ttf`;
}
