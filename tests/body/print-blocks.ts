/** Blocks as short text that a reviewer can read: one line a block, marks of lists before it. */

import { parseBody } from '../../src/body/parse-body.js';
import type { Inline, Text } from '../../src/letter/inline.js';
import type { Block } from '../../src/letter/letter.js';

export function printBody(body: string): string[] {
  const { value, findings } = parseBody(body);
  return value === null ? findings.map(({ code }) => code) : value.flatMap((block) => printBlock(block));
}

function printBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [printInlines(block.content)];
    case 'heading':
      return [`${'#'.repeat(block.level)} ${printInlines(block.content)}`];
    case 'group':
    case 'frame':
      return block.body.flatMap(printBlock).map((line) => `${block.kind}: ${line}`);
    case 'quote':
      return block.body.flatMap(printBlock).map((line) => `> ${line}`);
    case 'list':
      return block.items.flatMap(({ label, body }) => {
        const [first = '', ...rest] = body.flatMap(printBlock);
        return [`[${printInlines(label.content)}] ${first}`, ...rest.map((line) => `  ${line}`)];
      });
    case 'table':
      return [
        ...(block.caption ? [`table: ${printInlines(block.caption.content)}`] : ['table']),
        ...[...(block.head ? [block.head] : []), ...block.rows].map(({ cells }) =>
          cells.map(({ content }) => printInlines(content)).join(' | '),
        ),
      ];
    default:
      return [block.kind];
  }
}

function printInlines(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'line-break') return ' ⏎ ';
      const inner = printInlines(inline.content);
      if (inline.kind === 'link') return `{${inner} → ${inline.href}}`;
      return inline.kind === 'strong' ? `«b ${inner}»` : `«i ${inner}»`;
    })
    .join('');
}

/** Every text node of the blocks, in reading order. */
export function textsOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block): Text[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return block.content.flatMap(textsIn);
      case 'quote':
      case 'group':
      case 'frame':
        return textsOf(block.body);
      case 'list':
        return block.items.flatMap(({ label, body }) => textsOf([label, ...body]));
      case 'table': {
        const rows = [...(block.head ? [block.head] : []), ...block.rows];
        return textsOf([...(block.caption ? [block.caption] : []), ...rows.flatMap(({ cells }) => cells)]);
      }
      default:
        return [];
    }
  });
}

function textsIn(inline: Inline): Text[] {
  if (inline.kind === 'text') return [inline];
  return inline.kind === 'line-break' ? [] : inline.content.flatMap(textsIn);
}
