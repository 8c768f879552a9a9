/** The command lines of what writes or proves the register. */

import type { Command } from 'commander';
import type { NumberOptions } from '../commands/number.js';
import type { CommonOptions } from '../session.js';
import { countOf, yearOf } from '../usage.js';
import type { HelpWords } from '../words/help-words.js';
import type { ProgramHost } from './host.js';
import { settled } from './settled.js';

export function addNumber(program: Command, { number: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('number')
    .alias('numarala')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('[files...]', words.files)
    .option('--year <year>', words.year, yearOf('--year'))
    .option('--sayi <number>', words.sayi, countOf('--sayi'))
    .option('--dry-run', words.dryRun)
    .option('--all-or-nothing', words.allOrNothing)
    .option('--push', words.push)
    .option('--rebase', words.rebase)
    .action((files: string[], _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & NumberOptions & { push?: boolean; rebase?: boolean }>();
      return host.act(chosen, async (session) => {
        if (chosen.rebase) {
          const { rebase } = await import('../commands/rebase.js');
          return settled(session, () => rebase(session));
        }
        if (chosen.push) {
          const { pushNumbers } = await import('../commands/push-numbers.js');
          return pushNumbers({ ...chosen, files }, session);
        }
        const { number } = await import('../commands/number.js');
        return settled(session, () => number({ ...chosen, files }, session));
      });
    });
}

export function addReserve(program: Command, { reserve: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('reserve')
    .alias('ayir')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('<series>', words.series)
    .argument('[number]', words.number)
    .requiredOption('--reason <text>', words.reason)
    .action((series: string, number: string | undefined, _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & { reason: string }>();
      return host.act(chosen, async (session) => {
        const { reserve } = await import('../commands/reserve.js');
        return settled(session, () => reserve({ series, number: number ?? null, reason: chosen.reason }, session));
      });
    });
}

export function addVoid(program: Command, { void: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('void')
    .alias('iptal')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('<number>', words.number)
    .requiredOption('--reason <text>', words.reason)
    .option('--only <series>', words.only)
    .action((number: string, _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & { reason: string; only?: string }>();
      return host.act(chosen, async (session) => {
        const { annul } = await import('../commands/void.js');
        return settled(session, () => annul({ ...chosen, number }, session));
      });
    });
}

export function addAmend(program: Command, { amend: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('amend')
    .alias('degistir')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('<file>', words.file)
    .requiredOption('--reason <text>', words.reason)
    .action((name: string, _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & { reason: string }>();
      return host.act(chosen, async (session) => {
        const { amend } = await import('../commands/amend.js');
        return settled(session, () => amend({ name, reason: chosen.reason }, session));
      });
    });
}

export function addAudit(program: Command, { audit: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('audit')
    .alias('sagla')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .option('--year <year>', words.year, yearOf('--year'))
    .action((_: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & { year?: number }>();
      return host.act(chosen, async (session) => {
        const { audit } = await import('../commands/audit.js');
        return audit(chosen, session);
      });
    });
}
