/** Which lists of a letter's end are too long for its page and have one of their own (Y 18/4, Y 19). */

/** Lines that a list may take under the signatures. */
const MOST_LINES = 24;

/** Characters of an entry that stand in a third and in half of the line, at 12 pt; a whole line holds some eighty. */
const THIRD = 24;
const HALF = 38;
const LINE = 80;

/** Of enclosures, one below the other. */
export function isLongList(entries: readonly string[]): boolean {
  return linesOf(entries, LINE) > MOST_LINES;
}

/** Names for action alone stand in up to three columns; beside names for information each has half the line. */
export function isLongDistribution(forAction: readonly string[], forInformation: readonly string[]): boolean {
  if (forInformation.length > 0) return Math.max(linesOf(forAction, HALF), linesOf(forInformation, HALF)) > MOST_LINES;
  const longest = Math.max(0, ...forAction.map(({ length }) => length));
  const columns = longest <= THIRD ? 3 : longest <= HALF ? 2 : 1;
  return Math.ceil(linesOf(forAction, LINE) / columns) > MOST_LINES;
}

function linesOf(entries: readonly string[], width: number): number {
  return entries.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / width)), 0);
}
