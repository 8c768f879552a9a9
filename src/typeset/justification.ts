/**
 * The settings of justified text. They were searched together, some 400 of them, on four sets of 160 paragraphs (12 pt,
 * 453.5 pt wide), and then measured on three sets of other sentences; `npm run bench` prints that table: deviation of the
 * mean word gaps 0.38 to 0.39 pt, largest 4.3 to 4.4 pt, 18 to 20 % of the lines hyphened, where LaTeX with microtype has
 * 0.38 to 0.41, 4.6 and 20 to 25 %. Widths of spaces are in widths of the face's own.
 */
export const JUSTIFICATION = {
  /**
   * How far letters are stretched and shrunk, a share of their width: microtype's own limit. With 1 % the deviation was
   * 0.64 pt at 29 % hyphens, with 3 % no better than with 2, and to be seen.
   */
  letters: 0.02,
  /** The space that is wished. Times' own is too tight to shrink; at 1.13 the gaps were a tenth of a point wider. */
  space: 1.08,
  /**
   * How far a space may go in the eyes of the line breaker, beside the letters. The less it may stretch, the dearer is
   * a loose line: at 0.5 single lines had gaps of 4.7 pt, at 0.25 of 4.4.
   */
  spaceStretch: 0.25,
  /** And how far it shrinks: to 2.2 pt at 12 pt, a fifth of an em, where words still stand apart. */
  spaceShrink: 0.35,
  /** What spaces give, of their width, while the letters give all they have; at 0.2 the deviation was 0.45 pt. */
  along: 0.1,
  /** Room that spaces take alone, ems each, before tracking begins; at 0.04 the deviation was 0.1 pt more. */
  beforeTracking: 0.015,
  /** Most tracking, ems: 0.18 pt at 12 pt. Never negative, for letters that touch are worse than any gap. */
  tracking: 0.015,
  /** The widest space, ems: before an address of fifty letters the words of a line stood 109 pt apart. */
  mostSpace: 1.5,
  /** How much denser the letters of a line may look than a neighbour's: microtype's limit. */
  contrast: 0.04,
};
