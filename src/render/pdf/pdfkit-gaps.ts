/** What pdfkit does and its type declarations do not say. The casts of this room are all here. */

import type { default as PdfDocument } from 'pdfkit';

export type Document = InstanceType<typeof PdfDocument>;
export type StructureElement = PDFKit.PDFStructureElement;

/** An object of the PDF being written; ending it without data leaves a dictionary, with data a stream. */
export interface PdfObject {
  readonly data: Record<string, unknown>;
  readonly end: (data?: Uint8Array | string) => void;
}

export function newObject(document: Document, data: object = {}): PdfObject {
  return document.ref(data) as unknown as PdfObject;
}

/** A table's head cell names the cells it heads. */
export function headCell(document: Document): StructureElement {
  const options: object = { scope: 'Column' };
  return document.struct('TH', options);
}

/** A link annotation: text values must be String objects, for plain strings become names. */
export function linkAnnotation(
  target: string,
  contents: string,
  structParent: StructureElement,
): PDFKit.Mixins.AnnotationOption {
  const options: object = {
    Subtype: 'Link',
    // Printed and never hidden, as PDF/A asks.
    F: 4,
    Border: [0, 0, 0],
    Contents: new String(contents),
    A: { S: 'URI', URI: new String(target) },
    structParent,
  };
  return options;
}

/** A document may be opened without a font of pdfkit's own. */
export const withoutFont: { readonly font?: string } = { font: null } as unknown as { font?: string };

/** Makes a font a resource of the current page. */
export function useFont(document: Document, id: string, font: PdfObject): void {
  const fonts: Record<string, unknown> = document.page.fonts;
  fonts[id] = font;
}
