/** A finished page → SVG that shows it as it prints, in the same faces: the preview's picture of the letter. */

import type { PictureImage } from '../../image/picture.js';
import type { Face, Faces } from '../../typeset/face.js';
import type { Page, PageElement, PlacedText, Watermark } from '../../typeset/page.js';
import { colorOf } from '../css-color.js';
import { dataAddress } from '../data-address.js';
import { escaped, tag } from '../markup.js';
import { qrBoxes } from '../qr-boxes.js';
import { placeWords } from './place-words.js';

export interface SvgMaterials {
  readonly faces: Faces;
  readonly pictures: ReadonlyMap<string, PictureImage>;
}

/** The family by which whoever shows the page declares a face: `serif`, `sans-bold-italic` …; an own font by its digest. */
export function familyOf({ own, name: { family, bold, italic } }: Face): string {
  if (own) return `own-${own.digest.slice(0, 16)}`;
  return `${family}${bold ? '-bold' : ''}${italic ? '-italic' : ''}`;
}

/** Units are pt. Text of an element bears its place in the page's list as `data-element`. */
export function pageSvg(page: Page, materials: SvgMaterials): string {
  const drawn = page.elements.map((element, index) => elementSvg(element, index, page, materials));
  const size = { width: `${page.width}`, height: `${page.height}`, viewBox: `0 0 ${page.width} ${page.height}` };
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img' }, drawn.join('\n'));
}

function elementSvg(element: PageElement, index: number, page: Page, { faces, pictures }: SvgMaterials): string {
  switch (element.kind) {
    case 'text':
      return textSvg(element, index, faces);
    case 'watermark':
      return watermarkSvg(element, page, faces);
    case 'rule': {
      const { x, y, width, height, color } = element;
      return tag('rect', { ...box({ x, y, width, height }), fill: colorOf(color) }, '');
    }
    case 'picture': {
      const image = pictures.get(element.logo.image);
      const { x, y, width, height, logo } = element;
      if (image === undefined) return '';
      const title = tag('title', {}, escaped(logo.alternative));
      return tag(
        'image',
        { ...box({ x, y, width, height }), href: dataAddress(image), preserveAspectRatio: 'none' },
        title,
      );
    }
    case 'qr': {
      const { size, boxes } = qrBoxes(element.content);
      const path = boxes.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('');
      const scale = element.side / size;
      return tag(
        'path',
        { d: path, transform: `matrix(${[scale, 0, 0, scale, element.x, element.y].map(number).join(' ')})` },
        '',
      );
    }
  }
}

/** Words at their places; within a word the face's own steps and kerning, and the line's tracking. */
function textSvg(run: PlacedText, index: number, faces: Faces): string {
  const words = placeWords(run, faces(run.face)).map(({ x, text }) => tag('tspan', { x: number(x) }, escaped(text)));
  return tag(
    'text',
    {
      'data-element': `${index}`,
      transform: `matrix(${factor(run.scale)} 0 0 1 ${number(run.x)} ${number(run.baseline)})`,
      'font-family': familyOf(faces(run.face)),
      'font-size': number(run.size),
      ...(run.tracking === 0 ? {} : { 'letter-spacing': factor(run.tracking / run.scale) }),
      fill: run.isHidden ? 'none' : colorOf(run.color),
    },
    words.join(''),
  );
}

function watermarkSvg({ text, face, size, angle, color }: Watermark, { width, height }: Page, faces: Faces): string {
  const middle = `${number(width / 2)} ${number(height / 2)}`;
  return tag(
    'text',
    {
      transform: `translate(${middle}) rotate(-${angle})`,
      y: number(size * 0.33),
      'text-anchor': 'middle',
      'font-family': familyOf(faces(face)),
      'font-size': number(size),
      fill: colorOf(color),
      'aria-hidden': 'true',
    },
    escaped(text),
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function box({ x, y, width, height }: Box): Record<'x' | 'y' | 'width' | 'height', string> {
  return { x: number(x), y: number(y), width: number(width), height: number(height) };
}

/** As fine as the PDF writer's: thousandths of a point. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** What is multiplied by a whole line's width or number of letters wants more digits. */
function factor(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
