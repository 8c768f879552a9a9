/** What a PDF's reader is told besides the page: its claims, its bookmarks, and the structure as it would be read aloud. */

import { createHash } from 'node:crypto';
import {
  nameOf,
  type PdfDict,
  type PdfFile,
  type PdfValue,
  Ref,
  readObjects,
  stringOf,
} from '../render/pdf/read-objects.js';
import { markedTexts, readStructure, type StructureNode } from '../render/pdf/read-structure.js';

/** One element a line, in reading order: its tag, its attributes, and its words where it holds some. */
export async function describeTags(pdf: Uint8Array): Promise<string> {
  const file = readObjects(pdf);
  const texts = await markedTexts(pdf);
  return [...claims(file), ...bookmarks(file), ...describe(readStructure(file), texts, 0), ''].join('\n');
}

/** What PDF/A and PDF/UA ask of the file as a whole. */
function claims({ catalog, dict, list, data }: PdfFile): string[] {
  const xmp = Buffer.from(data(catalog.Metadata)).toString('utf8');
  const said = (name: string) => new RegExp(`<${name}>([^<]*)<`).exec(xmp)?.[1] ?? '–';
  const intents = list(catalog.OutputIntents).map((each) => {
    const { S, OutputConditionIdentifier, DestOutputProfile } = dict(each);
    const profile = data(DestOutputProfile);
    const digest = createHash('sha256').update(profile).digest('hex').slice(0, 12);
    const space = Buffer.from(profile.subarray(16, 20)).toString('latin1');
    return `${nameOf(S)} ${stringOf(OutputConditionIdentifier)}, profile ${space}, N ${dict(DestOutputProfile).N}, ${digest}`;
  });
  const labels = list(dict(catalog.PageLabels).Nums).map((each) =>
    typeof each === 'number' ? each : `${dict(each).P ? stringOf(dict(each).P) : ''}${nameOf(dict(each).S)}`,
  );
  return [
    `claims PDF/A-${said('pdfaid:part')}${said('pdfaid:conformance')}, PDF/UA-${said('pdfuaid:part')}`,
    `output intents: ${intents.join('; ')}`,
    `language ${stringOf(catalog.Lang)}, marked ${String(dict(catalog.MarkInfo).Marked)}, title shown ${String(dict(catalog.ViewerPreferences).DisplayDocTitle)}`,
    `page labels ${labels.join(' ')}`,
  ];
}

function bookmarks({ catalog, dict, list }: PdfFile): string[] {
  const lines: string[] = [];
  const walk = (first: PdfValue | undefined, level: number): void => {
    for (let entry: PdfDict = dict(first); entry.Title !== undefined; entry = dict(entry.Next)) {
      const page = pageNumber({ catalog, dict, list }, list(entry.Dest)[0]);
      lines.push(`${'  '.repeat(level)}bookmark, page ${page}: ${stringOf(entry.Title)}`);
      walk(entry.First, level + 1);
    }
  };
  walk(dict(catalog.Outlines).First, 0);
  return lines;
}

function pageNumber(
  { catalog, dict, list }: Pick<PdfFile, 'catalog' | 'dict' | 'list'>,
  page: PdfValue | undefined,
): number {
  return (
    list(dict(catalog.Pages).Kids).findIndex(
      (each) => each instanceof Ref && page instanceof Ref && each.id === page.id,
    ) + 1
  );
}

function describe(node: StructureNode, texts: ReadonlyMap<string, string>, level: number): string[] {
  const own = node.kids.map((kid) => (typeof kid === 'string' ? (texts.get(kid) ?? '') : '')).join('');
  const words = own
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const inner = node.kids.filter((kid) => typeof kid !== 'string');
  const line = [
    `${'  '.repeat(level)}${node.role}`,
    ...node.attributes,
    ...(words === '' ? [] : [shortened(words)]),
  ].join(' ');
  return [line, ...inner.flatMap((kid) => describe(kid, texts, level + 1))];
}

/** The words are in letter.txt. */
function shortened(words: string): string {
  return words.length <= 44 ? `“${words}”` : `“${words.slice(0, 28)} … ${words.slice(-12)}”`;
}
