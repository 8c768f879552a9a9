/** Styles that the body uses and that a profile need not define: profiles older than they are have them all the same. */

import type { StyleName } from './letter.js';
import type { BlockStyle } from './style.js';

interface Derived {
  readonly name: StyleName;
  /** The profile's style that it is like. */
  readonly like: StyleName;
  readonly change: (style: BlockStyle) => Partial<BlockStyle>;
}

const DERIVED: readonly Derived[] = [
  { name: 'ek-sayfasi', like: 'metin', change: () => ENCLOSURE_HEADING },
  { name: 'orta', like: 'metin', change: () => ({ firstIndent: 0, align: 'center' }) },
  { name: 'saga', like: 'metin', change: () => ({ firstIndent: 0, align: 'right' }) },
  { name: 'cerceve', like: 'metin', change: ({ size }) => framed(size) },
  { name: 'cerceve-metni', like: 'metin', change: () => ({ firstIndent: 0 }) },
  { name: 'resim', like: 'metin', change: ({ size }) => ({ ...framed(size), align: 'center' }) },
  { name: 'resim-alti', like: 'metin', change: () => ({ firstIndent: 0, align: 'center', italic: true }) },
  { name: 'imza-blogu', like: 'metin', change: ({ leading }) => ({ before: { natural: leading, least: leading } }) },
  { name: 'imza-metni', like: 'metin', change: () => ({ firstIndent: 0, align: 'center', left: HALF }) },
  {
    name: 'tablo-notu',
    like: 'metin',
    change: ({ size, leading }) => ({
      firstIndent: 0,
      size: Math.max(size - 2, Math.min(size, 9)),
      leading: leading * (Math.max(size - 2, Math.min(size, 9)) / size),
      after: { natural: 0, least: 0 },
    }),
  },
  {
    name: 'yazili-baslik',
    like: 'metin',
    change: ({ size }) => ({
      firstIndent: 0,
      align: 'left',
      keepWithNext: true,
      before: { natural: size / 2, least: size / 4 },
    }),
  },
];

/** Heads the pages of an enclosure. */
const ENCLOSURE_HEADING: Partial<BlockStyle> = {
  firstIndent: 0,
  align: 'center',
  bold: true,
  keepWithNext: true,
  after: { natural: 12, least: 12 },
};

/** A block of signatures stands in the right half of the text, pt. */
const HALF = 226;

function framed(size: number): Partial<BlockStyle> {
  const space = { natural: size / 2, least: size / 4 };
  return { firstIndent: 0, before: space, after: space };
}

/** The profile's styles, with those that it lacks made from the ones that it has. */
export function withBodyStyles(styles: Map<StyleName, BlockStyle>, base: BlockStyle): Map<StyleName, BlockStyle> {
  for (const { name, like, change } of DERIVED) {
    const origin = styles.get(like) ?? base;
    if (!styles.has(name)) styles.set(name, { ...origin, ...change(origin) });
  }
  return styles;
}
