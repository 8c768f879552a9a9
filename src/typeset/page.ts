/** Finished geometry: every thing at its place, in pt, y downward from the page's top edge. Writers draw it and measure nothing. */

import type { Link } from '../letter/inline.js';
import type { Figure, Heading, Logo, Paragraph, Verification } from '../letter/letter.js';
import type { Color, Family, Pt } from '../letter/style.js';

export interface Page {
  readonly width: Pt;
  readonly height: Pt;
  /** Of the enclosure that it is a page of, `Ek-1`; null for the letter's own. */
  readonly label: string | null;
  /** In reading order within the flow; regions first (head) and last (foot). */
  readonly elements: readonly PageElement[];
}

export type PageElement = PlacedText | PlacedRule | Picture | Watermark | QrCode;

/** What of a letter is drawn as itself: words, a logo, a picture of the text, the QR code of a verification. */
export type DrawnNode = Paragraph | Heading | Logo | Figure | Verification;

/** Whom a placed thing belongs to. An artifact is page furniture: a region that repeats, page numbers, a repeated table head. */
export type Owner =
  | { readonly kind: 'node'; readonly node: DrawnNode }
  | { readonly kind: 'artifact'; readonly what: 'head' | 'foot' | 'repeat' };

/** Faces of single signs that a text face may lack: in the cut of its letters, and one of symbols for all. */
export type SignFamily = 'serif-signs' | 'sans-signs' | 'symbols';

/** One of the eight text faces, or a face of signs beside it. */
export interface FaceName {
  readonly family: Family | SignFamily;
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * A run of one face on one line. Its letters and spaces are `scale` times as wide as the face has them, `tracking` pt
 * follows each (but the line's last), and each space, U+0020 or U+00A0 in `text`, is `wordGap` pt wider still. A hyphen that the typesetter added is U+00AD at the end of `text`, drawn as a hyphen.
 */
export interface PlacedText {
  readonly kind: 'text';
  readonly x: Pt;
  readonly baseline: Pt;
  readonly width: Pt;
  readonly text: string;
  readonly face: FaceName;
  readonly size: Pt;
  readonly scale: number;
  readonly tracking: Pt;
  readonly wordGap: Pt;
  readonly color: Color;
  readonly owner: Owner;
  /** The link this run is part of. Runs of one link share the node. */
  readonly link: Link | null;
  /** It keeps its place and is not seen: the letterhead on paper that has it printed. A reader is told it all the same. */
  readonly isHidden?: boolean;
  /** True where a space stands between this run and the next one of the same owner on the following line. */
  readonly endsWithSpace: boolean;
}

/** A filled rectangle. */
export interface PlacedRule {
  readonly kind: 'rule';
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
  readonly color: Color;
}

export interface Picture {
  readonly kind: 'picture';
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
  readonly logo: Logo;
  readonly owner: Owner;
}

/** Large, pale, turned by `angle` degrees about the page's centre. */
export interface Watermark {
  readonly kind: 'watermark';
  readonly text: string;
  readonly face: FaceName;
  readonly size: Pt;
  readonly width: Pt;
  readonly angle: number;
  readonly color: Color;
}

/** A QR code's square, drawn as vectors. */
export interface QrCode {
  readonly kind: 'qr';
  readonly x: Pt;
  readonly y: Pt;
  readonly side: Pt;
  readonly content: string;
  readonly owner: Owner;
}
