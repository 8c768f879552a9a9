/** What pdfkit does and its type declarations do not say. The casts of this room are all here. */

import type { default as PdfDocument } from 'pdfkit';

export type Document = InstanceType<typeof PdfDocument>;

/** An object of the PDF being written; ending it without data leaves a dictionary, with data a stream. */
export interface PdfObject {
  readonly data: Record<string, unknown>;
  readonly end: (data?: Uint8Array | string) => void;
}

interface Insides {
  readonly _id: Uint8Array;
  readonly _info: PdfObject & Numbered;
  readonly _root: PdfObject & Numbered;
  _write: (part: string | Uint8Array) => void;
  _refEnd: (object: Numbered) => void;
  readonly page: {
    readonly content: { write: (data: Uint8Array) => void };
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

interface Numbered {
  readonly id: number;
}

interface ParentTree {
  add(key: number, value: unknown): void;
  get(key: number): unknown[];
}

/** An object as pdfkit put it into words, its stream's data apart. */
export interface WrittenObject {
  readonly id: number;
  /** Latin-1. */
  readonly text: string;
  readonly data: Uint8Array | null;
}

export interface WrittenDocument {
  readonly objects: readonly WrittenObject[];
  readonly root: number;
  readonly info: number;
  /** The file's identifier. */
  readonly id: Uint8Array;
}

/**
 * Catches each object as pdfkit ends it: a stream of the whole file would have to be read back for packing. To be
 * called on a new document; what it gives ends the document.
 */
export function catchObjects(document: Document): () => WrittenDocument {
  const insides = insidesOf(document);
  const objects: WrittenObject[] = [];
  // `5 0 obj`, the object's own text and, of a stream, `stream` and the data; then the words that close them.
  let parts: (string | Uint8Array)[] = [];
  insides._write = (part) => void parts.push(part);
  insides._refEnd = ({ id }) => {
    const [, text, , data] = parts;
    objects.push({ id, text: String(text), data: data instanceof Uint8Array ? data : null });
    parts = [];
  };
  return () => {
    document.end();
    return { objects, root: insides._root.id, info: insides._info.id, id: insides._id };
  };
}

/** Puts operators, one a line, on the current page. */
export function putContent(document: Document, operators: readonly string[]): void {
  insidesOf(document).page.content.write(Buffer.from(`${operators.join('\n')}\n`, 'latin1'));
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

/** The dictionary of the page that is being drawn. */
export function currentPage(document: Document): PdfObject {
  return insidesOf(document).page.dictionary;
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

/** A number on the current page for marked content. */
export function newMark(document: Document): Mark {
  const insides = insidesOf(document);
  const { page } = insides;
  const owners = insides.getStructParentTree().get(page.structParentTreeKey);
  const id = owners.push(null) - 1;
  const own = (element: PdfObject): void => {
    owners[id] = element;
  };
  return { kind: 'mark', page: page.dictionary, id, own };
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
