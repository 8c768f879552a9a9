/** The register beside the circulars that were read: what each of them is. Reads only; what is half-done is said. */

import { type CircularHead, type FileHead, numbersIn } from '../circular/circular-head.js';
import type { Organisation } from '../circular/organisation.js';
import { type RegisterFinding, registerFinding } from '../register/findings.js';
import { buildLedger, type Ledger } from '../register/ledger.js';
import { type FiledCircular, type Matching, matchFiles } from '../register/match-files.js';
import { placeOf, type RegisterReading, type Years } from '../register/read-register.js';
import { registerSource } from './register-source.js';
import type { FileSystem, Store } from './store/durable.js';
import { listPending, type PendingStep } from './store/pending.js';
import { readRegisterFile } from './store/register-file.js';
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
}

export interface RegisterQuestion {
  readonly workspace: Workspace;
  readonly fs: FileSystem;
  /** The years that the command is about, besides those of the circulars; null for all. */
  readonly years: Years;
}

export async function loadRegister(
  { workspace, fs, years: asked }: RegisterQuestion,
  { series }: Organisation,
  files: readonly FileHead[],
): Promise<LoadedRegister> {
  const circulars = files.flatMap(({ circular }) => circular ?? []);
  // A series that never restarts is one span over all years.
  const isEndless = [...series.values()].some(({ restart }) => restart === 'never');
  const years = asked === null || isEndless ? null : new Set([...asked, ...circulars.flatMap(yearsOf)]);
  const store: Store = { root: workspace.root, fs };
  const reading = await readRegisterFile(store, years);
  const pending = await listPending(store);
  const ledger = buildLedger(reading.register, series);
  const matching = matchFiles(
    {
      circulars: circulars.map(filed),
      unreadable: new Set(files.flatMap(({ circular, file }) => (circular === null ? [file] : []))),
      pending: new Set(pending.flatMap((step) => step.files)),
    },
    ledger,
  );
  const findings = [...reading.findings, ...ledger.findings, ...tornLine(reading)];
  workspace.sources.set('register', registerSource(workspace));
  return { store, years, reading, ledger, matching, pending, findings };
}

/** Every year under which the register may know a circular. */
function yearsOf(circular: CircularHead): readonly number[] {
  const folder = /^(\d{4})\//.exec(circular.file)?.[1];
  return [
    ...Object.values(numbersIn(circular)).map(({ year }) => year),
    // A season's numbers may be of the year before the date.
    ...(circular.date ? [circular.date.year, circular.date.year - 1] : []),
    ...(circular.addendumTo ? [circular.addendumTo.year] : []),
    ...(folder === undefined ? [] : [Number(folder)]),
  ];
}

/** What matching and numbering need of a circular. */
function filed(circular: CircularHead): FiledCircular {
  const { file, contentDigest } = circular;
  return { file, contentDigest, numbers: circular.state === 'numbered' ? circular.numbers : null };
}

/** It never counted: reading passes over it, and the next command that writes removes it. */
function tornLine({ torn }: RegisterReading): readonly RegisterFinding[] {
  if (torn === null) return [];
  return [registerFinding('register/torn-line', { line: torn }, placeOf(torn))];
}
