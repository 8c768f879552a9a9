/** A rendered letter as digests: of its files, and of its words in their order, however they are set. */

import { type Digest, digestOf } from '../circular/digest.js';
import type { Rendition } from '../pipeline.js';

export interface LetterDigests {
  /** By the ending of the file: `pdf`, `dosya.pdf`. */
  readonly outputs: Readonly<Record<string, Digest>>;
  readonly words: Digest;
}

/** `renditions` hold the PDF and the text; the text is never hyphenated, so that its words are the letter's. */
export function letterDigests(renditions: readonly Rendition[]): LetterDigests {
  const pdfs = renditions.filter(({ format }) => format === 'pdf');
  const texts = renditions.filter(({ format }) => format === 'txt');
  const words = texts.map(({ bytes }) => Buffer.from(bytes).toString('utf8').split(/\s+/).join(' ').trim());
  return {
    outputs: Object.fromEntries(
      pdfs.map(({ copy, bytes }) => [copy === 'office' ? 'dosya.pdf' : 'pdf', digestOf(bytes)]),
    ),
    words: digestOf(words.join('\n')),
  };
}
