/** What can stand in the way between this workspace and the others that share it through git. */

import type { Finding } from '../../diagnostic.js';

export type GitFinding =
  | Finding<'git/not-a-repository', Record<string, never>>
  | Finding<'git/no-target', Record<string, never>>
  | Finding<'git/failed', { command: string; message: string }>
  | Finding<'git/diverged', { remote: string; branch: string }>
  | Finding<'git/local-numbers', { remote: string; branch: string }>
  | Finding<'git/changed-upstream', { file: string }>
  | Finding<'git/kept-losing', { tries: number }>
  | Finding<'git/clone-behind', { remote: string; branch: string }>
  | Finding<'git/unmerged-register', Record<string, never>>
  | Finding<'git/no-conflict', Record<string, never>>
  | Finding<'git/both-published', Record<string, never>>
  | Finding<'git/already-rendered', { numbers: string; output: string }>;
