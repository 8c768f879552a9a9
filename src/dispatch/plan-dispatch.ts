/** What a run would do: who gets the letter now, who has it, and who waits for a person to decide. */

import type { Deliveries, Delivery } from '../archive/deliveries.js';
import { addressKey } from '../circular/email-address.js';
import { nearest } from '../language/nearest.js';
import { type DispatchFinding, dispatchFinding } from './findings.js';
import type { Recipient } from './recipients.js';

export interface PlannedRecipient extends Recipient {
  readonly delivery: Delivery;
  /** A person said that it may go again, in this run. */
  readonly isReleased: boolean;
}

export interface DispatchPlan {
  readonly planned: readonly PlannedRecipient[];
  readonly toSend: readonly PlannedRecipient[];
  readonly findings: readonly DispatchFinding[];
}

/** `again` are the addresses that a person lets go again, as typed. */
export function planDispatch(
  recipients: readonly Recipient[],
  deliveries: Deliveries,
  again: readonly string[],
): DispatchPlan {
  const keys = new Set(again.map(addressKey));
  const known = new Map(recipients.map((each) => [addressKey(each.address), each]));
  const planned = recipients.map((each): PlannedRecipient => {
    const delivery = deliveries.of(each.address);
    return { ...each, delivery, isReleased: delivery.state !== 'open' && keys.has(addressKey(each.address)) };
  });
  const strangers = again.filter((address) => !known.has(addressKey(address)));
  return {
    planned,
    toSend: planned.filter(({ delivery, isReleased }) => isReleased || delivery.state === 'open'),
    findings: [
      ...strangers.map((address) => {
        const near = nearest(
          address,
          recipients.map((each) => each.address),
        );
        return dispatchFinding('dispatch/no-such-recipient', { address, nearest: near }, null);
      }),
      ...planned.flatMap((each) => (each.isReleased ? [] : waits(each))),
      ...removed(deliveries, known),
    ],
  };
}

function waits({ address, delivery }: PlannedRecipient): readonly DispatchFinding[] {
  if (delivery.state === 'held') return [dispatchFinding('dispatch/held', { address, at: delivery.at }, null)];
  if (delivery.state === 'refused')
    return [dispatchFinding('dispatch/refused', { address, answer: delivery.answer }, null)];
  if (delivery.state !== 'claimed') return [];
  const { by, host, at } = delivery;
  return [dispatchFinding('dispatch/claimed', { address, by, host, at }, null)];
}

/** Addresses that a run was about and today's lists lack: nobody is told of them otherwise. */
function removed(deliveries: Deliveries, known: ReadonlyMap<string, unknown>): readonly DispatchFinding[] {
  return deliveries.addresses
    .filter((address) => !known.has(addressKey(address)) && deliveries.of(address).state !== 'sent')
    .map((address) => dispatchFinding('dispatch/removed-recipient', { address }, null));
}
