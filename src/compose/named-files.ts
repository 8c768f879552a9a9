/** A letter → the files of the workspace that it names itself: pictures of its texts, and enclosures that are files. */

import { BODY_GRAMMAR, type BodyGrammar } from '../body/grammar.js';
import { parseBody } from '../body/parse-body.js';
import type { EnclosureText } from '../circular/circular.js';
import { innerBlocks } from '../letter/inner-blocks.js';
import type { Block, Figure } from '../letter/letter.js';
import { type KeyPath, type Place, placeAt } from '../source.js';

export interface NamedFile {
  /** Path in the workspace, as typed. */
  readonly path: string;
  readonly use: 'picture' | 'enclosure';
  /** The key of the circular that names it. */
  readonly key: 'metin' | 'ek';
  readonly at: Place | null;
}

/** What of a circular, or of a letter made of one, names files. */
interface Naming {
  readonly body: string;
  readonly grammar?: BodyGrammar;
  readonly enclosures: readonly { readonly pages: EnclosureText | null; readonly file: string | null }[];
}

export function namedFiles({ body, grammar = BODY_GRAMMAR, enclosures }: Naming): readonly NamedFile[] {
  const picturesIn = (text: string, path: KeyPath, key: NamedFile['key']): readonly NamedFile[] =>
    // Nearly no body has one, and reading it takes as long as setting a third of it.
    text.includes('![')
      ? (parseBody(text, grammar, path).value ?? [])
          .flatMap(figuresIn)
          .map(({ image, origin }) => ({ path: image, use: 'picture', key, at: origin.value }))
      : [];
  return [
    ...picturesIn(body, ['metin'], 'metin'),
    ...enclosures.flatMap(({ pages, file }, index): readonly NamedFile[] => {
      const at = placeAt('circular', ['ek', index, 'dosya']);
      return [
        ...(pages ? picturesIn(pages.body, ['ek', index, 'metin'], 'ek') : []),
        ...(file === null ? [] : [{ path: file, use: 'enclosure', key: 'ek', at } as const]),
      ];
    }),
  ];
}

function figuresIn(block: Block): readonly Figure[] {
  return block.kind === 'figure' ? [block] : innerBlocks(block).flatMap(figuresIn);
}
