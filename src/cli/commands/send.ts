/** `genelge send`: mails a numbered letter to its addressees, each once; goes on where an earlier run stopped. */

import { deliveriesOf } from '../../archive/deliveries.js';
import { journalName } from '../../archive/delivery-journal.js';
import { readJournal } from '../../archive/journal-files.js';
import type { MailSettings } from '../../circular/organisation.js';
import type { ExitCode } from '../../diagnostic.js';
import { dispatchFinding } from '../../dispatch/findings.js';
import { connectMail, type MailConnection, NoMailConnection } from '../../dispatch/mail-connection.js';
import { type DispatchPlan, planDispatch } from '../../dispatch/plan-dispatch.js';
import { recipientsOf } from '../../dispatch/recipients.js';
import { withSenderLock } from '../../dispatch/sender-lock.js';
import type { Sharing } from '../../exchange/publish.js';
import { gatherJournal, hasRemote } from '../../exchange/share-journal.js';
import { showNumbers } from '../../register/ledger.js';
import type { Store } from '../../workspace/store/durable.js';
import type { Lock } from '../../workspace/store/lock.js';
import { readOwnClaims } from '../../workspace/store/own-claims.js';
import { findWorkspace } from '../../workspace/workspace.js';
import { type Notes, takeNotes } from '../notes.js';
import { openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { letterToSend } from './letter-to-send.js';
import { postLetter } from './post-letter.js';
import { sharingOf } from './push-numbers.js';
import { describeSending, plainPlan } from './send-report.js';

export interface SendOptions {
  readonly number: string;
  readonly dryRun?: boolean;
  /** The signed scan, from the current folder. */
  readonly pdf?: string;
  readonly classified?: boolean;
  readonly resend?: readonly string[];
  readonly yes?: boolean;
}

/** The only place from which the password comes. */
const PASSWORD = 'GENELGE_EPOSTA_PAROLA';

export async function send(options: SendOptions, session: Session): Promise<ExitCode> {
  const { root } = findWorkspace(session.world.cwd, session.workspace);
  const store = { root, fs: session.world.fs };
  const onWait = ({ pid, host }: { pid: number; host: string }) => session.say(session.words.send.waiting(pid, host));
  return await withSenderLock(store, onWait, (lock) => sendLocked(options, { session, store, lock }));
}

interface Scene {
  readonly session: Session;
  readonly store: Store;
  readonly lock: Lock;
}

async function sendLocked(options: SendOptions, scene: Scene): Promise<ExitCode> {
  const { session, store } = scene;
  const notes = takeNotes();
  const tell = () => notes.tell(session);
  const asked = { names: [options.number], year: null, years: null, isForWriting: true };
  const opened = await openWorkspace(session, asked, notes);
  if (opened === null) return tell();
  const found = await letterToSend(opened, { ...options, cwd: session.world.cwd }, notes);
  const { mail } = opened.organisation;
  if (mail === null) notes.add([dispatchFinding('dispatch/no-server', {}, null)]);
  if (found === null || mail === null) return tell();
  const { recipients, findings } = recipientsOf(found.names, opened.organisation);
  notes.add(findings);
  if (recipients.length === 0) notes.add([dispatchFinding('dispatch/nobody', {}, null)]);
  if (recipients.length === 0) return tell();

  const name = journalName(found.document);
  const sharing = (await hasRemote(store.root)) ? sharingFor(scene) : null;
  if (sharing) {
    const published = await gatherJournal(sharing, name);
    const args = { numbers: showNumbers(found.document.current), ...published.target };
    if (!published.has(found.line)) notes.add([dispatchFinding('dispatch/not-published', args, null)]);
    if (!published.has(found.line)) return tell();
  }
  const journal = await readJournal(store, name);
  if (journal === null) {
    notes.add([dispatchFinding('dispatch/journal-unreadable', { file: opened.workspace.show(name) }, null)]);
    return tell();
  }
  const own = await readOwnClaims(store);
  const deliveries = deliveriesOf(journal.lines, found.letter, (claim) => own.has(claim));
  const plan = planDispatch(recipients, deliveries, options.resend ?? []);
  notes.add(plan.findings);
  const others = deliveries.claims.filter(
    ({ pdf, program }) => pdf !== found.pdfDigest && (program === null || found.isScan),
  );
  const sent = plan.planned.filter(({ delivery, isReleased }) => delivery.state === 'sent' && !isReleased).length;
  if (others.length > 0 && sent > 0) notes.add([dispatchFinding('dispatch/other-pdf', { sent }, null)]);
  if (session.isText) session.world.stdout.write(describeSending(found, plan, mail, session));
  const { words } = session;
  const report = (done: string, more: object = {}) =>
    notes.tell(session, { ...plainPlan(found, plan), dryRun: options.dryRun === true, ...more }, done);
  const isBarred = notes.all().some(({ finding }) => BARRING.has(finding.code));
  if (isBarred) return report('');
  if (plan.toSend.length === 0) return report(words.send.everybody);
  if (options.dryRun) return report(words.send.wouldSend(plan.toSend.length));
  const password = session.world.env[PASSWORD] ?? null;
  if (mail.user !== null && !password) {
    notes.add([dispatchFinding('dispatch/no-password', { variable: PASSWORD, user: mail.user }, null)]);
    return report('');
  }
  if (!options.yes && session.prompter === null) notes.add([dispatchFinding('dispatch/not-confirmed', {}, null)]);
  if (!options.yes && !(await isConfirmed(plan, session))) return report(words.send.nobodyAsked);

  const connection = await connect(mail, password, plan, notes);
  if (connection === null) return report('');
  try {
    const posted = await postLetter({ ...scene, opened, found, mail, plan, name, sharing, connection, journal, notes });
    const left = plan.toSend.length - posted.length;
    return await report(words.send.sent(posted.length, left) + opened.took(), { sent: posted });
  } finally {
    connection.close();
  }
}

/** What forbids the whole run; what is wrong with one addressee does not. */
const BARRING: ReadonlySet<string> = new Set(['dispatch/other-pdf', 'dispatch/no-such-recipient']);

function sharingFor({ session, store }: Scene): Sharing {
  return { ...sharingOf(store, session), onFaster: (attempt) => session.say(session.words.send.faster(attempt)) };
}

async function isConfirmed({ toSend }: DispatchPlan, session: Session): Promise<boolean> {
  if (session.prompter === null) return false;
  const { questions, send: words } = session.words;
  const choices = [
    { name: questions.no, value: false },
    { name: questions.yes, value: true },
  ];
  return await (await session.prompter()).choose({ message: words.confirm(toSend.length), choices });
}

async function connect(
  { host, port, user }: MailSettings,
  password: string | null,
  { toSend }: DispatchPlan,
  notes: Notes,
): Promise<MailConnection | null> {
  try {
    return await connectMail({ host, port, user, password });
  } catch (error) {
    if (!(error instanceof NoMailConnection)) throw error;
    notes.add([dispatchFinding('dispatch/stopped', { reason: error.message, left: toSend.length }, null)]);
    return null;
  }
}
