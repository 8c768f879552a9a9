/** Characters that cannot be printed as typed: no face has them, or they would come out in the wrong order. */

import { upperTr } from '../language/casing.js';
import type { Inline, Text } from '../letter/inline.js';
import type { Heading, Paragraph } from '../letter/letter.js';
import type { BlockStyle } from '../letter/style.js';
import type { Place } from '../source.js';
import type { Faces } from './face.js';
import { type TypesetFinding, typesetFinding } from './findings.js';
import { placeOf } from './layout-context.js';
import type { FaceName } from './page.js';
import { isDrawn, PLAIN } from './sign-faces.js';

/** Letters of scripts that run from right to left (UAX 9, classes R and AL): lines are set from left to right only. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** One finding a text and kind, at its first such character. */
export function reportUnprintable(
  { content }: Paragraph | Heading,
  style: BlockStyle,
  { faces, findings }: { readonly faces: Faces; readonly findings: TypesetFinding[] },
): void {
  const walk = (inlines: readonly Inline[], textStyle: Pick<FaceName, 'bold' | 'italic'>): void => {
    for (const inline of inlines) {
      if (inline.kind === 'text') reportText(inline, { family: style.family, ...textStyle });
      else if (inline.kind === 'strong') walk(inline.content, { ...textStyle, bold: true });
      else if (inline.kind === 'emphasis') walk(inline.content, { ...textStyle, italic: !style.italic });
      else if (inline.kind === 'link') walk(inline.content, textStyle);
    }
  };
  const reportText = ({ text, origin }: Text, face: FaceName): void => {
    if (PLAIN.test(text)) return;
    const found = { missing: new Map<string, number>(), reversed: new Map<string, number>() };
    let index = 0;
    for (const character of text) {
      const kind = kindOf(style.capitals ? upperTr(character) : character, face, faces);
      if (kind !== null && !found[kind].has(character)) found[kind].set(character, index);
      index += character.length;
    }
    for (const [kind, code] of KINDS) {
      const [first] = found[kind].values();
      if (first === undefined) continue;
      const characters = [...found[kind].keys()].map(named);
      findings.push(typesetFinding(code, { characters }, placeWithin({ text, origin }, first)));
    }
  };
  walk(content, { bold: style.bold, italic: style.italic });
}

const KINDS = [
  ['missing', 'typeset/missing-glyph'],
  ['reversed', 'typeset/right-to-left'],
] as const;

function kindOf(printed: string, face: FaceName, faces: Faces): 'missing' | 'reversed' | null {
  if (RIGHT_TO_LEFT.test(printed)) return 'reversed';
  const isWhole = [...printed].every(
    (character) => character.trim() === '' || isDrawn(character.codePointAt(0) ?? 0, face, faces),
  );
  return isWhole ? null : 'missing';
}

/** Whether a face, or one of signs beside it, has every character of a text, and none runs from right to left. */
export function isPrintable(text: string, face: FaceName, faces: Faces): boolean {
  return PLAIN.test(text) || [...text].every((character) => kindOf(character, face, faces) === null);
}

/** The character and its code point: `ﷺ (U+FDFA)`. */
function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  return `${character} (U+${code})`;
}

/** The character's own place where the text stands in the file as it prints. */
function placeWithin({ text, origin }: Pick<Text, 'text' | 'origin'>, index: number): Place | null {
  const place = placeOf(origin);
  const within = place?.within;
  if (!place || !within || within.end - within.start !== text.length) return place;
  const length = String.fromCodePoint(text.codePointAt(index) ?? 0).length;
  return { ...place, within: { start: within.start + index, end: within.start + index + length } };
}
