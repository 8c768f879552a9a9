/** `genelge schema`: JSON Schema of a circular in this workspace, of genelge.yaml, of a list of addressees or of style.yaml. */

import type { ExitCode } from '../../diagnostic.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import {
  fixedSchema,
  printSchema,
  SCHEMA_FILE,
  schemaOf,
  writeFixedSchemas,
  writeSchemaFile,
} from '../../workspace/schema-file.js';
import { findWorkspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';

export interface SchemaOptions {
  readonly of: 'circular' | 'organisation' | 'addressees' | 'style';
  /** Writes the workspace's schemas, all of them, instead of printing one. */
  readonly write?: boolean;
}

export async function schema({ of, write }: SchemaOptions, session: Session): Promise<ExitCode> {
  const { stdout, cwd, fs } = session.world;
  if (of !== 'circular' && !write) {
    stdout.write(printSchema(fixedSchema(of)));
    return 0;
  }
  const notes = takeNotes();
  const workspace = findWorkspace(cwd, session.workspace);
  const { organisation, findings } = loadOrganisation(workspace);
  notes.setWorkspace(workspace);
  notes.add(findings);
  if (organisation === null) return notes.tell(session);
  const made = await schemaOf(workspace, organisation);
  if (!write) {
    stdout.write(printSchema(made));
    return 0;
  }
  const store = { root: workspace.root, fs };
  await writeSchemaFile(store, made, false);
  const written = [SCHEMA_FILE, ...(await writeFixedSchemas(store))];
  stdout.write(written.map((name) => `${workspace.show(name)}\n`).join(''));
  return notes.tell(session);
}
