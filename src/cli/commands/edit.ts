/** `genelge edit`: a circular's file in the user's editor, and what is wrong with it afterwards. */

import { resolve } from 'node:path';
import type { ExitCode } from '../../diagnostic.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { editorOf } from '../editor.js';
import { takeNotes } from '../notes.js';
import { openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { check } from './check.js';

export interface EditOptions {
  /** A number, or a circular's file, as typed. */
  readonly name: string;
}

export async function edit({ name }: EditOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const opened = await openWorkspace(session, { names: [name], year: null, withOthers: false }, notes);
  const [file] = opened?.selected ?? [];
  if (opened === null || file === undefined) return notes.tell(session);
  const { world, words } = session;
  const editor = editorOf(world.env);
  session.say(words.ui.editing(opened.workspace.show(file), editor));
  const path = resolve(opened.workspace.root, file);
  if (!(await world.editFile(path))) {
    notes.add([cliFinding('cli/editor-failed', { editor }, null)]);
    return notes.tell(session);
  }
  return check({ files: [path] }, session);
}
