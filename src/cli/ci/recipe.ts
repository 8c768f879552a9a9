/** What a CI host is to do with a workspace: check every change once; on the default branch number, and render what was numbered. */

import { githubRecipe } from './github.js';
import { gitlabRecipe } from './gitlab.js';

export const CI_HOSTS = ['none', 'github', 'gitlab'] as const;
export type CiHost = (typeof CI_HOSTS)[number];
export type RecipeHost = Exclude<CiHost, 'none'>;

/** A file from the repository's top. */
export interface Recipe {
  readonly name: string;
  readonly text: string;
}

/** `folder` is the workspace's, from the repository's top with `/`; empty where it is the top. */
export function ciRecipe(host: RecipeHost, folder: string): Recipe {
  return host === 'github'
    ? { name: '.github/workflows/genelge.yml', text: githubRecipe(folder) }
    : { name: '.gitlab-ci.yml', text: gitlabRecipe(folder) };
}
