/** What a profile is made of at this moment, each of its files as a digest. */

import { type Digest, digestOf } from '../circular/digest.js';
import { bundledProfiles } from '../compose/bundled-profiles.js';
import { placeAt } from '../source.js';
import { hasOwnFiles, readThemeFiles } from './theme-files.js';
import type { Workspace } from './workspace.js';

/** By the names under which templates take part, `antet`, and `style.yaml`; null for a profile that there is not, or that cannot be read. */
export async function themeDigests(workspace: Workspace, profile: string): Promise<ReadonlyMap<string, Digest> | null> {
  if (!hasOwnFiles(workspace, profile) && Object.hasOwn(bundledProfiles, profile)) {
    const bundled = await bundledProfiles[profile]?.();
    if (bundled) return byPart(Object.entries(bundled.digests));
  }
  const { value } = readThemeFiles(workspace, profile, placeAt('organisation', ['sablon']));
  return value && byPart([...value.files].map(([name, { bytes }]) => [name, digestOf(bytes)] as const));
}

function byPart(digests: readonly (readonly [file: string, digest: Digest])[]): ReadonlyMap<string, Digest> {
  return new Map(digests.map(([file, digest]) => [file.replace(/\.hbs$/, ''), digest]));
}
