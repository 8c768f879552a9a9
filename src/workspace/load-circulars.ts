/** Reads circulars whole. */

import type { Circular } from '../circular/circular.js';
import { closedIn } from '../circular/closed-values.js';
import type { CircularFinding } from '../circular/findings.js';
import type { Organisation } from '../circular/organisation.js';
import { parseCircular } from '../circular/parse-circular.js';
import { hasError, ofCircular } from '../diagnostic.js';
import type { LocatedSource } from '../source.js';
import type { WorkspaceFinding } from './findings.js';
import { loadNamedFiles, type NamedFileFinding } from './load-named-files.js';
import { readInside } from './read-file.js';
import { type SelectedCirculars, type Selection, selectCirculars } from './select-circulars.js';
import type { Workspace } from './workspace.js';
import { readYaml } from './yaml/file.js';
import { isAboutWords } from './yaml/findings.js';

/** A circular's file as it was read: with its complaints, and without a circular where one is an error. */
export interface LoadedCircular {
  readonly file: string;
  readonly circular: Circular | null;
  readonly findings: readonly (WorkspaceFinding | CircularFinding)[];
  /** About words that would be missing or joined, and files it names: errors forbid a new letter; one that was sealed is as it is. */
  readonly wordFindings: readonly (WorkspaceFinding | NamedFileFinding)[];
  readonly source: LocatedSource | null;
}

export function loadCirculars(
  workspace: Workspace,
  organisation: Organisation,
  selection: Selection,
): SelectedCirculars<LoadedCircular> {
  return selectCirculars(workspace, organisation, selection, (file) => loadCircular(workspace, file, organisation));
}

/** Reads one circular's file. */
export function loadCircular(workspace: Workspace, file: string, organisation: Organisation): LoadedCircular {
  const { value: bytes, findings } = readInside(workspace, file);
  if (bytes === null) return { file, circular: null, findings, wordFindings: [], source: null };
  return parseFile(workspace, { file, bytes }, organisation);
}

/** The same of bytes that were read already. */
export function parseFile(
  workspace: Workspace,
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  organisation: Organisation,
): LoadedCircular {
  const yaml = readYaml(bytes, 'circular', workspace.show(file), closedIn('circular'));
  workspace.sources.set(`circular:${file}`, yaml.source);
  const parsed = yaml.value ? parseCircular(yaml.value.data, file, organisation) : null;
  const wordFindings = yaml.findings.filter(isAboutWords);
  const all: (WorkspaceFinding | CircularFinding)[] = [
    ...yaml.findings.filter((each) => !isAboutWords(each)),
    ...(parsed?.findings ?? []),
  ];
  const circular = hasError(all) ? null : (parsed?.value ?? null);
  const named = circular === null ? [] : loadNamedFiles(workspace, circular).findings;
  return {
    file,
    circular,
    findings: ofCircular(all, file),
    wordFindings: ofCircular([...wordFindings, ...named], file),
    source: yaml.source,
  };
}
