/**
 * How justified lines are brought to the measure: letters first, then spaces, then tracking. The eye sees uneven gaps
 * long before it sees letters that are a fiftieth wider (H. T. Thành, "Micro-typographic Extensions to the TeX
 * Typesetting System", 2000).
 */

import type { Pt } from '../letter/style.js';
import { JUSTIFICATION } from './justification.js';

/** A line that has to be filled, all widths as the face has them, pt. */
export interface Unfilled {
  readonly room: Pt;
  readonly letters: Pt;
  readonly spaces: Pt;
  readonly gaps: number;
  /** Letters and spaces. */
  readonly characters: number;
  readonly size: Pt;
}

export interface Filling {
  /** Of letters and spaces, beside the face's own width. */
  readonly scale: number;
  /** Behind every letter and space but the line's last, pt. */
  readonly tracking: Pt;
  /** Added to every space, pt, beside what scale and tracking do to it. */
  readonly wordGap: Pt;
}

/** As the face has it. */
export const NATURAL: Filling = { scale: 1, tracking: 0, wordGap: 0 };

/**
 * The lines of a paragraph. A last line that is not full gets the letters and spaces of the line before it, as far as
 * there is room (ε-TeX's \lastlinefit): beside a natural one the line before could not be stretched by so much. A line
 * that cannot be shrunk enough sticks out; one that would be torn, mostly before a long address, ends short.
 */
export function fillLines(lines: readonly (Unfilled & { readonly isFull: boolean })[]): readonly Filling[] {
  const shares: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = index === 0 ? 0 : (shares[index - 1] ?? 0);
    shares.push(line.isFull ? shareOf(line) : Math.min(before, shareOf(line)));
  }
  return lines.map((line, index) => {
    const share = shares[index] ?? 0;
    if (!line.isFull) return unstretched(line, share);
    const least = Math.min(shares[index - 1] ?? share, shares[index + 1] ?? share);
    return fillLine(line, share, JUSTIFICATION.contrast - (share - least) * JUSTIFICATION.letters);
  });
}

/** Letters and spaces alone, no wider than they come. */
function unstretched({ gaps, spaces }: Unfilled, share: number): Filling {
  const scale = 1 + share * JUSTIFICATION.letters;
  const space = spaces * JUSTIFICATION.space * (1 + share * JUSTIFICATION.along);
  return { scale, tracking: 0, wordGap: gaps > 0 ? (space - spaces * scale) / gaps : 0 };
}

/** What letters and spaces give together while the letters have something to give, pt. */
function together({ letters, spaces }: Unfilled): Pt {
  return letters * JUSTIFICATION.letters + spaces * JUSTIFICATION.space * JUSTIFICATION.along;
}

/** How much of it is used, from −1 (shrunk as far as allowed) to 1. */
function shareOf(line: Unfilled): number {
  const slack = line.room - line.letters - line.spaces * JUSTIFICATION.space;
  return Math.max(-1, Math.min(1, slack / Math.max(together(line), 1e-6)));
}

/** `most` the tracking may widen the letters by, as a share of their width, so that the neighbours do not look denser. */
function fillLine(line: Unfilled, share: number, most: number): Filling {
  const { room, letters, spaces, gaps, characters, size } = line;
  const rest = room - letters - spaces * JUSTIFICATION.space - share * together(line);
  const places = Math.max(characters - 1, 1);
  const tracked = Math.min(
    rest - gaps * size * JUSTIFICATION.beforeTracking,
    places * size * JUSTIFICATION.tracking,
    letters * most,
  );
  const scale = 1 + share * JUSTIFICATION.letters;
  const tracking = Math.max(tracked, 0) / places;
  const space = spaces * JUSTIFICATION.space * (1 + share * JUSTIFICATION.along) + rest - tracking * places;
  if (space > gaps * size * JUSTIFICATION.mostSpace) return unstretched(line, 1);
  const least = spaces * (JUSTIFICATION.space - JUSTIFICATION.spaceShrink);
  return { scale, tracking, wordGap: gaps > 0 ? (Math.max(space, least) - spaces * scale) / gaps : 0 };
}
