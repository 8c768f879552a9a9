import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Numbers, Series, SeriesKey } from '../../src/circular/series.js';
import { parseDate } from '../../src/language/dates.js';
import { accountForNumbers } from '../../src/register/audit.js';
import type { RegisterEntry } from '../../src/register/entry.js';
import { growRegister } from '../../src/register/grow.js';
import { buildLedger, numberKey, type SeriesTable } from '../../src/register/ledger.js';
import { planAnnulment, planReservation } from '../../src/register/plan-acts.js';
import { planNumbering } from '../../src/register/plan-numbering.js';
import { planRebase } from '../../src/register/plan-rebase.js';
import { checkChain, type RegisterReading, readRegister } from '../../src/register/read-register.js';
import { PLAIN_SERIES } from './plain-series.js';

const SERIES: SeriesTable = new Map<SeriesKey, Series>([
  ['sayi', PLAIN_SERIES],
  ['genelge', { ...PLAIN_SERIES, key: 'genelge', gaps: 'forbidden', start: 12 }],
  ['duyuru', { ...PLAIN_SERIES, key: 'duyuru', gaps: 'forbidden', restart: 'never', start: 7 }],
]);

const AT = '2026-11-23T08:00:00.000Z';
const DIGEST = 'a'.repeat(64);

/** What may happen to a register, with the numbers that fast-check chooses. */
type Step =
  | {
      readonly act: 'number';
      readonly batch: readonly { readonly year: number; readonly series: SeriesKey; readonly typed: number | null }[];
    }
  | { readonly act: 'reserve'; readonly series: SeriesKey; readonly no: number | null }
  | { readonly act: 'void'; readonly pick: number; readonly only: boolean }
  | { readonly act: 'amend'; readonly pick: number }
  | { readonly act: 'tear'; readonly bytes: number };

const circularSeries = fc.constantFrom('genelge', 'duyuru');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('number' as const),
      batch: fc.array(
        fc.record({
          year: fc.integer({ min: 2018, max: 2020 }),
          series: circularSeries,
          typed: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 4 }),
        }),
        { maxLength: 6 },
      ),
    }),
  },
  fc.record({
    act: fc.constant('reserve' as const),
    series: fc.constantFrom('sayi', 'genelge', 'duyuru'),
    no: fc.option(fc.integer({ min: 1, max: 40 })),
  }),
  fc.record({ act: fc.constant('void' as const), pick: fc.nat(), only: fc.boolean() }),
  fc.record({ act: fc.constant('amend' as const), pick: fc.nat() }),
  fc.record({ act: fc.constant('tear' as const), bytes: fc.integer({ min: 1, max: 500 }) }),
);

/** The register's bytes, and the numbers that were ever given, each with what has it. */
interface World {
  readonly text: string;
  readonly files: number;
}

function read({ text }: World): RegisterReading {
  return readRegister(Buffer.from(text));
}

function append(world: World, entries: readonly RegisterEntry[], files = 0): World {
  const { register } = read(world);
  const whole = Buffer.from(world.text).subarray(0, register.length).toString('utf8');
  return { text: whole + growRegister(register, entries).text, files: world.files + files };
}

function issue(event: 'assigned' | 'adopted' | 'amended', numbers: Numbers, file: string, date: string): RegisterEntry {
  const reason = event === 'amended' ? 'düzeltme' : null;
  return {
    event,
    numbers,
    date,
    at: AT,
    by: 'sekreter',
    file,
    content: DIGEST,
    addressee: 'ODALARA',
    subject: null,
    reason,
    was: null,
    letter: DIGEST,
    profile: DIGEST,
  };
}

function happen(world: World, what: Step): World {
  const { register } = read(world);
  const ledger = buildLedger(register, SERIES);
  const act = { reason: 'gerekçe', date: '2019-06-01', at: AT, by: 'sekreter' };
  const some = ledger.documents.filter(({ file }) => file !== null);
  switch (what.act) {
    case 'number': {
      const candidates = what.batch.map(({ year, series, typed }, index) => ({
        file: `${year}/${world.files + index}.yaml`,
        date: parseDate(`${year}-0${(index % 9) + 1}-15`) ?? { year, month: 1, day: 1 },
        series: ['sayi', series],
        typed: typed === null ? {} : { sayi: { year, no: typed + 100 }, [series]: { year, no: typed } },
      }));
      const { assignments } = planNumbering({ candidates, typedElsewhere: [] }, ledger, SERIES);
      const entries = assignments.map(({ candidate, event, numbers }) =>
        issue(event, numbers, candidate.file, `${candidate.date.year}-06-15`),
      );
      return entries.length === 0 ? world : append(world, entries, what.batch.length);
    }
    case 'reserve': {
      const number = what.no === null ? null : { year: 2019, no: what.no };
      const { value } = planReservation(
        { series: what.series, number, date: null, addressee: null, subject: null, typedElsewhere: [] },
        ledger,
        SERIES,
        act,
      );
      return value === null ? world : append(world, [value]);
    }
    case 'void': {
      const document = ledger.documents[what.pick % Math.max(1, ledger.documents.length)];
      const [series, number] = Object.entries(document?.numbers ?? {})[0] ?? [];
      if (!series || !number) return world;
      const query = { series, year: number.year, no: number.no, addendum: null, also: [] };
      const { value } = planAnnulment(
        { query, text: '', only: what.only ? series : null },
        { ledger, series: SERIES },
        act,
      );
      return value === null ? world : append(world, [value]);
    }
    case 'amend': {
      const document = some[what.pick % Math.max(1, some.length)];
      return document ? append(world, [issue('amended', document.current, document.file ?? '', document.date)]) : world;
    }
    case 'tear': {
      // A run that was killed while it wrote a line: some bytes of it, never the digest at its end.
      const line = growRegister(register, [
        issue('assigned', { sayi: { year: 2019, no: 999 } }, '2019/x.yaml', '2019-01-01'),
      ]).text;
      const whole = Buffer.from(world.text).subarray(0, register.length).toString('utf8');
      return { ...world, text: whole + line.slice(0, Math.min(what.bytes, line.length - 90)) };
    }
  }
}

