/**
 * Gives the messages to the server one by one. What may have happened is on the disk before it happens, what did is
 * before the next one begins: a run that dies anywhere leaves at most one message of which nobody knows.
 */

import type { JournalWriter } from '../archive/journal-files.js';
import type { Digest } from '../circular/digest.js';
import { type DispatchFinding, dispatchFinding } from './findings.js';
import type { MailConnection, Outcome } from './mail-connection.js';
import type { Recipient } from './recipients.js';

export interface Posting {
  readonly claim: string;
  readonly letter: Digest;
  readonly sender: string;
  readonly connection: MailConnection;
  readonly journal: JournalWriter;
  readonly compose: (recipient: Recipient) => Promise<Uint8Array>;
  readonly now: () => Date;
  /** Between two messages. */
  readonly pause: () => Promise<void>;
  /** Told of each as soon as it is known. */
  readonly onOutcome: (recipient: Recipient, outcome: Outcome) => void;
}

export interface Posted {
  readonly sent: readonly Recipient[];
  readonly findings: readonly DispatchFinding[];
  /** Whether the server is still one to be spoken to. */
  readonly isOver: boolean;
}

/** So many in a row that are refused or put off are more likely about us than about them. */
const MOST_IN_A_ROW = 3;

export async function sendMessages(recipients: readonly Recipient[], posting: Posting): Promise<Posted> {
  const sent: Recipient[] = [];
  const findings: DispatchFinding[] = [];
  let inARow = 0;
  for (const [index, recipient] of recipients.entries()) {
    if (index > 0) await posting.pause();
    const outcome = await sendOne(recipient, `${posting.claim}-${index + 1}`, posting);
    posting.onOutcome(recipient, outcome);
    const left = recipients.length - index - 1;
    if (outcome.kind === 'taken') {
      sent.push(recipient);
      inARow = 0;
      continue;
    }
    inARow += 1;
    findings.push(...told(recipient, outcome, left));
    if (outcome.kind === 'stopped' || outcome.kind === 'unknown' || outcome.kind === 'declined')
      return { sent, findings, isOver: false };
    if (inARow === MOST_IN_A_ROW && left > 0) {
      findings.push(dispatchFinding('dispatch/stopped', { reason: outcome.answer, left }, null));
      return { sent, findings, isOver: true };
    }
  }
  return { sent, findings, isOver: true };
}

async function sendOne(
  { name, address }: Recipient,
  attempt: string,
  { connection, journal, letter, sender, compose, now }: Posting,
): Promise<Outcome> {
  const message = await compose({ name, address });
  const at = () => now().toISOString();
  const outcome = await connection.send({ from: sender, to: address }, message, () =>
    journal.write({ event: 'ending', attempt, letter, address, name, at: at() }),
  );
  if (outcome.kind === 'taken') await journal.write({ event: 'taken', attempt, answer: outcome.answer, at: at() });
  if (outcome.kind === 'declined')
    await journal.write({ event: 'declined', attempt, answer: outcome.answer, at: at() });
  if (outcome.kind === 'refused')
    await journal.write({ event: 'refused', attempt, letter, address, answer: outcome.answer, at: at() });
  return outcome;
}

function told({ address }: Recipient, outcome: Outcome, left: number): readonly DispatchFinding[] {
  switch (outcome.kind) {
    case 'taken':
      return [];
    case 'refused':
      return [dispatchFinding('dispatch/refused', { address, answer: outcome.answer }, null)];
    case 'deferred':
      return [dispatchFinding('dispatch/deferred', { address, answer: outcome.answer }, null)];
    case 'declined':
      return [dispatchFinding('dispatch/stopped', { reason: outcome.answer, left: left + 1 }, null)];
    case 'stopped':
      return [dispatchFinding('dispatch/stopped', { reason: outcome.reason, left: left + 1 }, null)];
    case 'unknown':
      return [
        dispatchFinding('dispatch/held', { address, at: '' }, null),
        dispatchFinding('dispatch/stopped', { reason: outcome.reason, left }, null),
      ];
  }
}
