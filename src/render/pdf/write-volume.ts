/** Many letters → one PDF/A-2a and PDF/UA-1: one tree, fonts shared, a bookmark for each letter. */

import type { PictureImage } from '../../image/picture.js';
import type { Letter, LetterMeta } from '../../letter/letter.js';
import type { Face, Faces } from '../../typeset/face.js';
import type { Page } from '../../typeset/page.js';
import { type Drawing, drawPage } from './draw-page.js';
import { fontsOf, openDocument, outputIntent } from './open-document.js';
import { writeBookmarks } from './outline.js';
import { packObjects } from './pack-objects.js';
import { catalogOf, catchObjects, currentPage, type PdfObject } from './pdfkit-internals.js';
import { element, structureOf } from './structure-tree.js';
import { INITIAL_STATE } from './text-operators.js';
import { usedCharacters } from './used-characters.js';
import { writeStructure } from './write-structure.js';

/** A letter of a volume, or its title page. */
export interface VolumePart {
  readonly letter: Letter;
  /** Blank ones among them, where a sheet is filled up. */
  readonly pages: readonly Page[];
  readonly faces: Faces;
  readonly pictures: ReadonlyMap<string, PictureImage>;
  /** Of its bookmark; null where it has none. */
  readonly title: string | null;
}

/** The same parts give the same bytes. `meta` is the volume's. */
export function writeVolume(parts: readonly VolumePart[], meta: LetterMeta): Uint8Array {
  const document = openDocument(meta, parts[0]?.pages[0]);
  const finish = catchObjects(document);
  Object.assign(catalogOf(document), {
    OutputIntents: [outputIntent(document)],
    // Numbered through: a page is found by the number in the contents.
    PageLabels: { Nums: [0, { S: 'D' }] },
  });
  const fonts = fontsOf(document, charactersOf(parts));
  const images: Drawing['images'] = new Map();
  const bookmarks: { title: string; page: PdfObject; top: number }[] = [];
  const trees = parts.map(({ letter, pages, faces, pictures, title }) => {
    const drawing: Drawing = {
      document,
      operators: [],
      state: { ...INITIAL_STATE },
      fontOf: fonts(faces),
      pictures,
      contents: new Map(),
      boxes: new Map(),
      links: new Map(),
      images,
    };
    for (const [index, page] of pages.entries()) {
      document.addPage({ size: [page.width, page.height], margin: 0 });
      drawPage(page, drawing);
      if (index === 0 && title !== null) bookmarks.push({ title, page: currentPage(document), top: page.height });
    }
    return element('Part', structureOf(letter, drawing).kids);
  });
  writeStructure(document, element('Document', trees));
  writeBookmarks(document, bookmarks);
  return packObjects(finish());
}

/** By face, whatever letter it is drawn in. */
function charactersOf(parts: readonly VolumePart[]): ReadonlyMap<Face, readonly number[]> {
  const all = new Map<Face, Set<number>>();
  for (const { pages, faces } of parts) {
    for (const [face, characters] of usedCharacters(pages, faces)) {
      const known = all.get(face) ?? new Set();
      all.set(face, known);
      for (const each of characters) known.add(each);
    }
  }
  return new Map([...all].map(([face, characters]) => [face, [...characters].sort((one, other) => one - other)]));
}
