/** The command lines of what only reads. */

import type { Command } from 'commander';
import type { ListOptions } from '../commands/list.js';
import type { SchemaOptions } from '../commands/schema.js';
import type { CommonOptions } from '../session.js';
import { oneOf, wordFor, yearOf } from '../usage.js';
import type { HelpWords } from '../words/help-words.js';
import type { DocumentState } from '../words/screen-words.js';
import type { ProgramHost } from './host.js';

/** A state in either language. */
const STATES: Readonly<Record<string, DocumentState>> = {
  taslak: 'draft',
  numarali: 'issued',
  degisik: 'amended',
  ayrilmis: 'reserved',
  iptal: 'void',
  draft: 'draft',
  issued: 'issued',
  amended: 'amended',
  reserved: 'reserved',
  void: 'void',
  changed: 'changed',
  unregistered: 'unregistered',
};

export function addList(program: Command, { list: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('list')
    .alias('liste')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('[words...]', words.words)
    .option('--year <year>', words.year, yearOf('--year'))
    .option('--series <series>', words.series)
    .option('--state <state>', words.state, wordFor('--state', STATES))
    .option('--addressee <text>', words.addressee)
    .action((wanted: string[], _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & Omit<ListOptions, 'words'>>();
      return host.act(chosen, async (session) => {
        const { list } = await import('../commands/list.js');
        return list({ ...chosen, words: wanted }, session);
      });
    });
}

export function addShow(program: Command, { show: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('show')
    .alias('goster')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('<number>', words.number)
    .action((name: string, _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions>();
      return host.act(chosen, async (session) => {
        const { show } = await import('../commands/show.js');
        return show({ name }, session);
      });
    });
}

export function addExplain(program: Command, { explain: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('explain')
    .alias('acikla')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('[code]', words.code)
    .action((code: string | undefined, _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions>();
      return host.act(chosen, async (session) => {
        const { explain } = await import('../commands/explain.js');
        return explain(code ?? null, session);
      });
    });
}

export function addSchema(program: Command, { schema: words, options }: HelpWords, host: ProgramHost): void {
  program
    .command('schema')
    .alias('sema')
    .description(words.does)
    .helpOption('-h, --help', options.help)
    .argument('[what]', words.of, oneOf('<what>', ['circular', 'organisation', 'addressees', 'style']), 'circular')
    .option('--write', words.write)
    .action((of: SchemaOptions['of'], _: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<CommonOptions & { write?: boolean }>();
      return host.act(chosen, async (session) => {
        const { schema } = await import('../commands/schema.js');
        return schema({ ...chosen, of }, session);
      });
    });
}
