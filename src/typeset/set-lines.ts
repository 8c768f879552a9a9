/** A paragraph's inlines → lines of placed runs, relative to the paragraph's own left edge. */

import type { Heading, Link, Paragraph } from '../letter/letter.js';
import type { BlockStyle, Pt } from '../letter/style.js';
import { breakLines, type LineBreak, type Taste } from './break-lines.js';
import { flatten } from './flatten.js';
import { itemize, type SetItem, WORD_SPACE, widthOf } from './itemize.js';
import { missingCharacters } from './missing-glyphs.js';
import type { FaceName } from './page.js';
import { placeOf, type Setting } from './setting.js';
import { type Piece, toWords } from './words.js';

/** Words of one face and link, with the spaces between them. */
export interface Run {
  readonly text: string;
  readonly face: FaceName;
  readonly link: Link | null;
  readonly x: Pt;
  readonly width: Pt;
}

export interface TextLine {
  readonly runs: readonly Run[];
  /** Extra width of each space, pt. */
  readonly wordGap: Pt;
  readonly width: Pt;
  /** The next line of the paragraph goes on with another word. */
  readonly endsWithSpace: boolean;
}

/** Gaps wider than this many ems of a space are told: nothing better could be done. */
const LOOSE = 4;

/** Lines of at most `measure` pt. Reports lines that stick out, lines very loose, and characters no face has. */
export function setLines(
  leaf: Paragraph | Heading,
  style: BlockStyle,
  measure: Pt,
  setting: Setting,
): readonly TextLine[] {
  const { faces } = setting;
  const isJustified = style.align === 'justify';
  const lines = flatten(leaf.content, style).map((stretches) => toWords(stretches));
  reportMissing(
    leaf,
    lines.flat().flatMap(({ pieces }) => pieces),
    setting,
  );
  return lines.flatMap((words, index) => {
    const firstIndent = index === 0 && (isJustified || style.align === 'left') ? style.firstIndent : 0;
    const items = itemize(words, { faces, size: style.size, isJustified, firstIndent });
    return breakLines(items, measure, tasteOf(style)).map((line) => {
      const set = setLine(items, line, { style, measure, setting });
      const isLast = line.end === items.length - 1;
      tell(set, leaf, { style, measure, setting, isLast });
      // A line break that was asked for parts words as a space does.
      return isLast && index < lines.length - 1 ? { ...set, endsWithSpace: true } : set;
    });
  });
}

function tasteOf({ size, align }: BlockStyle): Taste {
  return {
    doubleHyphen: 20_000,
    finalHyphen: 5_000,
    fitness: 3_000,
    line: 10,
    shortLast: size * 2.5,
    shortLastDemerits: 1e6,
    raggedness: align === 'justify' ? 0 : size * 3,
  };
}

interface LineScene {
  readonly style: BlockStyle;
  readonly measure: Pt;
  readonly setting: Setting;
}

function setLine(
  items: readonly SetItem[],
  { start, end }: LineBreak,
  { style, measure, setting }: LineScene,
): TextLine {
  const { faces } = setting;
  const { size } = style;
  const broken = items[end];
  const hyphen = broken?.kind === 'penalty' && broken.hyphen ? [broken.hyphen] : [];
  const indent = start === 0 && items[0]?.kind === 'box' && items[0].pieces.length === 0 ? items[0].width : 0;
  const pieces = joined([...items.slice(start, end).flatMap(piecesOf), ...hyphen]);
  const natural = pieces.reduce((sum, piece) => sum + pieceWidth(piece, faces, size), indent);
  const gaps = pieces.reduce((sum, { text }) => sum + spacesIn(text), 0);
  const isFull = end < items.length - 1;
  const wordGap = style.align === 'justify' && gaps > 0 ? gapOf({ room: measure - natural, gaps, isFull, size }) : 0;
  const width = natural + wordGap * gaps;
  const shift = style.align === 'right' ? measure - width : style.align === 'center' ? (measure - width) / 2 : 0;
  let x = indent + shift;
  const runs = pieces.map((piece): Run => {
    const run = {
      text: piece.text,
      face: piece.face,
      link: piece.link,
      x,
      width: pieceWidth(piece, faces, size) + spacesIn(piece.text) * wordGap,
    };
    x += run.width;
    return run;
  });
  return { runs, wordGap, width, endsWithSpace: broken?.kind === 'glue' };
}

