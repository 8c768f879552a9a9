/** The command line. Each action loads its command only when it runs. */

import { CommanderError } from 'commander';
import { nearest } from '../language/nearest.js';
import { cliFinding } from '../messages/cli-findings.js';
import { addCommand, addOptions } from './program/add-command.js';
import { COMMANDS } from './program/all-commands.js';
import { COMMON_OPTIONS } from './program/common-options.js';
import { describeCommandLine } from './program/describe.js';
import { helpOfCommand, helpOfProgram } from './program/help-text.js';
import type { ProgramHost } from './program/host.js';
import { UsageCommand } from './program/usage-command.js';
import { refuse } from './refuse.js';
import { version } from './version.js';

/** Runs the command that the arguments name. A wrong command line is thrown as a `Refusal` with exit code 2. */
export async function runProgram(argv: readonly string[], host: ProgramHost): Promise<void> {
  const program = programOf(host);
  for (const command of COMMANDS) addCommand(program, command, host);
  addBuiltIn(program, host);
  if (argv.length === 0) return program.outputHelp();
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    settle(error, () => host.write(helpOfProgram(host)));
  }
}

function programOf(host: ProgramHost): UsageCommand {
  const program = new UsageCommand('genelge', () => helpOfProgram(host));
  program
    .version(version, '-v, --version')
    .option('-V', '')
    .on('option:V', () => host.write(`${version}\n`))
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: host.write, writeErr: () => {} });
  addOptions(program, COMMON_OPTIONS, host.language);
  return program;
}

/** What the program says of itself, and what shells ask of it. */
function addBuiltIn(program: UsageCommand, host: ProgramHost): void {
  program
    .subcommand('help', () => helpOfProgram(host))
    .alias('yardim')
    .argument('[command]')
    .action((name: string | undefined) => {
      const found = COMMANDS.find((each) => each.name === name || each.turkish === name);
      if (name !== undefined && found === undefined) {
        const known = COMMANDS.flatMap((each) => [each.name, each.turkish]);
        refuse(cliFinding('cli/unknown-command', { command: name, nearest: nearest(name, known) }, null));
      }
      host.write(found ? helpOfCommand(found, host) : helpOfProgram(host));
    });
  program
    .subcommand('version', () => helpOfProgram(host))
    .alias('surum')
    .action(() => host.write(`${version}\n`));
  program
    .subcommand('__complete', () => '')
    .argument('[words...]')
    .action((typed: string[]) =>
      host.act({}, async (session) => {
        const { complete } = await import('./commands/complete.js');
        return complete(typed, describeCommandLine(host.language), session);
      }),
    );
}

/**
 * Help and version end commander's parse by an error with exit code 0, options without a command by one that asks for
 * help; what else it throws is a wrong use.
 */
function settle({ exitCode, code, message }: CommanderError, help: () => void): void {
  if (code === 'commander.help') return help();
  if (exitCode !== 0) refuse(cliFinding('cli/wrong-use', { message }, null));
}
