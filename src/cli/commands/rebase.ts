import type { ExitCode } from '../../diagnostic.js';
import type { Session } from '../session.js';
export async function rebase(_: Session): Promise<ExitCode> {
  return 0;
}
