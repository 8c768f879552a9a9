/** A run of text → its words at their places, as the PDF's text operators put them. */

import type { Pt } from '../../letter/style.js';
import type { Face } from '../../typeset/face.js';
import type { PlacedText } from '../../typeset/page.js';

export interface PlacedWord {
  /** From the run's start, in the run's own units: before its letters are stretched. */
  readonly x: Pt;
  readonly text: string;
}

/** Words of a run with their spaces left out; the hyphen that the typesetter added stands as one. */
export function placeWords(run: PlacedText, face: Face): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  const tracking = run.tracking / run.scale;
  const gap = run.wordGap / run.scale;
  let x = 0;
  for (const text of run.text.split(SPACE)) {
    if (text === ' ' || text === '\u00a0') x += widthOf(text, face, run.size) + tracking + gap;
    else if (text !== '') {
      words.push({ x, text: text.replace('\u00ad', '-') });
      x += widthOf(text, face, run.size) + tracking * [...text].length;
    }
  }
  return words;
}

const SPACE = /([ \u00a0])/;

function widthOf(text: string, face: Face, size: Pt): Pt {
  return (face.shape(text).width / face.unitsPerEm) * size;
}
