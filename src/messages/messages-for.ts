/** The type of a room's words: one entry a code, its arguments in, its words out. */

import type { Finding, Words } from '../diagnostic.js';

export type MessagesFor<F extends Finding> = {
  readonly [Code in F['code']]: Words<Extract<F, { readonly code: Code }>['args']>;
};
