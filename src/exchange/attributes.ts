/** `.gitattributes`: the register is never merged by lines, and what is digested never changes its line ends. */

import { readIfThere, type Store, writeDurably } from '../workspace/store/durable.js';

const FILE = '.gitattributes';

/**
 * Two sides that both gave numbers must conflict: a union of their lines would double numbers without a word. Of what was
 * sent, a union is what is true: no line of a journal says less for another's.
 */
const LINES = ['register.jsonl -merge -text', 'issued/** -text', 'sent/** -text merge=union'];

/** Adds the lines that are missing; gives whether any was. */
export async function ensureAttributes(store: Store): Promise<boolean> {
  const text = (await readIfThere(store, FILE))?.toString('utf8') ?? '';
  const there = text.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' '));
  const missing = LINES.filter((line) => !there.includes(line));
  if (missing.length === 0) return false;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  await writeDurably(store, FILE, `${before}${missing.join('\n')}\n`);
  return true;
}
