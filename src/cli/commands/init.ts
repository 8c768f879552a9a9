/** `genelge init`: an empty folder becomes a workspace that renders at once. Nothing that is there is overwritten. */

import { join, resolve } from 'node:path';
import { printCircular } from '../../circular/print-circular.js';
import { type OrganisationAnswers, printOrganisation, signerKeys } from '../../circular/print-organisation.js';
import { type ExitCode, hasError, Refusal } from '../../diagnostic.js';
import { ensureAttributes } from '../../exchange/attributes.js';
import { topOf } from '../../exchange/repository.js';
import { dateInZone } from '../../language/dates.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import {
  SCHEMA_FILE,
  SCHEMA_FILES,
  schemaComment,
  schemaOf,
  writeFixedSchemas,
  writeSchemaFile,
} from '../../workspace/schema-file.js';
import { readIfThere, type Store, writeDurably } from '../../workspace/store/durable.js';
import { ORGANISATION_FILE, showFrom, workspaceIn } from '../../workspace/workspace.js';
import type { CiHost, RecipeHost } from '../ci/recipe.js';
import { type RecipePlace, writeRecipes } from '../ci/write-recipes.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { askOrganisation, type InitOptions } from './ask-organisation.js';
import { editorFiles } from './editor-files.js';
import { STARTER } from './starter-words.js';

export async function init(options: InitOptions, session: Session): Promise<ExitCode> {
  const { world, words } = session;
  const root = resolve(world.cwd, options.folder);
  const store: Store = { root, fs: world.fs };
  if ((await readIfThere(store, ORGANISATION_FILE)) !== null) {
    // A workspace that is there gets its recipe, and nothing else.
    if (options.ci?.some(isHost)) return addRecipes(options.ci.filter(isHost), store, session);
    const args = { file: showFrom(world.cwd, join(root, ORGANISATION_FILE)) };
    throw new Refusal(cliFinding('cli/already-there', args, null), 1);
  }
  const { answers, ci } = await askOrganisation(options, session);
  const written: string[] = [];
  const write = async (name: string, text: string, at: Store = store): Promise<void> => {
    if ((await readIfThere(at, name)) !== null) return;
    await writeDurably(at, name, text);
    written.push(showFrom(world.cwd, join(at.root, name)));
  };
  const { year } = dateInZone(world.now(), 'Europe/Istanbul');
  const first = `${year}/${STARTER.fileName}.yaml`;
  await write(ORGANISATION_FILE, schemaComment(SCHEMA_FILES.organisation) + printOrganisation(answers));
  await write('odalar.yaml', schemaComment(SCHEMA_FILES.addressees) + STARTER.addressees);
  await write(first, firstDraft(answers));
  for (const [name, text] of editorFiles()) await write(name, text);
  await write('.gitignore', 'out/\n.genelge/\nnode_modules/\n');
  if (await ensureAttributes(store)) written.push(showFrom(world.cwd, join(root, '.gitattributes')));
  const notes = takeNotes();
  const hosts = ci.filter(isHost);
  const recipes = hosts.length > 0 ? await writeRecipes(hosts, await placeOf(store, session)) : null;
  written.push(...(recipes?.written ?? []));
  notes.add(recipes?.findings ?? []);
  const workspace = workspaceIn(root, (name) => showFrom(world.cwd, join(root, name)));
  const { organisation, findings } = loadOrganisation(workspace);
  notes.setWorkspace(workspace);
  notes.add(findings);
  if (organisation === null || hasError(findings)) return notes.tell(session);
  if (await writeSchemaFile(store, await schemaOf(workspace, organisation), false))
    written.push(workspace.show(SCHEMA_FILE));
  written.push(...(await writeFixedSchemas(store)).map(workspace.show));
  if (session.isText) world.stdout.write(written.map((name) => `${name}\n`).join(''));
  return notes.tell(session, { written }, words.ui.begun(showFrom(world.cwd, root), workspace.show(first)));
}

function isHost(host: CiHost): host is RecipeHost {
  return host !== 'none';
}

/** Exit code 1 where a recipe is there already: what it would say is printed, for whoever merges the two. */
async function addRecipes(hosts: readonly RecipeHost[], store: Store, session: Session): Promise<ExitCode> {
  const { written, findings, kept } = await writeRecipes(hosts, await placeOf(store, session));
  const notes = takeNotes();
  notes.add(findings);
  if (session.isText) session.world.stdout.write([...written.map((name) => `${name}\n`), ...kept].join(''));
  return notes.tell(session, { written, wouldWrite: kept });
}

async function placeOf(workspace: Store, { world }: Session): Promise<RecipePlace> {
  const top = { root: (await topOf(workspace.root)) ?? workspace.root, fs: workspace.fs };
  return { workspace, top, cwd: world.cwd };
}

function firstDraft(answers: OrganisationAnswers): string {
  const [signer] = signerKeys(answers.signers);
  const draft = printCircular(
    {
      date: null,
      addressee: ['odalar'],
      series: null,
      subject: STARTER.subject,
      references: [],
      body: STARTER.body,
      signers: signer === undefined ? [] : [signer],
      urgency: null,
      carried: {},
    },
    '../',
  );
  return draft;
}
