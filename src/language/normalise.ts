/** Cleans typed text of characters that are not its own (interface.md, "What is typed is what is printed"). */

/** One change or oddity; offsets count in the text as typed. */
export interface CharacterNote {
  readonly kind: 'invisible' | 'ligature' | 'double-dot' | 'comma-below';
  readonly start: number;
  readonly end: number;
  /** The characters concerned, as `U+200B`. */
  readonly characters: string;
}

export interface CleanText {
  readonly text: string;
  readonly notes: readonly CharacterNote[];
  /** The offset in the text as typed of an offset in the clean text. */
  readonly originalOffset: (offset: number) => number;
}

/** Characters that print nothing and were never meant: controls, U+200B, U+FEFF, noncharacters. Tab and line ends stay. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\ufeff\ufdd0-\ufdef\ufffe\uffff]/;
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);
const SUSPECT = new RegExp(`${INVISIBLE.source}|[\\ufb00-\\ufb06\\u0218-\\u021b]|i\\u0307|\\r`, 'u');

/**
 * NFC and CRLF → LF silently; invisible characters dropped, f-ligatures written out and `i` + U+0307 made `i`, each
 * noted; the Romanian Ș ș Ț ț (U+0218–021B) only noted.
 */
export function normalise(typed: string): CleanText {
  if (!SUSPECT.test(typed) && typed.normalize('NFC') === typed) {
    return { text: typed, notes: [], originalOffset: (offset) => offset };
  }
  const notes: CharacterNote[] = [];
  const origins: number[] = [];
  let text = '';
  for (const match of typed.matchAll(/\r\n?|\P{M}\p{M}*|\p{M}+/gsu)) {
    const piece = cleanCluster(match[0], match.index, notes);
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(match.index + Math.min(unit, match[0].length - 1));
    text += piece;
  }
  return { text, notes, originalOffset: (offset) => origins[offset] ?? typed.length };
}

/** One character with the marks on it. */
function cleanCluster(cluster: string, start: number, notes: CharacterNote[]): string {
  const note = (kind: CharacterNote['kind'], characters: string): void => {
    notes.push({ kind, start, end: start + cluster.length, characters: codePoints(characters) });
  };
  if (cluster.startsWith('\r')) return '\n';
  const first = cluster[0] ?? '';
  if (INVISIBLE.test(first)) {
    note('invisible', first);
    return cluster.slice(1).normalize('NFC');
  }
  const letters = LIGATURES.get(first);
  if (letters !== undefined) note('ligature', first);
  if (/^[\u0218-\u021b]/.test(first)) note('comma-below', first);
  if (cluster.startsWith('i\u0307')) {
    note('double-dot', 'i\u0307');
    return `i${cluster.slice(2)}`.normalize('NFC');
  }
  return `${letters ?? first}${cluster.slice(1)}`.normalize('NFC');
}

function codePoints(text: string): string {
  return [...text].map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(' ');
}
