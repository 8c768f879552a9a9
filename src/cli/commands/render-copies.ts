/** `genelge render --each` and `--format eml`: a letter, or a message, for each addressee, in a folder named after the letter. */

import { basename } from 'node:path';
import { divide } from '../../batch/divide.js';
import { type OpenedLetter, openLetters } from '../../batch/open-letters.js';
import { planLetters } from '../../batch/plan-letters.js';
import type { Mailbox } from '../../circular/organisation.js';
import { isPlaceholderName } from '../../circular/placeholders.js';
import { addressedTo } from '../../compose/addressed-letter.js';
import { ofCircular } from '../../diagnostic.js';
import { composeMessage } from '../../dispatch/compose-message.js';
import { copyNames } from '../../dispatch/copy-names.js';
import { dispatchFinding } from '../../dispatch/findings.js';
import { type Recipient, recipientsOf } from '../../dispatch/recipients.js';
import { subjectOf } from '../../dispatch/subject.js';
import { type Format, type Rendition, renderLetter } from '../../pipeline.js';
import type { Notes } from '../notes.js';
import type { OpenedSurvey } from '../open-workspace.js';
import type { Session } from '../session.js';
import { type OutputFile, openOutputWriter, outputFolder } from './output-writer.js';
import { letterheadOf, type RenderOptions } from './render-options.js';

interface Rendering {
  readonly options: RenderOptions;
  readonly session: Session;
  readonly notes: Notes;
}

interface CopiesOutcome {
  readonly whole: number;
  readonly failed: number;
  readonly written: readonly string[];
}

/** What is made for one addressee. */
interface CopyWish {
  readonly isEach: boolean;
  readonly formats: readonly Format[];
  /** null where no message is asked for. */
  readonly sender: Mailbox | null;
}

export async function renderCopies(
  opened: OpenedSurvey,
  { options, session, notes }: Rendering,
): Promise<CopiesOutcome> {
  const { workspace, organisation, register } = opened;
  const isMail = options.format.includes('eml');
  const wish: CopyWish = {
    isEach: options.each === true,
    formats: options.format.filter((format) => format !== 'eml'),
    sender: isMail ? (organisation.mail?.sender ?? null) : null,
  };
  if (isMail && wish.sender === null) notes.add([dispatchFinding('dispatch/no-server', {}, null)]);
  if (isMail && wish.sender === null) return { whole: 0, failed: 0, written: [] };
  const { store } = register;
  const folder = outputFolder(workspace.root, session.world.cwd, options.out ?? null);
  const output = await openOutputWriter({ session, notes, store, folder, isShown: options.open === true });
  // What is mailed is printed on no paper of ours.
  const mailed = isMail ? { ...options, letterhead: options.letterhead ?? true } : options;
  const open = openLetters({ ...opened, store }, letterheadOf(mailed, opened));
  let failed = 0;
  const all = planLetters(opened, { withDrafts: !options.numbered });
  for (const planned of options.shard ? divide(all, options.shard) : all) {
    const { letter, diagnostics } = await open(planned.task());
    notes.addAll(diagnostics);
    const before = notes.errors();
    const send = async (name: string, files: readonly OutputFile[]) => {
      if ((await output.send(files, name, planned.document)) === null) failed += 1;
    };
    const isMade = letter !== null && (await makeCopies(letter, wish, { opened, session, notes, send }));
    if (!isMade || notes.errors() > before) failed += 1;
  }
  const { whole, files: written } = await output.close();
  return { whole, failed, written };
}

interface Making {
  readonly opened: OpenedSurvey;
  readonly session: Session;
  readonly notes: Notes;
  readonly send: (name: string, files: readonly OutputFile[]) => Promise<void>;
}

/** False where there is none to be made. */
async function makeCopies(
  letter: OpenedLetter,
  { isEach, formats, sender }: CopyWish,
  { opened, session, notes, send }: Making,
): Promise<boolean> {
  const { name, addressees } = letter;
  const make = openLetterMaker(letter, sender === null ? formats : [...new Set([...formats, ...MAILED])], notes);
  const common = isEach ? null : make(letter.resolved);
  if (!isEach && common === null) return false;
  const recipients = new Map<string, Recipient>();
  if (sender) {
    const found = recipientsOf(
      addressees.map((each) => each.name),
      opened.organisation,
    );
    notes.add(found.findings);
    for (const each of found.recipients) recipients.set(each.name, each);
  }
  const stood = addressees.filter((each) => isPlaceholderName(each.name));
  if (isEach) notes.add(stood.map((each) => dispatchFinding('dispatch/placeholder', { name: each.name }, null)));
  const real = addressees.filter((each) => !stood.includes(each));
  if (real.length === 0) notes.add([dispatchFinding('dispatch/no-addressee', { name }, null)]);
  if (common) {
    const own = common.filter(({ format }) => formats.includes(format));
    if (own.length > 0) await send(name, own);
  }
  const wanted = isEach ? real : real.filter((each) => recipients.has(each.name));
  const progress = session.progress('setting', wanted.length);
  for (const { addressee, file, other } of copyNames(wanted)) {
    progress.tick();
    if (other) {
      const args = { name: addressee.name, other: other.name, file };
      notes.add([dispatchFinding('dispatch/same-file-name', args, null)]);
    }
    const made = common ?? make(addressedTo(letter.resolved, addressee));
    if (made === null) break;
    const files: OutputFile[] = isEach
      ? made.filter(({ copy, format }) => copy === 'sent' && formats.includes(format))
      : [];
    const to = recipients.get(addressee.name);
    if (sender && to) files.push({ copy: 'sent', format: 'eml', bytes: await messageOf(letter, { sender, to, made }) });
    if (files.length > 0) await send(`${name}/${file}`, files);
  }
  progress.end();
  return true;
}

/** Of what a message is made. */
const MAILED: readonly Format[] = ['pdf', 'txt'];

/** Gives a letter's files, or null after noting why there are none; what is said of all copies is said once. */
function openLetterMaker({ letterStatus, materials, file }: OpenedLetter, formats: readonly Format[], notes: Notes) {
  const told = new Set<string>();
  return (resolved: OpenedLetter['resolved']): readonly Rendition[] | null => {
    const { value, findings } = renderLetter(resolved, letterStatus, materials, formats);
    const fresh = findings.filter((finding) => !told.has(JSON.stringify(finding)));
    for (const finding of fresh) told.add(JSON.stringify(finding));
    notes.add(file === null ? fresh : ofCircular(fresh, file));
    return value;
  };
}

/** A message that a mail program opens to be sent: its date is the letter's, so that it is the same each time. */
async function messageOf(
  { name, resolved, enclosed, digest }: OpenedLetter,
  { sender, to, made }: { readonly sender: Mailbox; readonly to: Recipient; readonly made: readonly Rendition[] },
): Promise<Uint8Array> {
  const bytesOf = (wanted: Format) =>
    made.find(({ copy, format }) => copy === 'sent' && format === wanted)?.bytes ?? new Uint8Array();
  return await composeMessage({
    from: sender,
    to,
    subject: subjectOf(resolved),
    text: new TextDecoder().decode(bytesOf('txt')),
    attachments: [{ name: `${basename(name)}.pdf`, bytes: bytesOf('pdf') }, ...enclosed],
    date: new Date(`${resolved.meta.date ?? UNDATED}T09:00:00Z`),
    letter: digest,
    isDraft: true,
  });
}

/** Of a draft without a date, as in its PDF. */
const UNDATED = '2000-01-01';
