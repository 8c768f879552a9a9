/** A PDF's structure tree over all pages, in reading order, and the text of each piece of marked content. */

import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { nameOf, type PdfDict, type PdfFile, type PdfValue, Ref, stringOf } from './read-objects.js';

/** A kid that is a string names marked content: `page.mark`, as `markedTexts` does. */
export interface StructureNode {
  readonly role: string;
  /** `Scope=Column`, `Alt=…`. */
  readonly attributes: readonly string[];
  readonly kids: readonly (StructureNode | string)[];
}

export function readStructure(file: PdfFile): StructureNode {
  const { catalog, dict, list } = file;
  const pages = list(dict(catalog.Pages).Kids).map((each) => (each instanceof Ref ? each.id : 0));
  const numberOf = (page: PdfValue | undefined) => (page instanceof Ref ? pages.indexOf(page.id) + 1 : 0);
  const kidsOf = (element: PdfDict): readonly PdfValue[] =>
    Array.isArray(element.K) ? element.K : [element.K ?? null];
  const node = (element: PdfDict): StructureNode => ({
    role: nameOf(element.S),
    attributes: attributesOf(element, file),
    kids: kidsOf(element).flatMap((kid): (StructureNode | string)[] => {
      if (typeof kid === 'number') return [`${numberOf(element.Pg)}.${kid}`];
      const each = dict(kid);
      if (each.S instanceof Object) return [node(each)];
      return typeof each.MCID === 'number' ? [`${numberOf(each.Pg)}.${each.MCID}`] : [];
    }),
  });
  return node(dict(dict(catalog.StructTreeRoot).K));
}

/** Where a figure stands is in pages.txt; the owner of an attribute follows from its name. */
function attributesOf({ A, Alt, Lang }: PdfDict, { dict }: PdfFile): string[] {
  const own = Object.entries(dict(A)).filter(([key]) => key !== 'O' && key !== 'BBox');
  return [
    ...own.map(([key, value]) => `${key}=${typeof value === 'number' ? value : nameOf(value)}`),
    ...(Alt === undefined ? [] : [`Alt=“${stringOf(Alt)}”`]),
    ...(Lang === undefined ? [] : [`Lang=${stringOf(Lang)}`]),
  ];
}

/** By `page.mark`; what artifacts say by `page.artifact`, all of one page together. */
export async function markedTexts(pdf: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    for (const { mark, text } of await shownTexts(await document.getPage(number))) {
      const key = `${number}.${mark ?? 'artifact'}`;
      texts.set(key, (texts.get(key) ?? '') + text);
    }
  }
  await task.destroy();
  return texts;
}

const marking = z.tuple([z.string()]).rest(z.unknown());
const glyphs = z.array(
  z.union([z.number().transform(() => ''), z.object({ unicode: z.string() }).transform((g) => g.unicode)]),
);

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** Each string drawn, with the number of the marked content it is in; null in an artifact. */
async function shownTexts(page: PdfPage): Promise<{ readonly mark: number | null; readonly text: string }[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const open: (number | null)[] = [];
  return fnArray.flatMap((operator, index) => {
    const args: unknown = argsArray[index];
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent) {
      const [tag, mark] = marking.parse(args);
      open.push(tag === 'Artifact' || typeof mark !== 'number' ? null : mark);
    }
    if (operator === OPS.endMarkedContent) open.pop();
    if (operator !== OPS.showText) return [];
    return [{ mark: open.at(-1) ?? null, text: z.tuple([glyphs]).parse(args)[0].join('') }];
  });
}
