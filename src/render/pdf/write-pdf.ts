/** Finished pages → PDF/A-2a and PDF/UA-1 in one file. It draws what is given and measures nothing. */

import type { PictureImage } from '../../image/picture.js';
import type { Letter } from '../../letter/letter.js';
import type { Faces } from '../../typeset/face.js';
import type { Page } from '../../typeset/page.js';
import { type Drawing, drawPage } from './draw-page.js';
import { fontsOf, openDocument, outputIntent } from './open-document.js';
import { writeOutline } from './outline.js';
import { packObjects } from './pack-objects.js';
import { catalogOf, catchObjects, currentPage, textValue } from './pdfkit-internals.js';
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
  const document = openDocument(letter.meta, pages[0]);
  const finish = catchObjects(document);
  Object.assign(catalogOf(document), {
    OutputIntents: [outputIntent(document)],
    PageLabels: { Nums: pageLabels(pages) },
  });
  const drawing: Drawing = {
    document,
    operators: [],
    state: { ...INITIAL_STATE },
    fontOf: fontsOf(document, usedCharacters(pages, faces))(faces),
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
