/** What a PDF reader finds in a file: words, furniture, structure, links, metadata. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Reader = Awaited<ReturnType<typeof getDocument>['promise']>;
type Structure = Awaited<ReturnType<Awaited<ReturnType<Reader['getPage']>>['getStructTree']>>;

export interface ReadPage {
  /** Marked content outside any artifact, in the order of its drawing. */
  readonly flow: string;
  /** What artifacts say. */
  readonly furniture: string;
  /** `Document(H1 P(Link))`: elements of the page, leaves without their text. */
  readonly structure: string;
  /** Each element that holds text itself, in reading order: `P Küçük ve …`. */
  readonly leaves: readonly string[];
  readonly links: readonly { readonly url: string; readonly contents: string }[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: string;
}

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const reader = await task.promise;
  const { info, metadata } = await reader.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= reader.numPages; number += 1) pages.push(await readPage(reader, number));
  await task.destroy();
  return { pages, info: { ...info }, metadata: metadata?.getRaw() ?? '' };
}

async function readPage(reader: Reader, number: number): Promise<ReadPage> {
  const page = await reader.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const marks: { readonly tag: string; readonly id: string | null }[] = [];
  const texts = new Map<string, string>();
  const said = { flow: '', furniture: '' };
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push({ tag: tagOf(item), id: item.id });
      continue;
    }
    const inner = marks.at(-1);
    said[marks.some(({ tag }) => tag === 'Artifact') ? 'furniture' : 'flow'] += item.str;
    if (inner?.id) texts.set(inner.id, (texts.get(inner.id) ?? '') + item.str);
  }
  const tree = await page.getStructTree();
  const annotations = await page.getAnnotations();
  return {
    ...said,
    structure: describe(tree),
    leaves: leavesOf(tree, texts),
    links: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ unsafeUrl, contentsObj }) => ({ url: String(unsafeUrl), contents: String(contentsObj?.str) })),
  };
}

/** pdf.js gives the tag, and its declarations do not say so. */
function tagOf(mark: object): string {
  return 'tag' in mark ? String(mark.tag) : '';
}

type Node = Structure['children'][number];

function describe(node: Node): string {
  if (!('role' in node)) return '';
  const inner = node.children.map(describe).filter((each) => each !== '');
  const within = inner.length === 0 ? '' : `(${inner.join(' ')})`;
  return node.role === 'Root' ? inner.join(' ') : `${node.role}${within}`;
}

function leavesOf(node: Node, texts: ReadonlyMap<string, string>): string[] {
  if (!('role' in node)) return [];
  const own = node.children.map((child) => ('role' in child ? '' : (texts.get(child.id ?? '') ?? ''))).join('');
  const inner = node.children.flatMap((child) => leavesOf(child, texts));
  return own === '' ? inner : [`${node.role} ${own}`, ...inner];
}
