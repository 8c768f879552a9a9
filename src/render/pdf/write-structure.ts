/** The structure as a tree → its objects in the PDF (ISO 32000-1, 14.7). */

import { type Document, newObject, type PdfObject, structureRoot, textValue } from './pdfkit-internals.js';
import type { StructureElement, StructureKid } from './structure-tree.js';

/** Writes the whole tree and tells every mark and link on the pages which element it belongs to. */
export function writeStructure(document: Document, tree: StructureElement): void {
  const root = structureRoot(document);
  root.data.K = writeElement(document, tree, root);
}

function writeElement(
  document: Document,
  { type, attributes, alternative, language, kids }: StructureElement,
  parent: PdfObject,
): PdfObject {
  const page = kids.find(({ kind }) => kind === 'mark');
  const own = page?.kind === 'mark' ? page.page : null;
  const object = newObject(document, {
    S: type,
    P: parent,
    ...(attributes ? { A: attributes } : {}),
    ...(alternative === null ? {} : { Alt: textValue(alternative) }),
    ...(language === null ? {} : { Lang: textValue(language) }),
    ...(own ? { Pg: own } : {}),
  });
  const written = kids.map((kid) => writeKid(document, kid, { object, page: own }));
  if (written.length > 0) object.data.K = written.length === 1 ? written[0] : written;
  object.end();
  return object;
}

interface Owner {
  readonly object: PdfObject;
  /** The page that kids are on unless they say otherwise. */
  readonly page: PdfObject | null;
}

function writeKid(document: Document, kid: StructureKid, { object, page }: Owner): unknown {
  if (kid.kind === 'element') return writeElement(document, kid, object);
  kid.own(object);
  const elsewhere = kid.page === page ? {} : { Pg: kid.page };
  if (kid.kind === 'annotation') return { Type: 'OBJR', ...elsewhere, Obj: kid.object };
  return kid.page === page ? kid.id : { Type: 'MCR', ...elsewhere, MCID: kid.id };
}
