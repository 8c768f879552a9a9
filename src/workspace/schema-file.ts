/** `genelge.schema.json`: what an editor needs to know of this workspace's circulars. */

import { circularJsonSchema, type JsonSchema } from '../circular/json-schema.js';
import type { Organisation } from '../circular/organisation.js';
import { readIfThere, type Store, writeDurably } from './store/durable.js';
import { profileNames } from './theme-files.js';
import type { Workspace } from './workspace.js';

export const SCHEMA_FILE = 'genelge.schema.json';

/** The schema of this workspace's circulars. */
export async function schemaOf(workspace: Workspace, organisation: Organisation): Promise<JsonSchema> {
  const { signatories, addresseeGroups, series } = organisation;
  return circularJsonSchema({
    signers: new Map([...signatories].map(([key, { name, title }]) => [key, `${name}, ${title}`])),
    groups: new Map([...addresseeGroups].map(([key, { salutation }]) => [key, salutation])),
    series: [...series.keys()],
    profiles: profileNames(workspace),
  });
}

export function printSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Writes the file where it is not what it should be; `isRefresh` leaves a workspace without one without one. */
export async function writeSchemaFile(store: Store, schema: JsonSchema, isRefresh: boolean): Promise<boolean> {
  const there = (await readIfThere(store, SCHEMA_FILE))?.toString('utf8') ?? null;
  const text = printSchema(schema);
  if (there === text || (isRefresh && there === null)) return false;
  await writeDurably(store, SCHEMA_FILE, text);
  return true;
}
