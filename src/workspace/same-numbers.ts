/** Two files with one number, or that would render to one file: found before anything is written. */

import { type CircularKey, numbersIn } from '../circular/circular-head.js';
import { outputName } from '../circular/output-name.js';
import { printSequence } from '../circular/series.js';
import { placeAt } from '../source.js';
import { type WorkspaceFinding, workspaceFinding } from './findings.js';

/** Findings by file; a file that has one is not rendered. `show` gives a file as the user sees it. */
export function findClashes(
  circulars: readonly CircularKey[],
  show: (file: string) => string,
): ReadonlyMap<string, readonly WorkspaceFinding[]> {
  const findings = new Map<string, WorkspaceFinding[]>();
  const add = (file: string, finding: WorkspaceFinding): void => {
    findings.set(file, [...(findings.get(file) ?? []), finding]);
  };
  // A copied file shares every number of the other: that is one slip, told once.
  const shared = new Map<string, { circular: CircularKey; other: CircularKey; keys: string[] }>();
  for (const { circular, other, key } of pairs(circulars, numberKeys)) {
    const pair = `${circular.file}\n${other.file}`;
    const known = shared.get(pair) ?? { circular, other, keys: [] };
    shared.set(pair, { ...known, keys: [...known.keys, key] });
  }
  for (const { circular, other, keys } of shared.values()) {
    const series = keys.length > 1 ? [] : [keys[0]?.split(':')[0] ?? ''];
    const number = keys.join(', ');
    const at = placeAt(`circular:${circular.file}`, ['numara', ...series]);
    add(circular.file, workspaceFinding('workspace/same-number', { number, other: show(other.file) }, at));
  }
  for (const { circular, other, key } of pairs(circulars, (each) => [outputName(each)])) {
    if (findings.has(circular.file)) continue;
    add(circular.file, workspaceFinding('workspace/same-output', { output: key, other: show(other.file) }, null));
  }
  return findings;
}

function numberKeys(circular: CircularKey): readonly string[] {
  return Object.entries(numbersIn(circular)).map(([series, number]) => `${series}:${printSequence(number)}`);
}

/** Every circular that shares a key with another, beside that other. */
function pairs(circulars: readonly CircularKey[], keysOf: (circular: CircularKey) => readonly string[]) {
  const owners = new Map<string, CircularKey[]>();
  for (const circular of circulars) {
    for (const key of keysOf(circular)) owners.set(key, [...(owners.get(key) ?? []), circular]);
  }
  return [...owners].flatMap(([key, sharing]) =>
    sharing.flatMap((circular) => {
      const other = sharing.find((each) => each !== circular);
      return other ? [{ circular, other, key }] : [];
    }),
  );
}
