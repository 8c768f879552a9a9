/** Letters and pages made by hand, to see what the writer makes of each thing a page can hold. */

import type { Inline, Link } from '../../../src/letter/inline.js';
import type { Block, Letter, Paragraph } from '../../../src/letter/letter.js';
import { writePdf } from '../../../src/render/pdf/write-pdf.js';
import type { Page, PageElement, PlacedText } from '../../../src/typeset/page.js';
import { bundledFaces } from '../../../src/workspace/bundled-faces.js';

const ORIGIN = { template: null, value: null };
const FACE = { family: 'serif', bold: false, italic: false } as const;
const BLACK = { red: 0, green: 0, blue: 0 };

export const materials = { faces: bundledFaces(), pictures: new Map() };

export function paragraph(...content: Inline[]): Paragraph {
  return { kind: 'paragraph', style: 'metin', content, origin: ORIGIN };
}

export function linkTo(href: string): Link {
  return { kind: 'link', href, content: [], origin: ORIGIN };
}

export function letterOf(body: readonly Block[], meta: Partial<Letter['meta']> = {}): Letter {
  return {
    meta: { title: 'Genelge', author: 'Birlik', subject: '', date: '2019-01-21', ...meta },
    watermark: null,
    regions: [],
    body,
    enclosures: [],
  };
}

export function pageOf(...elements: readonly PageElement[]): Page {
  return { width: 595.28, height: 841.89, label: null, elements };
}

export function textOf(text: string, owner: Paragraph | 'foot', rest: Partial<PlacedText> = {}): PlacedText {
  const { faces } = materials;
  const size = rest.size ?? 12;
  const face = faces(rest.face ?? FACE);
  const words = text.split(/([ \u00a0])/).filter((word) => word !== '');
  const gaps = words.filter((word) => word === ' ' || word === '\u00a0').length;
  const units = words.reduce((sum, word) => sum + face.shape(word).width, 0);
  return {
    kind: 'text',
    x: 70,
    baseline: 100,
    width:
      (rest.scale ?? 1) * ((units * size) / face.unitsPerEm) +
      (rest.tracking ?? 0) * ([...text].length - 1) +
      gaps * (rest.wordGap ?? 0),
    text,
    face: FACE,
    size,
    scale: 1,
    tracking: 0,
    wordGap: 0,
    color: BLACK,
    owner: owner === 'foot' ? { kind: 'artifact', what: 'foot' } : { kind: 'node', node: owner },
    link: null,
    endsWithSpace: false,
    ...rest,
  };
}

export function write(letter: Letter, pages: readonly Page[]): Uint8Array {
  return writePdf(letter, pages, materials);
}
