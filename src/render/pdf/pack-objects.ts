/** A PDF with a plain cross-reference table → the same objects, those without a stream packed into one compressed stream. */

import { deflateSync } from 'node:zlib';

/** Reads what pdfkit writes and nothing else: one section, ascending numbers from 1, generation 0. */
export function packObjects(pdf: Buffer): Uint8Array {
  const { offsets, tableAt, trailer } = readTable(pdf);
  const ends = endsOf(offsets, tableAt);
  const places: Place[] = [];
  const parts: Uint8Array[] = [pdf.subarray(0, Math.min(...offsets))];
  const packed: PackedObject[] = [];
  let at = parts[0]?.length ?? 0;
  const append = (part: Uint8Array): number => {
    parts.push(part);
    at += part.length;
    return at - part.length;
  };

  const packId = offsets.length + 1;
  for (const [index, offset] of offsets.entries()) {
    const object = pdf.subarray(offset, ends.get(offset));
    if (hasStream(object)) places.push({ kind: 'whole', offset: append(object) });
    else {
      places.push({ kind: 'packed', index: packed.length });
      packed.push({ id: index + 1, text: bodyOf(object) });
    }
  }
  places.push({ kind: 'whole', offset: append(objectStream(packId, packed)) });
  const tableId = packId + 1;
  places.push({ kind: 'whole', offset: at });
  const start = append(referenceStream(tableId, places, { packId, trailer }));
  append(latin1(`startxref\n${start}\n%%EOF\n`));
  return joined(parts, at);
}

interface Table {
  /** Of object 1, 2, … */
  readonly offsets: readonly number[];
  readonly tableAt: number;
  /** Its entries but for the size. */
  readonly trailer: string;
}

interface PackedObject {
  readonly id: number;
  readonly text: string;
}

type Place = { readonly kind: 'whole'; readonly offset: number } | { readonly kind: 'packed'; readonly index: number };

function readTable(pdf: Buffer): Table {
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1', pdf.length - 64))?.[1]);
  const text = pdf.toString('latin1', tableAt);
  const rows = [...text.matchAll(/^(\d{10}) 00000 n/gm)];
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(text)?.[1] ?? '';
  return { offsets: rows.map(([, offset]) => Number(offset)), tableAt, trailer: trailer.replace(/\/Size \d+/, '') };
}

/** An object ends where the next one in the file begins. */
function endsOf(offsets: readonly number[], tableAt: number): ReadonlyMap<number, number> {
  const inFile = [...offsets, tableAt].toSorted((one, other) => one - other);
  return new Map(inFile.slice(0, -1).map((offset, index) => [offset, inFile[index + 1] ?? tableAt]));
}

function hasStream(object: Buffer): boolean {
  return object.toString('latin1', Math.max(0, object.length - 24)).includes('endstream');
}

/** Without `5 0 obj` and `endobj`. */
function bodyOf(object: Buffer): string {
  const text = object.toString('latin1');
  return text.slice(text.indexOf('obj') + 3, text.lastIndexOf('endobj')).trim();
}

/** ISO 32000-1, 7.5.7: pairs of number and offset, then the objects. */
function objectStream(id: number, objects: readonly PackedObject[]): Uint8Array {
  let at = 0;
  const index: string[] = [];
  for (const { id: number, text } of objects) {
    index.push(`${number} ${at}`);
    at += text.length + 1;
  }
  const head = `${index.join(' ')}\n`;
  const data = latin1(head + objects.map(({ text }) => text).join('\n'));
  return stream(id, `/Type /ObjStm /N ${objects.length} /First ${head.length}`, data);
}

/** ISO 32000-1, 7.5.8: the table of places as a stream. Object 0 is the head of the free ones. */
function referenceStream(
  id: number,
  places: readonly Place[],
  { packId, trailer }: { packId: number; trailer: string },
): Uint8Array {
  const rows = [
    [0, 0, 0],
    ...places.map((place) => (place.kind === 'whole' ? [1, place.offset, 0] : [2, packId, place.index])),
  ];
  const widths = [0, 1, 2].map((field) => bytesOf(Math.max(...rows.map((row) => row[field] ?? 0))));
  const data = Buffer.concat(rows.flatMap((row) => row.map((value, field) => bigEndian(value, widths[field] ?? 1))));
  return stream(id, `/Type /XRef /Size ${id + 1} /W [${widths.join(' ')}] ${trailer.trim()}`, data);
}

/** How many bytes a number needs. */
function bytesOf(value: number): number {
  return value < 0x100 ? 1 : 1 + bytesOf(Math.floor(value / 0x100));
}

function bigEndian(value: number, width: number): Uint8Array {
  return Uint8Array.from({ length: width }, (_, index) => Math.floor(value / 0x100 ** (width - 1 - index)));
}

function stream(id: number, entries: string, data: Uint8Array): Uint8Array {
  const packed = deflateSync(data, { level: 9 });
  const head = `${id} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([latin1(head), packed, latin1('\nendstream\nendobj\n')]);
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
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
