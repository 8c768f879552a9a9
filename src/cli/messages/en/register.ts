/** English words for what is wrong with numbers and the register. */

import type { RegisterFinding } from '../../../register/findings.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

const RESTORE = 'Restore the file to its last sound state in git (git log register.jsonl).';

export const register: MessagesFor<RegisterFinding> = {
  'register/unknown-version': ({ header }) => ({
    says: `The first line of the register is unknown: ${header.slice(0, 60)}`,
    mend: `It may be the work of a newer program: renew this one. If not: ${RESTORE}`,
  }),
  'register/broken-line': ({ line }) => ({
    says: `Line ${line} of the register is damaged: the program did not write it so.`,
    mend: RESTORE,
  }),
  'register/broken-chain': ({ line }) => ({
    says: `Line ${line} of the register does not continue the one before it: a line was removed, added or moved.`,
    mend: RESTORE,
  }),
  'register/torn-line': ({ line }) => ({
    says: `Line ${line} of the register is cut off: a run was ended while writing it. It does not count.`,
    mend: 'The next “genelge number” removes it.',
  }),
  'register/conflict-markers': ({ line }) => ({
    says: `Line ${line} of the register is a conflict marker of git: both sides gave numbers.`,
    mend: 'Do not mend it by hand. Undo the merge (git merge --abort), merge again, and in the conflict run “genelge number --rebase”.',
  }),
  'register/doubled-number': ({ number, line, other }) => ({
    says: `${number} is given twice in the register: in lines ${other} and ${line}.`,
    mend: 'Undo the merge, merge again, and in the conflict run “genelge number --rebase”.',
  }),
  'register/unowned-number': ({ number, line }) => ({
    says: `Line ${line} of the register speaks of ${number}, which was never given.`,
    mend: RESTORE,
  }),
  'register/number-taken': ({ number, by }) => ({
    says: by === '' ? `${number} is reserved for another letter.` : `${number} is taken: ${by}`,
    mend: 'Type another number, or delete the line: the program gives the next free one.',
  }),
  'register/gap': ({ number, missing }) => ({
    says: `${number} would leave ${missing} open; this series has no gaps.`,
    mend: `If that number belongs to another letter: genelge reserve ${missing.replace(':', ' ')} --reason "…"`,
  }),
  'register/before-start': ({ number, start }) => ({
    says: `${number} is below ${start}, where the series starts.`,
    mend: 'If it is right, correct baslangic: of the series in genelge.yaml.',
  }),
  'register/date-order': ({ number, date, other, otherDate }) => ({
    says: `${number} is dated ${date}, and ${other} before it is dated ${otherDate}.`,
    mend: 'Correct the date; where the order does not matter, set tarih_sirasi: serbest for the series.',
  }),
  'register/number-needed': ({ series }) => ({
    says: `The number of “${series}” is given by hand; there is none.`,
    mend: `Type numara: {${series}: …} or give it with --${series}.`,
  }),
  'register/undated-other-year': ({ folder, today }) => ({
    says: `A draft without a date lies in the folder ${folder}; it takes the date of today, ${today}.`,
    mend: 'Move the file to the folder of this year; for another date, type its tarih: before it is numbered.',
  }),
  'register/unknown-series': ({ series, nearest, known }) => ({
    says: `There is no series “${series}”.`,
    mend: meant(nearest) ?? `There are: ${known.join(', ')}`,
  }),
  'register/no-such-number': ({ number }) => ({ says: `The register has no ${number}.`, mend: null }),
  'register/ambiguous-number': ({ number, series }) => ({
    says: `Several documents have ${number} (${series.join(', ')}).`,
    mend: `Name series and year too: ${series[0]}:2019/12`,
  }),
  'register/already-void': ({ number }) => ({ says: `${number} is void already.`, mend: null }),
  'register/reason-missing': () => ({ says: 'The reason is empty.', mend: 'Give one with --reason "…".' }),
  'register/not-in-register': ({ numbers }) => ({
    says: `${numbers} was typed by hand and is not in the register.`,
    mend: 'Enter it with “genelge number”.',
  }),
  'register/numbers-differ': ({ numbers, registered }) => ({
    says: `The file says ${numbers || '—'}, and the register knows this document as ${registered}.`,
    mend: 'Write numara: as the register has it.',
  }),
  'register/number-lost': ({ numbers }) => ({
    says: `The register knows this file as ${numbers}; its number is gone and its text is another.`,
    mend: 'If it is the same circular, write its numara: again; if it is a new one, give the file another name.',
  }),
  'register/changed': ({ numbers }) => ({
    says: `${numbers} was changed after it was numbered.`,
    mend: 'Undo the change, or record it: genelge amend FILE --reason "…"',
  }),
  'register/half-done': ({ numbers, file }) => ({
    says: `The register has given ${numbers} to ${file}; the file does not hold it yet.`,
    mend: 'The next “genelge number” writes it.',
  }),
  'register/file-missing': ({ numbers, file }) => ({
    says: `The file of ${numbers} is missing: ${file}`,
    mend: 'Put it back. The number is never given to another; the letter itself is in issued/.',
  }),
  'register/not-numbered': ({ file }) => ({
    says: `${file} is not a numbered circular.`,
    mend: 'Number it first: genelge number',
  }),
  'register/missing-number': ({ series, from, to, year }) => ({
    says: `${from === to ? from : `${from}–${to}`} of series ${series} in ${year} was never given; this series has no gaps.`,
    mend: `genelge reserve ${series} ${year}/${from} --reason "…"`,
  }),
  'register/more': ({ code, count }) => ({ says: `${code}: there are ${count} more of these.`, mend: null }),
  'register/issued-missing': ({ numbers, digest }) => ({
    says: `The seal of ${numbers} is missing: ${digest.slice(0, 12)}… in issued/`,
    mend: 'Restore the folder issued/ from git.',
  }),
  'register/issued-changed': ({ numbers, digest }) => ({
    says: `The seal of ${numbers} is damaged: ${digest.slice(0, 12)}… in issued/`,
    mend: 'Restore the folder issued/ from git.',
  }),
};
