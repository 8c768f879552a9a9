/** What `genelge render` takes from the command line. */

import type { Shard } from '../../batch/divide.js';
import type { Organisation } from '../../circular/organisation.js';
import type { Format } from '../../pipeline.js';
import type { LetterheadUse } from '../../typeset/layout-context.js';

export interface RenderOptions {
  readonly letters: readonly string[];
  readonly year?: number;
  /** Leaves drafts alone: in CI a draft's letter must not lie beside the issued ones. */
  readonly numbered?: boolean;
  readonly format: readonly (Format | 'eml')[];
  /** One PDF of all of them, from the current folder. */
  readonly merge?: string;
  /** Each letter of it begins on a sheet of its own. */
  readonly duplex?: boolean;
  /** Of each letter of it; `dagitim`: as many as the letter has addressees. */
  readonly copies?: number | 'dagitim';
  /** A letter for each addressee, under his name. */
  readonly each?: boolean;
  /** Where to write, from the current folder; `out/` of the workspace where not given. */
  readonly out?: string;
  /** Whether the letterhead is drawn, whatever genelge.yaml says of the paper. */
  readonly letterhead?: boolean;
  /** Shows each PDF, or text where there is none, in the system's viewer. */
  readonly open?: boolean;
  /** Makes every letter anew, whatever is there already. */
  readonly force?: boolean;
  /** Only the letters of one shard of those asked for. */
  readonly shard?: Shard;
  /** Threads that make letters; absent makes all in one. */
  readonly jobs?: number;
  /** Goes on after that: letters whose files change are made again. */
  readonly watch?: boolean;
  /** Enters digests of what is rendered of issued letters in the register. */
  readonly record?: boolean;
  /** Ends at the first letter that cannot be made. */
  readonly failFast?: boolean;
}

/** Whether the letterhead is drawn: as the options say, else as the office's paper has it. */
export function letterheadOf(
  { letterhead }: RenderOptions,
  { organisation }: { readonly organisation: Pick<Organisation, 'isPaperPrinted'> },
): LetterheadUse {
  return (letterhead ?? !organisation.isPaperPrinted) ? 'drawn' : 'on-paper';
}
