/** The command line of `init`. */

import type { Command } from 'commander';
import { CI_HOSTS } from '../ci/recipe.js';
import type { InitOptions } from '../commands/ask-organisation.js';
import type { CommonOptions } from '../session.js';
import { oneOf, several, someOf } from '../usage.js';
import type { HelpWords } from '../words/help-words.js';
import type { ProgramHost } from './host.js';

const SOURCES = ['by-hand', 'automatic', 'none'] as const;

export function addInit(program: Command, { init: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('init')
    .alias('baslat')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('[folder]', words.folder, '.')
    .option('--name <text>', words.name)
    .option('--address <text>', words.address)
    .option('--phone <text>', words.phone)
    .option('--email <text>', words.email)
    .option('--web <text>', words.web)
    .option('--signer <text>', words.signer, several)
    .option('--document-number <source>', words.documentNumber, oneOf('--document-number', SOURCES))
    .option('--ci <hosts>', words.ci, someOf('--ci', CI_HOSTS))
    .option('--yes', words.yes)
    .action((folder: string, _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & Omit<InitOptions, 'folder'>>();
      return host.act(chosen, async (session) => {
        const { init } = await import('../commands/init.js');
        return init({ ...chosen, folder }, session);
      });
    });
}
