/** What pdfkit does and its type declarations do not say. The casts of this room are all here. */

import type { default as PdfDocument } from 'pdfkit';

export type Document = InstanceType<typeof PdfDocument>;

/** An object of the PDF being written; ending it without data leaves a dictionary, with data a stream. */
export interface PdfObject {
  readonly data: Record<string, unknown>;
  readonly end: (data?: Uint8Array | string) => void;
}

interface Insides {
  readonly _root: PdfObject;
  readonly page: {
    readonly dictionary: PdfObject;
    readonly annotations: PdfObject[];
    readonly fonts: Record<string, unknown>;
    readonly xobjects: Record<string, unknown>;
    readonly structParentTreeKey: number;
  };
  metadata: object;
  getStructTreeRoot(): PdfObject;
  getStructParentTree(): ParentTree;
}

interface ParentTree {
  add(key: number, value: unknown): void;
  get(key: number): unknown[];
}

/** A document may be opened without a font of pdfkit's own. */
export const withoutFont: { readonly font?: string } = { font: null } as unknown as { font?: string };

export function newObject(document: Document, data: object = {}): PdfObject {
  return document.ref(data) as unknown as PdfObject;
}

/** Plain strings become names, these become strings. */
export function textValue(text: string): object {
  return new String(text);
}

export function catalogOf(document: Document): Record<string, unknown> {
  return insidesOf(document)._root.data;
}

/** Instead of pdfkit's own metadata, which takes a title's `&` for markup. */
export function setMetadata(document: Document, xml: string): void {
  insidesOf(document).metadata = { append: () => {}, end: () => {}, getLength: () => xml.length, getXML: () => xml };
}

/** Makes a font a resource of the current page. */
export function useFont(document: Document, id: string, font: PdfObject): void {
  insidesOf(document).page.fonts[id] = font;
}

/** Makes an image a resource of the current page. */
export function useImage(document: Document, id: string, image: PdfObject): void {
  insidesOf(document).page.xobjects[id] = image;
}

/** Content of a page that a structure element owns. */
export interface Mark {
  readonly kind: 'mark';
  readonly page: PdfObject;
  readonly id: number;
  /** Tells the page's parent tree (ISO 32000-1, 14.7.4.4) whose it is. */
  readonly own: (element: PdfObject) => void;
}

/** Begins marked content on the current page. */
export function beginMark(document: Document): Mark {
  const insides = insidesOf(document);
  const { page } = insides;
  const owners = insides.getStructParentTree().get(page.structParentTreeKey);
  const id = owners.push(null) - 1;
  document.addContent(`/Span <</MCID ${id}>> BDC`);
  const own = (element: PdfObject): void => {
    owners[id] = element;
  };
  return { kind: 'mark', page: page.dictionary, id, own };
}

export function endMark(document: Document): void {
  document.addContent('EMC');
}

/** A live place on a page that a structure element owns. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly page: PdfObject;
  readonly object: PdfObject;
  readonly own: (element: PdfObject) => void;
}

/** `data` is the annotation's dictionary without its place in the structure. */
export function annotate(document: Document, data: object): Annotation {
  const insides = insidesOf(document);
  const { page } = insides;
  const key = document.createStructParentTreeNextKey();
  const object = newObject(document, { Type: 'Annot', ...data, StructParent: key });
  page.annotations.push(object);
  object.end();
  const own = (element: PdfObject): void => insides.getStructParentTree().add(key, element);
  return { kind: 'annotation', page: page.dictionary, object, own };
}

/** Where the structure begins. */
export function structureRoot(document: Document): PdfObject {
  return insidesOf(document).getStructTreeRoot();
}

function insidesOf(document: Document): Insides {
  return document as unknown as Insides;
}
