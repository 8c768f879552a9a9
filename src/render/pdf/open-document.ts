/** A PDF before its first page: what it claims to be, what its colours mean, and the fonts that its pages will share. */

import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import type { LetterMeta } from '../../letter/letter.js';
import type { Face, Faces } from '../../typeset/face.js';
import type { FaceName, Page } from '../../typeset/page.js';
import { colorProfile } from './color-profile.js';
import { type EmbeddedFont, embedFont } from './embedded-font.js';
import { CREATOR, creationDate, PRODUCER, xmpOf } from './metadata.js';
import { type Document, newObject, setMetadata, textValue, withoutFont } from './pdfkit-internals.js';

/** Each font is embedded when it is first asked for; `characters` are those of all pages. */
export function fontsOf(
  document: Document,
  characters: ReadonlyMap<Face, readonly number[]>,
): (faces: Faces) => (name: FaceName) => EmbeddedFont {
  const fonts = new Map<Face, EmbeddedFont>();
  return (faces) => (name) => {
    const face = faces(name);
    const known = fonts.get(face);
    if (known) return known;
    const font = embedFont(document, { face, id: `F${fonts.size + 1}` }, characters.get(face) ?? []);
    fonts.set(face, font);
    return font;
  };
}

export function openDocument(meta: LetterMeta, first: Page | undefined): Document {
  const document = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: 'tr-TR',
    displayTitle: true,
    autoFirstPage: false,
    // Faces are embedded by embedded-font; pdfkit needs none of its own.
    ...withoutFont,
    ...(first ? { size: [first.width, first.height] } : {}),
    info: {
      Title: meta.title,
      Author: meta.author,
      ...(meta.subject === '' ? {} : { Subject: meta.subject }),
      Creator: CREATOR,
      Producer: PRODUCER,
      CreationDate: new Date(creationDate(meta)),
    },
  });
  setMetadata(document, xmpOf(meta));
  return document;
}

/** The same in every document. */
let packedProfile: Uint8Array | null = null;

/** What the letter's colours mean (ISO 19005-2, 6.2.3). */
export function outputIntent(document: Document): object {
  packedProfile ??= deflateSync(colorProfile(), { level: 9 });
  const profile = newObject(document, { N: 3, Filter: 'FlateDecode' });
  profile.end(packedProfile);
  const name = textValue('sRGB IEC61966-2.1');
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: profile,
  };
}
