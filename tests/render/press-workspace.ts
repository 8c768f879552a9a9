/** A workspace on disk → its letters, composed and rendered as the program does it. */

import { compose } from '../../src/compose/compose.js';
import { resolveLetter } from '../../src/compose/resolve-letter.js';
import type { Letter } from '../../src/letter/letter.js';
import type { Style } from '../../src/letter/style.js';
import { writeHtml } from '../../src/render/html/write-html.js';
import { writePdf } from '../../src/render/pdf/write-pdf.js';
import { writeText } from '../../src/render/text/write-text.js';
import { placeAt } from '../../src/source.js';
import type { Page } from '../../src/typeset/page.js';
import { typeset } from '../../src/typeset/typeset.js';
import { bundledFaces } from '../../src/workspace/bundled-faces.js';
import { loadCirculars } from '../../src/workspace/load-circulars.js';
import { withOwnPictures } from '../../src/workspace/load-named-files.js';
import { loadOrganisation } from '../../src/workspace/load-organisation.js';
import { loadPictures } from '../../src/workspace/load-pictures.js';
import { loadTheme } from '../../src/workspace/load-theme.js';
import { findWorkspace } from '../../src/workspace/workspace.js';

export interface PressedLetter {
  /** `2019/kume-mukemmeliyet.yaml`. */
  readonly file: string;
  readonly letter: Letter;
  readonly style: Style;
  readonly pages: readonly Page[];
  readonly text: string;
  readonly html: string;
  readonly pdf: Uint8Array;
}

/** Every circular of the workspace in this folder of the repository; throws where one is not sound. */
export async function pressWorkspace(folder: string): Promise<readonly PressedLetter[]> {
  const workspace = findWorkspace(process.cwd(), folder);
  const { organisation, findings } = loadOrganisation(workspace);
  if (organisation === null) throw new Error(JSON.stringify(findings));
  const { pictures } = loadPictures(workspace, organisation);
  const { circulars } = loadCirculars(workspace, organisation, { names: [], year: null, cwd: workspace.root });
  const materials = { faces: bundledFaces(), pictures };

  return Promise.all(
    circulars.map(async ({ file, circular, findings: own }) => {
      if (circular === null) throw new Error(`${file}: ${JSON.stringify(own)}`);
      const named = placeAt('organisation', ['sablon']);
      const theme = await loadTheme(workspace, circular.profile, named);
      if (theme.value === null) throw new Error(`${file}: ${JSON.stringify(theme.findings)}`);
      const standing = circular.state === 'draft' ? 'draft' : 'issued';
      const { value: letter, findings: composing } = compose(
        resolveLetter(circular, organisation),
        theme.value,
        standing,
      );
      if (letter === null) throw new Error(`${file}: ${JSON.stringify(composing)}`);
      const { style } = theme.value;
      const drawn = { ...materials, pictures: withOwnPictures(pictures, workspace, circular) };
      const { value: pages } = typeset(letter, style, drawn);
      if (pages === null) throw new Error(`${file} has no pages`);
      return {
        file,
        letter,
        style,
        pages,
        text: writeText(letter, style),
        html: writeHtml(letter, style, drawn.pictures),
        pdf: writePdf(letter, pages, drawn),
      };
    }),
  );
}
