/** Renders circulars that are not issued yet, with profiles and faces shared by all of them. */

import type { Circular } from '../circular/circular.js';
import { resolveLetter } from '../compose/resolve-letter.js';
import type { Diagnostic } from '../diagnostic.js';
import type { PictureImage } from '../image/picture.js';
import { type Format, type Rendition, renderLetter } from '../pipeline.js';
import { bundledFaces } from '../workspace/bundled-faces.js';
import type { Sources, Surroundings } from '../workspace/load-files.js';
import { locate } from '../workspace/locate.js';
import { openThemes } from '../workspace/open-themes.js';
import type { LetterFinding } from './rendered-letter.js';

interface RenderedDraft {
  /** The letter in each format; null where there is none. */
  readonly value: readonly Rendition[] | null;
  readonly diagnostics: readonly Diagnostic<LetterFinding>[];
}

/** `sources` are the files the circular came from. */
export type DraftRenderer = (
  circular: Circular,
  sources: Sources,
  formats: readonly Format[],
) => Promise<RenderedDraft>;

export function openDraftRenderer(
  { workspace, organisation }: Pick<Surroundings, 'workspace' | 'organisation'>,
  pictures: ReadonlyMap<string, PictureImage>,
): DraftRenderer {
  const faces = bundledFaces();
  const themeOf = openThemes(workspace, organisation);
  return async (circular, sources, formats) => {
    const { theme, isFirst } = await themeOf(circular);
    const all = new Map([...sources, ...theme.sources]);
    const ofTheme = isFirst ? locate<LetterFinding>(theme.findings, all) : [];
    if (theme.value === null) return { value: null, diagnostics: ofTheme };
    const standing = circular.state === 'draft' ? 'draft' : 'issued';
    const letter = resolveLetter(circular, organisation);
    const { value, findings } = renderLetter(letter, standing, { theme: theme.value, faces, pictures }, formats);
    // Without formats a logo could not be read, which was told: that the letter then lacks it is no news.
    const told = formats.length > 0 ? findings : findings.filter(({ code }) => code !== 'typeset/missing-picture');
    return { value, diagnostics: [...ofTheme, ...locate<LetterFinding>(told, all)] };
  };
}
