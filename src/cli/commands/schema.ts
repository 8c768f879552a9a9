/** `genelge schema`: JSON Schema of a circular in this workspace, or of genelge.yaml. */

import { organisationJsonSchema } from '../../circular/json-schema.js';
import type { ExitCode } from '../../diagnostic.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import { printSchema, SCHEMA_FILE, schemaOf, writeSchemaFile } from '../../workspace/schema-file.js';
import { findWorkspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';

export interface SchemaOptions {
  readonly of: 'circular' | 'organisation';
  /** Writes genelge.schema.json instead of printing it. */
  readonly write?: boolean;
}

export async function schema({ of, write }: SchemaOptions, session: Session): Promise<ExitCode> {
  const { stdout, cwd, fs } = session.world;
  if (of === 'organisation') {
    stdout.write(printSchema(organisationJsonSchema()));
    return 0;
  }
  const notes = takeNotes();
  const workspace = findWorkspace(cwd, session.workspace);
  const { organisation, findings, sources } = loadOrganisation(workspace);
  notes.add(findings, sources);
  if (organisation === null) return notes.tell(session);
  const made = await schemaOf(workspace, organisation);
  if (!write) {
    stdout.write(printSchema(made));
    return 0;
  }
  await writeSchemaFile({ root: workspace.root, fs }, made, false);
  stdout.write(`${workspace.show(SCHEMA_FILE)}\n`);
  return notes.tell(session);
}
