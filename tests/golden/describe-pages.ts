/** Finished pages as text that a person reads in a diff: where each line stands and how far its spaces were stretched. */

import type { Page, PageElement, PlacedText } from '../../src/typeset/page.js';

/** Page, baseline, left edge, width, what was added to each space, how letters were stretched and tracked, words. */
export function describePages(pages: readonly Page[]): string {
  return pages
    .map(({ elements, label, width, height }, index) =>
      [
        `page ${index + 1} of ${pages.length}${label === null ? '' : `, ${label}`}${width > height ? ', landscape' : ''}`,
        ...describeElements(elements),
        '',
      ].join('\n'),
    )
    .join('\n');
}

function describeElements(elements: readonly PageElement[]): string[] {
  const lines: string[] = [];
  let line: PlacedText[] = [];
  const close = (): void => {
    if (line.length > 0) lines.push(describeLine(line));
    line = [];
  };
  for (const element of elements) {
    const last = line.at(-1);
    const goesOn =
      element.kind === 'text' &&
      last &&
      element.baseline === last.baseline &&
      Math.abs(element.x - last.x - last.width) < 0.01;
    if (!goesOn) close();
    if (element.kind === 'text') line.push(element);
    else lines.push(describeShape(element));
  }
  close();
  return lines;
}

function describeLine(runs: readonly PlacedText[]): string {
  const [first] = runs;
  if (!first) return '';
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const places = [first.baseline, first.x, width, first.wordGap].map((value) => value.toFixed(1).padStart(6)).join(' ');
  const stretch = `${describeScale(first.scale)}${first.tracking > 0.005 ? ` +${first.tracking.toFixed(2)}` : ''}`;
  const words = runs.map(({ text, face, link }) => decorated(text, face.bold, link !== null)).join('');
  const owner = first.owner.kind === 'artifact' ? ` [${first.owner.what}]` : '';
  return `${places} ${String(first.size).padStart(4)} ${stretch.padStart(11)}  ${words.replaceAll('\u00ad', '‐')}${owner}`;
}

/** Per cent, with the tracking in pt behind it: `+2.0% +0.12`. */
function describeScale(scale: number): string {
  const percent = (scale - 1) * 100;
  return Math.abs(percent) < 0.05 ? '·' : `${percent > 0 ? '+' : ''}${percent.toFixed(1)}%`;
}

function decorated(text: string, isBold: boolean, isLink: boolean): string {
  const linked = isLink ? `⟨${text}⟩` : text;
  return isBold ? `**${linked}**` : linked;
}

function describeShape(element: Exclude<PageElement, PlacedText>): string {
  if (element.kind === 'watermark') return `watermark ${element.text} ${element.size.toFixed(1)} ${element.angle}°`;
  const at = `${element.y.toFixed(1)} ${element.x.toFixed(1)}`;
  if (element.kind === 'qr') return `qr ${at} ${element.side.toFixed(1)} ${element.content}`;
  const name = element.kind === 'picture' ? `picture ${element.logo.image}` : 'rule';
  return `${name} ${at} ${element.width.toFixed(1)} × ${element.height.toFixed(1)}`;
}
