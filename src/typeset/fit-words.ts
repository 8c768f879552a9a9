/** Words wider than their line → parts that are not: nothing ever stands beyond the margin or in the next cell. */

import { belongTogether } from '../language/unbreakable-pairs.js';
import type { Pt } from '../letter/style.js';
import type { Faces } from './face.js';
import { type Itemizing, itemize, type SetItem } from './itemize.js';
import type { Piece, Word } from './words.js';

export type Fitting = Omit<Itemizing, 'firstIndent'>;

/** No character is wider than this, in ems: most words need not be measured. */
const WIDEST = 1.2;

/**
 * Words that fit are left alone. What belongs together is cut where no line holds it all; a word that no line holds,
 * wherever it may be divided, is parted after a sign of an address, or after any character.
 */
export function fitWords(words: readonly Word[], measure: Pt, fitting: Fitting): readonly Word[] {
  const most = measure / (fitting.size * WIDEST);
  const mayBeWide = words.some(({ text }, index) => text.length + (words[index + 1]?.text.length ?? 0) >= most);
  if (!mayBeWide) return words;
  return cutGroups(words, measure, fitting).flatMap((word) =>
    word.text.length > most && widestPartOf(itemsOf([word], fitting)) > measure
      ? parted(word, measure, fitting)
      : [word],
  );
}

function cutGroups(words: readonly Word[], measure: Pt, fitting: Fitting): readonly Word[] {
  let group: Word[] = [];
  return words.map((word, index) => {
    const next = words[index + 1];
    group.push(word);
    const isTied = next !== undefined && (word.isTied || belongTogether(word.text, next.text));
    const fits = next !== undefined && isTied && widestPartOf(itemsOf([...group, next], fitting)) <= measure;
    if (!fits) group = [];
    return isTied && !fits ? { ...word, isCut: true } : word;
  });
}

/** Width of the widest part between two places to break, pt. */
export function widestPartOf(items: readonly SetItem[]): Pt {
  let part = 0;
  let current = 0;
  for (const [index, item] of items.entries()) {
    const isBreak =
      item.kind === 'glue' ? items[index - 1]?.kind === 'box' : item.kind === 'penalty' && item.cost < Infinity;
    // A hyphen stands on the line that it ends.
    if (isBreak) part = Math.max(part, current + (item.kind === 'penalty' ? item.width : 0));
    current = isBreak ? 0 : current + (item.kind === 'penalty' ? 0 : item.width);
    part = Math.max(part, current);
  }
  return part;
}

function itemsOf(words: readonly Word[], fitting: Fitting): readonly SetItem[] {
  return itemize(words, { ...fitting, firstIndent: 0 });
}

/** As much of the word as a line holds, then the rest likewise; a break without a hyphen may follow each part. */
function parted(word: Word, measure: Pt, { faces, size }: Fitting): Word[] {
  const clusters = word.pieces.flatMap((piece) => clustersOf(piece, faces, size));
  const parts: Word[] = [];
  let start = 0;
  while (start < clusters.length) {
    const end = endOfPart(clusters, start, measure);
    const pieces = joined(clusters.slice(start, end));
    const isLast = end === clusters.length;
    parts.push({
      pieces,
      text: pieces.map(({ text }) => text).join(''),
      space: isLast ? word.space : null,
      isTied: isLast && word.isTied,
      isCut: isLast && word.isCut,
    });
    start = end;
  }
  return parts;
}

interface Cluster {
  readonly piece: Piece;
  readonly width: Pt;
}

/** A letter keeps its marks. */
function clustersOf(piece: Piece, faces: Faces, size: Pt): Cluster[] {
  const face = faces(piece.face);
  return [...piece.text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].map(([text]) => ({
    piece: { ...piece, text },
    width: (face.shape(text).width / face.unitsPerEm) * size,
  }));
}

/** Of what fits, the last third may be given up for a sign to break after. */
const NEAR = 2 / 3;

function endOfPart(clusters: readonly Cluster[], start: number, measure: Pt): number {
  let end = start;
  for (let width = 0; end < clusters.length; end += 1) {
    width += clusters[end]?.width ?? 0;
    if (width > measure && end > start) break;
  }
  if (end === clusters.length) return end;
  for (let at = end; at > start + (end - start) * NEAR; at -= 1) {
    if (/[@/.\-_?&=:]$/.test(clusters[at - 1]?.piece.text ?? '')) return at;
  }
  return end;
}

function joined(clusters: readonly Cluster[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { piece } of clusters) {
    const last = pieces.at(-1);
    if (last && last.face === piece.face && last.link === piece.link) {
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    } else pieces.push(piece);
  }
  return pieces;
}
