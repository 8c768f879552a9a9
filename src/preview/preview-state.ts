/** What the preview shows of a workspace at one moment; made by whoever knows how to load and check (cli/preview-loader). */

import type { Severity } from '../diagnostic.js';
import type { SvgMaterials } from '../render/svg/write-svg.js';
import type { Place } from '../source.js';
import type { Page } from '../typeset/page.js';

/** A circular in the list: a draft, or a letter with its numbers. */
export interface PreviewEntry {
  /** Workspace name: `2019/kume.yaml`. */
  readonly file: string;
  /** Its numbers, or what it is about. */
  readonly title: string;
  readonly isDraft: boolean;
}

/** A place as an editor knows it. */
export interface FilePosition {
  /** Workspace name; of a template of the package, its name there. */
  readonly file: string;
  /** Absolute: for the link that opens an editor. */
  readonly path: string;
  /** 1-based; columns count code points. */
  readonly line: number;
  readonly column: number;
}

export interface PreviewFinding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly at: FilePosition | null;
}

/** A letter as it would print now. */
export interface PreviewedLetter {
  readonly pages: readonly Page[];
  readonly materials: SvgMaterials;
  readonly positionOf: (place: Place) => FilePosition | null;
}

/** The letter that is shown, as fast as it can be had. */
export interface ShownLetter {
  /** The one asked for, also where it is gone; null where the workspace has none. */
  readonly file: string | null;
  /** Its text as it is read; null where it cannot be. */
  readonly source: string | null;
  /** null while what was typed cannot be set: the last good pages stay. */
  readonly letter: PreviewedLetter | null;
}

/** What stands beside it, a moment later. */
export interface Surroundings {
  readonly entries: readonly PreviewEntry[];
  readonly findings: readonly PreviewFinding[];
}

/** How the workspace is read; neither throws for bad input, nor for files that come and go. */
export interface PreviewLoader {
  /** null takes the first draft, else the first letter. */
  readonly loadLetter: (file: string | null) => Promise<ShownLetter>;
  readonly loadSurroundings: (file: string | null) => Promise<Surroundings>;
}
