/** A face: what the typesetter may ask of a font, and what the PDF writer embeds. */

import type { FaceName } from './page.js';

/** Glyphs of a word and the way each moves the pen, kerning included, in font units. */
export interface ShapedWord {
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  readonly width: number;
}

export interface OwnFont {
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly postScriptName: string | null;
}

export interface Face {
  readonly name: FaceName;
  readonly unitsPerEm: number;
  /** Font units above and below the baseline; descent is negative. */
  readonly ascent: number;
  readonly descent: number;
  /** Shapes one word, or a space. U+00AD gives the hyphen, U+00A0 the space. Cached for the face's life. */
  shape(word: string): ShapedWord;
  has(codePoint: number): boolean;
  /** Of one glyph alone, font units. */
  advance(glyph: number): number;
  /** Of an office's own font, which PDF and preview name apart from the bundled ones. */
  readonly own: OwnFont | null;
  /** The whole font file: what subsetting cuts from. */
  readonly bytes: Uint8Array;
}

export type Faces = (name: FaceName) => Face;
