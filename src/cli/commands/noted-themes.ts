/** Profiles of circulars, each read and compiled once. */

import type { Circular } from '../../circular/circular.js';
import type { LoadedTheme } from '../../workspace/load-theme.js';
import type { WorkspaceSnapshot } from '../../workspace/load-workspace.js';
import { openThemes } from '../../workspace/open-themes.js';
import type { Notes } from '../notes.js';

type ThemeMaterials = Pick<WorkspaceSnapshot, 'workspace' | 'organisation'> & { readonly notes: Notes };

/** Gives a circular's profile; what is wrong with it is noted once. */
export function openNotedThemes({ workspace, organisation, notes }: ThemeMaterials) {
  const themeOf = openThemes(workspace, organisation);
  return async (circular: Circular): Promise<LoadedTheme> => {
    const { theme, isFirst } = await themeOf(circular);
    if (isFirst) notes.add(theme.findings);
    return theme;
  };
}
