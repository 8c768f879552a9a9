/** Renders circulars that are not issued yet, with profiles and faces shared by all of them. */

import type { Circular } from '../circular/circular.js';
import type { Theme } from '../compose/compose.js';
import { resolveLetter } from '../compose/resolve-letter.js';
import { ofCircular } from '../diagnostic.js';
import type { PictureImage } from '../image/picture.js';
import { type Format, type Rendition, renderLetter } from '../pipeline.js';
import type { Faces } from '../typeset/face.js';
import type { Surroundings } from '../workspace/load-files.js';
import { withOwnPictures } from '../workspace/load-named-files.js';
import { openThemes } from '../workspace/open-themes.js';
import { STYLE_FILE } from '../workspace/theme-files.js';
import type { LetterForm } from './letter-form.js';
import type { LetterFinding } from './rendered-letter.js';

interface RenderedDraft {
  /** The letter in each format; null where there is none. */
  readonly value: readonly Rendition[] | null;
  readonly findings: readonly LetterFinding[];
  /** About its profile. */
  readonly ofTheme: readonly LetterFinding[];
  /** Templates that took part. */
  readonly parts: readonly string[];
}

/** What all letters of the workspace are made with. */
interface SharedMaterials {
  readonly pictures: ReadonlyMap<string, PictureImage>;
  readonly faces: Faces;
  readonly letterhead: LetterForm['letterhead'];
}

export type DraftRenderer = (circular: Circular, formats: readonly Format[]) => Promise<RenderedDraft>;

export function openDraftRenderer(
  { workspace, organisation }: Pick<Surroundings, 'workspace' | 'organisation'>,
  { pictures, faces, letterhead }: SharedMaterials,
): DraftRenderer {
  const themeOf = openThemes(workspace, organisation);
  return async (circular, formats) => {
    const { theme } = await themeOf(circular);
    const { findings: ofTheme } = theme;
    if (theme.value === null) return { value: null, findings: [], ofTheme, parts: [] };
    const letterStatus = circular.state === 'draft' ? 'draft' : 'issued';
    const letter = resolveLetter(circular, organisation);
    const parts = new Set([STYLE_FILE]);
    const materials = {
      theme: watched(theme.value, parts),
      faces,
      letterhead,
      pictures: withOwnPictures(pictures, workspace, circular),
    };
    const { value, findings } = renderLetter(letter, letterStatus, materials, formats);
    // Without formats a logo could not be read, which was told: that the letter then lacks it is no news.
    const told = formats.length > 0 ? findings : findings.filter(({ code }) => code !== 'typeset/missing-picture');
    return { value, findings: ofCircular<LetterFinding>(told, circular.file), ofTheme, parts: [...parts] };
  };
}

/** The same theme, which notes what takes part in its letter. */
function watched(theme: Theme, parts: Set<string>): Theme {
  const { template } = theme;
  return { ...theme, template: { ...template, run: (view) => template.run(view, (name) => void parts.add(name)) } };
}
