/** English words for what is wrong with what genelge.yaml or a circular says. */

import type { CircularFinding } from '../../../circular/findings.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

const KINDS = { text: 'a text', list: 'a list', mapping: 'a section with keys' } as const;

export const circular: MessagesFor<CircularFinding> = {
  'circular/unknown-key': ({ key, nearest }) => ({ says: `There is no key “${key}”.`, mend: meant(nearest) }),
  'circular/missing-key': ({ key }) => ({ says: `“${key}” is missing.`, mend: `Add a line ${key}: …` }),
  'circular/wrong-kind': ({ expected, given }) => ({
    says: `Here should be ${KINDS[expected]}, not ${KINDS[given]}.`,
    mend: expected === 'text' && given === 'mapping' ? 'Where the text holds a colon, put all of it in quotes.' : null,
  }),
  'circular/unknown-value': ({ value, allowed, nearest }) => ({
    says: `It cannot be “${value}” here.`,
    mend: meant(nearest) ?? `It can be: ${allowed.join(', ')}`,
  }),
  'circular/no-such-date': ({ text }) => ({
    says: `“${text}” is no date of the calendar.`,
    mend: 'Write dates as dd.mm.yyyy or yyyy-mm-dd.',
  }),
  'circular/not-a-number': ({ text }) => ({
    says: `“${text}” is not a number.`,
    mend: 'Write 140, or 2018/4128 where its year is another.',
  }),
  'circular/too-long': ({ most }) => ({
    says: `The text is too long (at most ${most} characters).`,
    mend: 'Shorten it.',
  }),
  'circular/too-many': ({ most, given }) => ({ says: `There can be at most ${most}; there are ${given}.`, mend: null }),
  'circular/bad-key': ({ key }) => ({
    says: `“${key}” cannot be the name of a series.`,
    mend: 'Names of series are of a-z, 0-9 and -; “yok” means none.',
  }),
  'circular/unknown-time-zone': ({ zone }) => ({
    says: `There is no time zone “${zone}”.`,
    mend: 'For example: Europe/Istanbul',
  }),
  'circular/unsupported-version': ({ version }) => ({
    says: `This program does not know files of version ${version}.`,
    mend: 'Write surum: 1, or get a newer program.',
  }),
  'circular/bad-path': ({ path }) => ({
    says: `“${path}” is no file name inside the workspace.`,
    mend: 'Write it from the workspace: logo.svg',
  }),
  'circular/bad-placeholder': ({ placeholder, nearest }) => ({
    says: `“${placeholder}” in the format is not understood.`,
    mend: meant(nearest) ?? 'Placeholders are written in braces: {no} {no:3} {yil} {yy}',
  }),
  'circular/repeated-placeholder': ({ placeholder }) => ({
    says: `{${placeholder}} is in the format twice.`,
    mend: 'Delete one.',
  }),
  'circular/no-number-placeholder': ({ format }) => ({
    says: `The format “${format}” has no place for the number.`,
    mend: 'Add {no}.',
  }),
  'circular/unknown-signer': ({ key, nearest }) => ({
    says: `There is no signer “${key}”.`,
    mend: meant(nearest) ?? 'Add it under imzacilar: in genelge.yaml.',
  }),
  'circular/unknown-group': ({ key, nearest }) => ({
    says: `There is no addressee group “${key}”.`,
    mend: meant(nearest) ?? 'Add it under muhataplar: in genelge.yaml; free text begins with a capital.',
  }),
  'circular/unknown-series': ({ key, nearest }) => ({
    says: `There is no series “${key}”.`,
    mend: meant(nearest) ?? 'Add it under diziler: in genelge.yaml.',
  }),
  'circular/series-undecided': ({ series }) => ({
    says: `It is not decided which series numbers the circular: ${series.join(', ')}.`,
    mend: `Add a line such as dizi: ${series[0]} (dizi: yok where it takes none).`,
  }),
  'circular/series-not-used': ({ key }) => ({
    says: `This circular takes no number of the series “${key}”.`,
    mend: `Delete the number, or write dizi: ${key}`,
  }),
  'circular/number-missing': ({ key }) => ({
    says: `There is no number of “${key}”, but one of another series.`,
    mend: 'Type the missing number, or delete the other where it is to stay a draft.',
  }),
  'circular/number-without-date': () => ({ says: 'There is a number and no date.', mend: 'Add a line tarih: …' }),
  'circular/folder-year-differs': ({ folder, year }) => ({
    says: `The circular is of ${year}, in the folder ${folder}.`,
    mend: `Move the file to the folder ${year}, or correct the date.`,
  }),
  'circular/number-year-differs': ({ number, year }) => ({
    says: `The year of the number ${number} is not that of the date, ${year}.`,
    mend: 'Correct it where it is wrong; with a late letter it may be right.',
  }),
};
