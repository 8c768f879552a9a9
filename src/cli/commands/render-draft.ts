/** Renders circulars one after another, with themes, faces and pictures shared by all of them. */

import type { Circular } from '../../circular/circular.js';
import type { Organisation } from '../../circular/organisation.js';
import { resolveLetter } from '../../compose/resolve-letter.js';
import type { PictureImage } from '../../image/picture.js';
import { type Format, type Rendition, renderLetter } from '../../pipeline.js';
import { bundledFaces } from '../../workspace/bundled-faces.js';
import type { LoadedTheme } from '../../workspace/load-theme.js';
import type { Sources } from '../../workspace/load-workspace.js';
import { openThemes } from '../../workspace/open-themes.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Notes } from '../notes.js';

export interface RenderMaterials {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  readonly pictures: ReadonlyMap<string, PictureImage>;
  readonly notes: Notes;
}

/** Gives the letter in each format, or null after noting why not. `sources` are the files the circular came from. */
export type DraftRenderer = (
  circular: Circular,
  sources: Sources,
  formats: readonly Format[],
) => Promise<readonly Rendition[] | null>;

export function openDraftRenderer(materials: RenderMaterials): DraftRenderer {
  const { organisation, pictures, notes } = materials;
  const faces = bundledFaces();
  const themeOf = openNotedThemes(materials);
  return async (circular, sources, formats) => {
    const theme = await themeOf(circular, sources);
    if (theme.value === null) return null;
    const status = circular.state === 'draft' ? 'draft' : 'issued';
    const letter = resolveLetter(circular, organisation);
    const { value, findings } = renderLetter(letter, status, { theme: theme.value, faces, pictures }, formats);
    // Without formats a logo could not be read, which was told: that the letter then lacks it is no news.
    const told = formats.length > 0 ? findings : findings.filter(({ code }) => code !== 'typeset/missing-picture');
    notes.add(told, new Map([...sources, ...theme.sources]));
    return value;
  };
}

type ThemeMaterials = Pick<RenderMaterials, 'workspace' | 'organisation' | 'notes'>;

/** Gives a circular's profile; what is wrong with it is noted once. */
export function openNotedThemes({ workspace, organisation, notes }: ThemeMaterials) {
  const themeOf = openThemes(workspace, organisation);
  return async (circular: Circular, sources: Sources): Promise<LoadedTheme> => {
    const { theme, isFirst } = await themeOf(circular);
    if (isFirst) notes.add(theme.findings, new Map([...sources, ...theme.sources]));
    return theme;
  };
}
