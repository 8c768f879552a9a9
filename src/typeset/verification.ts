/** Doğrulama → one item: the QR code, and the words beside it. */

import type { Verification } from '../letter/letter.js';
import { type LayoutContext, styleNamed } from './layout-context.js';
import type { SetBlocks } from './list.js';
import { moved, stacked, type VerticalItem, verticalItem } from './vertical-item.js';

/** Side of the code's square with its quiet zone: 18 mm is read from paper by every telephone. */
const SIDE = (18 / 25.4) * 72;
const GAP = 8;

export function verificationItems(block: Verification, context: LayoutContext, setBlocks: SetBlocks): VerticalItem[] {
  const { qr, body, side, style: name } = block;
  const style = styleNamed(name, context);
  const words = stacked(setBlocks(body, { ...context, width: context.width - SIDE - GAP }));
  const height = Math.max(SIDE, words.height);
  const [codeAt, wordsAt] = side === 'left' ? [0, SIDE + GAP] : [context.width - SIDE, 0];
  const owner = { kind: 'node', node: block } as const;
  const code = { kind: 'qr', x: codeAt, y: (height - SIDE) / 2, side: SIDE, content: qr, owner } as const;
  return [
    verticalItem(height, [code, ...moved(words.elements, wordsAt, (height - words.height) / 2)], {
      before: style.before,
      after: style.after,
    }),
  ];
}
