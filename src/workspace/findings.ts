/** What can be wrong with the folder the program works in. */

import { error, type FindingOf, findingsOf, warning } from '../diagnostic.js';
import type { YamlFinding } from './yaml/findings.js';

export const workspaceFindings = {
  'workspace/not-found': error<{ from: string; isNamed: boolean }>(),
  'workspace/too-large': error<{ file: string; most: string }>(),
  'workspace/no-such-file': error<{ file: string }>(),
  'workspace/outside': error<{ file: string }>(),
  'workspace/unreadable': error<{ file: string; reason: string }>(),
  'workspace/unwritable': error<{ file: string; reason: string }>(),
  /** `pid` 0 where the lock does not say whose it is. */
  'workspace/busy': error<{ pid: number; host: string; file: string }>(),
  /** Of a command that could not ask the remote what became of it. */
  'workspace/unfinished-push': error<{ remote: string; branch: string }>(),
  /** By somebody else, while the command was at work. */
  'workspace/changed-meanwhile': error<{ file: string }>(),
  'workspace/conflict-copy': error<{ file: string }>(),
  /** The register has given it; the next `number` writes it. */
  'workspace/number-not-written': error<{ file: string; reason: string }>(),
  'workspace/no-such-number': error<{ number: string; elsewhere: readonly string[] }>(),
  'workspace/not-a-circular': error<{ file: string }>(),
  /** A circular that no command finds by itself: of its folder, or of its name. */
  'workspace/stray-file': warning<{ files: readonly string[]; more: number; isName: boolean }>(),
  'workspace/not-a-number': error<{ text: string }>(),
  'workspace/ambiguous-number': error<{ number: string; series: readonly string[] }>(),
  'workspace/same-number': error<{ number: string; other: string }>(),
  'workspace/same-output': error<{ output: string; other: string }>(),
  'workspace/unknown-profile': error<{ profile: string; nearest: string | null; known: readonly string[] }>(),
};

export type WorkspaceFinding = YamlFinding | FindingOf<typeof workspaceFindings>;

export const workspaceFinding = findingsOf(workspaceFindings);
