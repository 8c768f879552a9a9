/** A picture file's bytes → PNG, JPEG or SVG, by what it holds and not by its name. */

import type { ArgsOf, Checked } from '../diagnostic.js';
import type { DocumentId } from '../source.js';
import { type PictureFinding, pictureFinding, type pictureFindings } from './findings.js';
import type { PictureImage } from './picture.js';
import { readJpeg } from './read-jpeg.js';
import { readPng } from './read-png.js';
import { readSvg } from './read-svg.js';

const MOST_BYTES = 2 * 1024 * 1024;

export function readPicture(bytes: Uint8Array, document: DocumentId): Checked<PictureImage, PictureFinding> {
  const fail = <Code extends PictureFinding['code']>(code: Code, args: ArgsOf<typeof pictureFindings, Code>) => {
    return { value: null, findings: [pictureFinding(code, args, { document, path: [], within: null })] };
  };
  if (bytes.length > MOST_BYTES) return fail('picture/too-large', { most: '2 MiB' });
  const png = readPng(bytes);
  if (png === 'too-large') return fail('picture/too-large', { most: '16 megapiksel' });
  if (png === 'damaged' || png === 'interlaced') return fail('picture/unsupported-png', { reason: png });
  if (png !== 'not-png') return { value: png, findings: [] };
  const jpeg = readJpeg(bytes);
  if (jpeg === 'too-large') return fail('picture/too-large', { most: '40 megapiksel' });
  if (jpeg !== 'not-jpeg') {
    return typeof jpeg === 'string'
      ? fail('picture/unsupported-jpeg', { reason: jpeg })
      : { value: jpeg, findings: [] };
  }
  const text = decode(bytes);
  if (text === null || !/<svg[\s>]/.test(text)) return fail('picture/not-a-picture', {});
  return readSvg(text, document);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
