/** A paragraph's inlines → lines of placed runs, relative to the paragraph's own left edge. */

import type { Heading, Link, Paragraph } from '../letter/letter.js';
import type { BlockStyle, Pt } from '../letter/style.js';
import { breakLines, type LineBreak, type Taste } from './break-lines.js';
import { typesetFinding } from './findings.js';
import { flatten, type Stretch } from './flatten.js';
import { itemize, type SetItem, WORD_SPACE } from './itemize.js';
import { joinRuns } from './join-runs.js';
import { type LayoutContext, placeOf } from './layout-context.js';
import { missingCharacters } from './missing-glyphs.js';
import type { FaceName } from './page.js';
import { toWords } from './words.js';

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
  setting: LayoutContext,
): readonly TextLine[] {
  const { faces } = setting;
  const isJustified = style.align === 'justify';
  const lines = flatten(leaf.content, style);
  reportMissing(leaf, lines.flat(), setting);
  return lines.flatMap((stretches, index) => {
    const words = toWords(stretches);
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

interface LineOptions {
  readonly style: BlockStyle;
  readonly measure: Pt;
  readonly setting: LayoutContext;
}

function setLine(items: readonly SetItem[], { start, end }: LineBreak, { style, measure }: LineOptions): TextLine {
  const { size, align } = style;
  const first = items[start];
  const indent = start === 0 && first?.kind === 'box' && first.piece === null ? first.width : 0;
  const pieces = joinRuns(items, start, end);
  const natural = pieces.reduce((sum, { width }) => sum + width, indent);
  const gaps = pieces.reduce((sum, { spaces }) => sum + spaces, 0);
  const isFull = end < items.length - 1;
  const wordGap = align === 'justify' && gaps > 0 ? gapOf({ room: measure - natural, gaps, isFull, size }) : 0;
  const width = natural + wordGap * gaps;
  let x = indent + (align === 'right' ? measure - width : align === 'center' ? (measure - width) / 2 : 0);
  const runs = pieces.map(({ text, face, link, width: own, spaces }): Run => {
    const run = { text, face, link, x, width: own + spaces * wordGap };
    x += run.width;
    return run;
  });
  return { runs, wordGap, width, endsWithSpace: items[end]?.kind === 'glue' };
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

interface Telling extends LineOptions {
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
    setting.findings.push(typesetFinding('typeset/overfull-line', { line, over }, at));
  } else if (!isLast && style.align === 'justify' && wordGap > space * LOOSE) {
    const gap = Math.round((wordGap + space) * 10) / 10;
    setting.findings.push(typesetFinding('typeset/loose-line', { line, gap }, at));
  }
}

function reportMissing(
  leaf: Paragraph | Heading,
  stretches: readonly Stretch[],
  { faces, findings }: LayoutContext,
): void {
  const characters = missingCharacters(stretches, faces);
  if (characters.length === 0) return;
  findings.push(typesetFinding('typeset/missing-glyph', { characters }, placeOf(leaf.origin)));
}
