/** A block → the blocks that stand in it, in reading order. */

import type { Block } from './letter.js';

export function innerBlocks(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(({ body }) => body);
    case 'fields':
      return block.rows.flatMap(({ value }) => value);
    case 'columns':
      return block.columns.flat();
    case 'letterhead':
      return block.lines;
    case 'quote':
    case 'group':
    case 'frame':
    case 'passage':
    case 'verification':
      return block.body;
    default:
      return [];
  }
}
