/** The register beside the circulars that were read: what each of them is. Reads only; what is half-done is said. */

import type { Circular } from '../circular/circular.js';
import type { Organisation } from '../circular/organisation.js';
import type { Finding } from '../diagnostic.js';
import { type RegisterFinding, registerFinding } from '../register/findings.js';
import { keepLedger, type Ledger } from '../register/ledger.js';
import { type FiledCircular, type Matching, matchFiles } from '../register/match-files.js';
import { placeOf, type RegisterReading, type Years } from '../register/read-register.js';
import type { LocatedSource } from '../source.js';
import type { FileSystem, Store } from './store/durable.js';
import { listPending, type PendingStep } from './store/pending.js';
import { REGISTER_FILE, readRegisterFile, registerSource } from './store/register-file.js';
import type { Workspace } from './workspace.js';

export interface LoadedRegister {
  readonly store: Store;
  /** The years that were read. */
  readonly years: Years;
  readonly reading: RegisterReading;
  readonly ledger: Ledger;
  readonly matching: Matching;
  /** Steps that were cut short, or that another process is at work on. */
  readonly pending: readonly PendingStep[];
  /** What is wrong with the register's own text. */
  readonly findings: readonly RegisterFinding[];
  /** The register as findings point into it; empty where none do. */
  readonly sources: ReadonlyMap<string, LocatedSource>;
}

export interface RegisterWish {
  readonly workspace: Workspace;
  readonly fs: FileSystem;
  /** The years that the command is about, besides those of the circulars; null for all. */
  readonly years: Years;
}

export async function loadRegister(
  { workspace, fs, years: asked }: RegisterWish,
  { series }: Organisation,
  circulars: readonly Circular[],
): Promise<LoadedRegister> {
  // A series that never restarts is one span over all years.
  const isEndless = [...series.values()].some(({ restart }) => restart === 'never');
  const years = asked === null || isEndless ? null : new Set([...asked, ...circulars.flatMap(yearsOf)]);
  const store: Store = { root: workspace.root, fs };
  const reading = await readRegisterFile(store, years);
  const pending = await listPending(store);
  const ledger = keepLedger(reading.register, series);
  const matching = matchFiles(circulars.map(filed), ledger, new Set(pending.flatMap(({ files }) => files)));
  const findings = [...reading.findings, ...ledger.findings, ...tornLine(reading)];
  const sources = await registerSources(workspace, store, findings);
  return { store, years, reading, ledger, matching, pending, findings, sources };
}

/** The register as findings point into it. Its text is not read where none do: it may be large. */
export async function registerSources(
  { show }: Workspace,
  store: Store,
  findings: readonly Finding[],
): Promise<ReadonlyMap<string, LocatedSource>> {
  if (!findings.some(({ at }) => at?.document === 'register')) return new Map();
  return new Map([['register', await registerSource(store, show(REGISTER_FILE))]]);
}

/** Every year under which the register may know a circular. */
function yearsOf(circular: Circular): readonly number[] {
  const numbers = circular.state === 'numbered' ? circular.numbers : circular.given;
  const folder = /^(\d{4})\//.exec(circular.file)?.[1];
  return [
    ...Object.values(numbers).map(({ year }) => year),
    ...(circular.date ? [circular.date.year] : []),
    ...(folder === undefined ? [] : [Number(folder)]),
  ];
}

/** What matching and numbering need of a circular. */
export function filed(circular: Circular): FiledCircular {
  const { file, content } = circular;
  return { file, content, numbers: circular.state === 'numbered' ? circular.numbers : null };
}

/** It never counted: reading passes over it, and the next command that writes removes it. */
function tornLine({ torn }: RegisterReading): readonly RegisterFinding[] {
  if (torn === null) return [];
  return [registerFinding('register/torn-line', { line: torn }, placeOf(torn))];
}
