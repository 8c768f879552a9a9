/** The workspace as it is under the lock: what was read before is held against what lies there now. */

import { fileHeadOf } from '../circular/circular-head.js';
import { Refusal } from '../diagnostic.js';
import type { Years } from '../register/read-register.js';
import { workspaceFinding } from '../workspace/findings.js';
import { type LoadedCircular, loadCircular } from '../workspace/load-circulars.js';
import { loadRegister } from '../workspace/load-register.js';
import { recordsOf, type WorkspaceSnapshot } from '../workspace/load-workspace.js';
import { readInside } from '../workspace/read-file.js';
import { listCirculars } from '../workspace/workspace.js';

/**
 * Reads the register again, and every circular that was changed since it was read; files that came and went too. The
 * selection stays. Throws the refusal `workspace/changed-meanwhile` where genelge.yaml or a list it names is another.
 */
export async function reloadWorkspace(snapshot: WorkspaceSnapshot, years: Years): Promise<WorkspaceSnapshot> {
  const { workspace, organisation, register } = snapshot;
  for (const { name, source } of snapshot.organisationFiles) {
    if (!isAsRead(snapshot, name, source.source.text)) {
      const args = { file: workspace.show(name) };
      throw new Refusal(workspaceFinding('workspace/changed-meanwhile', args, null), 3);
    }
  }
  const known = new Map(snapshot.circulars.map((record) => [record.file, record]));
  const files = listCirculars(workspace).map((file): LoadedCircular => {
    const record = known.get(file);
    const isKnown = record?.source && isAsRead(snapshot, file, record.source.source.text);
    return isKnown ? record : loadCircular(workspace, file, organisation);
  });
  const now = await loadRegister({ workspace, fs: register.store.fs, years }, organisation, files.map(fileHeadOf));
  return { ...snapshot, register: now, circulars: recordsOf(files, { ...snapshot, register: now }) };
}

function isAsRead({ workspace }: WorkspaceSnapshot, file: string, text: string): boolean {
  const { value: bytes } = readInside(workspace, file);
  return bytes !== null && Buffer.from(bytes).equals(Buffer.from(text));
}
