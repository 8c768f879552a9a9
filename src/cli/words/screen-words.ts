/** What the program says in one language besides findings, whose words stand in `messages/`. */

import type { Verdict } from '../../batch/verify-letter.js';
import type { OrganisationAnswers } from '../../circular/print-organisation.js';
import type { Language, Severity } from '../../diagnostic.js';
import type { RegisterPart } from '../../import/register/column-heads.js';
import type { RegisterEntry } from '../../register/entry.js';
import type { CiHost } from '../ci/recipe.js';
import type { ProgressWords } from '../progress.js';
import type { PromptWords } from '../prompter.js';
import type { SendWords } from './send-words.js';

export interface ScreenWords {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly ui: UiWords;
  readonly questions: QuestionWords;
  readonly send: SendWords;
}

/** What the program asks at a terminal. */
export interface QuestionWords extends PromptWords {
  readonly needed: string;
  readonly badEmail: string;
  readonly documentNumberOf: (file: string, subject: string) => string;
  readonly badNumber: string;
  readonly yes: string;
  readonly no: string;
  readonly addressee: string;
  readonly asTyped: (text: string) => string;
  readonly subject: string;
  readonly reference: string;
  readonly noReference: string;
  readonly signers: string;
  readonly series: string;
  readonly urgency: string;
  /** In which column of an older register something stands. */
  readonly column: (part: RegisterPart) => string;
  readonly body: string;
  readonly bodyNow: string;
  readonly bodyLater: string;
  /** Said before the editor that the system has is opened. */
  readonly inEditor: (editor: string) => string;
  readonly voidIt: string;
  readonly amendIt: string;
  readonly write: string;
  readonly organisation: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly anotherSigner: string;
  readonly documentNumber: string;
  readonly documentNumbers: Readonly<Record<OrganisationAnswers['documentNumber'], string>>;
  readonly ci: string;
  readonly ciHosts: Readonly<Record<CiHost, string>>;
}

/** What commands say besides findings. */
export interface UiWords extends ProgressWords {
  readonly seconds: (seconds: number) => string;
  /** `unchanged` of the letters were there already as they would be made. */
  readonly rendered: (letters: number, failed: number, unchanged: number) => string;
  readonly verdicts: Readonly<Record<Verdict | 'failed', string>>;
  readonly verified: (letters: number, same: number) => string;
  readonly recorded: (letters: number) => string;
  readonly watching: string;
  readonly stoppedAtError: (untried: number) => string;
  readonly sweptOutput: (file: string) => string;
  readonly nothingToRender: string;
  /** After `new`: what to do with the draft. */
  readonly afterNew: (file: string) => string;
  readonly begun: (folder: string, draft: string) => string;
  /** Of a new circular like an earlier one: the keys that it took, and those that it left. */
  readonly begunLike: (like: {
    readonly file: string;
    readonly carried: readonly string[];
    readonly left: readonly string[];
  }) => string;
  /** Of a page; `off` and `ignore` stand before what is typed to quieten a code. */
  readonly labels: Readonly<Record<'why' | 'basis' | 'wrong' | 'right' | 'off' | 'ignore', string>>;
  readonly mended: (files: number) => string;
  readonly checked: (files: number, errors: number, warnings: number) => string;
  readonly numbered: (letters: number, failed: number) => string;
  /** What comes next, and what may have been forgotten. */
  readonly afterNumbering: string;
  readonly afterVoiding: (file: string) => string;
  readonly wouldNumber: (letters: number, failed: number) => string;
  readonly adopted: string;
  readonly completed: string;
  readonly nothingToNumber: string;
  readonly allOrNothing: (failed: number) => string;
  readonly waiting: (pid: number, host: string) => string;
  /** Of the commit that `number --push` makes. */
  readonly commitMessage: (letters: number) => string;
  readonly faster: (attempt: number) => string;
  readonly moved: (from: string, to: string, file: string) => string;
  readonly rebased: (moved: number) => string;
  readonly noLock: string;
  readonly lockOf: (pid: number, host: string, since: string) => string;
  readonly breakLock: string;
  readonly lockBroken: string;
  readonly reserved: (numbers: string) => string;
  readonly voided: (numbers: string) => string;
  readonly amended: (numbers: string) => string;
  /** Stands above what was changed. */
  readonly changedSince: (numbers: string) => string;
  readonly nothingToAmend: (numbers: string) => string;
  readonly state: Readonly<Record<DocumentState, string>>;
  readonly columns: Readonly<Record<'numbers' | 'date' | 'addressee' | 'subject' | 'state' | 'file', string>>;
  readonly imported: (letters: number) => string;
  readonly wouldImport: (letters: number) => string;
  readonly entered: (numbers: number) => string;
  readonly wouldEnter: (numbers: number) => string;
  readonly registerWritten: (rows: number) => string;
  readonly listed: (shown: number, all: number) => string;
  readonly open: (from: number, to: number) => string;
  readonly audited: (numbers: number, documents: number, errors: number) => string;
  readonly spanOf: (given: number, imported: number, others: number) => string;
  readonly fields: Readonly<Record<ShownField, string>>;
  readonly editing: (file: string, editor: string) => string;
  readonly status: StatusWords;
  readonly events: Readonly<Record<RegisterEntry['event'], string>>;
}

/** What `status` says. */
export interface StatusWords {
  readonly next: string;
  readonly byHand: string;
  readonly draftsOf: string;
  readonly noDrafts: string;
  readonly drafts: Readonly<Record<'ready' | 'held' | 'faulty', string>>;
  readonly more: (count: number) => string;
  readonly incomplete: string;
  readonly pushes: string;
  readonly unpublished: (count: number) => string;
  readonly unrendered: string;
  /** Of letters that some of their addressees have not got. */
  readonly unsent: string;
  readonly sound: string;
  readonly unsound: string;
  /** What to do about it. */
  readonly hint: Readonly<Record<'check' | 'number' | 'render' | 'publish' | 'send' | 'audit', string>>;
}

/** What a document is: a draft has no entry yet; `open` is a number that nobody has. */
export type DocumentState =
  | 'draft'
  | 'issued'
  | 'amended'
  | 'reserved'
  | 'imported'
  | 'void'
  | 'changed'
  | 'unregistered';

export type ShownField =
  | 'numbers'
  | 'state'
  | 'date'
  | 'addressee'
  | 'subject'
  | 'file'
  | 'letter'
  | 'profile'
  | 'history'
  | 'sent'
  | 'refersTo'
  | 'referredBy';
