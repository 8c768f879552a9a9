/** A paragraph of Word → its lines: runs, tabs, soft breaks, list mark; text boxes and deleted words apart. */

import { joinRuns, type Run } from '../markdown-runs.js';
import { allOf, childOf, elementsOf, textOf, type XmlElement } from '../read-xml.js';
import { type Aside, type SourceLine, sourceLine } from '../source-document.js';
import type { NextMark } from './numbering.js';

export interface Reading {
  readonly nextMark: NextMark;
  readonly styles: ReadonlyMap<string, { readonly list: XmlElement | null; readonly isBold: boolean }>;
  readonly asides: Aside[];
  /** Paragraphs so far. */
  count: number;
}

export function paragraphLines(element: XmlElement, reading: Reading): readonly SourceLine[] {
  reading.count += 1;
  const line = reading.count;
  const properties = childOf(element, 'w:pPr');
  const style = reading.styles.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
  const runs: Run[] = [];
  gather(element, runs, { reading, isBold: style?.isBold ?? false });
  const list = childOf(properties, 'w:numPr') ?? style?.list ?? null;
  const level = Number(childOf(list, 'w:ilvl')?.attributes['w:val'] ?? 0);
  const number = childOf(list, 'w:numId')?.attributes['w:val'] ?? '0';
  const isEmpty = runs.every(({ text }) => text.trim() === '');
  const mark = number === '0' || isEmpty ? '' : reading.nextMark(number, level);
  const isCentred = childOf(properties, 'w:jc')?.attributes['w:val'] === 'center';
  return splitAtBreaks(runs).map((part, at) => {
    const { text, markdown, isBold } = joinRuns(part);
    const own = at === 0 && mark !== '' ? `${mark} ` : '';
    const more = { markdown: own + markdown, isBold, isCentred, isSoft: at > 0, level: own === '' ? null : level };
    return sourceLine(line, own + text, more);
  });
}

function splitAtBreaks(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [at, text] of run.text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

interface Gathering {
  readonly reading: Reading;
  readonly isBold: boolean;
}

/** Signs that are elements of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
};

function gather(element: XmlElement, runs: Run[], { reading, isBold }: Gathering): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:r') gatherRun(child, runs, { reading, isBold });
    else if (child.name === 'w:del' || child.name === 'w:moveFrom')
      keepAside(reading, 'deleted', [...allOf(child, 'w:delText'), ...allOf(child, 'w:t')].map(textOf).join(''));
    // A formula's signs: how they stand over each other is lost, what they are is not.
    else if (child.name === 'm:t') runs.push({ text: textOf(child), isBold, isItalic: false });
    // Its properties say nothing.
    else if (child.name !== 'w:pPr') gather(child, runs, { reading, isBold });
  }
}

function gatherRun(run: XmlElement, runs: Run[], { reading, isBold: inherited }: Gathering): void {
  const properties = childOf(run, 'w:rPr');
  const bold = childOf(properties, 'w:b');
  const isBold = bold === null ? inherited : isOn(bold);
  const isItalic = isOn(childOf(properties, 'w:i'));
  const put = (text: string) => runs.push({ text, isBold, isItalic });
  for (const child of elementsOf(run)) {
    const sign = SIGNS[child.name];
    if (sign !== undefined) put(sign);
    else if (child.name === 'w:t') put(textOf(child).replaceAll('\n', ' '));
    else if (child.name === 'w:sym')
      put(String.fromCodePoint(Number.parseInt(child.attributes['w:char'] ?? '', 16) || 0xfffd));
    else if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference')
      put(` (${child.attributes['w:id'] ?? ''})`);
    else if (child.name === 'mc:AlternateContent') keepBoxes(childOf(child, 'mc:Choice') ?? child, reading);
    else if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object')
      keepBoxes(child, reading);
  }
}

function isOn(property: XmlElement | null): boolean {
  return property !== null && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? 'true');
}

/** Text boxes stand anywhere on the page: where they belong in the text nobody can tell. */
function keepBoxes(element: XmlElement, reading: Reading): void {
  const pictures = PICTURES.flatMap((name) => allOf(element, name)).length;
  if (pictures > 0) reading.asides.push({ where: 'picture', text: PICTURE });
  for (const box of allOf(element, 'w:txbxContent'))
    for (const paragraph of allOf(box, 'w:p')) keepAside(reading, 'box', allOf(paragraph, 'w:t').map(textOf).join(''));
}

const PICTURES = ['pic:pic', 'v:imagedata', 'o:OLEObject'];
/** What stands in the list of what was left out. */
export const PICTURE = '[resim]';

function keepAside(reading: Reading, where: Aside['where'], text: string): void {
  if (text.trim() !== '') reading.asides.push({ where, text: text.trim() });
}
