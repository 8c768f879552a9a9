/** What this machine remembers of numbers, beside the register that lies here now. */

import { parseNumberQuery } from '../circular/number-query.js';
import type { Numbers } from '../circular/series.js';
import { isLater, type RegisterEntry } from '../register/entry.js';
import { buildLedger, type Ledger, type RegisteredDocument, type SeriesTable, showNumber } from '../register/ledger.js';
import type { LoadedRegister } from '../workspace/load-register.js';
import {
  type NumberMemory,
  type RememberedNumber,
  readMemory,
  rememberGiven,
} from '../workspace/store/number-memory.js';
import { readRegisterFile } from '../workspace/store/register-file.js';

/** A register that goes back loses its latest entries; more than a year of the busiest office need not be kept. */
const MOST_REMEMBERED = 1000;

/** Under the lock, once the register holds `entries` behind what was read of it. */
export async function rememberRegister(
  { store, ledger }: Pick<LoadedRegister, 'store' | 'ledger'>,
  entries: readonly RegisterEntry[],
): Promise<void> {
  const opened = entries.filter(({ event }) => !isLater(event));
  const given = [
    ...ledger.documents.slice(-MOST_REMEMBERED).flatMap(rememberedOf),
    ...opened.flatMap((entry) => rememberedNumbers(entry.numbers, entry)),
  ];
  await rememberGiven(store, given.slice(-MOST_REMEMBERED));
}

/** A document's numbers, each with what tells the document from any other. */
export function rememberedOf({ numbers, lines }: RegisteredDocument): readonly RememberedNumber[] {
  return rememberedNumbers(numbers, lines[0]?.read()?.entry ?? null);
}

/** The instant of its first entry and its letter: both stay when the entry moves behind others, or is amended. */
export function rememberedNumbers(numbers: Numbers, entry: RegisterEntry | null): readonly RememberedNumber[] {
  const mark = entry === null ? '' : `${entry.at} ${'file' in entry ? entry.letter.slice(0, 12) : ''}`;
  return Object.entries(numbers).map(([key, number]) => ({ number: showNumber(key, number), mark }));
}

export interface LackingNumber extends RememberedNumber {
  /** It may be on paper. */
  readonly isRendered: boolean;
}

/** The numbers remembered that the register does not hold, or holds for another document. */
export async function lackingNumbers(
  { store, years, ledger }: LoadedRegister,
  series: SeriesTable,
): Promise<readonly LackingNumber[]> {
  const memory = await readMemory(store);
  const all = withoutRepeats(memory);
  const isKnown = all.every(({ number }) => years === null || years.has(yearOf(number)));
  const whole = isKnown ? ledger : buildLedger((await readRegisterFile(store, null)).register, series);
  return all.filter((each) => !isHeld(each, whole));
}

function withoutRepeats({ given, rendered }: NumberMemory): readonly LackingNumber[] {
  const all = new Map<string, LackingNumber>();
  for (const each of given) all.set(`${each.number} ${each.mark}`, { ...each, isRendered: false });
  for (const each of rendered) all.set(`${each.number} ${each.mark}`, { ...each, isRendered: true });
  return [...all.values()];
}

function isHeld({ number, mark }: RememberedNumber, ledger: Ledger): boolean {
  const asked = parseNumberQuery(number);
  if (asked?.series == null || asked.year === null) return true;
  const { series, year, no, addendum } = asked;
  const owner = ledger.owner(series, { year, no, ...(addendum === null ? {} : { addendum }) });
  return owner !== null && rememberedOf(owner).some((each) => each.number === number && each.mark === mark);
}

function yearOf(number: string): number {
  return parseNumberQuery(number)?.year ?? 0;
}
