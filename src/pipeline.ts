/** The whole way of one letter: compose, typeset, write. Resolved letter in, renditions out; no I/O. */

import { compose, type LetterStatus, type Theme } from './compose/compose.js';
import type { ComposeFinding } from './compose/findings.js';
import { copiesOf } from './compose/office-copy.js';
import type { ResolvedLetter } from './compose/resolved-letter.js';
import { type Checked, hasError } from './diagnostic.js';
import type { Letter } from './letter/letter.js';
import { writeHtml } from './render/html/write-html.js';
import { type PdfMaterials, writePdf } from './render/pdf/write-pdf.js';
import { writeText } from './render/text/write-text.js';
import type { TypesetFinding } from './typeset/findings.js';
import type { LetterheadUse } from './typeset/layout-context.js';
import type { Page } from './typeset/page.js';
import { typeset } from './typeset/typeset.js';

export type Format = 'pdf' | 'txt' | 'html';

/** A finished file. The copy that the office keeps has initials that the one that is sent lacks. */
export interface Rendition {
  readonly copy: 'sent' | 'office';
  readonly format: Format;
  readonly bytes: Uint8Array;
}

/** What letters are made with, the same for many of them. */
export interface Materials extends PdfMaterials {
  readonly theme: Theme;
  /** Whether the letterhead is drawn on the pages, or stands on the paper already. */
  readonly letterhead?: LetterheadUse | undefined;
}

export type PipelineFinding = ComposeFinding | TypesetFinding;

/**
 * Renders one letter in the formats asked for, the copies that are sent first, or with none proves that it can be; none
 * where it cannot.
 */
export function renderLetter(
  resolved: ResolvedLetter,
  letterStatus: LetterStatus,
  materials: Materials,
  formats: readonly Format[],
): Checked<readonly Rendition[], PipelineFinding> {
  const { sent, office } = copiesOf(resolved);
  const own = office && renderCopy(office, letterStatus, materials, formats);
  if (own?.value === null) return { value: null, findings: own.findings };
  const letter = renderCopy(sent, letterStatus, materials, formats);
  if (letter.value === null) return { value: null, findings: letter.findings };
  const copies = (files: readonly WrittenFile[], copy: Rendition['copy']) => files.map((file) => ({ ...file, copy }));
  // What is wrong with a letter is wrong with the copy that has all of it.
  return {
    value: [...copies(letter.value, 'sent'), ...copies(own?.value ?? [], 'office')],
    findings: own?.findings ?? letter.findings,
  };
}

type WrittenFile = Omit<Rendition, 'copy'>;

function renderCopy(
  resolved: ResolvedLetter,
  letterStatus: LetterStatus,
  materials: Materials,
  formats: readonly Format[],
): Checked<readonly WrittenFile[], PipelineFinding> {
  const { value: letter, findings: composing } = compose(resolved, materials.theme, letterStatus);
  if (letter === null || hasError(composing)) return { value: null, findings: composing };
  const made = formats.map((format) => WRITERS[format](letter, materials));
  const setting = formats.length > 0 ? [] : typeset(letter, materials.theme.style, materials).findings;
  const findings = [...composing, ...setting, ...made.flatMap((each) => each.findings)];
  // What cannot be set is written in no form: the reader of the text would not know that there is no letter.
  return { value: hasError(findings) ? null : made.flatMap(({ value }) => value ?? []), findings };
}

/** The pages of a letter, as every writer of pages would get them. */
export function setLetter(
  resolved: ResolvedLetter,
  letterStatus: LetterStatus,
  materials: Materials,
): Checked<readonly Page[], PipelineFinding> {
  const { value, findings } = setPages(resolved, letterStatus, materials);
  return { value: value === null ? null : value.pages, findings };
}

/** The letter's tree and its pages: what a volume of many letters is written from. */
export function setPages(
  resolved: ResolvedLetter,
  letterStatus: LetterStatus,
  materials: Materials,
): Checked<{ readonly letter: Letter; readonly pages: readonly Page[] }, PipelineFinding> {
  const { value: letter, findings } = compose(resolved, materials.theme, letterStatus);
  if (letter === null || hasError(findings)) return { value: null, findings };
  const { value: pages, findings: setting } = typeset(letter, materials.theme.style, materials);
  return { value: pages === null ? null : { letter, pages }, findings: [...findings, ...setting] };
}

/** All that rendering a letter would have to say, without making it. */
export function proofLetter(resolved: ResolvedLetter, materials: Materials): readonly PipelineFinding[] {
  return setLetter(resolved, 'draft', materials).findings;
}

type Writer = (letter: Letter, materials: Materials) => Checked<WrittenFile, TypesetFinding>;

const WRITERS: Readonly<Record<Format, Writer>> = {
  pdf(letter, materials) {
    const { value: pages, findings } = typeset(letter, materials.theme.style, materials);
    if (pages === null) return { value: null, findings };
    return { value: { format: 'pdf', bytes: writePdf(letter, pages, materials) }, findings };
  },
  txt(letter, { theme }) {
    const text = writeText(letter, theme.style);
    return { value: { format: 'txt', bytes: new TextEncoder().encode(text) }, findings: [] };
  },
  html(letter, { theme, pictures }) {
    const text = writeHtml(letter, theme.style, pictures);
    return { value: { format: 'html', bytes: new TextEncoder().encode(text) }, findings: [] };
  },
};
