/** One page's elements → marked content: each leaf's text under its own mark, everything else as an artifact. */

import type { Link } from '../../letter/letter.js';
import type { PictureImage } from '../../letter/picture.js';
import type { FaceName, Owner, Page, PageElement, PlacedText } from '../../typeset/page.js';
import { drawPicture } from './draw-picture.js';
import { drawQr } from './draw-qr.js';
import type { EmbeddedFont } from './embedded-font.js';
import { type Document, linkAnnotation, type StructureElement, useFont } from './pdfkit-gaps.js';
import type { Child, LeafContents } from './structure-tree.js';
import { drawText, drawWatermark, fillColor, point } from './text-operators.js';

export interface Drawing {
  readonly document: Document;
  readonly fontOf: (name: FaceName) => EmbeddedFont;
  readonly pictures: ReadonlyMap<string, PictureImage>;
  /** What was drawn of each leaf, by the leaf. */
  readonly contents: LeafContents;
  /** The structure element of each link: a link over two lines is one. */
  readonly links: Map<object, StructureElement>;
}

export function drawPage(page: Page, drawing: Drawing): void {
  for (const group of grouped(page.elements)) {
    const [first] = group;
    if (first?.kind === 'text') drawRuns(group.filter(isText), first.owner, drawing);
    else for (const element of group) drawShape(element, page, drawing);
  }
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
  const { document, contents } = drawing;
  const link = runs[0]?.link ?? null;
  if (owner.kind === 'artifact') {
    document.markContent('Artifact', { type: owner.what === 'repeat' ? 'Layout' : 'Pagination' });
    draw(runs, drawing);
    document.endMarkedContent();
    return;
  }
  const content = document.markStructureContent(link ? 'Link' : 'Span');
  draw(runs, drawing);
  document.endMarkedContent();
  const children = contents.get(owner.node) ?? [];
  contents.set(owner.node, children);
  if (link === null) children.push(content);
  else addLink(link, content, { runs, children, drawing });
}

interface LinkScene {
  readonly runs: readonly PlacedText[];
  readonly children: Child[];
  readonly drawing: Drawing;
}

/** The words first, then an annotation a line, all in one element (PDF/UA-1, 7.18.5). */
function addLink(link: Link, content: Child, { runs, children, drawing: { document, links } }: LinkScene): void {
  const known = links.get(link);
  const element = known ?? document.struct('Link');
  if (!known) {
    links.set(link, element);
    children.push(element);
  }
  element.add(content);
  for (const run of runs) {
    const top = run.baseline - run.size * 0.8;
    const words = link.href.replace(/^(mailto|tel):/, '');
    document.annotate(run.x, top, run.width, run.size * 1.05, linkAnnotation(asciiAddress(link.href), words, element));
  }
}

/** Addresses in a PDF are ASCII (ISO 32000-1, 12.6.4.7); Turkish letters of a path go as their UTF-8 bytes. */
function asciiAddress(href: string): string {
  return href.replace(/[^\u0021-\u007e]/gu, (character) => encodeURIComponent(character));
}

function draw(runs: readonly PlacedText[], { document, fontOf }: Drawing): void {
  for (const run of runs) {
    const font = fontOf(run.face);
    useFont(document, font.id, font.object);
    document.addContent(drawText(run, font));
  }
}

function drawShape(element: Exclude<PageElement, PlacedText> | PageElement, page: Page, drawing: Drawing): void {
  const { document, fontOf, pictures } = drawing;
  document.markContent('Artifact', { type: 'Layout' });
  switch (element.kind) {
    case 'rule': {
      const box = [element.x, element.y, element.width, element.height].map(point).join(' ');
      document.addContent(`${fillColor(element.color)}\n${box} re f`);
      break;
    }
    case 'watermark': {
      const font = fontOf(element.face);
      useFont(document, font.id, font.object);
      document.addContent(drawWatermark(element, font, page));
      break;
    }
    case 'picture': {
      const image = pictures.get(element.logo.image);
      if (image) drawPicture(document, image, element);
      break;
    }
    case 'qr':
      drawQr(document, element);
      break;
    case 'text':
      break;
  }
  document.endMarkedContent();
}
