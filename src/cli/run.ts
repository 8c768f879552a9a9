/** Arguments in, exit code out. The one place that catches: refusals are told, faults ask for a report. */

import { type ExitCode, Refusal } from '../diagnostic.js';
import type { AnyFinding } from '../messages/all-findings.js';
import { cliFinding } from '../messages/cli-findings.js';
import { chooseLanguage } from './language.js';
import { runProgram } from './program.js';
import { isGivenUp } from './prompter.js';
import { openSession, type Session } from './session.js';
import type { World } from './world.js';

/** Runs one command. Never throws. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const language = chooseLanguage(argv, world.env);
  let session: Session | null = null;
  let exitCode: ExitCode = 0;
  try {
    await runProgram(argv, {
      language,
      columns: world.stdout.isTerminal ? world.stdout.columns : 80,
      write: world.stdout.write,
      async act(options, recipe) {
        session = await openSession(options, language, world);
        exitCode = await recipe(session);
      },
    });
    return exitCode;
  } catch (error) {
    const { asRefusal } = await import('../workspace/store/commit.js');
    return tell(asRefusal(error, { root: world.cwd }), session ?? (await openSession({}, language, world)));
  }
}

async function tell(error: unknown, session: Session): Promise<ExitCode> {
  if (isGivenUp(error)) {
    await report(cliFinding('cli/cancelled', {}, null), session);
    return 1;
  }
  const { isKnown } = await import('../messages/catalogue.js');
  if (error instanceof Refusal && isKnown(error.finding)) {
    await report(error.finding, session);
    return error.exitCode;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  await report(cliFinding('cli/fault', { message, stack: stack ?? message }, null), session);
  return 70;
}

function report(finding: AnyFinding, session: Session): Promise<void> {
  return session.report([{ finding, source: null, span: null }], {});
}
