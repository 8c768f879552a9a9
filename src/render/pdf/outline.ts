/** Headings and where they were drawn → the bookmarks that a reader shows beside the pages (ISO 32000-1, 12.3.3). */

import type { Block, Heading, Letter } from '../../letter/letter.js';
import { plainText } from '../../letter/plain-text.js';
import type { Page } from '../../typeset/page.js';
import { catalogOf, type Document, newObject, type PdfObject, textValue } from './pdfkit-internals.js';

/** Below both a letter is seen at a glance. */
const LEAST_HEADINGS = 3;
const LEAST_PAGES = 3;

/** Room above a heading that is jumped to, pt. */
const ABOVE = 20;

/** `pageObjects` are the pages' dictionaries, in their order. */
export function writeOutline(
  document: Document,
  letter: Letter,
  { pages, pageObjects }: { readonly pages: readonly Page[]; readonly pageObjects: readonly PdfObject[] },
): void {
  const headings = headingsOf(letter);
  if (headings.length === 0 || (headings.length < LEAST_HEADINGS && pages.length < LEAST_PAGES)) return;
  const places = placesOf(pages);
  const entries = headings.flatMap((heading): Entry[] => {
    const place = places.get(heading);
    const page = pageObjects[place?.page ?? -1];
    if (!place || !page) return [];
    const title = textValue(plainText(heading.content).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim());
    const object = newObject(document, { Title: title, Dest: [page, 'XYZ', null, place.top, null] });
    return [{ level: heading.level, object, kids: [] }];
  });
  writeEntries(document, entries);
}

/** A bookmark of the first level for each, to the top of its page. */
export function writeBookmarks(
  document: Document,
  bookmarks: readonly { readonly title: string; readonly page: PdfObject; readonly top: number }[],
): void {
  const entries = bookmarks.map(({ title, page, top }): Entry => {
    const object = newObject(document, { Title: textValue(title), Dest: [page, 'XYZ', null, Math.round(top), null] });
    return { level: 1, object, kids: [] };
  });
  if (entries.length > 0) writeEntries(document, entries);
}

function writeEntries(document: Document, entries: readonly Entry[]): void {
  const root = newObject(document, { Type: 'Outlines' });
  link(nested(entries), root);
  root.end();
  Object.assign(catalogOf(document), { Outlines: root, PageMode: 'UseOutlines' });
}

interface Entry {
  readonly level: number;
  readonly object: PdfObject;
  readonly kids: Entry[];
}

/** Each under the last one above it that is of a higher level. */
function nested(entries: readonly Entry[]): readonly Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    (open.at(-1)?.kids ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

/** Tells siblings of each other and of their parent, and the parent how many entries are seen under it. */
function link(entries: readonly Entry[], parent: PdfObject): number {
  let count = 0;
  for (const [index, { object, kids }] of entries.entries()) {
    const [previous, next] = [entries[index - 1], entries[index + 1]];
    Object.assign(object.data, {
      Parent: parent,
      ...(previous ? { Prev: previous.object } : {}),
      ...(next ? { Next: next.object } : {}),
    });
    count += 1 + link(kids, object);
    object.end();
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (first && last) Object.assign(parent.data, { First: first.object, Last: last.object, Count: count });
  return count;
}

/** The page a heading begins on, and the height there, pt from the page's foot. */
function placesOf(pages: readonly Page[]): ReadonlyMap<unknown, { readonly page: number; readonly top: number }> {
  const places = new Map<unknown, { readonly page: number; readonly top: number }>();
  for (const [page, { elements, height }] of pages.entries()) {
    for (const element of elements) {
      if (element.kind !== 'text' || element.owner.kind !== 'node' || places.has(element.owner.node)) continue;
      const top = Math.round(height - element.baseline + ABOVE);
      places.set(element.owner.node, { page, top: Math.min(top, Math.round(height)) });
    }
  }
  return places;
}

function headingsOf({ regions, body, enclosures }: Letter): Heading[] {
  const parts = [...regions, { body }, ...enclosures];
  return parts.flatMap((part) => part.body).flatMap(headingsIn);
}

function headingsIn(block: Block): readonly Heading[] {
  switch (block.kind) {
    case 'heading':
      return [block];
    case 'quote':
    case 'group':
    case 'frame':
    case 'passage':
      return block.body.flatMap(headingsIn);
    case 'columns':
      return block.columns.flat().flatMap(headingsIn);
    case 'letterhead':
      return block.lines.flatMap(headingsIn);
    default:
      return [];
  }
}
