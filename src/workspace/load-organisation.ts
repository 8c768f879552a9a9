/** Reads genelge.yaml and the lists it names. */

import { closedIn } from '../circular/closed-values.js';
import type { CircularFinding } from '../circular/findings.js';
import type { Addressee, Organisation } from '../circular/organisation.js';
import { parseAddressees, parseOrganisation, withMembers } from '../circular/parse-organisation.js';
import { hasError } from '../diagnostic.js';
import type { LocatedSource } from '../source.js';
import type { WorkspaceFinding } from './findings.js';
import { readInside } from './read-file.js';
import { ORGANISATION_FILE, type Workspace } from './workspace.js';
import { readYaml } from './yaml/file.js';
import { isAboutWords } from './yaml/findings.js';

export interface LoadedOrganisation {
  /** null where anything in it is an error, but for words that are missing: nothing can be made with half of one. */
  readonly organisation: Organisation | null;
  readonly findings: readonly (WorkspaceFinding | CircularFinding)[];
  /** The files read, by the names under which findings speak of them. */
  readonly sources: ReadonlyMap<string, LocatedSource>;
}

export function loadOrganisation(workspace: Workspace): LoadedOrganisation {
  const findings: (WorkspaceFinding | CircularFinding)[] = [];
  const sources = new Map<string, LocatedSource>();
  const { value: bytes, findings: reading } = readInside(workspace, ORGANISATION_FILE);
  if (bytes === null) return { organisation: null, findings: reading, sources };
  const yaml = readYaml(bytes, 'organisation', workspace.show(ORGANISATION_FILE), closedIn('organisation'));
  sources.set('organisation', yaml.source);
  const parsed = yaml.value && parseOrganisation(yaml.value.data);
  findings.push(...yaml.findings, ...(parsed?.findings ?? []));
  if (!parsed?.value) return { organisation: null, findings, sources };

  const members = new Map<string, readonly Addressee[]>();
  for (const { key, list } of parsed.value.groups) {
    if (list === null) continue;
    const named = { document: 'organisation', path: list.at, within: null };
    const file = readInside(workspace, list.file, named);
    findings.push(...file.findings);
    if (file.value === null) continue;
    const listYaml = readYaml(file.value, list.file, workspace.show(list.file), closedIn('list'));
    sources.set(list.file, listYaml.source);
    const addressees = listYaml.value && parseAddressees(listYaml.value.data, list.file);
    findings.push(...listYaml.findings, ...(addressees?.findings ?? []));
    if (addressees?.value) members.set(key, addressees.value);
  }
  return {
    organisation: hasError(findings.filter((each) => !isAboutWords(each))) ? null : withMembers(parsed.value, members),
    findings,
    sources,
  };
}
