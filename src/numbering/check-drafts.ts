/** Whether letters can be made of drafts: one that cannot gets no number, which would be a number without a letter. */

import { resolveUnnumbered } from '../compose/resolve-letter.js';
import { stampNumbers } from '../compose/unnumbered-letter.js';
import { hasError, ofCircular } from '../diagnostic.js';
import type { PictureFinding } from '../image/findings.js';
import { type PipelineFinding, renderLetter } from '../pipeline.js';
import type { Edges } from '../workspace/edges.js';
import { loadFonts } from '../workspace/load-fonts.js';
import { withOwnPictures } from '../workspace/load-named-files.js';
import { loadPictures } from '../workspace/load-pictures.js';
import type { ThemeFinding } from '../workspace/load-theme.js';
import type { WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { openThemes } from '../workspace/open-themes.js';
import type { NumberingCandidate } from './candidates.js';

export type DraftFinding = PipelineFinding | PictureFinding | ThemeFinding;

export interface CheckedDrafts {
  readonly sound: readonly NumberingCandidate[];
  readonly findings: readonly DraftFinding[];
}

export async function checkDrafts(
  candidates: readonly NumberingCandidate[],
  { workspace, organisation }: WorkspaceSnapshot,
  { onProgress }: Pick<Edges, 'onProgress'>,
): Promise<CheckedDrafts> {
  const logos = loadPictures(workspace, organisation);
  const { faces, findings: ofFonts } = loadFonts(workspace, organisation);
  const told: DraftFinding[] = [...logos.findings, ...ofFonts];
  if (hasError(told)) return { sound: [], findings: told };
  const themeOf = openThemes(workspace, organisation);
  const sound: NumberingCandidate[] = [];
  const progress = onProgress('setting', candidates.length);
  for (const candidate of candidates) {
    progress.tick();
    const { circular, typed } = candidate;
    const { theme, isFirst } = await themeOf(circular);
    if (isFirst) told.push(...theme.findings);
    if (theme.value === null) continue;
    const letter = stampNumbers(resolveUnnumbered(circular, organisation), typed);
    const pictures = withOwnPictures(logos.pictures, workspace, circular);
    const materials = { theme: theme.value, faces, pictures };
    const { value, findings } = renderLetter(letter, 'issued', materials, []);
    told.push(...ofCircular(findings, circular.file));
    if (value !== null) sound.push(candidate);
  }
  progress.end();
  return { sound, findings: told };
}
