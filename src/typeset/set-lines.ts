/** A paragraph's inlines → lines of placed runs, relative to the paragraph's own left edge. */

import type { Link } from '../letter/inline.js';
import type { Heading, Paragraph } from '../letter/letter.js';
import type { BlockStyle, Pt } from '../letter/style.js';
import { breakLines, type LineBreak } from './break-lines.js';
import { type Filling, fillLines, NATURAL, type Unfilled } from './fill-line.js';
import { typesetFinding } from './findings.js';
import { fitWords } from './fit-words.js';
import { flatten } from './flatten.js';
import { itemize, type SetItem } from './itemize.js';
import { type JoinedRun, joinRuns } from './join-runs.js';
import { type LayoutContext, placeOf } from './layout-context.js';
import { hyphenCostOf, lineBreakParameters } from './line-break-parameters.js';
import { reportUnprintable } from './missing-glyphs.js';
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
  readonly filling: Filling;
  readonly width: Pt;
  /** The next line of the paragraph goes on with another word. */
  readonly endsWithSpace: boolean;
}

/** Gaps wider than this many ems of a space are told: nothing better could be done. */
const LOOSE = 4;

/** Lines of at most `measure` pt. Reports lines that stick out, end short or are very loose, and characters no face has. */
export function setLines(
  leaf: Paragraph | Heading,
  style: BlockStyle,
  measure: Pt,
  context: LayoutContext,
): readonly TextLine[] {
  const { faces } = context;
  const isJustified = style.align === 'justify';
  const lines = flatten(leaf.content, style, faces);
  const isForeign = context.isForeign || (leaf.kind === 'paragraph' && leaf.language !== undefined);
  reportUnprintable(leaf, style, context);
  return lines.flatMap((texts, index) => {
    const hyphenCost = isForeign ? Infinity : hyphenCostOf(style, measure);
    const fitting = { faces, size: style.size, isJustified, hyphenCost };
    const words = fitWords(toWords(texts), measure, fitting);
    const firstIndent = index === 0 && (isJustified || style.align === 'left') ? style.firstIndent : 0;
    const items = itemize(words, { ...fitting, firstIndent });
    const broken = breakLines(items, measure, lineBreakParameters(style, measure)).map((line) =>
      unfilled(items, line, style, measure),
    );
    const fillings = isJustified ? fillLines(broken) : broken.map(() => NATURAL);
    return broken.map((line, at) => {
      const set = setLine(line, fillings[at] ?? NATURAL, style, measure);
      const isLast = at === broken.length - 1;
      tell(set, leaf, { style, measure, context, isLast });
      // A line break that was asked for parts words as a space does.
      return isLast && index < lines.length - 1 ? { ...set, endsWithSpace: true } : set;
    });
  });
}

/** A line's runs, before its spaces and letters are brought to the measure. */
interface BrokenLine extends Unfilled {
  readonly runs: readonly JoinedRun[];
  readonly indent: Pt;
  readonly isFull: boolean;
  readonly endsWithSpace: boolean;
}

function unfilled(
  items: readonly SetItem[],
  { start, end, ratio }: LineBreak,
  { size }: BlockStyle,
  measure: Pt,
): BrokenLine {
  const first = items[start];
  const indent = start === 0 && first?.kind === 'box' && first.piece === null ? first.width : 0;
  const runs = joinRuns(items, start, end);
  // A last line that is too long is filled as any other.
  const isFull = end < items.length - 1 || ratio < 0;
  // A penalty may stand before the space that the break takes.
  const endsWithSpace = items[end]?.kind === 'glue' || items[end + 1]?.kind === 'glue';
  return { ...sumOf(runs), runs, indent, room: measure - indent, size, isFull, endsWithSpace };
}

function sumOf(runs: readonly JoinedRun[]): Pick<Unfilled, 'letters' | 'spaces' | 'gaps' | 'characters'> {
  let [letters, spaces, gaps, characters] = [0, 0, 0, 0];
  for (const run of runs) {
    letters += run.letters;
    spaces += run.spaces;
    gaps += run.gaps;
    characters += run.characters;
  }
  return { letters, spaces, gaps, characters };
}

function setLine(line: BrokenLine, filling: Filling, { align }: BlockStyle, measure: Pt): TextLine {
  const widths = line.runs.map(({ letters, spaces, gaps, characters }, index) => {
    const tracked = index === line.runs.length - 1 ? characters - 1 : characters;
    return (letters + spaces) * filling.scale + gaps * filling.wordGap + tracked * filling.tracking;
  });
  const width = widths.reduce((sum, each) => sum + each, line.indent);
  let x = line.indent + (align === 'right' ? measure - width : align === 'center' ? (measure - width) / 2 : 0);
  const runs = line.runs.map(({ text, face, link }, index): Run => {
    const run = { text, face, link, x, width: widths[index] ?? 0 };
    x += run.width;
    return run;
  });
  return { runs, filling, width, endsWithSpace: line.endsWithSpace };
}

/** A face's own space, near enough, in ems. */
const QUARTER = 0.25;

interface Telling {
  readonly style: BlockStyle;
  readonly measure: Pt;
  readonly context: LayoutContext;
  readonly isLast: boolean;
}

function tell(
  { runs, filling: { wordGap }, width }: TextLine,
  leaf: Paragraph | Heading,
  { style, measure, context, isLast }: Telling,
): void {
  const line = runs
    .map(({ text }) => text)
    .join('')
    .slice(0, 60);
  const at = placeOf(leaf.origin);
  const over = Math.round((width - measure) * 10) / 10;
  const space = style.size * QUARTER;
  if (over > 0.1) {
    context.findings.push(typesetFinding('typeset/overfull-line', { line, over }, at));
  } else if (isLast || style.align !== 'justify') {
    return;
  } else if (over < -0.1) {
    context.findings.push(typesetFinding('typeset/short-line', { line, short: -over }, at));
  } else if (wordGap > space * LOOSE) {
    const gap = Math.round((wordGap + space) * 10) / 10;
    context.findings.push(typesetFinding('typeset/loose-line', { line, gap }, at));
  }
}
