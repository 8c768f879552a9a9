/** What an editor needs to know of this workspace's files: `genelge.schema.json` of its circulars, and the others' schemas. */

import { circularJsonSchema } from '../circular/editor/circular-json-schema.js';
import type { JsonSchema } from '../circular/editor/json-schema.js';
import { addresseesJsonSchema, organisationJsonSchema } from '../circular/editor/organisation-json-schema.js';
import type { Organisation } from '../circular/organisation.js';
import { styleJsonSchema } from '../letter/style-json-schema.js';
import { readIfThere, type Store, writeDurably } from './store/durable.js';
import { profileNames } from './theme-files.js';
import type { Workspace } from './workspace.js';

export const SCHEMA_FILE = 'genelge.schema.json';

/** The same in every workspace; by the kind of file that each is of. */
export const SCHEMA_FILES = {
  organisation: 'schemas/kurum.json',
  addressees: 'schemas/liste.json',
  style: 'schemas/bicem.json',
} as const;

/** Told to editors by a comment in a file's first line. */
export function schemaComment(path: string): string {
  return `# yaml-language-server: $schema=${path}\n`;
}

/** The schema of this workspace's circulars. */
export async function schemaOf(workspace: Workspace, organisation: Organisation): Promise<JsonSchema> {
  const { signatories, addresseeGroups, series } = organisation;
  return circularJsonSchema({
    signers: new Map([...signatories].map(([key, { name, title }]) => [key, [name, title].filter(Boolean).join(', ')])),
    groups: new Map([...addresseeGroups].map(([key, { salutation }]) => [key, salutation])),
    series: [...series.keys()],
    profiles: profileNames(workspace),
  });
}

/** The schema of a kind of file that is the same in every workspace. */
export function fixedSchema(of: keyof typeof SCHEMA_FILES): JsonSchema {
  return { organisation: organisationJsonSchema, addressees: addresseesJsonSchema, style: styleJsonSchema }[of]();
}

export function printSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Writes the circulars' schema where it is not what it should be; `isRefresh` leaves a workspace without one without one. */
export async function writeSchemaFile(store: Store, schema: JsonSchema, isRefresh: boolean): Promise<boolean> {
  return await writeIfOther(store, SCHEMA_FILE, schema, isRefresh);
}

/** Writes the other schemas likewise; gives the files written. */
export async function writeFixedSchemas(store: Store): Promise<readonly string[]> {
  const written: string[] = [];
  for (const of of ['organisation', 'addressees', 'style'] as const) {
    if (await writeIfOther(store, SCHEMA_FILES[of], fixedSchema(of), false)) written.push(SCHEMA_FILES[of]);
  }
  return written;
}

async function writeIfOther(store: Store, name: string, schema: JsonSchema, isRefresh: boolean): Promise<boolean> {
  const there = (await readIfThere(store, name))?.toString('utf8') ?? null;
  const text = printSchema(schema);
  if (there === text || (isRefresh && there === null)) return false;
  await writeDurably(store, name, text);
  return true;
}
