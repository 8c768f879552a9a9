/** The words of a PDF as a screen reader has them: characters from the content, their order from the structure tree. */

import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type StructureNode = Awaited<ReturnType<PdfPage['getStructTree']>>;

/** Elements inside a line: what stands before and after them is the same paragraph's. */
const INLINE_ROLES = ['Span', 'Link'];

interface PageText {
  /** The flow, in the order of its tags. */
  readonly flow: string;
  /** Page furniture (artifacts) drawn before the flow and after it. */
  readonly above: string;
  readonly below: string;
}

/** Words above the flow of the first page, of the flow of all pages, and below it on the last, page number left out. */
export async function pdfWords(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  await task.destroy();
  const above = pages[0]?.above ?? '';
  const below = (pages.at(-1)?.below ?? '').replace(new RegExp(` ${pages.length} / ${pages.length} *$`), '');
  const text = [above, ...pages.map(({ flow }) => flow), below].join(' ');
  return joined(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

async function readPage(page: PdfPage): Promise<PageText> {
  const marked = new Map<number, string>();
  const furniture = { above: '', below: '' };
  for (const { mark, text } of await shownTexts(page)) {
    if (mark === null) furniture[marked.size === 0 ? 'above' : 'below'] += ` ${text}`;
    else marked.set(mark, (marked.get(mark) ?? '') + text);
  }
  return { ...furniture, flow: textOf(await page.getStructTree(), marked) };
}

const marking = z.tuple([z.string()]).rest(z.unknown());
const glyphs = z.array(
  z.union([z.number().transform(() => ''), z.object({ unicode: z.string() }).transform((g) => g.unicode)]),
);

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

function textOf(node: StructureNode, marked: ReadonlyMap<number, string>): string {
  return node.children
    .map((child) => {
      if (!('children' in child)) return marked.get(Number(/mc(\d+)$/.exec(child.id)?.[1])) ?? '';
      const text = textOf(child, marked);
      return INLINE_ROLES.includes(child.role) ? text : ` ${text} `;
    })
    .join('');
}

/** U+00AD at a line's end is a hyphen that the typesetter added: the word goes on, also on the next page. */
function joined(text: string): string {
  return text.replace(/\u00ad\s*/g, '');
}
