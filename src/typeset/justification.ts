/**
 * The settings of justified text. They belong together: each was searched with the others as they are, for the least
 * deviation and the narrowest widest gap at few hyphens (docs of the search: `tests/bench/lines.mjs` prints the table).
 * Widths of spaces are in widths of the face's own.
 */
export const JUSTIFICATION = {
  /** How far letters are stretched and shrunk, as a share of their width: microtype's own limit, seen by nobody. */
  letters: 0.02,
  /** The space that is wished: Times' own quarter of an em is too tight to shrink. */
  space: 1.08,
  /** How far a space may go in the eyes of the line breaker; it shrinks no further, and stretches where nothing else helps. */
  spaceStretch: 0.3,
  spaceShrink: 0.35,
  /** What spaces give, of their width, while the letters give all they have. */
  along: 0.1,
  /** Room that spaces take alone, ems each, before tracking begins. */
  beforeTracking: 0.015,
  /** Most tracking, ems. Never negative: letters that touch are worse than any gap. */
  tracking: 0.015,
  /** How much denser the letters of a line may look than those of a neighbour. */
  contrast: 0.04,
};
