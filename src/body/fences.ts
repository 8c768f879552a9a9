/** Blocks between `::: name` and `:::`, and `::: yeni-sayfa`: what typed text cannot say of its own place. */

import { nearest } from '../language/nearest.js';
import type { Block } from '../letter/letter.js';
import { bodyFinding } from './findings.js';
import { originAt } from './inlines.js';
import type { Line } from './lines.js';
import type { Parsing } from './parsing.js';

/** Name → style of the paragraphs within; the kind says what holds them. */
const FENCES = {
  orta: { style: 'orta', kind: 'plain' },
  sag: { style: 'saga', kind: 'plain' },
  cerceve: { style: 'cerceve-metni', kind: 'frame' },
  imza: { style: 'imza-metni', kind: 'group' },
} as const;
const NEW_PAGE = 'yeni-sayfa';
const NAMES = [...Object.keys(FENCES), NEW_PAGE];

const FENCE = /^\s*:::\s*(?<name>[\p{L}-]*)\s*$/u;

export function isFence({ text }: Line): boolean {
  return FENCE.test(text);
}

export type ParseBlocks = (lines: readonly Line[], parsing: Parsing) => readonly Block[];

/** The blocks that begin at a fence, and the first line after them; blocks within blocks have fences of their own. */
export function parseFence(
  lines: readonly Line[],
  at: number,
  parsing: Parsing,
  parseBlocks: ParseBlocks,
): { readonly blocks: readonly Block[]; readonly next: number } {
  const line = lines[at] ?? { text: '', offset: 0 };
  const name = nameOf(line);
  const origin = originAt({ start: line.offset, end: line.offset + line.text.length });
  if (name === NEW_PAGE && parsing.level === 0) return { blocks: [{ kind: 'page-break', origin }], next: at + 1 };
  const fence = Object.hasOwn(FENCES, name) ? FENCES[name as keyof typeof FENCES] : null;
  const end = fence ? endOf(lines, at) : null;
  if (!fence || end === null) {
    const args = { name, known: NAMES, nearest: nearest(name, NAMES) };
    const finding =
      fence || name === ''
        ? bodyFinding('body/unpaired-block', { name }, origin.value)
        : bodyFinding('body/unknown-block', args, origin.value);
    parsing.findings.push(finding);
    return { blocks: [], next: at + 1 };
  }
  const inner = { ...parsing, level: parsing.level + 1, style: fence.style };
  const body = parseBlocks(lines.slice(at + 1, end), inner);
  const next = end + 1;
  if (fence.kind === 'plain' || body.length === 0) return { blocks: body, next };
  return {
    blocks: [{ kind: fence.kind, style: fence.kind === 'frame' ? 'cerceve' : 'imza-blogu', body, origin }],
    next,
  };
}

/** The line of the `:::` that closes the block. */
function endOf(lines: readonly Line[], at: number): number | null {
  let depth = 0;
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !isFence(line) || nameOf(line) === NEW_PAGE) continue;
    depth += nameOf(line) === '' ? -1 : 1;
    if (depth === 0) return index;
  }
  return null;
}

function nameOf({ text }: Line): string {
  return FENCE.exec(text)?.groups?.name ?? '';
}
