/** The addressees of a letter and today's lists → who is mailed, at which address, and who is not. */

import { addressKey, isEmailAddress } from '../circular/email-address.js';
import type { Organisation } from '../circular/organisation.js';
import { isPlaceholderName } from '../circular/placeholders.js';
import { placeAt } from '../source.js';
import { type DispatchFinding, dispatchFinding } from './findings.js';

export interface Recipient {
  readonly name: string;
  readonly address: string;
}

export interface Recipients {
  /** Each address once, in the order of the letter's addressees. */
  readonly recipients: readonly Recipient[];
  /** Addressees who are not mailed. */
  readonly findings: readonly DispatchFinding[];
}

export function recipientsOf(names: readonly string[], { addresseeGroups }: Organisation): Recipients {
  const listed = new Map<string, { readonly address: string; readonly group: string }>();
  for (const [group, { members }] of addresseeGroups)
    for (const { name, email } of members)
      if (email !== null && !listed.has(name)) listed.set(name, { address: email, group });
  const byAddress = new Map<string, Recipient>();
  const findings: DispatchFinding[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const found = listed.get(name);
    if (found === undefined) {
      unknown.push(name);
      continue;
    }
    const { address, group } = found;
    const at = placeAt('organisation', ['muhataplar', group, 'liste']);
    const other = byAddress.get(addressKey(address));
    if (isPlaceholderName(name)) findings.push(dispatchFinding('dispatch/placeholder', { name }, at));
    else if (!isEmailAddress(address)) findings.push(dispatchFinding('dispatch/bad-address', { name, address }, at));
    else if (other) findings.push(dispatchFinding('dispatch/shared-address', { name, other: other.name, address }, at));
    else byAddress.set(addressKey(address), { name, address });
  }
  if (unknown.length > 0) findings.unshift(dispatchFinding('dispatch/no-address', { names: unknown }, null));
  return { recipients: [...byAddress.values()], findings };
}
