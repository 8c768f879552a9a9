/** `genelge render --watch`: renders, and again whenever a file has changed, until it is ended. */

import { relative } from 'node:path';
import { type ExitCode, Refusal } from '../../diagnostic.js';
import { isKnown } from '../../messages/catalogue.js';
import { watchFolders } from '../../preview/watch-folders.js';
import { asRefusal } from '../../workspace/store/commit.js';
import { findWorkspace, type Workspace } from '../../workspace/workspace.js';
import type { Session } from '../session.js';
import { outputFolder } from './output-writer.js';

/** `render` is given the workspace in every run but the first: it may lose its genelge.yaml for a moment. */
export async function renderAndWatch(
  session: Session,
  render: (again: { readonly known: Workspace } | null) => Promise<ExitCode>,
  out: string | null,
): Promise<ExitCode> {
  const { world, words } = session;
  const known = findWorkspace(world.cwd, session.workspace);
  const ended = world.untilEnded();
  let isEnded = false;
  let isDue = false;
  let wake = (): void => {};
  const change = (): void => {
    isDue = true;
    wake();
  };
  void ended.then(() => {
    isEnded = true;
    wake();
  });

  const folder = outputFolder(known.root, world.cwd, out);
  const watching = watchFolders(known.root, { onRest: change, except: passedOver(known, folder) });
  try {
    await render(null);
    session.say(words.ui.watching);
    while (!isEnded) {
      // What changes while letters are made is made after them, once.
      if (!isDue) {
        await new Promise<void>((done) => {
          wake = done;
        });
      }
      if (!isDue || isEnded) continue;
      isDue = false;
      await render({ known }).catch((error: unknown) => tellRefusal(error, session, known));
    }
  } finally {
    watching.close();
  }
  return 0;
}

/** Its own outputs are nobody's typing; a folder that holds circulars too is watched all the same. */
function passedOver({ root }: Workspace, folder: string): string | null {
  return /^(?:\d{4})?$/.test(relative(root, folder)) ? null : folder;
}

/** A folder that goes away while it is read, a link that leads out: told, and looked at again with the next change. */
async function tellRefusal(error: unknown, session: Session, { root }: Workspace): Promise<void> {
  const refusal = asRefusal(error, { root });
  if (!(refusal instanceof Refusal) || !isKnown(refusal.finding)) throw error;
  await session.report([{ finding: refusal.finding, source: null, span: null }], {});
}
