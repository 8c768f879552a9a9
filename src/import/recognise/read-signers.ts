/** The lines of the signatures → who signs: names side by side by tabs, titles under them, or above. */

import { foldTr, upperTr } from '../../language/casing.js';
import type { SourceLine } from '../source-document.js';
import { segmentsOf } from './labels.js';
import type { Found, ImportedSigner, Unsure } from './recognised-letter.js';

export interface Signers {
  readonly signers: readonly Found<ImportedSigner>[];
  readonly unsure: readonly Unsure[];
}

interface Row {
  readonly line: number;
  readonly parts: readonly string[];
}

interface Group {
  readonly line: number;
  readonly names: readonly string[];
  /** Lines under each name. */
  readonly titles: string[][];
}

export function readSigners(lines: readonly SourceLine[]): Signers {
  const rows = lines.flatMap(({ text, line }): Row[] =>
    text.trim() === '' ? [] : [{ line, parts: segmentsOf(text) }],
  );
  const unsure: Unsure[] = [];
  const groups: Group[] = [];
  let waiting: Row[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.parts.every(isName)) {
      const isAbove = waiting.length > 0 && last === undefined;
      const titles = row.parts.map((_, at) => (isAbove ? waiting.flatMap(({ parts }) => parts[at] ?? []) : []));
      if (isAbove) unsure.push({ line: row.line, what: 'signer', text: row.parts.join(', ') });
      waiting = [];
      groups.push({ line: row.line, names: row.parts, titles });
    } else if (last && row.parts.length === last.names.length)
      for (const [at, part] of row.parts.entries()) last.titles[at]?.push(part);
    else if (last) {
      last.titles.at(-1)?.push(row.parts.join(' '));
      unsure.push({ line: row.line, what: 'signer', text: row.parts.join(' ') });
    } else waiting.push(row);
  }
  // A body signs without a name: YÖNETİM KURULU.
  const bodies = groups.length > 0 ? [] : waiting.flatMap(({ parts, line }) => parts.map((name) => ({ name, line })));
  if (groups.length === 0 && bodies.length > 1)
    unsure.push(...bodies.map(({ name, line }): Unsure => ({ line, what: 'signer', text: name })));
  const named = groups.flatMap(({ names, titles, line }) =>
    names.map((name, at) => ({ value: signerOf(name, titles[at] ?? []), line })),
  );
  return { signers: [...named, ...bodies.map(({ name, line }) => ({ value: signerOf(name, []), line }))], unsure };
}

function signerOf(name: string, titles: readonly string[]): ImportedSigner {
  const behalf = titles.find((title) => /\sa\.$/.test(title)) ?? null;
  const title = titles.filter((each) => each !== behalf).join(' ');
  return { name: name.trim(), title, onBehalfOf: behalf === null ? null : behalf.replace(/\s+a\.$/, '') };
}

const DEGREES = /^(?:av|dr|prof|doc|op|ecz|vet|smmm|ymm|mim|muh|uzm|yrd|dt)\.?$/;

/** Words of bodies and offices: what ends in capitals and holds one of them is no person. */
const OFFICES =
  /^(?:baskan|baskani|genel|sekreter|sekreteri|yonetim|kurulu|mudur|muduru|vekili|yardimcisi|yrd|oda|odasi|birlik|birligi|federasyonu|dernegi|uye|uyesi|sayman|kaymakam|vali|uzman|sef|sefi)$/;

/** Two to five words, the last of them in capitals: `Sefer Gürhan DİKMEN`, `Av. Ayşe YILMAZ-KAYA`. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const folded = words.map((word) => foldTr(word).replace(/[.,]+$/, ''));
  const own = words.filter((_, at) => !DEGREES.test(folded[at] ?? ''));
  const surname = own.at(-1) ?? '';
  if (own.length < 2 || words.length > 6 || folded.some((word) => OFFICES.test(word))) return false;
  return (
    own.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)) &&
    /^\p{Lu}{2}/u.test(surname) &&
    upperTr(surname) === surname
  );
}
