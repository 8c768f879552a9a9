/** The command line of `new`. */

import type { Command } from 'commander';
import type { NewCommandOptions } from '../commands/new.js';
import type { CommonOptions } from '../session.js';
import { several } from '../usage.js';
import type { HelpWords } from '../words/help-words.js';
import type { ProgramHost } from './host.js';

export function addNew(program: Command, { new: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('new')
    .alias('yeni')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .option('--to <addressee>', words.to)
    .option('--subject <text>', words.subject)
    .option('--reference <text>', words.reference, several)
    .option('--signers <keys>', words.signers)
    .option('--urgency <text>', words.urgency)
    .option('--date <date>', words.date)
    .option('--body-file <file>', words.bodyFile)
    .option('--like <number>', words.like)
    .option('--number', words.number)
    .option('--render', words.render)
    .option('--open', words.open)
    .action((_: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & NewCommandOptions>();
      return host.act(chosen, async (session) => {
        const { newCircular } = await import('../commands/new.js');
        return newCircular(chosen, session);
      });
    });
}
