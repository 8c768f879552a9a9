/** Reads the files that a circular names itself: pictures of its texts, and enclosures that are files. */

import type { Circular } from '../circular/circular.js';
import { type CircularFinding, circularFinding } from '../circular/findings.js';
import { isWorkspacePath } from '../circular/values.js';
import { type NamedFile, namedFiles } from '../compose/named-files.js';
import type { PictureFinding } from '../image/findings.js';
import type { PictureImage } from '../image/picture.js';
import { readPicture } from '../image/read-picture.js';
import { type WorkspaceFinding, workspaceFinding } from './findings.js';
import { readInside } from './read-file.js';
import type { Workspace } from './workspace.js';

/** A mail with more than this comes back from most servers. */
const MOST_BYTES = 20 * 1024 * 1024;

export type NamedFileFinding = WorkspaceFinding | CircularFinding | PictureFinding;

export interface LoadedNamedFiles {
  readonly pictures: ReadonlyMap<string, PictureImage>;
  /** Every file that could be read, as it is. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Each at the place in the circular that names the file. */
  readonly findings: readonly NamedFileFinding[];
}

export function loadNamedFiles(
  workspace: Workspace,
  circular: Pick<Circular, 'body' | 'enclosures'>,
): LoadedNamedFiles {
  const pictures = new Map<string, PictureImage>();
  const files = new Map<string, Uint8Array>();
  const findings: NamedFileFinding[] = [];
  for (const named of namedFiles(circular)) {
    const { bytes, found } = readNamed(workspace, named);
    findings.push(...found);
    if (bytes === null) continue;
    files.set(named.path, bytes);
    if (named.use === 'enclosure') continue;
    const picture = pictures.has(named.path) ? null : readPicture(bytes, `file:${named.path}`);
    findings.push(...(picture?.findings ?? []).map((each) => ({ ...each, at: named.at })));
    if (picture?.value) pictures.set(named.path, picture.value);
  }
  return { pictures, files, findings };
}

/** The letterhead's pictures and the circular's own; the same map where it has none. */
export function withOwnPictures(
  logos: ReadonlyMap<string, PictureImage>,
  workspace: Workspace,
  circular: Circular,
): ReadonlyMap<string, PictureImage> {
  return joinPictures(logos, loadNamedFiles(workspace, circular).pictures);
}

export function joinPictures(
  logos: ReadonlyMap<string, PictureImage>,
  own: ReadonlyMap<string, PictureImage>,
): ReadonlyMap<string, PictureImage> {
  return own.size === 0 ? logos : new Map([...logos, ...own]);
}

function readNamed(workspace: Workspace, { path, at }: NamedFile) {
  if (!isWorkspacePath(path)) return { bytes: null, found: [circularFinding('circular/bad-path', { path }, at)] };
  const { value: bytes, findings } = readInside(workspace, path, at);
  if (bytes === null || bytes.length <= MOST_BYTES) return { bytes, found: findings };
  const args = { file: workspace.show(path), most: '20 MiB' };
  return { bytes: null, found: [workspaceFinding('workspace/too-large', args, at)] };
}
