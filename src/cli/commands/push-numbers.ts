import type { ExitCode } from '../../diagnostic.js';
import type { Session } from '../session.js';
import type { NumberOptions } from './number.js';
export async function pushNumbers(_: NumberOptions, __: Session): Promise<ExitCode> {
  return 0;
}
