/** Placed text → the operators that draw it, every space a real character (ISO 32000-1, 9.4). */

import type { Color } from '../../letter/style.js';
import type { Page, PlacedText, Watermark } from '../../typeset/page.js';
import type { EmbeddedFont } from './embedded-font.js';
import { moveBy } from './font-program.js';

/** What a page's operators have set so far, and what holds until they set another. */
export interface GraphicsState {
  color: string;
  font: string;
  /** `Tc`, text space units. */
  tracking: string;
}

/** As a page begins (ISO 32000-1, 8.4 and 9.3). */
export const INITIAL_STATE: Readonly<GraphicsState> = { color: '', font: '', tracking: '0' };

/** pdfkit's pages count y downward; the text matrix turns the letters upright again. */
export function drawText(run: PlacedText, font: EmbeddedFont, state: GraphicsState): string {
  const text = run.endsWithSpace ? `${run.text} ` : run.text;
  const { size, color, scale } = run;
  // The scale stands in the matrix, which every text sets anew, and not in Tz, which would hold for the next as well.
  const matrix = `${factor(scale)} 0 0 -1 ${point(run.x)} ${point(run.baseline)}`;
  // The matrix scales these too.
  const [wordGap, tracking] = [run.wordGap / scale, run.tracking / scale];
  const shown = show(text, { font, size, wordGap, tracking, color, matrix }, state);
  // Neither filled nor stroked (ISO 32000-1, 9.3.6): it is there for whoever hears or searches it.
  return run.isHidden ? `3 Tr\n${shown}\n0 Tr` : shown;
}

/** Turned about the middle of the page. */
export function drawWatermark(
  mark: Watermark,
  font: EmbeddedFont,
  { page, state }: { page: Page; state: GraphicsState },
): string {
  const angle = (mark.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // From the middle, back by half the width along the line of writing, and down by half the height of capitals.
  const x = page.width / 2 - (mark.width / 2) * cos + mark.size * 0.33 * sin;
  const y = page.height / 2 + (mark.width / 2) * sin + mark.size * 0.33 * cos;
  const matrix = [cos, -sin, -sin, -cos, x, y].map(point).join(' ');
  return show(mark.text, { font, size: mark.size, wordGap: 0, tracking: 0, color: mark.color, matrix }, state);
}

/** Sets the colour of what is filled next, where it is not set already. */
export function inColor(color: Color, state: GraphicsState): string {
  const operator = fillColor(color);
  if (operator === state.color) return '';
  state.color = operator;
  return `${operator}\n`;
}

/** `r g b rg`, each 0 to 1. */
export function fillColor({ red, green, blue }: Color): string {
  return `${[red, green, blue].map((value) => point(value / 255)).join(' ')} rg`;
}

/** Thousandths of a point are finer than any device. */
export function point(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A millionth of a scale moves the end of a line by less than a thousandth of a point. */
function factor(scale: number): string {
  return String(Math.round(scale * 1e6) / 1e6);
}

interface Show {
  readonly font: EmbeddedFont;
  readonly size: number;
  readonly wordGap: number;
  readonly tracking: number;
  readonly color: Color;
  readonly matrix: string;
}

function show(text: string, { font, size, wordGap, tracking, color, matrix }: Show, state: GraphicsState): string {
  const strings = pieces(text, font, moveBy((wordGap * 1000) / size));
  const operators = `${inColor(color, state)}${inFont(font, size, state)}${tracked(tracking, state)}`;
  return `BT\n${operators}${matrix} Tm\n[${strings}] TJ\nET`;
}

function tracked(tracking: number, state: GraphicsState): string {
  const value = String(Math.round(tracking * 1e5) / 1e5);
  if (value === state.tracking) return '';
  state.tracking = value;
  return `${value} Tc\n`;
}

function inFont({ id }: EmbeddedFont, size: number, state: GraphicsState): string {
  const operator = `/${id} ${point(size)} Tf\n`;
  if (operator === state.font) return '';
  state.font = operator;
  return operator;
}

/** Strings of codes with the moves between them: kerning, and what each space is wider than its own. */
function pieces(text: string, font: EmbeddedFont, gap: string): string {
  let out = '(';
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character !== ' ' && character !== '\u00a0') continue;
    if (index > start) out += font.show(text.slice(start, index));
    out += font.show(character) + gap;
    start = index + 1;
  }
  if (start < text.length) out += font.show(text.slice(start));
  // After a move that nothing follows stands an empty string.
  return MOVE_AT_END.test(out) ? out.slice(0, -1) : `${out})`;
}

const MOVE_AT_END = /\d\($/;
