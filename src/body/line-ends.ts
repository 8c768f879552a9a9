/** Whether the line ends of a paragraph are meant, or are only where an editor wrapped it. */

/** A line of running text at 12 pt holds about 85 characters. */
const SHORT = 60;
const VERY_SHORT = 45;

/**
 * An address-like block: two short lines or more, none of which goes on in the middle of a sentence. Between 45 and 60
 * characters at least one line must have had room for the word that follows it, or the block is wrapped running text.
 */
export function keepsLineEnds(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const words = lines.map((line) => line.trim());
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  if (longest > SHORT || words.slice(1).some(goesOn)) return false;
  const endsEarly = words.slice(0, -1).some((line, index) => {
    const [word = ''] = (words[index + 1] ?? '').split(' ', 1);
    return line.length + 1 + word.length <= longest;
  });
  return longest <= VERY_SHORT || endsEarly;
}

/** Begins in lower case, perhaps after an ordinal, and is no `e-posta: …` or address of the net. */
function goesOn(line: string): boolean {
  if (/^\d{1,4}\.\s\p{Ll}/u.test(line)) return true;
  return /^\p{Ll}/u.test(line) && !/^(?:[^\s:]+\s?:|www\.|\S+@)/u.test(line);
}

/** Numbering that no list reads, because it prints as part of the words. */
const NUMBERED = [
  /^\d{1,2}\s?[-–]\s?\p{L}/u,
  /^(?:(?:Ek|EK|Geçici|GEÇİCİ)\s+)?(?:Madde|MADDE)\s+\d{1,3}\s?[-–.:]/u,
  /^(?:\p{Lu}|[IVX]{1,4})\s?[.)–-]\s\p{Lu}/u,
  /^(?:\d{1,2}|\p{Ll})[.)]\p{L}/u,
  /^\p{Ll}\.\s+\p{Lu}/u,
];

/**
 * Whether a line begins a paragraph of its own although no blank line stands above it: `1- …`, `Madde 3 –`, `A. GENEL`
 * do after a finished sentence or another such line; after anything else they may be wrapped text.
 */
export function startsOwnParagraph(line: string, above: string): boolean {
  return isNumbered(line.trim()) && (/[.:;!?…]["”)]?$/u.test(above.trimEnd()) || isNumbered(above.trim()));
}

/** An article of a regulation, as typed. */
const ARTICLE = /^(?:(?:Ek|EK|Geçici|GEÇİCİ)\s+)?(?:Madde|MADDE)\s+\d{1,3}\s?[-–.:]/u;

/** `* KDV hariçtir.`, `(**) …`: what the stars of a table mean. */
export function isTableNote(line: string): boolean {
  return /^\s*(?:\*{1,3}\)?|\(\*{1,3}\))\s*\S/.test(line) && !/^\s*\*{1,3}[^\s*)][^*]*\*/.test(line);
}

/** Whether an article of a regulation begins here: it is no part of the list above it. */
export function startsArticle(line: string): boolean {
  return ARTICLE.test(line.trim());
}

/** Whether a line begins a sentence, under one that ended well before the margin. */
export function startsSentence(line: string, above: string): boolean {
  const words = line.trim();
  const [first = ''] = words.split(' ', 1);
  return /^\p{Lu}/u.test(words) && above.trimEnd().length + 1 + first.length <= SHORT;
}

/** `bulunur.` under `c) Kimlikleri,`: the sentence around a list goes on, under an item that ended well before the margin. */
export function goesOnBelow(line: string, above: string): boolean {
  const words = line.trim();
  const [first = ''] = words.split(' ', 1);
  return /^\p{Ll}/u.test(words) && /[,;]$/.test(above.trimEnd()) && above.trimEnd().length + 1 + first.length <= SHORT;
}

export function endsClause(line: string): boolean {
  return /[.:;,!?…)"”]$/u.test(line.trimEnd());
}

function isNumbered(line: string): boolean {
  return NUMBERED.some((pattern) => pattern.test(line));
}
