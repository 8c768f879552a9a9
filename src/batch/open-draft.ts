/** Circulars that are not issued yet → letters ready to be made, with profiles and faces shared by all of them. */

import type { Circular } from '../circular/circular.js';
import { outputName } from '../circular/output-name.js';
import { resolveLetter } from '../compose/resolve-letter.js';
import type { PictureImage } from '../image/picture.js';
import type { Faces } from '../typeset/face.js';
import type { Surroundings } from '../workspace/load-files.js';
import { joinPictures, loadNamedFiles } from '../workspace/load-named-files.js';
import type { ThemeFinding } from '../workspace/load-theme.js';
import { openThemes } from '../workspace/open-themes.js';
import type { LetterForm } from './letter-form.js';
import type { ReadyLetter } from './ready-letter.js';

/** What all letters of the workspace are made with. */
interface SharedMaterials {
  readonly pictures: ReadonlyMap<string, PictureImage>;
  readonly faces: Faces;
  readonly letterhead: LetterForm['letterhead'];
}

interface OpenedDraft {
  /** null where its profile cannot be read; and the files that it names, by their paths. */
  readonly ready: (ReadyLetter & { readonly files: ReadonlyMap<string, Uint8Array> }) | null;
  /** About its profile; `isFirst` where no circular before had it. */
  readonly ofTheme: readonly ThemeFinding[];
  readonly isFirst: boolean;
}

export function openDrafts(
  { workspace, organisation }: Pick<Surroundings, 'workspace' | 'organisation'>,
  { pictures: shared, faces, letterhead }: SharedMaterials,
): (circular: Circular) => Promise<OpenedDraft> {
  const themeOf = openThemes(workspace, organisation);
  return async (circular) => {
    const { theme, isFirst } = await themeOf(circular);
    const { value, findings: ofTheme } = theme;
    if (value === null) return { ready: null, ofTheme, isFirst };
    const { pictures: own, files } = loadNamedFiles(workspace, circular);
    const ready = {
      name: outputName(circular),
      resolved: resolveLetter(circular, organisation),
      letterStatus: circular.state === 'draft' ? 'draft' : 'issued',
      materials: { theme: value, faces, letterhead, pictures: joinPictures(shared, own) },
      files,
    } as const;
    return { ready, ofTheme, isFirst };
  };
}
