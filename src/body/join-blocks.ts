/** Blocks that belong together: a caption and its table, a list and the sentence that goes on after it. */

import type { Block, Paragraph } from '../letter/letter.js';
import type { BodyGrammar } from './grammar.js';

export function joinBlocks(blocks: readonly Block[], grammar: BodyGrammar): Block[] {
  return markContinuations(markPictureCaptions(joinCaptions(blocks)), grammar);
}

/** `Şekil 1: …` under a picture goes with it. */
function markPictureCaptions(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || blocks[index - 1]?.kind !== 'figure') return block;
    return /^(?:Şekil|Resim|Fotoğraf|Harita|Kroki)\s+\d+/u.test(firstWords(block))
      ? { ...block, style: 'resim-alti' }
      : block;
  });
}

/** What a sentence may go on after. */
const INTERRUPTIONS: Readonly<Record<BodyGrammar, readonly Block['kind'][]>> = {
  1: ['list'],
  2: ['list', 'table', 'quote'],
  3: ['list', 'table', 'quote', 'figure'],
};

/** `… üyelerimizin;`, a list, `gerekmektedir.`: the sentence that a list interrupted goes on without an indent. */
function markContinuations(blocks: readonly Block[], grammar: BodyGrammar): Block[] {
  return blocks.map((block, index) => {
    const above = blocks[index - 1];
    const isNote = above?.kind === 'paragraph' && above.style === 'tablo-notu';
    const isInterrupted = isNote || (above !== undefined && INTERRUPTIONS[grammar].includes(above.kind));
    if (!isInterrupted || block.kind !== 'paragraph' || block.style !== 'metin') return block;
    const [first] = block.content;
    return first?.kind === 'text' && /^\p{Ll}/u.test(first.text) ? { ...block, style: 'devam' } : block;
  });
}

function firstWords({ content: [first] }: Paragraph): string {
  if (first?.kind === 'text') return first.text;
  return first?.kind === 'strong' && first.content[0]?.kind === 'text' ? first.content[0].text : '';
}

/** A caption line `Tablo 1: …` stays with the table under it. */
function joinCaptions(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block[] => {
    const next = blocks[index + 1];
    const previous = blocks[index - 1];
    if (isCaption(block) && next?.kind === 'table') return [];
    if (block.kind !== 'table' || !previous || !isCaption(previous)) return [block];
    return [{ ...block, caption: { ...previous, style: 'tablo-basligi' } }];
  });
}

function isCaption(block: Block): block is Paragraph {
  if (block.kind !== 'paragraph') return false;
  return /^(Tablo|Çizelge)\s+\d+/u.test(firstWords(block));
}
