/** Who makes the letters of a batch: this thread, or others beside it. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OrganisationFile } from '../workspace/load-organisation.js';
import { organisationDigest } from '../workspace/organisation-digest.js';
import type { LetterForm, RendererMaterials } from './letter-form.js';
import type { LetterMaker } from './render-letters.js';

export interface MakerMaterials extends RendererMaterials {
  readonly organisationFiles: readonly OrganisationFile[];
  /** The folder that the user is in. */
  readonly cwd: string;
}

export interface MakerOptions {
  /** Letters to be made. */
  readonly count: number;
  /**
   * Threads asked for; null makes all letters in this one: for 1,000 letters two others took 284 MB where this one takes
   * 183, and a sixth more of the processor's time.
   */
  readonly jobs: number | null;
}

/** The way to a letter is loaded only here: a year that did not change needs none of it. */
export async function openMaker(
  { organisationFiles, cwd, ...materials }: MakerMaterials,
  form: LetterForm,
  { count, jobs }: MakerOptions,
): Promise<LetterMaker> {
  const { openLetterRenderer } = await import('./open-letter-renderer.js');
  const here = openLetterRenderer(materials, form);
  const threads = Math.min(jobs ?? 1, count);
  const script = fileURLToPath(new URL('worker.cjs', import.meta.url));
  if (threads <= 1 || !existsSync(script)) return { ...here, atOnce: 1, close: async () => {} };
  const { openPool } = await import('./open-pool.js');
  const { root } = materials.workspace;
  const setting = { root, cwd, form, organisation: organisationDigest(organisationFiles) };
  return openPool({ here, script, setting, threads });
}
