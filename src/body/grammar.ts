/** Versions of the body's grammar. An issued letter names the one it was typed for, and is read by that for ever. */

/**
 * 2 adds lists of every mark, headings as clerks type them, tables of tabs, and emphasis within words; 3 pictures,
 * passages in another language and boxes to tick.
 */
export const BODY_GRAMMARS = [1, 2, 3] as const;

export type BodyGrammar = (typeof BODY_GRAMMARS)[number];

/** By which everything that is not issued yet is read. */
export const BODY_GRAMMAR: BodyGrammar = 3;
