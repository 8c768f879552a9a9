/** What stands in a paragraph: words, emphasis, links; and where a node of the tree comes from. */

import type { Place } from '../source.js';

/** Where a node comes from: the template's element or text, and the YAML value it shows, where there is one. */
export interface Origin {
  readonly template: Place | null;
  readonly value: Place | null;
}

export type Inline = Text | Strong | Emphasis | Link | LineBreak;

/** Final characters: U+00A0 does not break, U+00AD is a place to break and no character, white space is one space. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly origin: Origin;
}

export interface Strong {
  readonly kind: 'strong';
  readonly content: readonly Inline[];
}

export interface Emphasis {
  readonly kind: 'emphasis';
  readonly content: readonly Inline[];
}

/** `href` is http, https, mailto or tel; anything else is refused before the tree is made. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly content: readonly Inline[];
  readonly origin: Origin;
}

export interface LineBreak {
  readonly kind: 'line-break';
}
