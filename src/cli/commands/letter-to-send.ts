/** A number → the sealed letter that may be mailed, its files and its addressees; or why it may not. */

import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { enclosedFiles } from '../../archive/enclosed-files.js';
import { lossOf } from '../../archive/loss.js';
import { openIssuedLetters } from '../../archive/open-issued-letters.js';
import { addresseesOf } from '../../circular/addressees-of.js';
import { type Digest, digestOf } from '../../circular/digest.js';
import { numberedName } from '../../circular/output-name.js';
import { ofCircular } from '../../diagnostic.js';
import type { Attachment } from '../../dispatch/compose-message.js';
import { dispatchFinding } from '../../dispatch/findings.js';
import { subjectOf } from '../../dispatch/subject.js';
import { renderLetter } from '../../pipeline.js';
import { printsVoidNumber, type RegisteredDocument, showNumbers } from '../../register/ledger.js';
import { placeOf } from '../../register/read-register.js';
import { workspaceFinding } from '../../workspace/findings.js';
import type { CircularRecord } from '../../workspace/load-workspace.js';
import { reasonOf } from '../../workspace/read-file.js';
import { showFrom } from '../../workspace/workspace.js';
import type { Notes } from '../notes.js';
import type { OpenedWorkspace } from '../open-workspace.js';

export interface LetterToSend {
  readonly document: RegisteredDocument;
  /** Its seal. */
  readonly letter: Digest;
  /** The digest of its line in the register. */
  readonly line: Digest;
  readonly subject: string;
  readonly text: string;
  readonly pdf: Attachment;
  /** The files that go along. */
  readonly enclosed: readonly Attachment[];
  /** Of the PDF. */
  readonly pdfDigest: Digest;
  readonly isScan: boolean;
  readonly names: readonly string[];
}

export interface SendingRequest {
  readonly number: string;
  readonly pdf?: string;
  readonly classified?: boolean;
  readonly cwd: string;
}

/** null after noting why not. */
export async function letterToSend(
  opened: OpenedWorkspace,
  { number, pdf, classified, cwd }: SendingRequest,
  notes: Notes,
): Promise<LetterToSend | null> {
  const { register, withoutFile, workspace } = opened;
  const record = opened.circulars.find(({ file }) => opened.selected.has(file)) ?? null;
  const document = documentOf(record) ?? withoutFile[0] ?? null;
  if (record) notes.add(record.all);
  if (document === null) {
    if (record?.circular) notes.add([dispatchFinding('dispatch/not-numbered', { name: number }, null)]);
    return null;
  }
  const numbers = showNumbers(document.current);
  if (printsVoidNumber(document)) notes.add([dispatchFinding('dispatch/void-letter', { numbers }, null)]);
  if (record?.status?.state === 'issued' && record.status.isChanged)
    notes.add([dispatchFinding('dispatch/changed-letter', { numbers, file: workspace.show(record.file) }, null)]);
  const issued = await openIssuedLetters(register.store, workspace)(document);
  const seal = document.issue.seal();
  if (!('code' in issued) && issued.letter.view.gizlilik !== null && !classified) {
    const { gizlilik } = issued.letter.view;
    notes.add([dispatchFinding('dispatch/classified', { classification: gizlilik }, null)]);
  }
  if ('code' in issued || seal === null || notes.errors() > 0) {
    if ('code' in issued) notes.add([issued]);
    return null;
  }
  const { theme, pictures, faces } = issued.materials;
  notes.add(theme.findings);
  if (theme.value === null) return null;
  const materials = { theme: theme.value, faces, pictures };
  const { value: renditions, findings } = renderLetter(issued.letter, 'issued', materials, ['pdf', 'txt']);
  notes.add(ofCircular(findings, record?.file ?? document.file ?? ''));
  const made = renditions?.filter(({ copy }) => copy === 'sent') ?? [];
  const own = made.find(({ format }) => format === 'pdf');
  const text = made.find(({ format }) => format === 'txt');
  if (!own || !text) return null;
  const bytes = pdf === undefined ? own.bytes : await readScan(pdf, cwd, notes);
  if (bytes === null) return null;
  const enclosed = await enclosedFiles(register.store, issued);
  if ('state' in enclosed) {
    notes.add([lossOf({ ...enclosed, numbers, at: placeOf(document.issue.line) })]);
    return null;
  }
  const today = record?.circular ? addresseesOf(record.circular) : [];
  return {
    document,
    letter: issued.entry.letter,
    line: seal.digest,
    subject: subjectOf(issued.letter),
    text: new TextDecoder().decode(text.bytes),
    pdf: { name: `${basename(numberedName(Number(issued.entry.date.slice(0, 4)), issued.entry.numbers))}.pdf`, bytes },
    enclosed,
    pdfDigest: digestOf(bytes),
    isScan: pdf !== undefined,
    names: (issued.addressees ?? today).map(({ name }) => name),
  };
}

function documentOf(record: CircularRecord | null): RegisteredDocument | null {
  const { status } = record ?? {};
  return status?.state === 'issued' || status?.state === 'incomplete' ? status.document : null;
}

/** A file of the user's own choice, from anywhere. */
async function readScan(name: string, cwd: string, notes: Notes): Promise<Uint8Array | null> {
  const path = resolve(cwd, name);
  const file = showFrom(cwd, path);
  try {
    const bytes = await readFile(path);
    if (bytes.subarray(0, 1024).includes('%PDF-')) return bytes;
    notes.add([dispatchFinding('dispatch/not-a-pdf', { file }, null)]);
  } catch (error) {
    notes.add([workspaceFinding('workspace/unreadable', { file, reason: reasonOf(error) }, null)]);
  }
  return null;
}
