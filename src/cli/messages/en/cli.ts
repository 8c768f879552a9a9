/** English words for a wrong command line and a fault. */

import type { CliFinding } from '../../findings.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

export const cli: MessagesFor<CliFinding> = {
  'cli/unknown-command': ({ command, nearest }) => ({
    says: `There is no command “${command}”.`,
    mend: meant(nearest) ?? 'For the commands: genelge --help',
  }),
  'cli/unknown-option': ({ option, nearest }) => ({
    says: `There is no option “${option}”.`,
    mend: meant(nearest) ?? 'For the options, add --help to the command.',
  }),
  'cli/missing-argument': ({ argument }) => ({
    says: `<${argument}> is missing.`,
    mend: 'For the usage, add --help to the command.',
  }),
  'cli/missing-option-value': ({ option }) => ({ says: `The option ${option} needs a value.`, mend: null }),
  'cli/missing-option': ({ option }) => ({ says: `The option ${option} is required.`, mend: null }),
  'cli/excess-arguments': ({ command, most, given }) => ({
    says: `The command ${command} takes at most ${most} names; ${given} were given.`,
    mend: 'Put names that hold spaces in quotes.',
  }),
  'cli/bad-option-value': ({ option, value, allowed }) => ({
    says: `The option ${option} cannot be “${value}”.`,
    mend: `It can be: ${allowed.join(', ')}`,
  }),
  'cli/sayi-for-one': ({ waiting }) => ({
    says: `--sayi is for one draft; ${waiting} are waiting for a number.`,
    mend: 'Name the file too: genelge number 2019/notice.yaml --sayi 140',
  }),
  'cli/already-there': ({ file }) => ({
    says: `There is a workspace here already: ${file}`,
    mend: 'Name another folder; nothing that is there is overwritten.',
  }),
  'cli/missing-answers': ({ options }) => ({
    says: `There is no terminal to ask at, and these options are missing: ${options.join(' ')}`,
    mend: 'Give them on the command line.',
  }),
  'cli/cancelled': () => ({ says: 'Cancelled; nothing was written.', mend: null }),
  'cli/wrong-use': ({ message }) => ({
    says: `The command was not understood (${message}).`,
    mend: 'For the usage: genelge --help',
  }),
  'cli/fault': ({ message, stack }) => ({
    says: `A fault of the program: ${message}`,
    mend: `Your files are not to blame. Please report it with the lines below.\n${stack}`,
  }),
};
