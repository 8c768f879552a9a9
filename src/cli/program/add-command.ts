/** A declared command → commander's. */

import { type Command as CommanderCommand, Option as CommanderOption } from 'commander';
import type { ExitCode, Language } from '../../diagnostic.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { refuse } from '../refuse.js';
import type { CommonOptions, Session } from '../session.js';
import type { Command, Options } from './declare.js';
import { helpOfCommand } from './help-text.js';
import type { ProgramHost } from './host.js';
import type { Kind } from './kind.js';
import { nameOf, namesOf } from './option-names.js';
import type { UsageCommand } from './usage-command.js';

type Values = Readonly<Record<string, unknown>>;

export function addCommand(program: UsageCommand, command: Command, host: ProgramHost): void {
  const { language } = host;
  const added = program.subcommand(command.name, () => helpOfCommand(command, host)).alias(command.turkish);
  for (const { placeholder, kind, arity, otherwise } of Object.values(command.arguments)) {
    const name = placeholder[language];
    const read = readerOf(kind, `<${name}>`);
    if (arity === 'one') added.argument(`<${name}>`, '', read);
    else if (arity === 'many') added.argument(`[${name}...]`, '', gathered(read), []);
    else added.argument(`[${name}]`, '', read, otherwise);
  }
  addOptions(added, command.options, language);
  added.action((...values: unknown[]) => {
    const options = added.optsWithGlobals<CommonOptions & Values>();
    const given = {
      ...options,
      ...Object.fromEntries(Object.keys(command.arguments).map((key, at) => [key, values[at]])),
    };
    return host.act(options, (session) => runDeclared(command, given, session));
  });
}

/** An option's value is known by its English name, whichever was typed. */
export function addOptions(target: CommanderCommand, options: Options, language: Language): void {
  for (const [key, { turkish, kind, isRepeated, otherwise }] of Object.entries(options)) {
    const names = namesOf(key, { turkish }, 'en').toReversed().join(', ');
    const made = new CommanderOption(kind === null ? names : `${names} <${kind.placeholder[language]}>`);
    if (otherwise !== undefined) made.default(otherwise);
    if (kind !== null) {
      const read = readerOf(kind, nameOf(key, { turkish }, language));
      made.argParser(isRepeated ? gathered(read) : read);
    }
    target.addOption(made);
  }
}

/** `otherwise` of an argument that may be given several times is an empty list. */
function gathered(read: (typed: string) => unknown): (typed: string, before: unknown) => unknown[] {
  return (typed, before) => [...(Array.isArray(before) ? before : []), read(typed)];
}

function readerOf({ read, right }: Kind<unknown>, option: string): (typed: string) => unknown {
  return (value) => read(value) ?? refuse(cliFinding('cli/bad-option-value', { option, value, allowed: right }, null));
}

function checkTogether({ options, needs = [], apart = [] }: Command, given: Values, language: Language): void {
  const isGiven = (key: string) => given[key] !== undefined && given[key] !== false;
  const named = (key: string) => nameOf(key, options[key] ?? { turkish: key }, language);
  for (const [option, needed] of needs)
    if (isGiven(option) && !isGiven(needed))
      refuse(cliFinding('cli/option-needs', { option: named(option), needed: named(needed) }, null));
  for (const [option, other, value] of apart) {
    const typed = given[other];
    const isOther = value === undefined ? isGiven(other) : Array.isArray(typed) && typed.includes(value);
    const shown = value === undefined ? named(other) : `${named(other)} ${value}`;
    if (isGiven(option) && isOther)
      refuse(cliFinding('cli/options-apart', { option: named(option), other: shown }, null));
  }
}

/** What the recipe needs and was not given is asked for, where somebody sits at a terminal. */
async function runDeclared(command: Command, given: Values, session: Session): Promise<ExitCode> {
  const { options, run } = command;
  checkTogether(command, given, session.words.language);
  const answers: Record<string, string> = {};
  for (const [key, option] of Object.entries(options)) {
    const { asks } = option;
    if (asks === null || given[key] !== undefined) continue;
    const { language, questions } = session.words;
    const name = nameOf(key, option, language);
    if (session.prompter === null) return refuse(cliFinding('cli/missing-option', { option: name }, null));
    const objection = (answer: string) => (answer.trim() === '' ? questions.needed : null);
    answers[key] = await (await session.prompter()).text({ message: asks[language], objection });
  }
  return run({ ...given, ...answers }, session);
}
