/** One page's elements → marked content: each leaf's text under its own mark, everything else as an artifact. */

import type { PictureImage } from '../../image/picture.js';
import type { Link } from '../../letter/inline.js';
import type { DrawnNode, FaceName, Owner, Page, PageElement, Picture, PlacedText, QrCode } from '../../typeset/page.js';
import { drawPicture } from './draw-picture.js';
import { drawQr } from './draw-qr.js';
import type { EmbeddedFont } from './embedded-font.js';
import {
  type Annotation,
  annotate,
  type Document,
  newMark,
  type PdfObject,
  putContent,
  textValue,
  useFont,
} from './pdfkit-internals.js';
import { type Drawn, type StructureElement, type StructureKid, element as structureElement } from './structure-tree.js';
import { drawText, drawWatermark, type GraphicsState, INITIAL_STATE, inColor, point } from './text-operators.js';

export interface Drawing extends Drawn {
  readonly document: Document;
  /** Operators of the page that is being drawn, and what they have set. */
  readonly operators: string[];
  readonly state: GraphicsState;
  readonly fontOf: (name: FaceName) => EmbeddedFont;
  readonly pictures: ReadonlyMap<string, PictureImage>;
  /** The structure element of each link: a link over two lines is one. */
  readonly links: Map<Link, StructureElement>;
  /** The images that stand in the document, by their picture. */
  readonly images: Map<PictureImage, { readonly id: string; readonly object: PdfObject }>;
}

export function drawPage(page: Page, drawing: Drawing): void {
  Object.assign(drawing.state, INITIAL_STATE);
  for (const group of grouped(page.elements)) {
    const [first] = group;
    if (first?.kind === 'text') drawRuns(group.filter(isText), first.owner, drawing);
    else for (const element of group) drawShape(element, page, drawing);
  }
  putContent(drawing.document, drawing.operators);
  drawing.operators.length = 0;
}

/** Neighbours of one owner and one link share a mark. */
function grouped(elements: readonly PageElement[]): PageElement[][] {
  const groups: PageElement[][] = [];
  for (const element of elements) {
    const last = groups.at(-1);
    if (last?.[0] && belongs(element, last[0])) last.push(element);
    else groups.push([element]);
  }
  return groups;
}

function belongs(element: PageElement, first: PageElement): boolean {
  if (element.kind !== 'text' || first.kind !== 'text') return element.kind !== 'text' && first.kind !== 'text';
  return element.link === first.link && sameOwner(element.owner, first.owner);
}

function sameOwner(one: Owner, other: Owner): boolean {
  if (one.kind === 'node') return other.kind === 'node' && one.node === other.node;
  return other.kind === 'artifact' && one.what === other.what;
}

function isText(element: PageElement): element is PlacedText {
  return element.kind === 'text';
}

function drawRuns(runs: readonly PlacedText[], owner: Owner, drawing: Drawing): void {
  const { document, operators } = drawing;
  if (owner.kind === 'artifact') {
    operators.push(ARTIFACTS[owner.what]);
    draw(runs, drawing);
    operators.push(END_OF_MARK);
    return;
  }
  const mark = newMark(document);
  operators.push(`/Span <</MCID ${mark.id}>> BDC`);
  draw(runs, drawing);
  operators.push(END_OF_MARK);
  const kids = contentsOf(owner.node, drawing);
  const link = runs[0]?.link ?? null;
  if (link === null) {
    kids.push(mark);
    return;
  }
  const known = drawing.links.get(link);
  const element = known ?? structureElement('Link', []);
  if (!known) {
    drawing.links.set(link, element);
    kids.push(element);
  }
  // The words first, then an annotation a run, all in one element (PDF/UA-1, 7.18.5).
  element.kids.push(mark, ...runs.map((run) => linkOver(run, link, document)));
}

/** What was drawn of a node so far, to be added to. */
function contentsOf(node: DrawnNode, { contents }: Drawing): StructureKid[] {
  const known = contents.get(node);
  if (known) return known;
  const kids: StructureKid[] = [];
  contents.set(node, kids);
  return kids;
}

const END_OF_MARK = 'EMC';

/** ISO 32000-1, 14.8.2.2: what stands on the page and is no part of the letter's text. */
const ARTIFACTS: Readonly<Record<Extract<Owner, { kind: 'artifact' }>['what'] | 'background' | 'decoration', string>> =
  {
    head: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
    foot: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
    repeat: '/Artifact <</Type /Layout>> BDC',
    decoration: '/Artifact <</Type /Layout>> BDC',
    background: '/Artifact <</Type /Background>> BDC',
  };

function linkOver({ x, baseline, width, size }: PlacedText, { href }: Link, document: Document): Annotation {
  const fromFoot = (y: number): number => document.page.height - y;
  const box = [x, fromFoot(baseline + size * 0.25), x + width, fromFoot(baseline - size * 0.8)];
  return annotate(document, {
    Subtype: 'Link',
    Rect: box.map((value) => Math.round(value * 100) / 100),
    // Printed and never hidden, as PDF/A asks.
    F: 4,
    Border: [0, 0, 0],
    Contents: textValue(href.replace(/^(mailto|tel):/, '')),
    A: { S: 'URI', URI: textValue(asciiAddress(href)) },
  });
}

/** Addresses in a PDF are ASCII (ISO 32000-1, 12.6.4.7); Turkish letters of a path go as their UTF-8 bytes. */
function asciiAddress(href: string): string {
  return href.replace(/[^\u0021-\u007e]/gu, (character) => encodeURIComponent(character));
}

function draw(runs: readonly PlacedText[], { document, operators, state, fontOf }: Drawing): void {
  for (const run of runs) {
    const font = fontOf(run.face);
    useFont(document, font.id, font.object);
    operators.push(drawText(run, font, state));
  }
}

function drawShape(element: PageElement, page: Page, drawing: Drawing): void {
  const { document, operators, state, fontOf, pictures } = drawing;
  operators.push(openMark(element, page, drawing));
  switch (element.kind) {
    case 'rule': {
      const box = [element.x, element.y, element.width, element.height].map(point).join(' ');
      operators.push(`${inColor(element.color, state)}${box} re f`);
      break;
    }
    case 'watermark': {
      const font = fontOf(element.face);
      useFont(document, font.id, font.object);
      operators.push(drawWatermark(element, font, { page, state }));
      break;
    }
    case 'picture': {
      const image = pictures.get(element.logo.image);
      if (image) operators.push(drawPicture(image, element, drawing));
      break;
    }
    case 'qr':
      operators.push(drawQr(element, state));
      break;
    case 'text':
      break;
  }
  operators.push(END_OF_MARK);
}

/** A picture of the letter is a figure in its tree, with the place where it stands; all else is an artifact. */
function openMark(element: PageElement, page: Page, drawing: Drawing): string {
  if (element.kind === 'watermark') return ARTIFACTS.background;
  if (element.kind === 'rule' || element.kind === 'text') return ARTIFACTS.decoration;
  if (element.owner.kind === 'artifact') return ARTIFACTS[element.owner.what];
  const { node } = element.owner;
  const mark = newMark(drawing.document);
  contentsOf(node, drawing).push(mark);
  drawing.boxes.set(node, boxOf(element, page));
  return `/Figure <</MCID ${mark.id}>> BDC`;
}

function boxOf(element: Picture | QrCode, page: Page): readonly number[] {
  const [width, height] = element.kind === 'qr' ? [element.side, element.side] : [element.width, element.height];
  const bottom = page.height - element.y - height;
  return [element.x, bottom, element.x + width, bottom + height].map((value) => Math.round(value * 100) / 100);
}
