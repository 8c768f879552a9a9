/** What the organisation says, as one digest: genelge.yaml and the lists that it names. */

import { type Digest, digestOf } from '../circular/digest.js';
import type { OrganisationFile } from './load-organisation.js';

export function organisationDigest(files: readonly OrganisationFile[]): Digest {
  return digestOf(JSON.stringify(files.map(({ name, source }) => [name, source.source.text])));
}
