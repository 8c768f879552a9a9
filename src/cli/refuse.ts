/** A command line that cannot be obeyed ends the run as wrong use. */

import { Refusal } from '../diagnostic.js';
import type { CliFinding } from '../messages/cli-findings.js';

export function refuse(finding: CliFinding): never {
  throw new Refusal(finding, 2);
}
