/** The command line of `render`. */

import type { Command } from 'commander';
import type { RenderOptions } from '../commands/render.js';
import type { CommonOptions } from '../session.js';
import { someOf, yearOf } from '../usage.js';
import type { HelpWords } from '../words/help-words.js';
import type { ProgramHost } from './host.js';

export function addRender(program: Command, { render: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('render')
    .alias('bas')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('[letters...]', words.letters)
    .option('--year <year>', words.year, yearOf('--year'))
    .option('--numbered', words.numbered)
    .option('--format <forms>', words.format, someOf('--format', ['pdf', 'txt', 'html']), ['pdf', 'txt'])
    .option('--out <dir>', words.out)
    .option('--open', words.open)
    .action((letters: string[], _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & Omit<RenderOptions, 'letters'>>();
      return host.act(chosen, async (session) => {
        const { render } = await import('../commands/render.js');
        return render({ ...chosen, letters }, session);
      });
    });
}
