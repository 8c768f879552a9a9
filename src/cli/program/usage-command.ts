/** A commander command whose complaints are findings and whose help is our own: all in the user's language. */

import { Command } from 'commander';
import { nearest } from '../../language/nearest.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { refuse } from '../refuse.js';

/**
 * Overrides the methods by which commander complains. They are not in its typings; should one be renamed,
 * commander's own English sentence is told instead (`cli/run`), and the test of wrong usage fails.
 */
export class UsageCommand extends Command {
  private help_: () => string = () => '';

  constructor(name: string, help: () => string) {
    super(name);
    this.help_ = help;
    this.helpOption('-h, --help').helpCommand(false);
  }

  /** A command of this program, which inherits how output goes and errors are thrown. */
  subcommand(name: string, help: () => string): UsageCommand {
    const made = new UsageCommand(name, help);
    made.copyInheritedSettings(this);
    this.addCommand(made);
    return made;
  }

  override helpInformation(): string {
    return this.help_();
  }

  unknownOption(flag: string): never {
    const known = this.optionsInReach();
    refuse(cliFinding('cli/unknown-option', { option: flag, nearest: nearest(flag, known), known }, null));
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

  _excessArguments(given: readonly string[]): never {
    const args = { command: this.name(), most: this.registeredArguments.length, given: given.length };
    refuse(cliFinding('cli/excess-arguments', args, null));
  }

  private optionsInReach(): readonly string[] {
    const own = this.options.flatMap(({ short, long }) => [short, long]).filter((name) => name?.startsWith('--'));
    const names = own.flatMap((name) => name ?? []);
    return this.parent instanceof UsageCommand ? [...names, ...this.parent.optionsInReach()] : names;
  }
}
