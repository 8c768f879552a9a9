/** What comes before every command that gives or changes numbers: a push that was cut short is completed. */

import type { ExitCode } from '../../diagnostic.js';
import type { Session } from '../session.js';

export async function settled(session: Session, recipe: () => Promise<ExitCode>): Promise<ExitCode> {
  const { finishPushes } = await import('../../exchange/finish-pushes.js');
  const { seekWorkspace } = await import('../../workspace/workspace.js');
  const found = seekWorkspace(session.world.cwd, session.workspace);
  const { now, fs } = session.world;
  const onWait = ({ pid, host }: { pid: number; host: string }) => session.say(session.words.ui.waiting(pid, host));
  if (found) await finishPushes({ store: { root: found.root, fs }, onWait, now });
  return await recipe();
}
