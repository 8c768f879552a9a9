/** E-mail addresses as this program takes them: plain ASCII, one alone, nothing in it that a mail header would obey. */

import { lowerAscii } from '../language/casing.js';
import type { Mailbox } from './organisation.js';

const PLAIN =
  /^[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\.[A-Za-z]{2,}$/;

/** RFC 5321 has no longer path. */
const LONGEST = 254;

export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST && PLAIN.test(text);
}

/** Two addresses with one key reach the same box: no server in use tells `Bilgi@` from `bilgi@`. */
export function addressKey(address: string): string {
  return lowerAscii(address);
}

/** `Birlik <bilgi@birlik.example>`, or the address alone; null where it is neither. */
export function parseMailbox(text: string): Mailbox | null {
  const [, name = '', address = ''] = /^(?:(.*?)\s*<([^<>]*)>)$/u.exec(text) ?? [undefined, '', text];
  return isEmailAddress(address) ? { name: name.replace(/^"(.*)"$/u, '$1'), address } : null;
}
