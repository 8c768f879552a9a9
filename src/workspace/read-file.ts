/** Reads a workspace file's bytes, or says why it cannot be read. */

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Checked } from '../diagnostic.js';
import type { Place } from '../source.js';
import { type WorkspaceFinding, workspaceFinding } from './findings.js';
import { pathInside } from './safe-path.js';
import { fileKind, NotAFile } from './store/file-kind.js';
import type { Workspace } from './workspace.js';

/** How a loader reads a file of the workspace. */
export type ReadFile = (
  workspace: Workspace,
  name: string,
  named?: Place | null,
) => Checked<Uint8Array, WorkspaceFinding>;

/**
 * The bytes of a file named inside the workspace. `named` is the place of the name, where a YAML file names it.
 * Reports `workspace/outside`, `workspace/no-such-file`, `workspace/unreadable`.
 */
export function readInside(
  { root, show }: Workspace,
  name: string,
  named: Place | null = null,
): Checked<Uint8Array, WorkspaceFinding> {
  const path = pathInside(root, name);
  if (path === null) return failed(workspaceFinding('workspace/outside', { file: name }, named));
  try {
    return { value: readRegular(path), findings: [] };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') {
      return failed(workspaceFinding('workspace/no-such-file', { file: show(name) }, named));
    }
    return failed(workspaceFinding('workspace/unreadable', { file: show(name), reason }, named));
  }
}

/** A pipe is opened without waiting for its other end, and never read: it has none. */
function readRegular(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const kind = fileKind(fstatSync(file));
    if (kind !== 'file') throw new NotAFile(kind, path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The system's name for what went wrong: ENOENT, EACCES, ENOSPC … */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

function failed(finding: WorkspaceFinding): Checked<Uint8Array, WorkspaceFinding> {
  return { value: null, findings: [finding] };
}
