/** The command lines of `completion`, and of the hidden one that shells call. */

import type { Command } from 'commander';
import type { CommandLine, SHELLS } from '../commands/complete.js';
import type { CommonOptions } from '../session.js';
import { oneOf } from '../usage.js';
import type { HelpWords } from '../words/help-words.js';
import type { ProgramHost } from './host.js';

const KNOWN: typeof SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

export function addCompletion(program: Command, { completion: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('completion')
    .alias('tamamla')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('<shell>', words.shell, oneOf('<shell>', KNOWN))
    .action((shell: (typeof KNOWN)[number], _: unknown, command: Command) =>
      host.act(command.optsWithGlobals<CommonOptions>(), async (session) => {
        const { completionScript } = await import('../commands/completion-script.js');
        session.world.stdout.write(completionScript(shell));
        return 0;
      }),
    );
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action((typed: string[]) =>
      host.act({}, async (session) => {
        const { complete } = await import('../commands/complete.js');
        return complete(typed, describe(program), session);
      }),
    );
}

function describe(program: Command): CommandLine {
  const optionsOf = (command: Command) =>
    command.options.map(({ long, required, optional }) => ({ name: long ?? '', takesValue: required || optional }));
  return {
    commands: program.commands
      .filter((each) => !each.name().startsWith('_'))
      .map((each) => ({ names: [each.name(), ...each.aliases()], options: optionsOf(each) })),
    options: optionsOf(program),
  };
}
