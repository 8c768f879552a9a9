import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pressWorkspace } from '../press-workspace.js';

/** The demonstration workspace's letters, by file. */
const pdfs = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const { file, pdf } of await pressWorkspace('circulars')) pdfs.set(file, pdf);
});

async function open(file: string) {
  return getDocument({ data: new Uint8Array(pdfs.get(file) ?? []), verbosity: 0 }).promise;
}

/** Roles of the structure tree, nested, without what they hold: `Document(H1 P L(LI(Lbl LBody(P))))`. */
function roles(node: object): string {
  if (!('role' in node) || !('children' in node) || !Array.isArray(node.children)) return '';
  const inner = node.children.map(roles).filter((each) => each !== '');
  return `${node.role}${inner.length > 0 ? `(${inner.join(' ')})` : ''}`;
}

describe('a PDF', () => {
  it('says in its metadata what it is, by whom, of when, and that it is in Turkish', async () => {
    const { info, metadata } = await (await open('2019/kume-mukemmeliyet.yaml')).getMetadata();
    expect(info).toMatchObject({
      Title: 'ODALARA 12 SAYILI GENELGE',
      Author: 'İzmir Esnaf ve Sanatkarlar Odaları Birliği',
      Subject: "TESK' in 14.01.2019 tarih, 2019/13 sayılı Genelgesi.",
      CreationDate: 'D:20190121120000Z',
      Language: 'tr-TR',
      PDFFormatVersion: '1.7',
    });
    expect([...metadata]).toEqual(expect.arrayContaining([['dc:title', 'ODALARA 12 SAYILI GENELGE']]));
    const source = Buffer.from(pdfs.get('2019/kume-mukemmeliyet.yaml') ?? []).toString('latin1');
    expect(source).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('is the same bytes for the same letter', async () => {
    for (const { file, pdf } of await pressWorkspace('circulars')) {
      expect(Buffer.compare(pdf, pdfs.get(file) ?? new Uint8Array())).toBe(0);
    }
  });

  it('has the e-mail address as a live link, in the text and in the tree', async () => {
    const page = await (await open('2019/kume-mukemmeliyet.yaml')).getPage(1);
    const links = (await page.getAnnotations()).map(({ url, contentsObj }) => [url, contentsObj.str]);
    expect(links).toContainEqual(['mailto:abkoordinasyon@kosgeb.gov.tr', 'abkoordinasyon@kosgeb.gov.tr']);
    expect(roles(await page.getStructTree())).toContain('P(Link)');
  });

  it('tags headings, fields, lists, tables and signers in reading order', async () => {
    const seed = await (await open('2019/kume-mukemmeliyet.yaml')).getPage(1);
    expect(roles(await seed.getStructTree())).toBe(
      'Root(Document(Div(Figure P P P) Sect(P P H1 P P P P(Link) P Div(Div(P P) Div(P P))) Div(Div(P P P(Link) P(Link)) Div(P P))))',
    );
    const prices = await (await open('2019/fiyat-tarifeleri.yaml')).getPage(1);
    expect(roles(await prices.getStructTree())).toContain(
      'Table(Caption THead(TR(TH TH TH TH TH)) TBody(TR(TD TD TD TD TD)',
    );
  });

  it('keeps letterhead, foot and page numbers out of the reading order', async () => {
    const page = await (await open('2019/kisisel-veriler.yaml')).getPage(2);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open_: string[] = [];
    const artifacts: string[] = [];
    for (const item of items) {
      if ('str' in item && open_.includes('Artifact')) artifacts.push(item.str);
      if (!('type' in item)) continue;
      if (item.type === 'endMarkedContent') open_.pop();
      else open_.push(String(Reflect.get(item, 'tag')));
    }
    expect(artifacts.join('')).toContain('2 / 2');
    expect(artifacts.join('')).not.toContain('Bilgilerinizi');
  });

  it('marks a draft across the page, and no other letter', async () => {
    const texts = async (file: string) => {
      const { items } = await (await (await open(file)).getPage(1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    };
    expect(await texts('2019/yangin-tupleri.yaml')).toContain('TASLAK');
    expect(await texts('2019/kume-mukemmeliyet.yaml')).not.toContain('TASLAK');
  });
});
