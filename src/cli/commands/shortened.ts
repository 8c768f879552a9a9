/** Many findings → as many as anybody reads. */

import type { AnyFinding } from '../../messages/all-findings.js';
import { registerFinding } from '../../register/findings.js';

/** Of one kind; a folder that is gone would be told of a thousand times. */
const MOST_TOLD = 50;

export function shortened(findings: readonly AnyFinding[]): readonly AnyFinding[] {
  const counts = new Map<string, number>();
  const told = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_TOLD;
  });
  const more = [...counts].filter(([, count]) => count > MOST_TOLD);
  return [
    ...told,
    ...more.map(([code, count]): AnyFinding => {
      return registerFinding('register/more', { code, count: count - MOST_TOLD }, null);
    }),
  ];
}
