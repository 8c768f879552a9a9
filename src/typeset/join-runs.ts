/** The items of one line → runs: neighbours of one face and one link together, as wide as their boxes and spaces. */

import type { Link } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import type { SetItem } from './itemize.js';
import type { FaceName } from './page.js';
import type { Piece } from './words.js';

export interface JoinedRun {
  text: string;
  readonly face: FaceName;
  readonly link: Link | null;
  /** Spaces at the face's own width. */
  width: Pt;
  spaces: number;
}

/** From `start` up to the break at `end`; the hyphen that is added there comes last. */
export function joinRuns(items: readonly SetItem[], start: number, end: number): readonly JoinedRun[] {
  const runs: JoinedRun[] = [];
  for (let index = start; index < end; index += 1) {
    const item = items[index];
    if (item?.kind === 'box' && item.piece) add(runs, item.piece, item.width, 0);
    else if (item?.kind === 'glue' && item.own > 0) add(runs, item.space, item.own, 1);
  }
  const broken = items[end];
  if (broken?.kind === 'penalty' && broken.hyphen) add(runs, broken.hyphen, broken.width, 0);
  return runs;
}

function add(runs: JoinedRun[], { text, face, link }: Piece, width: Pt, spaces: number): void {
  const last = runs.at(-1);
  if (last && last.link === link && sameFace(last.face, face)) {
    last.text += text;
    last.width += width;
    last.spaces += spaces;
  } else if (text !== '') runs.push({ text, face, link, width, spaces });
}

function sameFace(one: FaceName, other: FaceName): boolean {
  return one === other || (one.family === other.family && one.bold === other.bold && one.italic === other.italic);
}
