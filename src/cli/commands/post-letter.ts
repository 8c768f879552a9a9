/** Claims the addressees of a letter, mails it to them, and shares what came of it. */

import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { deliveriesOf } from '../../archive/deliveries.js';
import type { Journal } from '../../archive/delivery-journal.js';
import { JournalMoved, openJournalWriter } from '../../archive/journal-files.js';
import type { MailSettings } from '../../circular/organisation.js';
import { Refusal } from '../../diagnostic.js';
import { composeMessage } from '../../dispatch/compose-message.js';
import { dispatchFinding } from '../../dispatch/findings.js';
import type { MailConnection } from '../../dispatch/mail-connection.js';
import type { DispatchPlan } from '../../dispatch/plan-dispatch.js';
import { sendMessages } from '../../dispatch/send-messages.js';
import type { Sharing } from '../../exchange/publish.js';
import { gatherJournal, shareJournal } from '../../exchange/share-journal.js';
import { showNumbers } from '../../register/ledger.js';
import { asRefusal } from '../../workspace/store/commit.js';
import type { Store } from '../../workspace/store/durable.js';
import type { Lock } from '../../workspace/store/lock.js';
import { readOwnClaims, rememberOwnClaim } from '../../workspace/store/own-claims.js';
import type { Notes } from '../notes.js';
import { edgesOf, type OpenedWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { version } from '../version.js';
import type { LetterToSend } from './letter-to-send.js';

export interface PostingScene {
  readonly session: Session;
  readonly store: Store;
  /** The sender's. */
  readonly lock: Lock;
  readonly opened: OpenedWorkspace;
  readonly found: LetterToSend;
  readonly mail: MailSettings;
  readonly plan: DispatchPlan;
  /** The journal's, in the workspace. */
  readonly name: string;
  /** null where there is nobody to share with. */
  readonly sharing: Sharing | null;
  readonly connection: MailConnection;
  readonly journal: Journal;
  readonly notes: Notes;
}

/** Claims, sends, and says that it is done. Gives the addresses that were sent to. */
export async function postLetter(scene: PostingScene): Promise<readonly string[]> {
  const { session, store, opened, found, mail, plan, name, sharing, notes } = scene;
  const { letter, document } = found;
  const at = () => session.world.now().toISOString();
  const numbers = showNumbers(document.current);
  const by = await edgesOf(session).author(store.root);
  const claim = randomBytes(8).toString('hex');
  const journal = await openJournalWriter(store, name, scene.journal);
  const own = await readOwnClaims(store);
  const deliveries = deliveriesOf(scene.journal.lines, letter, () => false);
  await rememberOwnClaim(store, claim);
  for (const { address, isReleased } of plan.toSend)
    if (isReleased)
      await journal.write({ event: 'released', letter, address, ...deliveries.notedFor(address), by, at: at() });
  const addresses = plan.toSend.map(({ address }) => address);
  const program = found.isScan ? null : version;
  const made = { numbers, letter, pdf: found.pdfDigest, program, addresses, by, host: hostname() };
  await journal.write({ event: 'claimed', claim, ...made, at: at() });
  const close = async () => {
    // Runs of this folder that died are over as well: what they left is in the lines.
    const open = new Set(deliveries.claims.map((each) => each.claim).filter((each) => own.has(each)));
    for (const each of [...open, claim]) await journal.write({ event: 'closed', claim: each, at: at() });
  };
  const { words } = session;
  const moved = () => {
    const args = { file: opened.workspace.show(name) };
    notes.add([dispatchFinding('dispatch/journal-moved', args, null)]);
  };
  if (sharing && (await shareJournal(sharing, name, words.send.claimMessage(numbers))).kind === 'moved') {
    await close();
    moved();
    return [];
  }
  const sent: string[] = [];
  try {
    const posted = await sendMessages(plan.toSend, {
      claim,
      letter,
      sender: mail.sender.address,
      connection: scene.connection,
      journal,
      now: session.world.now,
      pause: () => sleep(mail.pause * 1000),
      async compose({ name: to, address }) {
        await scene.lock.assertHeld();
        const { subject, text, pdf, enclosed } = found;
        const message = {
          from: mail.sender,
          to: { name: to, address },
          subject,
          text,
          attachments: [pdf, ...enclosed],
          letter,
        };
        return await composeMessage({ ...message, date: session.world.now() });
      },
      onOutcome(to, outcome) {
        if (outcome.kind === 'taken') sent.push(to.address);
        if (outcome.kind === 'taken') session.say(words.send.taken(to.address));
      },
    });
    notes.add(posted.findings);
    await close();
  } catch (error) {
    if (error instanceof JournalMoved) moved();
    else notes.add([refusalOf(error, store)]);
  }
  if (sharing) await shareAtEnd({ sharing, name, message: words.send.sentMessage(numbers) }, opened, notes);
  return sent;
}

/** A disk that is full stops the run; what is on it already is true. */
function refusalOf(error: unknown, store: Store) {
  const refusal = asRefusal(error, store);
  if (refusal instanceof Refusal) return refusal.finding;
  throw error;
}

async function shareAtEnd(
  { sharing, name, message }: { readonly sharing: Sharing; readonly name: string; readonly message: string },
  { workspace }: OpenedWorkspace,
  notes: Notes,
): Promise<void> {
  const file = workspace.show(name);
  const failed = (reason: string) => {
    notes.add([dispatchFinding('dispatch/journal-unpublished', { file, message: reason }, null)]);
  };
  try {
    for (const _ of [1, 2]) {
      if ((await shareJournal(sharing, name, message)).kind === 'shared') return;
      await gatherJournal(sharing, name);
    }
    failed('');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { args } = error.finding;
    failed(typeof args === 'object' && args !== null && 'message' in args ? String(args.message) : error.finding.code);
  }
}
