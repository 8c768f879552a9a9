/** A logo at its place: PNG as an image, SVG as shapes. */

import type { PictureImage, SvgShape } from '../../letter/picture.js';
import type { Color } from '../../letter/style.js';
import type { Picture } from '../../typeset/page.js';
import type { Document } from './pdfkit-gaps.js';

export function drawPicture(document: Document, image: PictureImage, place: Picture): void {
  if (image.kind === 'png') {
    document.image(Buffer.from(image.bytes), place.x, place.y, { width: place.width, height: place.height });
    return;
  }
  document.save();
  document.transform(place.width / image.width, 0, 0, place.height / image.height, place.x, place.y);
  // What lies outside the drawing's own window is not seen.
  document.rect(0, 0, image.width, image.height).clip();
  for (const shape of image.shapes) drawShape(document, shape);
  document.restore();
}

function drawShape(document: Document, { path, matrix, fill, fillRule, stroke, strokeWidth }: SvgShape): void {
  if (fill === null && stroke === null) return;
  document.save();
  document.transform(...matrix);
  document.path(path);
  if (stroke !== null) document.lineWidth(strokeWidth);
  if (fill !== null && stroke !== null) document.fillAndStroke(values(fill), values(stroke), ruleOf(fillRule));
  else if (fill !== null) document.fill(values(fill), ruleOf(fillRule));
  else if (stroke !== null) document.stroke(values(stroke));
  document.restore();
}

function values({ red, green, blue }: Color): [number, number, number] {
  return [red, green, blue];
}

function ruleOf(rule: SvgShape['fillRule']): 'even-odd' | 'non-zero' {
  return rule === 'evenodd' ? 'even-odd' : 'non-zero';
}
