/** `genelge preview`: a page on this machine that shows a letter as it prints, and follows its files until it is ended. */

import { relative } from 'node:path';
import type { ExitCode } from '../../diagnostic.js';
import { PREVIEW_WORDS } from '../../preview/preview-words.js';
import { servePreview } from '../../preview/serve-preview.js';
import { watchFolders } from '../../preview/watch-folders.js';
import { findWorkspace } from '../../workspace/workspace.js';
import { openWorkspace } from '../open-workspace.js';
import { openPreviewLoader } from '../preview/preview-loader.js';
import type { Session } from '../session.js';

export interface PreviewOptions {
  /** A file, or a number; the first draft where none is named. */
  readonly letter: string | null;
  /** Shows the page in the system's browser. */
  readonly open?: boolean;
}

export async function preview({ letter, open }: PreviewOptions, session: Session): Promise<ExitCode> {
  const { world } = session;
  const workspace = findWorkspace(world.cwd, session.workspace);
  const loader = openPreviewLoader(workspace, session);
  let file: string | null = null;
  if (letter !== null) {
    const opened = await openWorkspace(session, { names: [letter], year: null, withOthers: false });
    const [selected] = opened?.selected ?? [];
    if (opened === null || selected === undefined) return opened ? await opened.notes.tell(session) : 1;
    file = relative('.', selected).split('\\').join('/');
  }
  const server = await servePreview({ loader, words: PREVIEW_WORDS[session.words.language], file });
  const watching = watchFolders(workspace.root, { onStir: server.prepare, onRest: server.refresh });
  const ended = world.untilEnded();
  world.stdout.write(`${server.address}\n`);
  if (open) await world.openFile(server.address);
  try {
    await Promise.race([ended, server.failed]);
  } finally {
    watching.close();
    await server.close();
  }
  return 0;
}
