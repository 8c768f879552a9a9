/** The command line of `check`. */

import type { Command } from 'commander';
import type { CheckOptions } from '../commands/check.js';
import type { CommonOptions } from '../session.js';
import { yearOf } from '../usage.js';
import type { HelpWords } from '../words/help-words.js';
import type { ProgramHost } from './host.js';

export function addCheck(program: Command, { check: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('check')
    .alias('denetle')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('[files...]', words.files)
    .option('--year <year>', words.year, yearOf('--year'))
    .option('--strict', words.strict)
    .option('--fix', words.fix)
    .option('--templates', words.templates)
    .action((files: string[], _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & Omit<CheckOptions, 'files'>>();
      return host.act(chosen, async (session) => {
        const { check } = await import('../commands/check.js');
        return check({ ...chosen, files }, session);
      });
    });
}
