/** What a program is told instead of an exit code. */

import type { Diagnostic } from './public.js';

export class GenelgeError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(message);
    this.name = 'GenelgeError';
  }
}
