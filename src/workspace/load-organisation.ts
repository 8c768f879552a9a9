/** Reads genelge.yaml and the lists it names. */

import { closedIn } from '../circular/closed-values.js';
import type { CircularFinding } from '../circular/findings.js';
import type { Addressee, Organisation } from '../circular/organisation.js';
import { parseAddressees, parseOrganisation, withMembers } from '../circular/parse-organisation.js';
import { hasError } from '../diagnostic.js';
import { type DocumentId, type LocatedSource, placeAt } from '../source.js';
import type { WorkspaceFinding } from './findings.js';
import { type ReadFile, readInside } from './read-file.js';
import { ORGANISATION_FILE, type Workspace } from './workspace.js';
import { readYaml } from './yaml/file.js';
import { isAboutWords } from './yaml/findings.js';

export interface LoadedOrganisation {
  /** null where anything in it is an error, but for words that are missing: nothing can be made with half of one. */
  readonly organisation: Organisation | null;
  readonly findings: readonly (WorkspaceFinding | CircularFinding)[];
  /** genelge.yaml and the lists that it names, as far as they were read. */
  readonly files: readonly OrganisationFile[];
}

export interface OrganisationFile {
  /** In the workspace. */
  readonly name: string;
  readonly document: DocumentId;
  readonly source: LocatedSource;
}

export function loadOrganisation(workspace: Workspace, read: ReadFile = readInside): LoadedOrganisation {
  const findings: (WorkspaceFinding | CircularFinding)[] = [];
  const files: OrganisationFile[] = [];
  const keep = (file: OrganisationFile): void => {
    files.push(file);
    workspace.sources.set(file.document, file.source);
  };
  const { value: bytes, findings: reading } = read(workspace, ORGANISATION_FILE);
  if (bytes === null) return { organisation: null, findings: reading, files };
  const yaml = readYaml(bytes, 'organisation', workspace.show(ORGANISATION_FILE), closedIn('organisation'));
  keep({ name: ORGANISATION_FILE, document: 'organisation', source: yaml.source });
  const parsed = yaml.value && parseOrganisation(yaml.value.data);
  findings.push(...yaml.findings, ...(parsed?.findings ?? []));
  if (!parsed?.value) return { organisation: null, findings, files };

  const members = new Map<string, readonly Addressee[]>();
  for (const { key, list } of parsed.value.groups) {
    if (list === null) continue;
    const named = placeAt('organisation', list.at);
    const document: DocumentId = `file:${list.file}`;
    const file = read(workspace, list.file, named);
    findings.push(...file.findings);
    if (file.value === null) continue;
    const listYaml = readYaml(file.value, document, workspace.show(list.file), closedIn('list'));
    keep({ name: list.file, document, source: listYaml.source });
    const addressees = listYaml.value && parseAddressees(listYaml.value.data, document);
    findings.push(...listYaml.findings, ...(addressees?.findings ?? []));
    if (addressees?.value) members.set(key, addressees.value);
  }
  return {
    organisation: hasError(findings.filter((each) => !isAboutWords(each))) ? null : withMembers(parsed.value, members),
    findings,
    files,
  };
}
