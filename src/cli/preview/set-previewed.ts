/** A circular's record → its pages: as issued where it is numbered, else as it would be. */

import { openIssuedLetters } from '../../archive/open-issued-letters.js';
import type { Circular } from '../../circular/circular.js';
import { resolveLetter } from '../../compose/resolve-letter.js';
import { setLetter } from '../../pipeline.js';
import type { PreviewedLetter } from '../../preview/preview-state.js';
import { printsVoidNumber } from '../../register/ledger.js';
import { placeAt } from '../../source.js';
import { bundledFaces } from '../../workspace/bundled-faces.js';
import type { KeptReadings } from '../../workspace/kept-readings.js';
import { loadFonts } from '../../workspace/load-fonts.js';
import { withOwnPictures } from '../../workspace/load-named-files.js';
import type { CircularRecord, WorkspaceSnapshot } from '../../workspace/load-workspace.js';

type PositionsIn = (file: string) => PreviewedLetter['positionOf'];

/** Gives null where a letter cannot be made; the very same letter while nothing that it is made of has changed. */
export function openLetterSetter(readings: KeptReadings, positionsIn: PositionsIn) {
  const bundled = bundledFaces();
  let last: { readonly of: readonly unknown[]; readonly letter: PreviewedLetter | null } | null = null;

  const setIssued = async (
    { status, file }: CircularRecord,
    { register, workspace }: WorkspaceSnapshot,
  ): Promise<PreviewedLetter | null> => {
    if (status?.state !== 'issued') return null;
    const issued = await openIssuedLetters(register.store, workspace)(status.document);
    if ('code' in issued || issued.materials.theme.value === null) return null;
    const materials = { ...issued.materials, theme: issued.materials.theme.value };
    const letterStatus = printsVoidNumber(status.document) ? 'void' : 'issued';
    const { value } = setLetter(issued.letter, letterStatus, materials);
    return value && { pages: value, materials, positionOf: positionsIn(file) };
  };

  const setDraft = async (
    circular: Circular,
    { workspace, organisation }: WorkspaceSnapshot,
  ): Promise<PreviewedLetter | null> => {
    const named = placeAt(`circular:${circular.file}`, ['sablon']);
    const theme = await readings.theme(workspace, circular.profile, named);
    if (theme.value === null) return null;
    const logos = readings.pictures(workspace, organisation);
    const pictures = withOwnPictures(logos.pictures, workspace, circular);
    const faces = organisation.fonts === null ? bundled : loadFonts(workspace, organisation).faces;
    const of = [circular, organisation, theme, pictures, faces];
    if (last?.of.every((each, index) => each === of[index])) return last.letter;
    const materials = { theme: theme.value, faces, pictures };
    const letterStatus = circular.state === 'draft' ? 'draft' : 'issued';
    const { value } = setLetter(resolveLetter(circular, organisation), letterStatus, materials);
    last = { of, letter: value && { pages: value, materials, positionOf: positionsIn(circular.file) } };
    return last.letter;
  };

  return async (record: CircularRecord, snapshot: WorkspaceSnapshot): Promise<PreviewedLetter | null> => {
    const { status, circular } = record;
    if (status?.state === 'issued' && !status.isChanged) return await setIssued(record, snapshot);
    return circular && (await setDraft(circular, snapshot));
  };
}
