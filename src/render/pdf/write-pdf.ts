/** Finished pages → PDF/A-2a and PDF/UA-1 in one file. It draws what is given and measures nothing. */

import PDFDocument from 'pdfkit';
import type { Letter } from '../../letter/letter.js';
import type { PictureImage } from '../../letter/picture.js';
import type { Face, Faces } from '../../typeset/face.js';
import type { FaceName, Page } from '../../typeset/page.js';
import { ACCESSIBILITY_CLAIM } from './accessibility-claim.js';
import { drawPage } from './draw-page.js';
import { type EmbeddedFont, embedFont } from './embedded-font.js';
import { type Document, type StructureElement, withoutFont } from './pdfkit-gaps.js';
import { buildStructure, type LeafContents } from './structure-tree.js';

export interface PdfMaterials {
  readonly faces: Faces;
  /** By the path that a `Logo` names. */
  readonly pictures: ReadonlyMap<string, PictureImage>;
}

/** The same letter and pages give the same bytes: the creation date is the letter's. */
export async function writePdf(
  letter: Letter,
  pages: readonly Page[],
  { faces, pictures }: PdfMaterials,
): Promise<Uint8Array> {
  const document = open(letter, pages);
  const fonts = new Map<Face, { font: EmbeddedFont; finish: () => void }>();
  const fontOf = (name: FaceName): EmbeddedFont => {
    const face = faces(name);
    const known = fonts.get(face);
    if (known) return known.font;
    const embedded = embedFont(document, face, `F${fonts.size + 1}`);
    fonts.set(face, embedded);
    return embedded.font;
  };
  const contents: LeafContents = new Map();
  const links = new Map<object, StructureElement>();
  for (const page of pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 });
    drawPage(page, { document, fontOf, pictures, contents, links });
  }
  buildStructure(document, letter, contents);
  for (const { finish } of fonts.values()) finish();
  return collect(document);
}

/** On an undated draft: any date would do, and this one never changes. */
const UNDATED = '2000-01-01';

function open({ meta }: Letter, [first]: readonly Page[]): Document {
  const document = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'tr-TR',
    displayTitle: true,
    autoFirstPage: false,
    // Faces are embedded by embedded-font; pdfkit needs none of its own.
    ...withoutFont,
    ...(first ? { size: [first.width, first.height] } : {}),
    info: {
      Title: meta.title,
      Author: meta.author,
      ...(meta.subject === '' ? {} : { Subject: meta.subject }),
      Creator: 'genelge',
      Producer: 'genelge (pdfkit)',
      CreationDate: new Date(`${meta.date ?? UNDATED}T12:00:00Z`),
    },
  });
  document.appendXML(ACCESSIBILITY_CLAIM);
  return document;
}

function collect(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}
