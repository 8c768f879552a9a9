/** `![meaning](picture.png)` alone on a line → a picture of the workspace. */

import type { Figure } from '../letter/letter.js';
import { bodyFinding } from './findings.js';
import type { Line } from './lines.js';
import { originAt, type Parsing } from './parsing.js';

const FIGURE = /^\s*!\[(?<meaning>[^[\]]*)\]\((?<file>[^()]*)\)\s*$/;

export function isFigure({ text }: Line): boolean {
  return FIGURE.test(text);
}

/** What it shows is said in words: without them it would be nothing to whoever does not see it (PDF/UA-1, 7.3). */
export function parseFigure(line: Line, parsing: Parsing): Figure {
  const { meaning = '', file = '' } = FIGURE.exec(line.text)?.groups ?? {};
  const origin = originAt({ start: line.offset, end: line.offset + line.text.length }, parsing);
  const alternative = meaning.trim();
  if (alternative === '') {
    parsing.findings.push(bodyFinding('body/picture-without-meaning', { file: file.trim() }, origin.value));
  }
  return { kind: 'figure', style: 'resim', image: file.trim(), alternative, origin };
}
