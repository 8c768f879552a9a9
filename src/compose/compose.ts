/** A resolved letter and a theme → the letter's tree: template, markup, body, in that order. */

import type { BodyFinding } from '../body/findings.js';
import { parseBody } from '../body/parse-body.js';
import { type Checked, hasError } from '../diagnostic.js';
import type { EnclosurePages, Letter } from '../letter/letter.js';
import type { Style } from '../letter/style.js';
import { buildLetter } from './build-letter.js';
import type { ComposeFinding } from './findings.js';
import { markValues } from './marks.js';
import { readMarkup } from './markup-tree.js';
import { type ResolvedLetter, valuePlace } from './resolved-letter.js';
import type { LetterTemplate } from './template-run.js';
import { findUnprinted } from './unprinted.js';

/** A profile (şablon), ready for use: what stands in the letter, and its measures. */
export interface Theme {
  readonly name: string;
  readonly template: LetterTemplate;
  readonly style: Style;
}

/** A draft and an annulled letter carry a mark across the page, so that neither can pass for the issued one. */
export type LetterStatus = 'draft' | 'issued' | 'void';

const WATERMARKS: Readonly<Record<LetterStatus, string | null>> = { draft: 'TASLAK', issued: null, void: 'İPTAL' };

/** null where the template made something wrong or the body cannot be read; every complaint of both. */
export function compose(
  resolved: ResolvedLetter,
  theme: Theme,
  letterStatus: LetterStatus,
): Checked<Letter, ComposeFinding> {
  const { value: body, findings: bodyFindings } = parseBody(resolved.body, resolved.grammar);
  const pages = parseEnclosures(resolved);
  const output = theme.template.run(markValues(resolved.view));
  const { value: root, findings: markupFindings } = readMarkup(output, theme.template.files);
  // What was issued is as it is.
  const unprinted = letterStatus === 'draft' ? findUnprinted(resolved, output) : [];
  const findings: ComposeFinding[] = [...bodyFindings, ...pages.findings, ...markupFindings, ...unprinted];
  if (root === null || body === null || pages.value === null) return { value: null, findings };

  const styles = new Set(theme.style.blocks.keys());
  const parts = buildLetter(root, {
    body,
    enclosures: pages.value,
    enclosed: [],
    styles,
    valuePlace: (path) => valuePlace(resolved, path),
    findings,
  });
  if (hasError(findings)) return { value: null, findings };
  return { value: { meta: resolved.meta, watermark: WATERMARKS[letterStatus], ...parts }, findings };
}

/** The bodies of enclosures, by their places among all; null where one of them cannot be read. */
function parseEnclosures({
  enclosures,
  grammar,
}: ResolvedLetter): Checked<ReadonlyMap<string, EnclosurePages>, BodyFinding> {
  const read = enclosures.flatMap(({ pages, label }, index) => {
    if (pages === null) return [];
    const { value, findings } = parseBody(pages.body, grammar, ['ek', index, 'metin']);
    const { orientation } = pages;
    return [{ findings, entry: value && ([`${index}`, { label, orientation, body: value }] as const) }];
  });
  const sound = read.flatMap(({ entry }) => (entry ? [entry] : []));
  return {
    value: sound.length < read.length ? null : new Map(sound),
    findings: read.flatMap(({ findings }) => findings),
  };
}
