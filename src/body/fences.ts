/** Blocks between `::: name` and `:::`, and `::: yeni-sayfa`: what typed text cannot say of its own place or language. */

import { nearest } from '../language/nearest.js';
import { rememberEach } from '../language/remember-each.js';
import type { Block } from '../letter/letter.js';
import { bodyFinding } from './findings.js';
import type { BodyGrammar } from './grammar.js';
import type { Line } from './lines.js';
import { originAt, type Parsing } from './parsing.js';

/** Name → style of the paragraphs within; the kind says what holds them. */
const FENCES = {
  orta: { style: 'orta', kind: 'plain' },
  sag: { style: 'saga', kind: 'plain' },
  cerceve: { style: 'cerceve-metni', kind: 'frame' },
  imza: { style: 'imza-metni', kind: 'group' },
  dil: { style: null, kind: 'passage' },
} as const;
const NEW_PAGE = 'yeni-sayfa';

const FENCE = /^\s*:::\s*(?<name>[\p{L}-]*)\s*$/u;
/** From the third grammar on a name may say more: `::: dil en`. */
const TELLING_FENCE = /^\s*:::\s*(?<name>[\p{L}-]*)(?:\s+(?<more>[\p{L}\d-]+))?\s*$/u;

function namesIn(grammar: BodyGrammar): readonly string[] {
  return [...Object.keys(FENCES).filter((name) => grammar > 2 || name !== 'dil'), NEW_PAGE];
}

export function isFence(line: Line, grammar: BodyGrammar): boolean {
  return grammar > 1 && fenceAt(line, grammar) !== null;
}

interface Fence {
  /** Empty where it closes. */
  readonly name: string;
  readonly more: string | null;
}

function fenceAt({ text }: Line, grammar: BodyGrammar): Fence | null {
  const groups = (grammar > 2 ? TELLING_FENCE : FENCE).exec(text)?.groups;
  return groups ? { name: groups.name ?? '', more: groups.more ?? null } : null;
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
  const typed = fenceAt(line, parsing.grammar) ?? { name: '', more: null };
  const name = typed.more === null || typed.name === 'dil' ? typed.name : `${typed.name} ${typed.more}`;
  const known = namesIn(parsing.grammar);
  const origin = originAt({ start: line.offset, end: line.offset + line.text.length }, parsing);
  if (name === NEW_PAGE && parsing.level === 0) return { blocks: [{ kind: 'page-break', origin }], next: at + 1 };
  const fence = known.includes(name) && Object.hasOwn(FENCES, name) ? FENCES[name as keyof typeof FENCES] : null;
  const end = fence ? endOf(lines, at, parsing.grammar) : null;
  if (!fence || end === null) {
    const args = { name, known, nearest: nearest(name, known) };
    const finding =
      fence || name === ''
        ? bodyFinding('body/unpaired-block', { name }, origin.value)
        : bodyFinding('body/unknown-block', args, origin.value);
    parsing.findings.push(finding);
    return { blocks: [], next: at + 1 };
  }
  const language = languageOf(typed.more);
  if (fence.kind === 'passage' && language === null) {
    parsing.findings.push(bodyFinding('body/unknown-language', { typed: typed.more ?? '' }, origin.value));
  }
  const inner = { ...parsing, level: parsing.level + 1, style: fence.style ?? parsing.style };
  const body = parseBlocks(lines.slice(at + 1, end), inner);
  const next = end + 1;
  if (fence.kind === 'plain' || body.length === 0) return { blocks: body, next };
  if (fence.kind === 'passage') return { blocks: [{ kind: 'passage', language: language ?? '', body, origin }], next };
  return {
    blocks: [{ kind: fence.kind, style: fence.kind === 'frame' ? 'cerceve' : 'imza-blogu', body, origin }],
    next,
  };
}

/** As BCP 47 writes it; null where it is no language's tag. */
function languageOf(tag: string | null): string | null {
  if (tag === null || !/^\p{L}{2,3}(?:-[\p{L}\d]{2,8})*$/u.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The line of the `:::` that closes the block. */
function endOf(lines: readonly Line[], at: number, grammar: BodyGrammar): number | null {
  return endsOf[grammar](lines).get(at) ?? null;
}

const endsOf = { 1: endsIn(1), 2: endsIn(2), 3: endsIn(3) } as const satisfies Record<BodyGrammar, unknown>;

/** Of every fence that is closed its end, worked out once for all; each closes the last one that is open. */
function endsIn(grammar: BodyGrammar): (lines: readonly Line[]) => ReadonlyMap<number, number> {
  return rememberEach((lines) => {
    const ends = new Map<number, number>();
    const open: number[] = [];
    for (const [index, line] of lines.entries()) {
      const fence = fenceAt(line, grammar);
      if (!fence || fence.name === NEW_PAGE) continue;
      const begun = fence.name === '' ? open.pop() : undefined;
      if (begun !== undefined) ends.set(begun, index);
      else if (fence.name !== '') open.push(index);
    }
    return ends;
  });
}
