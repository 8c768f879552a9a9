/** What a style need not say. */

import type { BlockStyle } from './style.js';

export const PLAIN_STYLE: BlockStyle = {
  family: 'serif',
  bold: false,
  italic: false,
  size: 12,
  leading: 14.4,
  color: { red: 0, green: 0, blue: 0 },
  align: 'left',
  firstIndent: 0,
  left: 0,
  right: 0,
  widthShare: 1,
  before: { natural: 0, least: 0 },
  after: { natural: 0, least: 0 },
  keepWithNext: false,
  capitals: false,
};
