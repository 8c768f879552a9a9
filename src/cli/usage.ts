/** A commander command whose complaints are findings, so that they are said in the user's language. */

import { Command } from 'commander';
import { Refusal } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import { type CliFinding, cliFinding } from '../messages/cli-findings.js';

/**
 * Overrides the methods by which commander complains. They are not in its typings; should one be renamed,
 * commander's own English sentence is told instead (`cli/run`), and the test of wrong usage fails.
 */
export class UsageCommand extends Command {
  override createCommand(name?: string): Command {
    return new UsageCommand(name);
  }

  unknownOption(flag: string): never {
    const known = this.optionsInReach().filter((name) => name !== '');
    refuse(cliFinding('cli/unknown-option', { option: flag, nearest: nearest(flag, known) }, null));
  }

  unknownCommand(): never {
    const command = this.args[0] ?? '';
    const known = this.commands.flatMap((each) => [each.name(), ...each.aliases()]);
    refuse(cliFinding('cli/unknown-command', { command, nearest: nearest(command, known) }, null));
  }

  missingArgument(argument: string): never {
    refuse(cliFinding('cli/missing-argument', { argument }, null));
  }

  optionMissingArgument(option: { readonly flags: string }): never {
    refuse(cliFinding('cli/missing-option-value', { option: option.flags }, null));
  }

  missingMandatoryOptionValue(option: { readonly flags: string }): never {
    refuse(cliFinding('cli/missing-option', { option: option.flags }, null));
  }

  _excessArguments(given: readonly string[]): never {
    const args = { command: this.name(), most: this.registeredArguments.length, given: given.length };
    refuse(cliFinding('cli/excess-arguments', args, null));
  }

  private optionsInReach(): string[] {
    const own = this.options.map((option) => option.long ?? '');
    return this.parent instanceof UsageCommand ? [...own, ...this.parent.optionsInReach()] : own;
  }
}

/** Reads an option's value that is one of a few words. */
export function oneOf<T extends string>(option: string, allowed: readonly T[]): (value: string) => T {
  return (value) => allowed.find((each) => each === value) ?? badValue(option, value, allowed);
}

/** Reads a list of such words, separated by commas. */
export function someOf<T extends string>(option: string, allowed: readonly T[]): (value: string) => T[] {
  const one = oneOf(option, allowed);
  return (value) => [...new Set(value.split(',').map((word) => one(word.trim())))];
}

/** Gathers an option that is given several times. */
export function several(each: string, all: readonly string[] | undefined): readonly string[] {
  return [...(all ?? []), each];
}

/** Reads a word that stands for a value. */
export function wordFor<T>(option: string, words: Readonly<Record<string, T>>): (value: string) => T {
  return (value) => {
    const meant = Object.hasOwn(words, value) ? words[value] : undefined;
    return meant ?? badValue(option, value, Object.keys(words));
  };
}

/** Reads a positive whole number. */
export function countOf(option: string): (value: string) => number {
  return (value) => (/^0*[1-9]\d{0,8}$/.test(value) ? Number(value) : badValue(option, value, ['140']));
}

/** Reads a year of four digits. */
export function yearOf(option: string): (value: string) => number {
  return (value) => (/^[12]\d{3}$/.test(value) ? Number(value) : badValue(option, value, ['2019']));
}

function badValue(option: string, value: string, allowed: readonly string[]): never {
  refuse(cliFinding('cli/bad-option-value', { option, value, allowed }, null));
}

function refuse(finding: CliFinding): never {
  throw new Refusal(finding, 2);
}
