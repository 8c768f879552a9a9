/** Bytes → text, in the encodings that Turkish offices meet: what is not UTF-8 is recognised, so that it can be told. */

/** `mixed`: UTF-8 in which a text of Windows-1254 was pasted. ISO-8859-9 is a part of Windows-1254. */
export type Encoding = 'utf-8' | 'windows-1254' | 'utf-16le' | 'utf-16be' | 'mixed';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** null where the bytes are no text of these. A byte order mark of UTF-8 is kept: offsets count from the first character. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeWide(bytes, wide);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const pieces = splitAtUtf8(bytes);
  const mixed = pieces.map(({ isUtf8, part }) => decodeStrictly(part, isUtf8 ? 'utf-8' : 'windows-1254')).join('');
  // `İ’` is two letters of Windows-1254 and one of Arabic: what would not be Turkish was not typed in UTF-8.
  const isMixed = pieces.some(({ isUtf8, part }) => isUtf8 && part.some((byte) => byte > 0x7f)) && isTurkish(mixed);
  const text = isMixed ? mixed : decodeStrictly(bytes, 'windows-1254');
  return text !== null && isTurkish(text) ? { text, encoding: isMixed ? 'mixed' : 'windows-1254' } : null;
}

/** By its mark, or by the zero in every second byte that plain letters have. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const head = bytes.subarray(0, 400);
  const zeros = [0, 1].map((odd) => head.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  return even > head.length / 4 && odd === 0 ? 'utf-16be' : null;
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText | null {
  // Node decodes the little-endian form everywhere, the other only where it was built with all of ICU.
  const pairs = encoding === 'utf-16le' ? bytes : swapped(bytes);
  const text = decodeStrictly(pairs, 'utf-16le');
  return text === null ? null : { text: text.replace(/^\ufeff/, ''), encoding };
}

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, index) => bytes[index % 2 === 0 ? index + 1 : index - 1] ?? 0);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

interface Piece {
  readonly isUtf8: boolean;
  readonly part: Uint8Array;
}

/** Runs of whole UTF-8 sequences, and of the bytes between them. */
function splitAtUtf8(bytes: Uint8Array): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  let wasUtf8 = true;
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    const isUtf8 = length > 0;
    if (isUtf8 !== wasUtf8) {
      pieces.push({ isUtf8: wasUtf8, part: bytes.subarray(start, at) });
      start = at;
      wasUtf8 = isUtf8;
    }
    at += Math.max(length, 1);
  }
  return [...pieces, { isUtf8: wasUtf8, part: bytes.subarray(start) }];
}

/** Bytes of the UTF-8 sequence that begins there; 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 0;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/** Of what is beyond ASCII, all that Turkish letters hold: letters, quotes, dashes, signs of money and measure. */
function isTurkish(text: string): boolean {
  return !/[^\t\n\r\u0020-\u007e\ufeffçÇğĞıİöÖşŞüÜâÂîÎûÛéÉ\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a€₺™\u00a0-\u00bf×÷]/u.test(
    text,
  );
}
