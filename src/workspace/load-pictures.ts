/** Reads the logos that genelge.yaml names. */

import type { Organisation } from '../circular/organisation.js';
import type { PictureFinding } from '../image/findings.js';
import type { PictureImage } from '../image/picture.js';
import { readPicture } from '../image/read-picture.js';
import { type DocumentId, placeAt, plainSource } from '../source.js';
import type { WorkspaceFinding } from './findings.js';
import { type ReadFile, readInside } from './read-file.js';
import type { Workspace } from './workspace.js';

export interface LoadedPictures {
  readonly pictures: ReadonlyMap<string, PictureImage>;
  /** The files as they are. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly (WorkspaceFinding | PictureFinding)[];
}

export function loadPictures(
  workspace: Workspace,
  { logos }: Pick<Organisation, 'logos'>,
  read: ReadFile = readInside,
): LoadedPictures {
  const pictures = new Map<string, PictureImage>();
  const files = new Map<string, Uint8Array>();
  const findings: (WorkspaceFinding | PictureFinding)[] = [];
  for (const [index, logo] of logos.entries()) {
    const named = placeAt('organisation', ['kurum', 'logo', index]);
    const { value: bytes, findings: reading } = read(workspace, logo, named);
    findings.push(...reading);
    if (bytes === null) continue;
    files.set(logo, bytes);
    const document: DocumentId = `file:${logo}`;
    const picture = readPicture(bytes, document);
    // Only SVG has text to show; a PNG's bytes would be noise.
    const text = bytes[0] === 0x89 ? '' : new TextDecoder().decode(bytes);
    workspace.sources.set(document, plainSource({ file: workspace.show(logo), text }));
    findings.push(...picture.findings);
    if (picture.value) pictures.set(logo, picture.value);
  }
  return { pictures, files, findings };
}
