/** Cleans typed text of characters that are not its own (interface.md, "What is typed is what is printed"). */

/** One change or oddity; offsets count in the text as typed. */
export interface CharacterNote {
  readonly kind: 'invisible' | 'ligature' | 'double-dot' | 'comma-below' | 'lost';
  readonly start: number;
  readonly end: number;
  /** The characters concerned, as `U+200B`. */
  readonly characters: string;
}

export interface CleanText {
  readonly text: string;
  readonly notes: readonly CharacterNote[];
  /** The offset in the text as typed of an offset in the clean text; past its end, the end of the text as typed. */
  readonly originalOffset: (offset: number) => number;
}

/**
 * Characters that print nothing and were never meant: controls but for tab and line ends, U+200B, U+FEFF, halves of
 * surrogate pairs, and noncharacters, some of which mark values on their way through a template.
 */
const INVISIBLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{NChar}\u200b\ufeff]/u;
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};
const FOREIGN = new RegExp(`\\r\\n?|[\\ufb00-\\ufb06]|${INVISIBLE.source}`, 'gu');
/** Typed by keyboards that lower İ without the Turkish locale, and by those set to Romanian; U+FFFD was a letter once. */
const MISSPELT = /i\u0307+|[\u0218-\u021b]|\ufffd+/gu;
const SUSPECT = new RegExp(`${FOREIGN.source}|${MISSPELT.source}`, 'u');
/** Nearly all text: precomposed Latin letters and the usual signs, nothing that would change. */
const PLAIN = /^[\t\n\u0020-\u007e\u00a0-\u0217\u021c-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
/** What NFC joins: a character with its marks, and Korean syllables. */
const CLUSTER = /[\u1100-\u11ff\uac00-\ud7a3]+\p{M}*|\P{M}\p{M}*|\p{M}+/gu;

/**
 * NFC and CRLF → LF silently; invisible characters dropped, f-ligatures written out and `i` + U+0307 made `i`, each
 * noted; the Romanian Ș ș Ț ț (U+0218–021B) and U+FFFD only noted. Cleaning twice changes nothing more.
 */
export function normalise(typed: string): CleanText {
  if (PLAIN.test(typed) || (!SUSPECT.test(typed) && typed.normalize('NFC') === typed)) {
    return { text: typed, notes: [], originalOffset: (offset) => Math.min(offset, typed.length) };
  }
  const notes: CharacterNote[] = [];
  const dropped = rewrite(asTyped(typed), FOREIGN, (found, start) => {
    if (found.startsWith('\r')) return '\n';
    const letters = LIGATURES[found];
    notes.push({ kind: letters === undefined ? 'invisible' : 'ligature', start, ...extent(found, start) });
    return letters ?? '';
  });
  // Marks that a dropped character parted now join their letter, so that the next step sees them.
  const spelt = rewrite(rewrite(dropped, CLUSTER, toNfc), MISSPELT, (found, start) => {
    const kind = found.startsWith('i') ? 'double-dot' : found.startsWith('\ufffd') ? 'lost' : 'comma-below';
    notes.push({ kind, start, ...extent(found, start) });
    return found.startsWith('i') ? 'i' : found;
  });
  const { text, origins } = rewrite(spelt, CLUSTER, toNfc);
  notes.sort((a, b) => a.start - b.start);
  return { text, notes, originalOffset: (offset) => origins[offset] ?? typed.length };
}

/** A text, and for each of its code units the place where it was typed. */
interface TracedText {
  readonly text: string;
  readonly origins: readonly number[];
}

function asTyped(text: string): TracedText {
  return { text, origins: Array.from({ length: text.length }, (_, index) => index) };
}

function rewrite({ text, origins }: TracedText, pattern: RegExp, change: Change): TracedText {
  const pieces: string[] = [];
  const traced: number[] = [];
  let done = 0;
  const keep = (end: number): void => {
    pieces.push(text.slice(done, end));
    for (; done < end; done += 1) traced.push(origins[done] ?? 0);
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const changed = change(found, origins[index] ?? 0);
    if (changed === found) continue;
    keep(index);
    pieces.push(changed);
    for (let unit = 0; unit < changed.length; unit += 1) {
      traced.push(origins[index + Math.min(unit, found.length - 1)] ?? 0);
    }
    done = index + found.length;
  }
  keep(text.length);
  return { text: pieces.join(''), origins: traced };
}

/** `start` counts in the text as typed. */
type Change = (found: string, start: number) => string;

function toNfc(found: string): string {
  return found.normalize('NFC');
}

function extent(found: string, start: number): { readonly end: number; readonly characters: string } {
  const codes = [...found].map((each) => (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'));
  return { end: start + found.length, characters: codes.map((code) => `U+${code}`).join(' ') };
}
