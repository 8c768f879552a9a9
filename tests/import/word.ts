/** Word documents made by script: what an office's Word writes, as far as a reader meets it. */

import { type Zippable, zipSync } from 'fflate';

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const esc = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run; `\t` is a tab and `\n` a soft line break. */
export function r(text: string, look: 'b' | 'i' | '' = ''): string {
  const inner = text
    .split(/([\t\n])/)
    .map((part) =>
      part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${esc(part)}</w:t>`,
    )
    .join('');
  return `<w:r>${look === '' ? '' : `<w:rPr><w:${look}/></w:rPr>`}${inner}</w:r>`;
}

export interface Look {
  readonly align?: 'center' | 'right' | 'both';
  readonly bold?: boolean;
  readonly style?: string;
  readonly list?: readonly [id: number, level: number];
}

/** A paragraph of a text, or of runs made already. */
export function p(content: string, { align, bold, style, list }: Look = {}): string {
  const inner = content.startsWith('<w:') || content.startsWith('<mc:') ? content : r(content, bold ? 'b' : '');
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

export const blank = '<w:p/>';

/** Rows of cells; a cell is a text, or paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (each: string) => `<w:tc><w:tcPr/>${each.startsWith('<w:') ? each : p(each)}</w:tc>`;
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** As Word writes one since 2010: the new form, and the old one for older programs. */
export function textBox(text: string): string {
  const content = `<w:txbxContent>${p(text)}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

export const inserted = (text: string) => `<w:ins w:id="1" w:author="A">${r(text)}</w:ins>`;
export const deleted = (text: string) =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText>${esc(text)}</w:delText></w:r></w:del>`;
export const footnote = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${esc(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export interface WordParts {
  readonly body: readonly string[];
  readonly header?: readonly string[];
  readonly footer?: readonly string[];
  readonly footnotes?: readonly string[];
  readonly comments?: readonly string[];
  /** By id: number format and level text of each level. */
  readonly lists?: readonly (readonly (readonly [format: string, text: string])[])[];
  readonly more?: Zippable;
}

export function wordFile({ body, header, footer, footnotes, comments, lists = [], more = {} }: WordParts): Uint8Array {
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const part = (root: string, content: string) => `${XML}<w:${root} ${NS}>${content}</w:${root}>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${header ? rel('rId2', 'header', 'header1.xml') : ''}${footer ? rel('rId3', 'footer', 'footer1.xml') : ''}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${body.join('')}<w:sectPr/></w:body>`),
  };
  if (header) files['word/header1.xml'] = part('hdr', header.join(''));
  if (footer) files['word/footer1.xml'] = part('ftr', footer.join(''));
  if (footnotes)
    files['word/footnotes.xml'] = part(
      'footnotes',
      footnotes.map((text, id) => `<w:footnote w:id="${id + 1}">${p(text)}</w:footnote>`).join(''),
    );
  if (comments)
    files['word/comments.xml'] = part(
      'comments',
      comments.map((text, id) => `<w:comment w:id="${id}" w:author="A">${p(text)}</w:comment>`).join(''),
    );
  if (lists.length > 0) files['word/numbering.xml'] = part('numbering', numbering(lists));
  const encoded = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
  return zipSync({ ...encoded, ...more }, { mtime: new Date(1980, 0, 1) });
}

function numbering(lists: NonNullable<WordParts['lists']>): string {
  const level = ([format, text]: readonly [string, string], at: number) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${esc(text)}"/></w:lvl>`;
  const abstract = lists.map(
    (levels, id) => `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`,
  );
  const uses = lists.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return [...abstract, ...uses].join('');
}
