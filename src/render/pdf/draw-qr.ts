/** A QR code as filled rectangles, its quiet zone within the given square. */

import type { QrCode } from '../../typeset/page.js';
import { qrBoxes } from '../qr-boxes.js';
import { type GraphicsState, inColor, point } from './text-operators.js';

const BLACK = { red: 0, green: 0, blue: 0 };

/** The operators that draw it. */
export function drawQr({ x, y, side, content }: QrCode, state: GraphicsState): string {
  const { size, boxes } = qrBoxes(content);
  const module = side / size;
  const drawn = boxes.map((box) =>
    [x + box.x * module, y + box.y * module, box.width * module, module].map(point).join(' '),
  );
  return `${inColor(BLACK, state)}${drawn.map((box) => `${box} re`).join('\n')}\nf`;
}
