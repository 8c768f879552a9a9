/** The items of one line → runs: neighbours of one face and one link together, as wide as their boxes and spaces. */

import type { Link } from '../letter/inline.js';
import type { Pt } from '../letter/style.js';
import type { SetItem } from './itemize.js';
import type { FaceName } from './page.js';
import type { Piece } from './words.js';

export interface JoinedRun {
  text: string;
  readonly face: FaceName;
  readonly link: Link | null;
  /** Widths as the face has them, pt: of the letters, and of all spaces. */
  letters: Pt;
  spaces: Pt;
  /** How many spaces, and how many letters and spaces. */
  gaps: number;
  characters: number;
}

/** From `start` up to the break at `end`; the hyphen that is added there comes last. */
export function joinRuns(items: readonly SetItem[], start: number, end: number): readonly JoinedRun[] {
  const runs: JoinedRun[] = [];
  for (let index = start; index < end; index += 1) {
    const item = items[index];
    if (item?.kind === 'box' && item.piece) add(runs, item.piece, { letters: item.width, spaces: 0, gaps: 0 });
    else if (item?.kind === 'glue' && item.own > 0) add(runs, item.space, { letters: 0, spaces: item.own, gaps: 1 });
  }
  const broken = items[end];
  if (broken?.kind === 'penalty' && broken.hyphen)
    add(runs, broken.hyphen, { letters: broken.width, spaces: 0, gaps: 0 });
  return runs;
}

type Widths = Pick<JoinedRun, 'letters' | 'spaces' | 'gaps'>;

function add(runs: JoinedRun[], { text, face, link }: Piece, { letters, spaces, gaps }: Widths): void {
  const last = runs.at(-1);
  const characters = count(text);
  if (last && last.link === link && sameFace(last.face, face)) {
    last.text += text;
    last.letters += letters;
    last.spaces += spaces;
    last.gaps += gaps;
    last.characters += characters;
  } else if (text !== '') runs.push({ text, face, link, letters, spaces, gaps, characters });
}

/** Characters, of which some take two code units. */
function count(text: string): number {
  let units = text.length;
  for (let index = 0; index < text.length; index += 1) if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) units -= 1;
  return units;
}

function sameFace(one: FaceName, other: FaceName): boolean {
  return one === other || (one.family === other.family && one.bold === other.bold && one.italic === other.italic);
}
