/** What the clerk changed in a circular since it was numbered, or since its last amendment. */

import { isDeepStrictEqual } from 'node:util';
import { readLetter } from '../archive/issued-files.js';
import { contentText } from '../circular/circular-content.js';
import { isoDate } from '../language/dates.js';
import type { CircularRecord, WorkspaceSnapshot } from '../workspace/load-workspace.js';

/** A key of the file, and its value then and now as lines of text; empty where there is none. */
export interface KeyChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface AmendmentChanges {
  readonly changes: readonly KeyChange[];
  /** What the file says now, for the act to be done on nothing else. */
  readonly content: string;
}

/** null where nothing was changed, or what was issued cannot be read: the act itself then says why. */
export async function changesSinceIssue(
  { circular, status }: CircularRecord,
  { register: { store } }: WorkspaceSnapshot,
): Promise<AmendmentChanges | null> {
  if (status?.state !== 'issued' || !status.isChanged || circular?.state !== 'numbered') return null;
  const entry = status.document.issue.read()?.entry;
  if (!entry || !('letter' in entry)) return null;
  const sealed = await readLetter(store, entry.letter);
  if (sealed.state !== 'whole') return null;
  const content = contentText(circular.content, isoDate(circular.date));
  return { changes: changesBetween(sealed.value.content, JSON.parse(content)), content };
}

/** Sorted as the file has its keys now; keys that are gone come last. */
function changesBetween(
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): readonly KeyChange[] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  return keys
    .filter((key) => !isDeepStrictEqual(before[key], now[key]))
    .map((key) => ({ key, before: asText(before[key]), after: asText(now[key]) }));
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(asText).join('\n');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${asText(each)}`)
    .join(', ');
}
