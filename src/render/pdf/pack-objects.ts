/** The objects of a document → a PDF file: those without a stream packed into one compressed stream, and their table. */

import { deflateSync } from 'node:zlib';
import type { WrittenDocument, WrittenObject } from './pdfkit-internals.js';

/** The bytes over 127 tell programs that copy files that this is no text (ISO 32000-1, 7.5.2). */
const HEADER = '%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n';

export function packObjects({ objects, root, info, id }: WrittenDocument): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  const append = (part: Uint8Array | string): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    at += bytes.length;
  };
  append(HEADER);

  const packId = objects.length + 1;
  const places: Place[] = [[0, 0, 0]];
  const packed: WrittenObject[] = [];
  for (const object of objects) {
    if (object.data === null) {
      places[object.id] = [2, packId, packed.length];
      packed.push(object);
    } else {
      places[object.id] = [1, at, 0];
      for (const part of streamParts(object.id, object.text, object.data)) append(part);
    }
  }
  places[packId] = [1, at, 0];
  for (const part of objectStream(packId, packed)) append(part);
  const start = at;
  places[packId + 1] = [1, start, 0];
  const fileId = `<${Buffer.from(id).toString('hex')}>`;
  const entries = `/Root ${root} 0 R /Info ${info} 0 R /ID [${fileId} ${fileId}]`;
  for (const part of referenceStream(packId + 1, places, entries)) append(part);
  append(`startxref\n${start}\n%%EOF\n`);
  return joined(parts, at);
}

/** Kind and two numbers: 1 with an offset in the file, 2 with a packing stream and a place in it (ISO 32000-1, 7.5.8). */
type Place = readonly [kind: number, where: number, index: number];

/** ISO 32000-1, 7.5.7: pairs of number and offset, then the objects. */
function objectStream(id: number, objects: readonly WrittenObject[]): readonly (Uint8Array | string)[] {
  let at = 0;
  let index = '';
  let texts = '';
  for (const { id: number, text } of objects) {
    index += `${number} ${at} `;
    texts += `${text}\n`;
    at += text.length + 1;
  }
  const data = Buffer.from(index + texts, 'latin1');
  return packedStream(id, `/Type /ObjStm /N ${objects.length} /First ${index.length}`, data);
}

/** The table of places as a stream. Object 0 is the head of the free ones. */
function referenceStream(id: number, places: readonly Place[], entries: string): readonly (Uint8Array | string)[] {
  const widths = [0, 1, 2].map((field) => bytesOf(Math.max(...places.map((place) => place[field] ?? 0))));
  const data = new Uint8Array(places.length * widths.reduce((sum, width) => sum + width, 0));
  let at = 0;
  for (const place of places) {
    for (const [field, width] of widths.entries()) {
      for (let byte = width - 1; byte >= 0; byte -= 1, at += 1) data[at] = (place[field] ?? 0) >>> (byte * 8);
    }
  }
  return packedStream(id, `/Type /XRef /Size ${id + 1} /W [${widths.join(' ')}] ${entries}`, data);
}

/** How many bytes a number needs. */
function bytesOf(value: number): number {
  return value < 0x100 ? 1 : 1 + bytesOf(Math.floor(value / 0x100));
}

function packedStream(id: number, entries: string, data: Uint8Array): readonly (Uint8Array | string)[] {
  const packed = deflateSync(data, { level: 9 });
  return streamParts(id, `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>`, packed);
}

function streamParts(id: number, dictionary: string, data: Uint8Array): readonly (Uint8Array | string)[] {
  return [`${id} 0 obj\n${dictionary}\nstream\n`, data, '\nendstream\nendobj\n'];
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
