/** Finished pages → PDF/A-2a and PDF/UA-1 in one file. It draws what is given and measures nothing. */

import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import type { PictureImage } from '../../image/picture.js';
import type { Letter } from '../../letter/letter.js';
import type { Face, Faces } from '../../typeset/face.js';
import type { FaceName, Page } from '../../typeset/page.js';
import { colorProfile } from './color-profile.js';
import { type Drawing, drawPage } from './draw-page.js';
import { type EmbeddedFont, embedFont } from './embedded-font.js';
import { CREATOR, creationDate, PRODUCER, xmpOf } from './metadata.js';
import { writeOutline } from './outline.js';
import { packObjects } from './pack-objects.js';
import {
  catalogOf,
  catchObjects,
  currentPage,
  type Document,
  newObject,
  setMetadata,
  textValue,
  withoutFont,
} from './pdfkit-internals.js';
import { structureOf } from './structure-tree.js';
import { INITIAL_STATE } from './text-operators.js';
import { usedCharacters } from './used-characters.js';
import { writeStructure } from './write-structure.js';

export interface PdfMaterials {
  readonly faces: Faces;
  /** By the path that a `Logo` names. */
  readonly pictures: ReadonlyMap<string, PictureImage>;
}

/** The same letter and pages give the same bytes: the creation date is the letter's. */
export function writePdf(letter: Letter, pages: readonly Page[], { faces, pictures }: PdfMaterials): Uint8Array {
  const document = open(letter, pages);
  const finish = catchObjects(document);
  Object.assign(catalogOf(document), {
    OutputIntents: [outputIntent(document)],
    PageLabels: { Nums: pageLabels(pages) },
  });
  const drawing: Drawing = {
    document,
    operators: [],
    state: { ...INITIAL_STATE },
    fontOf: fontsOf(document, usedCharacters(pages, faces), faces),
    pictures,
    contents: new Map(),
    boxes: new Map(),
    links: new Map(),
    images: new Map(),
  };
  const pageObjects = pages.map((page) => {
    document.addPage({ size: [page.width, page.height], margin: 0 });
    drawPage(page, drawing);
    return currentPage(document);
  });
  writeStructure(document, structureOf(letter, drawing));
  writeOutline(document, letter, { pages, pageObjects });
  return packObjects(finish());
}

/** Pages are named as they are numbered at their feet: 1, 2, 3, and Ek-1/1, Ek-1/2 (ISO 32000-1, 12.4.2). */
function pageLabels(pages: readonly Page[]): readonly unknown[] {
  return pages.flatMap(({ label }, index) => {
    if (index > 0 && label === pages[index - 1]?.label) return [];
    return [index, { S: 'D', ...(label === null ? {} : { P: textValue(`${label}/`) }) }];
  });
}

/** Each font is embedded when it is first asked for. */
function fontsOf(
  document: Document,
  characters: ReadonlyMap<Face, readonly number[]>,
  faces: Faces,
): (name: FaceName) => EmbeddedFont {
  const fonts = new Map<Face, EmbeddedFont>();
  return (name) => {
    const face = faces(name);
    const known = fonts.get(face);
    if (known) return known;
    const font = embedFont(document, { face, id: `F${fonts.size + 1}` }, characters.get(face) ?? []);
    fonts.set(face, font);
    return font;
  };
}

function open({ meta }: Letter, [first]: readonly Page[]): Document {
  const document = new PDFDocument({
    pdfVersion: '1.7',
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
      Creator: CREATOR,
      Producer: PRODUCER,
      CreationDate: new Date(creationDate(meta)),
    },
  });
  setMetadata(document, xmpOf(meta));
  return document;
}

/** The same in every document. */
let packedProfile: Uint8Array | null = null;

/** What the letter's colours mean (ISO 19005-2, 6.2.3). */
function outputIntent(document: Document): object {
  packedProfile ??= deflateSync(colorProfile(), { level: 9 });
  const profile = newObject(document, { N: 3, Filter: 'FlateDecode' });
  profile.end(packedProfile);
  const name = textValue('sRGB IEC61966-2.1');
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: profile,
  };
}
