/** A character on a page → the text of the letter that it is, found when it is asked for: nothing is carried along. */

import type { Inline, Text } from '../letter/inline.js';
import type { Heading, Paragraph } from '../letter/letter.js';
import type { Place } from '../source.js';
import type { DrawnNode, Page, PlacedText } from '../typeset/page.js';

/** `element` counts in the page's list, `printed` its characters before, white space left out. null where nothing made it. */
export function placeOfCharacter(
  pages: readonly Page[],
  { page, element, printed }: { readonly page: number; readonly element: number; readonly printed: number },
): Place | null {
  const run = pages[page]?.elements[element];
  if (run?.kind !== 'text') return null;
  const owner = ownerOf(run, pages);
  if (owner === null) return null;
  const before = printedBefore(owner, run, pages) + printed;
  const found = textAt(owner.content, before);
  if (found === null) return owner.origin.value ?? owner.origin.template;
  return placeIn(found.text, found.offset) ?? owner.origin.value ?? owner.origin.template;
}

type Leaf = Paragraph | Heading;

/** What repeats on later pages is told by where it stands first. */
function ownerOf(run: PlacedText, pages: readonly Page[]): Leaf | null {
  const { owner } = run;
  if (owner.kind === 'node') return isLeaf(owner.node) ? owner.node : null;
  const first = pages
    .flatMap(({ elements }) => elements)
    .find((each) => each.kind === 'text' && each.owner.kind === 'node' && isSame(each, run));
  return first?.kind === 'text' && first.owner.kind === 'node' && isLeaf(first.owner.node) ? first.owner.node : null;
}

function isSame(one: PlacedText, other: PlacedText): boolean {
  return one.text === other.text && one.x === other.x && one.size === other.size;
}

function isLeaf(node: DrawnNode): node is Leaf {
  return 'kind' in node && (node.kind === 'paragraph' || node.kind === 'heading');
}

/** Characters of the leaf that were printed before this run, white space and added hyphens not counted. */
function printedBefore(leaf: Leaf, run: PlacedText, pages: readonly Page[]): number {
  let count = 0;
  for (const { elements } of pages) {
    for (const each of elements) {
      if (each === run) return count;
      if (each.kind === 'text' && each.owner.kind === 'node' && each.owner.node === leaf)
        count += countPrinted(each.text);
    }
  }
  return run.owner.kind === 'node' ? count : 0;
}

/** Neither spaces nor places to break: the typesetter adds and drops these. */
const UNPRINTED = /[\s\u00ad]/u;

function countPrinted(text: string): number {
  let count = 0;
  for (const character of text) if (!UNPRINTED.test(character)) count += 1;
  return count;
}

/** The text that holds the leaf's printed character number `wanted`, and the UTF-16 offset in it. */
function textAt(content: readonly Inline[], wanted: number): { readonly text: Text; readonly offset: number } | null {
  let left = wanted;
  for (const text of texts(content)) {
    let offset = 0;
    for (const character of text.text) {
      if (!UNPRINTED.test(character)) {
        if (left === 0) return { text, offset };
        left -= 1;
      }
      offset += character.length;
    }
  }
  return null;
}

function texts(content: readonly Inline[]): readonly Text[] {
  return content.flatMap((inline): readonly Text[] => {
    if (inline.kind === 'text') return [inline];
    return 'content' in inline ? texts(inline.content) : [];
  });
}

/** A text of the body is a part of `metin`; a value of the view is a whole value. */
function placeIn({ text, origin }: Text, offset: number): Place | null {
  const { value } = origin;
  if (value === null) return origin.template;
  const { within } = value;
  if (within === null) return { ...value, within: { start: offset, end: offset + 1 } };
  // What was typed with signs of its own (an escape, an entity) is longer than what is read of it.
  const start = within.end - within.start === text.length ? within.start + offset : within.start;
  return { ...value, within: { start, end: start + 1 } };
}
