/** The command line: names, options and help. Each action loads its command only when it runs. */

import { type Command, CommanderError } from 'commander';
import { Refusal } from '../diagnostic.js';
import { cliFinding } from '../messages/cli-findings.js';
import { addCheck } from './program/check.js';
import { addCompletion } from './program/completion.js';
import type { ProgramHost } from './program/host.js';
import { addInit } from './program/init.js';
import { addExplain, addList, addSchema, addShow } from './program/inquiry.js';
import { addNew } from './program/new.js';
import { addAmend, addAudit, addNumber, addReserve, addVoid } from './program/register.js';
import { addRender } from './program/render.js';
import { REPORT_FORMS } from './report/reporter.js';
import { oneOf, UsageCommand } from './usage.js';
import { version } from './version.js';
import { helpWords } from './words/help.js';
import type { HelpWords } from './words/help-words.js';

/** Runs the command that the arguments name. A wrong command line is thrown as a `Refusal` with exit code 2. */
export async function runProgram(argv: readonly string[], host: ProgramHost): Promise<void> {
  const words = helpWords(host.language);
  const program = commonOptions(new UsageCommand('genelge'), words, host);
  for (const add of [
    addInit,
    addNew,
    addCheck,
    addNumber,
    addRender,
    addReserve,
    addVoid,
    addAmend,
    addAudit,
    addList,
    addShow,
    addExplain,
    addSchema,
    addCompletion,
  ])
    add(program, words, host);
  if (argv.length === 0) return program.outputHelp();
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return settle(error);
    throw error;
  }
}

function commonOptions(program: Command, words: HelpWords, host: ProgramHost): Command {
  const { options } = words;
  return program
    .description(words.program)
    .version(version, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: host.write, writeErr: () => {} })
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => words.headings[title] ?? title })
    .option('--workspace <dir>', options.workspace)
    .option('--lang <tr|en>', options.lang, oneOf('--lang', ['tr', 'en']))
    .option('--color <auto|always|never>', options.color, oneOf('--color', ['auto', 'always', 'never']))
    .option('--quiet', options.quiet)
    .option(`--report <${REPORT_FORMS.join('|')}>`, options.report, oneOf('--report', REPORT_FORMS))
    .option('--no-input', options.noInput);
}

/** Help and version end commander's parse by an error with exit code 0; what else it throws is a wrong use. */
function settle(error: CommanderError): void {
  if (error.exitCode === 0) return;
  const args = { message: error.message };
  throw new Refusal(cliFinding('cli/wrong-use', args, null), 2);
}
