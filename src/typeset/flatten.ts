/** Inlines → stretches of one face and one link, and the forced line ends between them. */

import { upperTr } from '../language/casing.js';
import type { Inline, Link } from '../letter/letter.js';
import type { BlockStyle } from '../letter/style.js';
import type { FaceName } from './page.js';

export interface Stretch {
  readonly text: string;
  readonly face: FaceName;
  readonly link: Link | null;
}

/** Lines as the clerk ended them; each a list of stretches, white space still in it. */
export function flatten(content: readonly Inline[], style: BlockStyle): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [[]];
  const walk = (inlines: readonly Inline[], look: Look): void => {
    for (const inline of inlines) {
      switch (inline.kind) {
        case 'text':
          lines.at(-1)?.push(stretch(inline.text, look));
          break;
        case 'line-break':
          lines.push([]);
          break;
        case 'strong':
          walk(inline.content, { ...look, bold: true });
          break;
        case 'emphasis':
          walk(inline.content, { ...look, italic: !look.style.italic });
          break;
        case 'link':
          walk(inline.content, { ...look, link: inline });
          break;
      }
    }
  };
  walk(content, { style, bold: style.bold, italic: style.italic, link: null });
  return lines;
}

interface Look {
  readonly style: BlockStyle;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: Link | null;
}

/** Addresses of links keep their letters: capitals would lead elsewhere. */
function stretch(text: string, { style, bold, italic, link }: Look): Stretch {
  const printed = style.capitals && link === null ? upperTr(text) : text;
  return { text: printed, face: { family: style.family, bold, italic }, link };
}
