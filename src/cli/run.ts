/** Arguments in, exit code out. The one place that catches: refusals are told, faults ask for a report. */

import { type ExitCode, Refusal } from '../diagnostic.js';
import type { AnyFinding } from '../messages/all-findings.js';
import { cliFinding } from '../messages/cli-findings.js';
import { reasonOf } from '../workspace/read-file.js';
import { chooseLanguage } from './language.js';
import { runProgram } from './program.js';
import { isGivenUp, isGoneBack } from './prompter.js';
import { REPORT_FORMS } from './report/reporter.js';
import { type CommonOptions, openSession, type Session } from './session.js';
import { typedValue } from './typed-value.js';
import type { World } from './world.js';

/** Runs one command. Never throws. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const exitCode = await runCommand(argv, world);
  // What the system says of the last writing comes after it.
  await new Promise(setImmediate);
  const lost = world.lostOutput?.() ?? null;
  return lost === null ? exitCode : await tellLost(lost, argv, world);
}

async function runCommand(argv: readonly string[], world: World): Promise<ExitCode> {
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
    return tell(asRefusal(error, { root: world.cwd }), session ?? (await openSession(reportOf(argv), language, world)));
  }
}

async function tell(error: unknown, session: Session): Promise<ExitCode> {
  if (isGivenUp(error) || isGoneBack(error)) {
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

/** A program that reads the report is told of a wrong command line in its own form too. */
function reportOf(argv: readonly string[]): CommonOptions {
  const typed = typedValue(argv, ['--report', '--rapor']);
  const form = REPORT_FORMS.find((each) => each === typed);
  return form === undefined ? {} : { report: form };
}

/** On stderr, whatever form was asked for: what stdout had is not all there. */
async function tellLost(error: Error, argv: readonly string[], world: World): Promise<ExitCode> {
  const session = await openSession({}, chooseLanguage(argv, world.env), world);
  await report(cliFinding('cli/output-lost', { reason: reasonOf(error) }, null), session);
  return 3;
}
