/** Renders circulars one after another, with themes, faces and pictures shared by all of them. */

import type { Circular } from '../../circular/circular.js';
import type { Organisation } from '../../circular/organisation.js';
import { resolveLetter } from '../../compose/resolve-letter.js';
import type { PictureImage } from '../../image/picture.js';
import { type Format, type Rendition, renderLetter } from '../../pipeline.js';
import { bundledFaces } from '../../workspace/bundled-faces.js';
import { type LoadedTheme, loadTheme } from '../../workspace/load-theme.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Notes, Sources } from '../notes.js';

export interface PressMaterials {
  readonly workspace: Workspace;
  readonly organisation: Organisation;
  readonly pictures: ReadonlyMap<string, PictureImage>;
  readonly notes: Notes;
}

/** Gives the letter in each format, or null after noting why not. `sources` are the files the circular came from. */
export type Press = (
  circular: Circular,
  sources: Sources,
  formats: readonly Format[],
) => Promise<readonly Rendition[] | null>;

export function openPress(materials: PressMaterials): Press {
  const { organisation, pictures, notes } = materials;
  const faces = bundledFaces();
  const themeOf = openThemes(materials);
  return async (circular, sources, formats) => {
    const theme = await themeOf(circular, sources);
    if (theme.value === null) return null;
    const standing = circular.state === 'draft' ? 'draft' : 'issued';
    const letter = resolveLetter(circular, organisation);
    const { value, findings } = renderLetter(letter, standing, { theme: theme.value, faces, pictures }, formats);
    notes.add(findings, new Map([...sources, ...theme.sources]));
    return value;
  };
}

type ThemeMaterials = Pick<PressMaterials, 'workspace' | 'organisation' | 'notes'>;

/** Gives a circular's profile; what is wrong with it is noted once. */
export function openThemes({ workspace, organisation, notes }: ThemeMaterials) {
  const themes = new Map<string, LoadedTheme>();
  return async ({ profile }: Circular, sources: Sources): Promise<LoadedTheme> => {
    const known = themes.get(profile);
    if (known) return known;
    const isOwn = profile !== organisation.profile;
    const named = { document: isOwn ? 'circular' : 'organisation', path: ['sablon'], within: null };
    const theme = await loadTheme(workspace, profile, named);
    themes.set(profile, theme);
    notes.add(theme.findings, new Map([...sources, ...theme.sources]));
    return theme;
  };
}
