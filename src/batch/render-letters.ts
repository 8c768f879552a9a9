/** The letters of a plan, one after another: those that would be made again as they are, and those that are made. */

import type { Digest } from '../circular/digest.js';
import type { LetterBases, LetterBasis } from './letter-basis.js';
import type { LetterTask } from './letter-task.js';
import type { MadeOf, OutputBook } from './open-output-book.js';
import type { PlannedLetter } from './plan-letters.js';
import type { RenderedLetter } from './rendered-letter.js';

/** What comes of a letter's turn. */
export type Turn =
  | { readonly planned: PlannedLetter; readonly state: 'unchanged'; readonly outputs: readonly string[] }
  | {
      readonly planned: PlannedLetter;
      readonly state: 'made';
      readonly rendered: RenderedLetter;
      /** What it may be taken for the same by; null where something is to be said of it. */
      readonly of: MadeOf | null;
    };

/** Makes letters: here, or in other threads. */
export interface LetterMaker {
  /** What is wrong with what all letters share. */
  readonly diagnostics: RenderedLetter['diagnostics'];
  readonly render: (task: LetterTask) => Promise<RenderedLetter>;
  /** Letters that it takes at once. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

export interface BatchMaterials extends LetterBases {
  /** null where nothing is taken from earlier runs, and nothing kept for later ones. */
  readonly book: OutputBook | null;
  /** Makes every letter, whatever is there already. */
  readonly isForced: boolean;
  /** Called where there is something to make, with the number of letters. */
  readonly openMaker: (count: number) => Promise<LetterMaker>;
  readonly onShared: (diagnostics: RenderedLetter['diagnostics']) => void;
}

/** What all letters share is known by this; no file and no number is called so. */
const SHARED = '@shared';

/** In the order of the plan, whatever is made first. */
export async function* renderLetters(
  planned: readonly PlannedLetter[],
  { book, basisOf, isForced, shared, openMaker, onShared }: BatchMaterials,
): AsyncGenerator<Turn, void> {
  const bases = new Map<PlannedLetter, LetterBasis>();
  const unchanged = new Map<PlannedLetter, readonly string[]>();
  for (const each of book ? planned : []) {
    const basis = await basisOf(each);
    const outputs = basis && !isForced ? (book?.find(each.key, basis) ?? null) : null;
    if (outputs) unchanged.set(each, outputs);
    else if (basis) bases.set(each, basis);
  }
  const ofShared = { inputs: shared, templates: new Map<string, Digest>() };
  const count = planned.length - unchanged.size;
  if (count === 0 && (planned.length === 0 || book?.find(SHARED, ofShared))) {
    for (const each of planned) yield turnOf(each, unchanged.get(each) ?? []);
    return;
  }
  const maker = await openMaker(count);
  try {
    onShared(maker.diagnostics);
    const isClean = maker.diagnostics.length === 0;
    book?.keep(SHARED, [], isClean ? { ...ofShared, parts: new Set() } : null);
    const make = async (each: PlannedLetter): Promise<Turn> => {
      const outputs = unchanged.get(each);
      if (outputs) return turnOf(each, outputs);
      const rendered = await maker.render(each.task());
      const basis = bases.get(each);
      const isSilent = rendered.diagnostics.length + rendered.shared.length === 0;
      const of = basis && isSilent ? { ...basis, parts: new Set(rendered.parts) } : null;
      return { planned: each, state: 'made', rendered, of };
    };
    const underWay: Promise<Turn>[] = [];
    for (const each of planned) {
      const turn = make(each);
      // It is awaited when its turn comes; what goes wrong before is told then.
      turn.catch(() => {});
      underWay.push(turn);
      const next = underWay.length >= maker.atOnce ? underWay.shift() : undefined;
      if (next) yield await next;
    }
    for (const turn of underWay) yield await turn;
  } finally {
    await maker.close();
  }
}

function turnOf(planned: PlannedLetter, outputs: readonly string[]): Turn {
  return { planned, state: 'unchanged', outputs };
}
