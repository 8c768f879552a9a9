/** What commands say in English besides findings. */

import type { UiWords } from '../screen-words.js';

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function circulars(count: number): string {
  return counted(count, 'circular');
}

export const ui: UiWords = {
  seconds: (seconds) => `${seconds.toFixed(1)} s`,
  activities: { reading: 'Reading', setting: 'Setting', writing: 'Writing' },
  underWay: (activity, done, total, perSecond, left) =>
    `${activity}: ${done}/${total} · ${perSecond}/s · ${left} s left`,
  rendered: (letters, failed, unchanged) => {
    const made = `${circulars(letters)} rendered${unchanged === 0 ? '' : ` (${unchanged} unchanged)`}`;
    return failed === 0 ? `${made}.` : `${made}; ${failed} not rendered because of errors.`;
  },
  verdicts: {
    same: 'same',
    'lines-moved': 'lines moved',
    'words-changed': 'words changed',
    'not-recorded': 'not recorded',
    failed: 'cannot be rendered',
  },
  verified: (letters, same) => `${counted(letters, 'letter')} compared, ${letters === same ? 'all' : same} the same.`,
  recorded: (letters) => `Digests of ${counted(letters, 'letter')} recorded in the register.`,
  watching: 'Watching the files; Ctrl-C ends it.',
  stoppedAtError: (untried) => `Stopped at the first error; ${circulars(untried)} left untried.`,
  sweptOutput: (file) => `Removed, as it is no letter’s any more: ${file}`,
  afterNew: (file) => `Next: genelge preview ${file} (shows the page as you write), then genelge check.`,
  nothingToRender: 'There is no circular to render.',
  begunLike: ({ file, carried, left }) =>
    `Taken from ${file}: ${carried.join(', ')}.${left.length > 0 ? ` Not taken: ${left.join(', ')}.` : ''} Look for old dates and numbers in the text.`,
  begun: (folder, draft) =>
    `${folder} is ready. Next: look at genelge.yaml, write the draft ${draft}, “genelge check”, “genelge number”, “genelge render”.`,
  labels: {
    why: 'Why',
    basis: 'Source',
    wrong: 'Wrong',
    right: 'Right',
    off: 'To turn it off, in genelge.yaml (or ipucu, uyari, hata for kapali)',
    ignore: 'For one value, behind it or on the line above',
  },
  mended: (files) => (files === 0 ? 'There is nothing to fix.' : `${counted(files, 'file')} fixed.`),
  checked: (files, errors, warnings) =>
    errors + warnings === 0
      ? `${circulars(files)} checked, nothing wrong.`
      : `${circulars(files)} checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
  numbered: (letters, failed) =>
    failed === 0
      ? `${circulars(letters)} numbered.`
      : `${circulars(letters)} numbered; ${failed} not numbered because of errors.`,
  afterNumbering: 'Next: “genelge render”; if the workspace is shared through git: commit and push.',
  afterVoiding: (file) => `The letter is still there: ${file}`,
  wouldNumber: (letters, failed) =>
    failed === 0
      ? `Dry run: ${letters} would get these numbers. Nothing was changed.`
      : `Dry run: ${letters} would get these numbers; ${failed} would not because of errors. Nothing was changed.`,
  adopted: 'entered into the register',
  completed: 'was left unfinished, completed',
  nothingToNumber: 'No circular is waiting for a number.',
  allOrNothing: (failed) => `${circulars(failed)} with errors: none was numbered.`,
  waiting: (pid, host) => `Another run is giving numbers (process ${pid} on ${host}); waiting…`,
  commitMessage: (letters) => `Number ${circulars(letters)}`,
  faster: (attempt) => `Another gave numbers meanwhile; trying again (${attempt}).`,
  moved: (from, to, file) => `${from} → ${to}  ${file}`,
  noLock: 'There is no lock.',
  lockOf: (pid, host, since) =>
    `The lock is of process ${pid} on ${host}, of ${since}; from here nobody can know whether it runs still.`,
  breakLock: 'Does it surely no longer run? Shall the lock be removed?',
  lockBroken: 'The lock is removed.',
  rebased: (moved) =>
    moved === 0
      ? 'The conflict is fixed and no number has moved. Go on with git merge or git rebase.'
      : `The conflict is fixed; documents with new numbers: ${moved}. Go on with git merge or git rebase.`,
  reserved: (numbers) => `${numbers} is reserved.`,
  voided: (numbers) => `${numbers} is void.`,
  amended: (numbers) => `${numbers}: the change is recorded.`,
  changedSince: (numbers) => `${numbers}: changed since it was last recorded (− before, + now):`,
  nothingToAmend: (numbers) => `${numbers} has not changed since it was numbered: nothing to record.`,
  state: {
    draft: 'draft',
    issued: 'numbered',
    amended: 'amended',
    reserved: 'reserved',
    imported: 'imported',
    void: 'VOID',
    changed: 'changed, not recorded',
    unregistered: 'not in the register',
  },
  columns: {
    numbers: 'Number',
    date: 'Date',
    addressee: 'Addressee',
    subject: 'Subject',
    state: 'State',
    file: 'File',
  },
  imported: (letters) => `Documents imported: ${letters}. Next: look at the files, “genelge check”, “genelge number”.`,
  wouldImport: (letters) => `Dry run: ${letters} documents would be imported. Nothing changed.`,
  entered: (numbers) => `Numbers entered from the older register: ${numbers}.`,
  wouldEnter: (numbers) => `Dry run: ${numbers} numbers would be entered. Nothing changed.`,
  registerWritten: (rows) => `The register is written: ${rows} entries.`,
  listed: (shown, all) =>
    shown === all
      ? `${counted(all, 'document')}.`
      : shown === 0
        ? `None of ${counted(all, 'document')} fits.`
        : `${shown} of ${counted(all, 'document')}.`,
  open: (from, to) => (from === to ? `${from} open` : `${from}–${to} open`),
  audited: (numbers, documents, errors) =>
    errors === 0
      ? `The register is sound: ${counted(documents, 'document')}, ${counted(numbers, 'number')}.`
      : `${counted(errors, 'error')} in the register (${counted(documents, 'document')}, ${counted(numbers, 'number')}).`,
  spanOf: (given, imported, others) =>
    [
      `circulars: ${given}`,
      ...(imported ? [`imported: ${imported}`] : []),
      ...(others ? [`explained: ${others}`] : []),
    ].join(', '),
  fields: {
    numbers: 'Number',
    state: 'State',
    date: 'Date',
    addressee: 'Addressee',
    subject: 'Subject',
    file: 'File',
    letter: 'Seal',
    profile: 'Profile seal',
    history: 'History',
    sent: 'Sent',
    refersTo: 'Refers to',
    referredBy: 'Referred to by',
  },
  editing: (file, editor) => `Opening ${file}: ${editor}`,
  status: {
    next: 'Next numbers',
    byHand: 'given by hand',
    draftsOf: 'Drafts',
    noDrafts: 'No draft is waiting.',
    drafts: { ready: 'ready for numbers', held: 'held back', faulty: 'with errors' },
    more: (count) => `and ${count} more`,
    incomplete: 'Numbers not written into their files',
    pushes: 'A push was cut short.',
    unpublished: (count) => `${counted(count, 'line')} of the register not published`,
    unrendered: 'No PDF in out/',
    unsent: 'Not sent to everybody yet',
    sound: 'The register is sound.',
    unsound: 'There are errors in the register.',
    hint: {
      check: 'For the errors: genelge check',
      number: 'To give numbers: genelge number',
      render: 'For the PDFs: genelge render --numbered',
      publish: 'To share the numbers: git commit, git push',
      send: 'To go on sending: genelge send',
      audit: 'For the errors in the register: genelge audit',
    },
  },
  events: {
    assigned: 'numbered',
    adopted: 'entered into the register',
    renumbered: 'renumbered',
    amended: 'amended',
    reserved: 'reserved',
    imported: 'imported from an older register',
    voided: 'voided',
    recorded: 'digests recorded',
  },
};
