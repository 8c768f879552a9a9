/** A picture file's bytes → PNG or SVG, by what it holds and not by its name. */

import type { Checked } from '../diagnostic.js';
import type { PictureFinding, PictureImage } from './picture.js';
import { readPng } from './read-png.js';
import { readSvg } from './read-svg.js';

const MOST_BYTES = 2 * 1024 * 1024;

/** `document` is the picture's workspace path. */
export function readPicture(bytes: Uint8Array, document: string): Checked<PictureImage, PictureFinding> {
  const fail = (finding: Pick<PictureFinding, 'code' | 'args'>): Checked<PictureImage, PictureFinding> => {
    const at = { document, path: [], within: null };
    return { value: null, findings: [{ ...finding, severity: 'error', at } as PictureFinding] };
  };
  if (bytes.length > MOST_BYTES) return fail({ code: 'picture/too-large', args: { most: '2 MiB' } });
  const png = readPng(bytes);
  if (png === 'too-large') return fail({ code: 'picture/too-large', args: { most: '16 megapiksel' } });
  if (png === 'damaged' || png === 'interlaced')
    return fail({ code: 'picture/unsupported-png', args: { reason: png } });
  if (png !== 'not-png') return { value: png, findings: [] };
  const text = decode(bytes);
  if (text === null || !/<svg[\s>]/.test(text)) return fail({ code: 'picture/not-a-picture', args: {} });
  return readSvg(text, document);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
