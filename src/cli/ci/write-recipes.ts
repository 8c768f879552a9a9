/** `--ci`: the recipe of each host at the repository's top, and the program that it installs in the workspace. */

import { join, relative } from 'node:path';
import { type CliFinding, cliFinding } from '../../messages/cli-findings.js';
import { packageFolder } from '../../workspace/package-folder.js';
import { readIfThere, type Store, writeDurably } from '../../workspace/store/durable.js';
import { showFrom } from '../../workspace/workspace.js';
import { pinnedProgram } from './pinned-program.js';
import { ciRecipe, type RecipeHost } from './recipe.js';

export interface RecipePlace {
  readonly workspace: Store;
  /** The repository's top. */
  readonly top: Store;
  /** File names are shown from here. */
  readonly cwd: string;
}

export interface RecipesWritten {
  /** As shown. */
  readonly written: readonly string[];
  readonly findings: readonly CliFinding[];
  /** Recipes that were not written, because one by their name is there. */
  readonly kept: readonly string[];
}

/** Nothing that is there is overwritten; what would have been written is told. */
export async function writeRecipes(hosts: readonly RecipeHost[], place: RecipePlace): Promise<RecipesWritten> {
  const { workspace, top, cwd } = place;
  const written: string[] = [];
  const findings: CliFinding[] = [];
  const kept: string[] = [];
  const write = async (store: Store, name: string, content: string | Uint8Array): Promise<boolean> => {
    const before = await readIfThere(store, name);
    if (before !== null) return before.equals(Buffer.from(content));
    await writeDurably(store, name, content);
    written.push(showFrom(cwd, join(store.root, name)));
    return true;
  };
  for (const { name, bytes } of await pinnedProgram(join(packageFolder('templates'), '..'))) {
    if (await write(workspace, name, bytes)) continue;
    const file = showFrom(cwd, join(workspace.root, name));
    if (name === 'package.json') findings.push(cliFinding('cli/package-there', { file }, null));
  }
  await ignoreInstalled(workspace);
  const folder = relative(top.root, workspace.root).split('\\').join('/');
  for (const host of hosts) {
    const recipe = ciRecipe(host, folder);
    if (await write(top, recipe.name, recipe.text)) continue;
    const file = showFrom(cwd, join(top.root, recipe.name));
    findings.push(cliFinding('cli/recipe-there', { file }, null));
    kept.push(recipe.text);
  }
  return { written, findings, kept };
}

const IGNORED = 'node_modules/';

/** What is installed is not the workspace's. */
async function ignoreInstalled(store: Store): Promise<void> {
  const before = (await readIfThere(store, '.gitignore'))?.toString('utf8') ?? '';
  if (before.split(/\r?\n/).some((line) => line.trim().replace(/\/$/, '') === 'node_modules')) return;
  await writeDurably(store, '.gitignore', `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${IGNORED}\n`);
}
