/** Renders numbered letters as they were issued, whatever has become of the workspace since. */

import { openIssuedLetters } from '../../archive/open-issued-letters.js';
import { numberedName } from '../../circular/output-name.js';
import { type Format, type Rendition, renderLetter } from '../../pipeline.js';
import { printsVoidNumber, type RegisteredDocument } from '../../register/ledger.js';
import { bundledFaces } from '../../workspace/bundled-faces.js';
import { type LoadedRegister, registerSources } from '../../workspace/load-register.js';
import type { Sources } from '../../workspace/load-workspace.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Notes } from '../notes.js';

interface ArchiveMaterials {
  readonly workspace: Workspace;
  readonly register: LoadedRegister;
  readonly notes: Notes;
}

export interface IssuedRendition {
  /** Without folder `out/` and extension. */
  readonly name: string;
  readonly renditions: readonly Rendition[];
}

/** Gives the letter in each format, or null after noting why not. One whose number is annulled bears the mark İPTAL. */
export function openIssuedRenderer({ workspace, register, notes }: ArchiveMaterials) {
  const open = openIssuedLetters(register.store);
  const faces = bundledFaces();
  return async (
    document: RegisteredDocument,
    sources: Sources,
    formats: readonly Format[],
  ): Promise<IssuedRendition | null> => {
    const issued = await open(document);
    if ('code' in issued) {
      notes.add([issued], await registerSources(workspace, register.store, [issued]));
      return null;
    }
    const { letter, entry, materials } = issued;
    const { theme, pictures } = materials;
    const all = new Map([...sources, ...theme.sources]);
    notes.add(theme.findings, all);
    if (theme.value === null) return null;
    const status = printsVoidNumber(document) ? 'void' : 'issued';
    const { value, findings } = renderLetter(letter, status, { theme: theme.value, faces, pictures }, formats);
    notes.add(findings, all);
    return value && { name: numberedName(Number(entry.date.slice(0, 4)), entry.numbers), renditions: value };
  };
}
