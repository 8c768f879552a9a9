/** A Word document → its lines and tables. Nothing in it is run, and nothing outside it is asked for. */

import { isOldOffice, openPackage } from '../package-files.js';
import { allOf, childOf, elementsOf, readXml, textOf, type XmlElement } from '../read-xml.js';
import type { Aside, SourceDocument, Unit } from '../source-document.js';
import { openNumbering } from './numbering.js';
import { paragraphLines, type Reading } from './paragraph.js';

export interface Refused {
  /** `embedded`: another document stands within it (altChunk), which Word alone takes in. */
  readonly refused: 'damaged' | 'too-large' | 'forbidden' | 'old-word' | 'embedded';
  /** Which part of the file. */
  readonly part: string;
}

const PARTS =
  /^word\/(?:document|numbering|styles|footnotes|endnotes|comments|header\d*|footer\d*|vbaProject)\.(?:xml|bin)$/;

export function readDocx(bytes: Uint8Array): SourceDocument | Refused {
  if (isOldOffice(bytes)) return { refused: 'old-word', part: '' };
  const files = openPackage(bytes, (name) => PARTS.test(name));
  if (typeof files === 'string') return { refused: files, part: '' };
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of files) {
    if (!name.endsWith('.xml')) continue;
    const root = readXml(content);
    if (typeof root === 'string') return { refused: root, part: name };
    parts.set(name, root);
  }
  const body = childOf(parts.get('word/document.xml') ?? null, 'w:body');
  if (body === null) return { refused: 'damaged', part: 'word/document.xml' };
  if (allOf(body, 'w:altChunk').length > 0) return { refused: 'embedded', part: 'word/document.xml' };
  const asides: Aside[] = [];
  const reading: Reading = {
    nextMark: openNumbering(parts.get('word/numbering.xml') ?? null),
    styles: stylesOf(parts.get('word/styles.xml') ?? null),
    asides,
    count: 0,
  };
  for (const [name, root] of parts) if (name.startsWith('word/header')) asides.push(...plainLines(root, 'header'));
  const units = blocksOf(body, reading);
  for (const [name, where] of NOTES) asides.push(...notesOf(parts.get(`word/${name}.xml`) ?? null, where));
  for (const [name, root] of parts) if (name.startsWith('word/footer')) asides.push(...plainLines(root, 'footer'));
  return { units, asides, hasMacros: files.has('word/vbaProject.bin') };
}

const NOTES = [
  ['footnotes', 'footnote'],
  ['endnotes', 'footnote'],
  ['comments', 'comment'],
] as const;

/** What may hold paragraphs and says nothing itself. */
const WRAPPERS = ['w:sdt', 'w:sdtContent', 'w:ins', 'w:smartTag', 'w:customXml', 'w:moveTo'];

function blocksOf(element: XmlElement, reading: Reading): readonly Unit[] {
  return elementsOf(element).flatMap((child): readonly Unit[] => {
    if (child.name === 'w:p') return paragraphLines(child, reading);
    if (child.name === 'w:tbl') return [tableOf(child, reading)];
    if (WRAPPERS.includes(child.name)) return blocksOf(child, reading);
    keepUnknown(child, reading);
    return [];
  });
}

/** What is deleted, moved away, or not known here: no part of the letter, and not lost. */
function keepUnknown(element: XmlElement, { asides }: Reading): void {
  const where = element.name === 'w:del' || element.name === 'w:moveFrom' ? 'deleted' : 'box';
  for (const paragraph of allOf(element, 'w:p')) {
    const text = ['w:t', 'w:delText'].flatMap((name) => allOf(paragraph, name).map(textOf)).join('');
    if (text.trim() !== '') asides.push({ where, text: text.trim() });
  }
}

function tableOf(element: XmlElement, reading: Reading): Unit {
  const line = reading.count + 1;
  const cells = rowsOf(element, 'w:tr').map((row) => rowsOf(row, 'w:tc'));
  const rows = cells.map((row) => row.map((cell) => blocksOf(cell, reading)));
  const spans = cells.map((row) => row.map(spanOf));
  return { kind: 'table', line, rows, ...(spans.flat().some((span) => span > 1) && { spans }) };
}

function spanOf(cell: XmlElement): number {
  const span = Number(childOf(cell, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1);
  return Number.isInteger(span) && span > 0 && span < 64 ? span : 1;
}

function rowsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.includes(child.name) ? rowsOf(child, name) : [],
  );
}

/** Notes by their ids; Word's own lines between text and notes are none. */
function notesOf(root: XmlElement | null, where: Aside['where']): readonly Aside[] {
  return (root ? elementsOf(root) : []).flatMap((note) => {
    const text = plainText(note);
    if (note.attributes['w:type'] !== undefined || text === '') return [];
    const mark = where === 'footnote' ? `(${note.attributes['w:id'] ?? ''}) ` : '';
    return [{ where, text: `${mark}${text}` }];
  });
}

function plainLines(root: XmlElement, where: Aside['where']): readonly Aside[] {
  const reading: Reading = { nextMark: () => '', styles: new Map(), asides: [], count: 0 };
  const texts = (units: readonly Unit[]): readonly string[] =>
    units.flatMap((unit) =>
      unit.kind === 'line' ? [unit.text.trim()] : unit.rows.flatMap((row) => row.flatMap(texts)),
    );
  const own = texts(blocksOf(root, reading));
  return [...own, ...reading.asides.map(({ text }) => text)]
    .filter((text) => text !== '')
    .map((text) => ({ where, text }));
}

function plainText(note: XmlElement): string {
  return plainLines(note, 'footnote')
    .map(({ text }) => text)
    .join(' ');
}

/** By style: the list that it numbers its paragraphs in, and whether it is a heading or bold. */
function stylesOf(root: XmlElement | null): Reading['styles'] {
  const styles = (root ? elementsOf(root) : []).filter(({ name }) => name === 'w:style');
  return new Map(
    styles.map((style) => {
      const list = childOf(style, 'w:pPr', 'w:numPr');
      const name = childOf(style, 'w:name')?.attributes['w:val'] ?? '';
      const isBold = childOf(style, 'w:rPr', 'w:b') !== null || /^heading \d$/.test(name);
      return [style.attributes['w:styleId'] ?? textOf(style), { list, isBold }] as const;
    }),
  );
}
