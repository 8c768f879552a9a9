/** Versions of the body's grammar. An issued letter names the one it was typed for, and is read by that for ever. */

export const BODY_GRAMMARS = [1] as const;

export type BodyGrammar = (typeof BODY_GRAMMARS)[number];

/** By which everything that is not issued yet is read. */
export const BODY_GRAMMAR: BodyGrammar = 1;
