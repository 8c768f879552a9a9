/** What can be wrong with a picture. */

import { error, type FindingOf, findingsOf } from '../diagnostic.js';
import type { JpegFault } from './read-jpeg.js';

/** `document` of the findings is the picture's workspace path; spans are in its text. */
export const pictureFindings = {
  'picture/not-a-picture': error(),
  'picture/too-large': error<{ most: string }>(),
  'picture/unsupported-png': error<{ reason: 'interlaced' | 'damaged' }>(),
  'picture/unsupported-jpeg': error<{ reason: JpegFault }>(),
  'picture/malformed-svg': error<{ reason: string }>(),
  'picture/unsupported-svg': error<{ element: string }>(),
  'picture/unsupported-svg-value': error<{ attribute: string; value: string }>(),
};

export type PictureFinding = FindingOf<typeof pictureFindings>;

export const pictureFinding = findingsOf(pictureFindings);
