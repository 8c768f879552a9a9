/** A workspace, looked through → the letters that are to be made. */

import { regraded } from '../diagnostic.js';
import { printsVoidNumber, type RegisteredDocument, showNumbers } from '../register/ledger.js';
import { statusFindings } from '../register/status-findings.js';
import type { LoadFinding } from '../workspace/load-files.js';
import { isAsIssued } from '../workspace/load-workspace.js';
import type { SurveyedCircular, WorkspaceSurvey } from '../workspace/survey-workspace.js';
import type { IssueTask, LetterTask } from './letter-task.js';

/** `task` reads what the letter takes when its turn comes: of thousands, little is held at once. */
export interface PlannedLetter {
  readonly task: () => LetterTask;
  /** What it is known by from run to run: the circular's file, or the document's numbers. */
  readonly key: string;
  /** Bytes of its definition: letters are long in the measure of it. */
  readonly size: number;
  /** null where a document's file is gone. */
  readonly surveyed: SurveyedCircular | null;
  /** The document that it prints; null for a letter that is not issued yet. */
  readonly document: RegisteredDocument | null;
  /** Other files or the register have something against it. */
  readonly hasObjections: () => boolean;
}

/** Of the circulars asked for, in the order of their names, then of the documents whose files are gone. */
export function planLetters(
  { circulars, selected, withoutFile, register }: WorkspaceSurvey,
  { withDrafts }: { readonly withDrafts: boolean },
): readonly PlannedLetter[] {
  const hasRegister = register.reading.register.length > 0;
  const wanted = circulars.filter(
    ({ file, status }) => selected.has(file) && (withDrafts || status === null || status.state !== 'draft'),
  );
  return [...wanted.map((each) => fromFile(each, hasRegister)), ...withoutFile.map(fromRegister)];
}

function fromFile(surveyed: SurveyedCircular, hasRegister: boolean): PlannedLetter {
  const { status, file, digest, size, hasFindings } = surveyed;
  const document = status?.state === 'issued' || status?.state === 'incomplete' ? status.document : null;
  const objections = () => objectionsTo(surveyed, hasRegister);
  return {
    key: file,
    size,
    surveyed,
    document,
    hasObjections: () => objections().length > 0,
    task: () => ({
      file: {
        file,
        digest,
        hasFindings,
        isAsIssued: isAsIssued(status),
        objections: objections(),
      },
      issue: document && issueOf(document),
    }),
  };
}

/** Of documents of the register, from what was issued, wherever their files are. */
export function planDocuments(documents: readonly RegisteredDocument[]): readonly PlannedLetter[] {
  return documents.map(fromRegister);
}

function fromRegister(document: RegisteredDocument): PlannedLetter {
  return {
    key: showNumbers(document.current),
    size: 0,
    surveyed: null,
    document,
    hasObjections: () => false,
    task: () => ({ file: null, issue: issueOf(document) }),
  };
}

function issueOf(document: RegisteredDocument): IssueTask {
  const { current, issue } = document;
  return { current, line: issue.line, entry: issue.read()?.entry ?? null, isVoid: printsVoidNumber(document) };
}

/** What others have against rendering a file as it is. A workspace without a register is asked for none. */
function objectionsTo(surveyed: SurveyedCircular, hasRegister: boolean): readonly LoadFinding[] {
  const found = statusFindings(surveyed);
  const isUnregistered = surveyed.status?.state === 'unregistered';
  const ofRegister = isUnregistered ? found.map((finding) => regraded(finding, 'warning')) : found;
  return [...surveyed.objections, ...(isUnregistered && !hasRegister ? [] : ofRegister)];
}