function ownersOf(world: World): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { numbers, lines } of buildLedger(read(world).register, SERIES).documents) {
    for (const [key, number] of Object.entries(numbers))
      owners.set(numberKey(SERIES, key, number), String(lines[0]?.line));
  }
  return owners;
}

/** What no history may break. */
function expectSound(world: World, before: World): void {
  const { register, findings } = read(world);
  const ledger = buildLedger(register, SERIES);
  expect(findings).toEqual([]);
  expect(checkChain(register)).toEqual([]);
  // No number twice, none spoken of that was never given.
  expect(ledger.findings).toEqual([]);
  // No gap where none may be.
  const missing = accountForNumbers(ledger, SERIES).findings.filter(({ code }) => code === 'register/missing-number');
  expect(missing).toEqual([]);
  // What had a number has it still, and nobody else.
  const now = ownersOf(world);
  for (const [number, owner] of ownersOf(before)) expect(now.get(number)).toBe(owner);
}

describe('a register', () => {
  it('gives no number twice, loses none and leaves no gap, whatever happens to it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let world: World = { text: '', files: 0 };
        for (const what of steps) {
          const next = happen(world, what);
          expectSound(next, world);
          world = next;
        }
      }),
      { numRuns: process.env.PROOF === '1' ? 3000 : 150 },
    );
  });

  it('that grew apart in two places becomes one: what was published stays, the rest moves behind it', () => {
    const steps = fc.array(
      step.filter(({ act }) => act !== 'tear'),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, steps, steps, (shared, theirs, ours) => {
        const start = shared.reduce(happen, { text: '', files: 0 });
        const published = theirs.reduce(happen, start);
        const own = ours.reduce(happen, { ...start, files: start.files + 1000 });
        const common = read(start).register.lines.length;
        const mine = read(own).register.lines.slice(common);
        const rebasing = { series: SERIES, since: common + 1, typedElsewhere: [], reason: null };
        const plan = planRebase(read(published).register, mine, rebasing);
        // Typed numbers that both sides have cannot move, and are told; so are documents that both annulled.
        fc.pre(plan.findings.length === 0 && mine.every(({ event }) => event !== 'adopted'));
        const merged = append(published, plan.entries);
        expectSound(merged, published);
        const documents = buildLedger(read(merged).register, SERIES).documents.length;
        const added = (world: World) => buildLedger(read(world).register, SERIES).documents.length - documentsOf(start);
        expect(documents).toBe(documentsOf(start) + added(published) + added(own));
      }),
      { numRuns: process.env.PROOF === '1' ? 2000 : 100 },
    );
  });

  it('tells of one changed byte, and names its line', () => {
    const steps = fc.array(
      step.filter(({ act }) => act !== 'tear'),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(steps, fc.nat(), fc.integer({ min: 1, max: 255 }), (history, at, change) => {
        const { text } = history.reduce(happen, { text: '', files: 0 } as World);
        fc.pre(text !== '');
        const bytes = Buffer.from(text);
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ change;
        const line = Buffer.from(text).subarray(0, place).toString('latin1').split('\n').length;
        const { register, findings, torn } = readRegister(bytes);
        const all = [...findings, ...checkChain(register)];
        const named = new Set(all.map((finding) => Number(finding.at?.path[0])));
        if (torn !== null) named.add(torn);
        if (register.isOpenEnded) named.add(register.lines.at(-1)?.line ?? 1);
        // A line end that goes joins two lines into the first of them.
        expect([...named].some((each) => each === line || each === line + 1)).toBe(true);
      }),
      { numRuns: process.env.PROOF === '1' ? 20_000 : 1500 },
    );
  });
});

function documentsOf(world: World): number {
  return buildLedger(read(world).register, SERIES).documents.length;
}
