/** The profiles of many letters, each read and compiled once. */

import type { Circular } from '../circular/circular.js';
import type { Organisation } from '../circular/organisation.js';
import { type LoadedTheme, loadTheme } from './load-theme.js';
import type { Workspace } from './workspace.js';

export interface OpenedTheme {
  readonly theme: LoadedTheme;
  /** What is wrong with a profile is told where it is first met. */
  readonly isFirst: boolean;
}

/** Gives a circular's profile. */
export function openThemes(workspace: Workspace, organisation: Organisation) {
  const themes = new Map<string, LoadedTheme>();
  return async ({ profile, file }: Pick<Circular, 'profile' | 'file'>): Promise<OpenedTheme> => {
    const known = themes.get(profile);
    if (known) return { theme: known, isFirst: false };
    const document = profile === organisation.profile ? 'organisation' : (`circular:${file}` as const);
    const theme = await loadTheme(workspace, profile, { document, path: ['sablon'], within: null });
    themes.set(profile, theme);
    return { theme, isFirst: true };
  };
}
