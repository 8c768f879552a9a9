/** The schemas of genelge.yaml and of a list of addressees. */

import { addresseesSchema, organisationSchema } from '../parse-organisation.js';
import { editorSchema, type JsonSchema } from './json-schema.js';
import { ADDRESSEE_WORDS, ORGANISATION_WORDS } from './organisation-words.js';

export function organisationJsonSchema(): JsonSchema {
  const { $schema, ...base } = editorSchema(organisationSchema, ORGANISATION_WORDS);
  return { $schema, title: 'Kurum', ...base };
}

export function addresseesJsonSchema(): JsonSchema {
  return editorSchema(addresseesSchema, ADDRESSEE_WORDS);
}
