/** What comes before every command that gives or changes numbers: a push that was cut short is completed. */

import type { ExitCode } from '../../diagnostic.js';
import type { Session } from '../session.js';
import { flag } from './declare.js';

/** Of the acts that may be published at once. */
export const PUSH = flag('yayimla', {
  tr: 'yayımlananın üstünde yapar ve git ile ortak depoya gönderir',
  en: 'does it on what is published, and sends it to the shared repository by git',
});

/** What is to be published settles by itself, under the same lock. */
export async function settledUnless(
  isPush: boolean | undefined,
  session: Session,
  recipe: () => Promise<ExitCode>,
): Promise<ExitCode> {
  return isPush ? await recipe() : await settled(session, recipe);
}

export async function settled(session: Session, recipe: () => Promise<ExitCode>): Promise<ExitCode> {
  const { finishPushes } = await import('../../exchange/finish-pushes.js');
  const { seekWorkspace } = await import('../../workspace/workspace.js');
  const found = seekWorkspace(session.world.cwd, session.workspace);
  const { now, fs } = session.world;
  const onWait = ({ pid, host }: { pid: number; host: string }) => session.say(session.words.ui.waiting(pid, host));
  if (found) await finishPushes({ store: { root: found.root, fs }, onWait, now });
  return await recipe();
}
