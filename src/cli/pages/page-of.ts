/** Pages of codes that are no rule's: what most often brings them about, briefly. */

import type { Severity } from '../../diagnostic.js';
import type { Bilingual, Page } from '../../lint/page.js';

/** What is typed, and what should be. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

/** What stops a letter, a number or a command. */
export function fault(title: Bilingual, what: Bilingual, example: Example | null = null): Page {
  return pageOf('error', title, what, example);
}

/** What stops nothing. */
export function remark(title: Bilingual, what: Bilingual, example: Example | null = null): Page {
  return pageOf('warning', title, what, example);
}

function pageOf(severity: Severity, title: Bilingual, what: Bilingual, example: Example | null): Page {
  return {
    severity,
    title,
    what,
    why: null,
    wrong: example?.wrong ?? null,
    right: example?.right ?? null,
    basis: null,
  };
}

/** The pages of a room's codes: one without a page does not compile. */
export type PagesOf<Code extends string> = { readonly [Each in Code]: Page };