interface Gaps {
  /** What the words leave of the measure, pt; below 0 where they are too wide. */
  readonly room: Pt;
  readonly gaps: number;
  readonly isFull: boolean;
  readonly size: Pt;
}

/** The last line has the spaces that are wished, and shares what is too much like any other. */
function gapOf({ room, gaps, isFull, size }: Gaps): Pt {
  const filling = room / gaps;
  return isFull ? filling : Math.min(filling, size * QUARTER * (WORD_SPACE.natural - 1));
}

/** A face's own space, near enough, in ems. */
const QUARTER = 0.25;

function piecesOf(item: SetItem): readonly Piece[] {
  if (item.kind === 'box') return item.pieces;
  return item.kind === 'glue' && item.space.text !== '' ? [item.space] : [];
}

/** Neighbours of one face and link are one run. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const isSame = last && last.link === piece.link && sameFace(last.face, piece.face);
    if (isSame) runs[runs.length - 1] = { ...last, text: last.text + visible(piece.text) };
    else runs.push({ ...piece, text: visible(piece.text) });
  }
  return runs.filter(({ text }) => text !== '');
}

/** A typed soft hyphen that no line ends at prints nothing; one that was added stands alone. */
function visible(text: string): string {
  return text === '\u00ad' ? text : text.replaceAll('\u00ad', '');
}

function sameFace(one: FaceName, other: FaceName): boolean {
  return one.family === other.family && one.bold === other.bold && one.italic === other.italic;
}

/** Word by word, as it is drawn: kerning does not reach over a space. */
function pieceWidth(piece: Piece, faces: Setting['faces'], size: Pt): Pt {
  return piece.text
    .split(/([ \u00a0])/)
    .reduce((sum, text) => sum + (text === '' ? 0 : drawnWidth({ ...piece, text }, faces, size)), 0);
}

function drawnWidth(piece: Piece, faces: Setting['faces'], size: Pt): Pt {
  const hyphenless =
    piece.text.length > 1 && piece.text.endsWith('\u00ad') ? `${piece.text.slice(0, -1)}-` : piece.text;
  return widthOf({ ...piece, text: hyphenless }, faces, size);
}

function spacesIn(text: string): number {
  return text.split(/[ \u00a0]/).length - 1;
}

interface Telling extends LineScene {
  readonly isLast: boolean;
}

function tell(
  { runs, wordGap, width }: TextLine,
  leaf: Paragraph | Heading,
  { style, measure, setting, isLast }: Telling,
): void {
  const line = runs
    .map(({ text }) => text)
    .join('')
    .slice(0, 60);
  const at = placeOf(leaf.origin);
  const over = Math.round((width - measure) * 10) / 10;
  const space = style.size * QUARTER;
  if (over > 0.1) {
    setting.findings.push({ code: 'typeset/overfull-line', severity: 'warning', args: { line, over }, at });
  } else if (!isLast && style.align === 'justify' && wordGap > space * LOOSE) {
    const gap = Math.round((wordGap + space) * 10) / 10;
    setting.findings.push({ code: 'typeset/loose-line', severity: 'warning', args: { line, gap }, at });
  }
}

function reportMissing(leaf: Paragraph | Heading, pieces: readonly Piece[], { faces, findings }: Setting): void {
  const characters = missingCharacters(pieces, faces);
  if (characters.length === 0) return;
  findings.push({ code: 'typeset/missing-glyph', severity: 'warning', args: { characters }, at: placeOf(leaf.origin) });
}
