/** What can stand in the way between this workspace and the others that share it through git. */

import { error, type FindingOf, findingsOf, warning } from '../diagnostic.js';

export const gitFindings = {
  'git/not-a-repository': error(),
  'git/no-target': error(),
  'git/failed': error<{ command: string; message: string }>(),
  'git/unreachable': error<{ remote: string; message: string }>(),
  'git/no-such-branch': error<{ remote: string; branch: string }>(),
  'git/other-branch': error<{ remote: string; branch: string }>(),
  'git/push-refused': error<{ remote: string; branch: string; message: string }>(),
  'git/unknown-outcome': error<{ remote: string; branch: string; message: string }>(),
  /** Told where the organisation, a template or a picture here is another than the published one. */
  'git/source-differs': error<{ file: string }>(),
  'git/not-amended': error<{ file: string }>(),
  'git/behind': error<{ remote: string; branch: string }>(),
  'git/local-numbers': error<{ remote: string; branch: string }>(),
  'git/changed-upstream': error<{ file: string }>(),
  'git/kept-losing': error<{ tries: number }>(),
  'git/clone-behind': warning<{ remote: string; branch: string }>(),
  'git/unmerged-register': error(),
  'git/no-conflict': error(),
  'git/needs-reissue': error<{ numbers: string; file: string }>(),
  'git/conflict-in-file': error<{ file: string }>(),
  'git/file-unclear': error<{ numbers: string; file: string }>(),
  'git/already-sent': error<{ numbers: string }>(),
  'git/already-rendered': error<{ numbers: string; output: string }>(),
};

export type GitFinding = FindingOf<typeof gitFindings>;

export const gitFinding = findingsOf(gitFindings);
