/** `genelge check`: everything that numbering and rendering would say, what the rules say, and what the register says. */

import type { ExitCode } from '../../diagnostic.js';
import type { Session } from '../session.js';
import { type Examination, type ExamineOptions, examine } from './examine.js';
import type { MendedLine } from './mend.js';

export interface CheckOptions extends ExamineOptions {
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** Mends what can be mended safely. */
  readonly fix?: boolean;
}

/** Changes nothing but with `--fix`; the difference is shown before it is written. */
export async function check(options: CheckOptions, session: Session): Promise<ExitCode> {
  const found = await examine(options, session);
  if (!options.fix) return tell(found, {}, options, session);
  const { mend } = await import('./mend.js');
  const mended = await mend(found, session);
  const left = mended.length > 0 ? await examine(options, session) : found;
  session.say(session.words.ui.mended(new Set(mended.map(({ file }) => file)).size));
  return tell(left, { mended }, options, session);
}

async function tell(
  { notes, chosen, opened }: Examination,
  result: { readonly mended?: readonly MendedLine[] },
  { strict }: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const counted = session.words.ui.checked(chosen.length, notes.errors(), notes.warnings());
  const exitCode = await notes.tell(session, { checked: chosen.length, ...result }, counted + (opened?.took() ?? ''));
  return strict && notes.warnings() > 0 ? 1 : exitCode;
}
