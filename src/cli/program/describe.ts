/** The command line as shells complete it. */

import type { Language } from '../../diagnostic.js';
import { COMMANDS } from './all-commands.js';
import { COMMON_OPTIONS } from './common-options.js';
import type { Options } from './declare.js';
import { commandNames } from './help-text.js';
import type { Kind, Offer } from './kind.js';
import { namesOf } from './option-names.js';

export interface CommandLine {
  readonly commands: readonly DescribedCommand[];
  readonly options: readonly DescribedOption[];
}

export interface DescribedCommand {
  /** That of the user's language first. */
  readonly names: readonly string[];
  readonly options: readonly DescribedOption[];
  /** Of each argument, in order; the last one again where it may be given several times. */
  readonly offers: readonly Offered[];
  readonly isOpen: boolean;
}

export interface DescribedOption {
  /** `--yil`, `--year`: that of the user's language first. */
  readonly names: readonly string[];
  /** null for a flag. */
  readonly offered: Offered | null;
}

export interface Offered {
  readonly from: Offer | readonly string[];
  readonly isList: boolean;
}

export function describeCommandLine(language: Language): CommandLine {
  const own = COMMANDS.map((command): DescribedCommand => {
    const given = Object.values(command.arguments);
    return {
      names: commandNames(command, language),
      options: describe(command.options, language),
      offers: given.map(({ kind }) => offered(kind)),
      isOpen: given.at(-1)?.arity === 'many',
    };
  });
  const builtIn: readonly DescribedCommand[] = [
    {
      names: named('help', 'yardim', language),
      options: [],
      offers: [{ from: 'commands', isList: false }],
      isOpen: false,
    },
    { names: named('version', 'surum', language), options: [], offers: [], isOpen: false },
  ];
  return { commands: [...own, ...builtIn], options: describe(COMMON_OPTIONS, language) };
}

function named(english: string, turkish: string, language: Language): readonly string[] {
  return language === 'tr' ? [turkish, english] : [english, turkish];
}

function describe(options: Options, language: Language): readonly DescribedOption[] {
  return Object.entries(options).map(([key, option]) => ({
    names: namesOf(key, option, language),
    offered: option.kind && offered(option.kind),
  }));
}

function offered({ offers, isList = false }: Kind<unknown>): Offered {
  return { from: offers, isList };
}
