/** Which nodes of a region are the letterhead's: on paper that has it printed they keep their room and are not drawn. */

import type { Inline } from '../letter/inline.js';
import { innerBlocks } from '../letter/inner-blocks.js';
import type { Block, Heading, Paragraph } from '../letter/letter.js';
import type { DrawnNode, PageElement } from './page.js';

/** Whatever says what the organisation is; the classification, the issuing unit and a verification are the letter's own. */
function letterheadNodes(blocks: readonly Block[], isInLetterhead = false): readonly DrawnNode[] {
  return blocks.flatMap((block): readonly DrawnNode[] => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return isOffices(block, isInLetterhead) ? [block] : [];
    const logos = block.kind === 'letterhead' ? [block.left, block.right].flatMap((logo) => logo ?? []) : [];
    return [...logos, ...letterheadNodes(innerBlocks(block), block.kind === 'letterhead')];
  });
}

/** Words of genelge.yaml, and in the letterhead the template's own (`T.C.`). */
function isOffices({ content }: Paragraph | Heading, isInLetterhead: boolean): boolean {
  const documents = content.flatMap(documentsOf);
  return documents.includes('organisation') || (isInLetterhead && documents.length === 0);
}

function documentsOf(inline: Inline): readonly string[] {
  if (inline.kind === 'text') return inline.origin.value ? [inline.origin.value.document] : [];
  return inline.kind === 'line-break' ? [] : inline.content.flatMap(documentsOf);
}

/** The region's elements, its letterhead read aloud and not seen; rules and logos are on the paper. */
export function withLetterheadOnPaper(elements: readonly PageElement[], body: readonly Block[]): PageElement[] {
  const nodes = new Set(letterheadNodes(body));
  return elements.flatMap((element): readonly PageElement[] => {
    if (element.kind === 'rule' || element.kind === 'picture') return [];
    if (element.kind !== 'text' || element.owner.kind !== 'node' || !nodes.has(element.owner.node)) return [element];
    return [{ ...element, isHidden: true, link: null }];
  });
}
