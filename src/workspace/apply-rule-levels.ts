/** What a check found → what is told of it: ignored places left out, severities as the office sets them. */

import type { Organisation } from '../circular/organisation.js';
import type { Diagnostic, Finding, Severity } from '../diagnostic.js';
import { groupBy } from '../language/group-by.js';
import { type SettingFinding, settingFinding } from '../lint/findings.js';
import { nearestCode } from '../lint/nearest-code.js';
import { isRuleCode } from '../lint/rules.js';
import type { DocumentId, LocatedSource } from '../source.js';
import { type IgnoredPlace, placesOf } from './ignored-places.js';
import { findIgnores, type Ignore } from './yaml/ignores.js';

export interface LevelContext {
  readonly organisation: Organisation;
  /** Every code there is. */
  readonly codes: readonly string[];
  readonly files: readonly LeveledFile[];
}

/** A YAML file in which complaints may be ignored. */
export interface LeveledFile {
  readonly document: DocumentId;
  readonly source: LocatedSource;
  /** All was found that there is: an ignore that hides nothing is told. */
  readonly isWhole: boolean;
  /** The letter went out as it is: what its rules say is only noted. */
  readonly isIssued: boolean;
}

/** What keeps a letter from being made is told whatever the office says; all else is as it says. */
export function applyRuleLevels<F extends Finding>(
  found: readonly Diagnostic<F>[],
  { organisation, codes, files }: LevelContext,
): readonly Diagnostic<F | SettingFinding>[] {
  const leveled = new Map(files.map((file) => [file.source.source.file, toIgnores(file)]));
  const used = new Set<IgnoredPlace>();
  const kept = found.flatMap((told): Diagnostic<F>[] => {
    if (!isSettable(told.finding.code, told.finding.severity)) return [told];
    const { places, isIssued = false } = leveled.get(told.source?.file ?? '') ?? {};
    const hiding = places?.get(told.finding.code)?.hiding(told) ?? [];
    for (const each of hiding) used.add(each);
    const level = organisation.ruleLevels.get(told.finding.code);
    if (hiding.length > 0 || level === 'off') return [];
    const severity = isIssued && isRuleCode(told.finding.code) ? 'hint' : (level ?? told.finding.severity);
    return [{ ...told, finding: { ...told.finding, severity } }];
  });
  const useless = files.flatMap(({ document, source, isWhole }) => {
    const places = isWhole ? [...(leveled.get(source.source.file)?.places.values() ?? [])] : [];
    const unused = places.flatMap(({ all }) => all.flatMap((each) => (used.has(each) ? [] : each.ignores)));
    return unused.map((each, index) => ({
      finding: uselessIgnore(each, document, index < MOST_EXPLAINED ? codes : null),
      source: source.source,
      span: each.at,
    }));
  });
  return [...kept, ...useless];
}

function toIgnores({ source, isIssued }: LeveledFile) {
  const byCode = groupBy(findIgnores(source.source.text), ({ code }) => code);
  return { places: new Map([...byCode].map(([code, own]) => [code, placesOf(own)])), isIssued };
}

/** Whether an office decides on it: a rule's complaint, or one that stops nothing. */
export function isSettable(code: string, severity: Severity): boolean {
  return isRuleCode(code) || (severity !== 'error' && !code.startsWith('lint/'));
}

/** More are not told one by one: looking for what each of thousands meant takes minutes. */
const MOST_EXPLAINED = 100;

function uselessIgnore({ code, at }: Ignore, document: DocumentId, codes: readonly string[] | null): SettingFinding {
  const args = { code, nearest: codes === null || codes.includes(code) ? null : nearestCode(code, codes) };
  return settingFinding('lint/useless-ignore', args, { document, path: [], within: at });
}
