/** The lines of a journal → how each address stands with one letter. */

import type { Digest } from '../circular/digest.js';
import { addressKey } from '../circular/email-address.js';
import type { JournalLine } from './delivery-journal.js';

export type Delivery =
  | { readonly state: 'open' }
  | { readonly state: 'sent'; readonly at: string; readonly name: string }
  /** The server may have it or not: nobody knows. */
  | { readonly state: 'held'; readonly at: string }
  | { readonly state: 'refused'; readonly at: string; readonly answer: string }
  /** Another run has it in hand, or died with it elsewhere. */
  | { readonly state: 'claimed'; readonly at: string; readonly by: string; readonly host: string };

export interface Deliveries {
  readonly of: (address: string) => Delivery;
  /** What a person who lets an address go again sets aside. */
  readonly notedFor: (address: string) => { readonly attempts: readonly string[]; readonly claims: readonly string[] };
  /** Every address that a line names, as typed then. */
  readonly addresses: readonly string[];
  /** The claims of the letter, the latest last. */
  readonly claims: readonly Claim[];
}

type Claim = Extract<JournalLine, { event: 'claimed' }>;
type Attempt = Extract<JournalLine, { event: 'ending' | 'refused' }>;

/** `isOwn` tells the claims that this workspace made itself: what it left undone, it may go on with. */
export function deliveriesOf(
  lines: readonly JournalLine[],
  letter: Digest,
  isOwn: (claim: string) => boolean,
): Deliveries {
  const claims = lines.filter((line): line is Claim => line.event === 'claimed' && line.letter === letter);
  const attempts = lines.filter(
    (line): line is Attempt => (line.event === 'ending' || line.event === 'refused') && line.letter === letter,
  );
  const taken = new Map(lines.flatMap((line) => (line.event === 'taken' ? [[line.attempt, line.at] as const] : [])));
  const declined = new Set(lines.flatMap((line) => (line.event === 'declined' ? line.attempt : [])));
  const closed = new Set(lines.flatMap((line) => (line.event === 'closed' ? line.claim : [])));
  const releases = lines.filter((line) => line.event === 'released' && line.letter === letter);
  const isFor = (address: string) => (each: { readonly address: string }) =>
    addressKey(each.address) === addressKey(address);
  const releasedFor = (address: string) =>
    new Set(
      releases.flatMap((line) =>
        line.event === 'released' && isFor(address)(line) ? [...line.attempts, ...line.claims] : [],
      ),
    );

  const of = (address: string): Delivery => {
    const released = releasedFor(address);
    const own = attempts.filter(isFor(address)).filter((each) => !released.has(each.attempt));
    for (const each of own) {
      const at = taken.get(each.attempt);
      if (at !== undefined) return { state: 'sent', at, name: each.event === 'ending' ? each.name : '' };
    }
    const unknown = own.find((each) => each.event === 'ending' && !declined.has(each.attempt));
    if (unknown) return { state: 'held', at: unknown.at };
    const refused = own.find((each) => each.event === 'refused');
    if (refused?.event === 'refused') return { state: 'refused', at: refused.at, answer: refused.answer };
    const claim = claims.find(
      (each) =>
        !closed.has(each.claim) &&
        !isOwn(each.claim) &&
        !released.has(each.claim) &&
        each.addresses.some((named) => isFor(address)({ address: named })),
    );
    return claim ? { state: 'claimed', at: claim.at, by: claim.by, host: claim.host } : { state: 'open' };
  };
  return {
    of,
    notedFor: (address) => ({
      attempts: attempts.filter(isFor(address)).map((each) => each.attempt),
      claims: claims.filter((each) => !closed.has(each.claim)).map((each) => each.claim),
    }),
    addresses: [...new Set([...claims.flatMap((each) => each.addresses), ...attempts.map((each) => each.address)])],
    claims,
  };
}
