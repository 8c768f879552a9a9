/** Inlines → texts of one face and one link, and the forced line ends between them. */

import { upperTr } from '../language/casing.js';
import type { Inline, Link } from '../letter/inline.js';
import type { BlockStyle } from '../letter/style.js';
import type { Faces } from './face.js';
import type { FaceName } from './page.js';
import { inFaces } from './sign-faces.js';

export interface StyledText {
  readonly text: string;
  readonly face: FaceName;
  readonly link: Link | null;
}

/** Lines as the clerk ended them; each a list of texts, white space still in it. */
export function flatten(
  content: readonly Inline[],
  style: BlockStyle,
  faces: Faces,
): readonly (readonly StyledText[])[] {
  const lines: StyledText[][] = [[]];
  const walk = (inlines: readonly Inline[], textStyle: TextStyle): void => {
    for (const inline of inlines) {
      switch (inline.kind) {
        case 'text':
          lines.at(-1)?.push(...texts(inline.text, textStyle, faces));
          break;
        case 'line-break':
          lines.push([]);
          break;
        case 'strong':
          walk(inline.content, { ...textStyle, bold: true });
          break;
        case 'emphasis':
          walk(inline.content, { ...textStyle, italic: !textStyle.style.italic });
          break;
        case 'link':
          walk(inline.content, { ...textStyle, link: inline });
          break;
      }
    }
  };
  walk(content, { style, bold: style.bold, italic: style.italic, link: null });
  return lines;
}

interface TextStyle {
  readonly style: BlockStyle;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: Link | null;
}

/** Addresses of links keep their letters: capitals would lead elsewhere. */
function texts(text: string, { style, bold, italic, link }: TextStyle, faces: Faces): StyledText[] {
  const printed = style.capitals && link === null ? upperTr(text) : text;
  return inFaces(printed, { family: style.family, bold, italic }, faces).map((part) => ({ ...part, link }));
}
