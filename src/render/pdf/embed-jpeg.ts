/** A JPEG → an image object of the PDF, its bytes as they are (ISO 32000-1, 7.4.8). */

import type { JpegImage } from '../../image/picture.js';
import { type Document, newObject, type PdfObject } from './pdfkit-internals.js';

export function embedJpeg(document: Document, { width, height, channels, isRgb, data }: JpegImage): PdfObject {
  const object = newObject(document, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'DCTDecode',
    ...(isRgb ? { DecodeParms: { ColorTransform: 0 } } : {}),
  });
  object.end(data);
  return object;
}
