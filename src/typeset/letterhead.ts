/** Antet → one item: lines centred between the logos, all on one middle line. */

import type { Letterhead, Logo } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { typesetFinding } from './findings.js';
import { type LayoutContext, placeOf, styleNamed } from './layout-context.js';
import { leafItems } from './leaf.js';
import type { Picture } from './page.js';
import { moved, stacked, type VerticalItem, verticalItem } from './vertical-item.js';

/** Between a logo and the lines, pt. */
const LOGO_GAP = 10;

/** Widest a logo may be, in logo heights: wide word marks are made smaller. */
const WIDEST_LOGO = 2.5;

export function letterheadItems(
  { left, right, lines, style: name }: Letterhead,
  context: LayoutContext,
): VerticalItem[] {
  const style = styleNamed(name, context);
  const logos = { left: left && sized(left, context), right: right && sized(right, context) };
  // The lines stay in the middle of the page, so both sides give the same room.
  const side = Math.max(logos.left?.width ?? 0, logos.right?.width ?? 0);
  const inset = side === 0 ? 0 : side + LOGO_GAP;
  const width = context.width - 2 * inset;
  const text = stacked(lines.flatMap((line) => leafItems(line, { ...context, width })));
  const logoHeight = Math.max(logos.left?.height ?? 0, logos.right?.height ?? 0);
  const height = Math.max(text.height, logoHeight);
  const { top, bottom } = placeLines(text.height, height, style.after.natural);
  const elements = [
    ...(logos.left ? [place(logos.left, 0, height)] : []),
    ...moved(text.elements, inset, top),
    ...(logos.right ? [place(logos.right, context.width - logos.right.width, height)] : []),
  ];
  return [verticalItem(bottom, elements, { before: style.before, after: style.after })];
}

/** Left between a logo's foot and what follows, pt. */
const CLEAR = 5;

/**
 * The lines stand level with the middle of the logos. Where the style asks for a distance below the letterhead, it is
 * the last line's (Y 11/2): the logos may reach into it, and the lines stand lower where they would reach too far.
 */
function placeLines(lines: Pt, height: Pt, after: Pt): { readonly top: Pt; readonly bottom: Pt } {
  const middle = (height - lines) / 2;
  if (after <= CLEAR) return { top: middle, bottom: height };
  const below = Math.min(middle, after - CLEAR);
  return { top: height - below - lines, bottom: height - below };
}

interface SizedLogo {
  readonly logo: Logo;
  readonly width: Pt;
  readonly height: Pt;
}

/** null, and a warning, where there is no such picture: the letter is set without. */
function sized(logo: Logo, { pictures, style, findings }: LayoutContext): SizedLogo | null {
  const size = pictures.get(logo.image);
  if (size === undefined) {
    findings.push(typesetFinding('typeset/missing-picture', { image: logo.image }, placeOf(logo.origin)));
    return null;
  }
  const most = style.page.logoHeight;
  const height = Math.min(most, (most * WIDEST_LOGO * size.height) / size.width);
  return { logo, height, width: (height * size.width) / size.height };
}

function place({ logo, width, height }: SizedLogo, x: Pt, room: Pt): Picture {
  return { kind: 'picture', x, y: (room - height) / 2, width, height, logo, owner: { kind: 'node', node: logo } };
}
