/** Reads the fonts that genelge.yaml names, beside the bundled ones. */

import { digestOf } from '../circular/digest.js';
import { FONT_KEYS, type FontKey, type Organisation } from '../circular/organisation.js';
import { placeAt } from '../source.js';
import type { Face, Faces } from '../typeset/face.js';
import type { TypesetFinding } from '../typeset/findings.js';
import { openOwnFace } from '../typeset/own-face.js';
import { bundledFaces } from './bundled-faces.js';
import type { WorkspaceFinding } from './findings.js';
import { readInside } from './read-file.js';
import type { Workspace } from './workspace.js';

/** An own font as it is sealed: by its path and digest only, for it is not ours to copy. */
export interface SealedFont {
  readonly path: string;
  readonly digest: string;
}

export type SealedFonts = { readonly [Key in FontKey]?: SealedFont | undefined };

export interface LoadedFonts {
  readonly faces: Faces;
  /** Empty where the bundled ones are used. */
  readonly sealed: SealedFonts;
  readonly findings: readonly (WorkspaceFinding | TypesetFinding)[];
}

const LOOKS: Readonly<Record<FontKey, { readonly bold: boolean; readonly italic: boolean }>> = {
  duz: { bold: false, italic: false },
  kalin: { bold: true, italic: false },
  italik: { bold: false, italic: true },
  kalin_italik: { bold: true, italic: true },
};

export function loadFonts(workspace: Workspace, { fonts }: Pick<Organisation, 'fonts'>): LoadedFonts {
  const bundled = bundledFaces();
  if (fonts === null) return { faces: bundled, sealed: {}, findings: [] };
  const findings: (WorkspaceFinding | TypesetFinding)[] = [];
  const faces = new Map<FontKey, Face>();
  const sealed: { [Key in FontKey]?: SealedFont } = {};
  for (const key of FONT_KEYS) {
    const at = placeAt('organisation', ['yazi_tipi', key]);
    const { value: bytes, findings: reading } = readInside(workspace, fonts[key], at);
    findings.push(...reading);
    if (bytes === null) continue;
    const digest = digestOf(bytes);
    const face = openOwnFace({ bytes, file: workspace.show(fonts[key]), at, digest }, LOOKS[key]);
    findings.push(...face.findings);
    if (face.value) faces.set(key, face.value);
    sealed[key] = { path: fonts[key], digest };
  }
  return { faces: withOwnFaces(bundled, faces), sealed, findings };
}

/** The faces that a letter was sealed with; or the first file that is not there as it was. */
export function openSealedFonts(
  workspace: Workspace,
  sealed: SealedFonts,
  bundled: Faces,
): { readonly faces: Faces } | { readonly lost: string } {
  const faces = new Map<FontKey, Face>();
  for (const key of FONT_KEYS) {
    const font = sealed[key];
    if (font === undefined) continue;
    const file = workspace.show(font.path);
    const { value: bytes } = readInside(workspace, font.path);
    const digest = bytes && digestOf(bytes);
    const face =
      bytes && digest === font.digest ? openOwnFace({ bytes, file, at: null, digest }, LOOKS[key]).value : null;
    if (face === null) return { lost: font.path };
    faces.set(key, face);
  }
  return { faces: faces.size === 0 ? bundled : withOwnFaces(bundled, faces) };
}

/** Text in the own faces; single signs that they lack in the bundled ones beside them. */
function withOwnFaces(bundled: Faces, own: ReadonlyMap<FontKey, Face>): Faces {
  return (name) => {
    if (name.family !== 'serif' && name.family !== 'sans') return bundled(name);
    const key = FONT_KEYS.find((each) => LOOKS[each].bold === name.bold && LOOKS[each].italic === name.italic);
    return (key && own.get(key)) ?? bundled(name);
  };
}
