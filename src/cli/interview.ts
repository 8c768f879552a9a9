/** Questions one after another, each of which may depend on the answers before it, and the way back through them. */

import { isGoneBack } from './prompter.js';

/**
 * Asks, and gives the answers with its own; null where there is nothing to ask. `last` are the answers as they were
 * before the user went back, to be offered again.
 */
export type Step<Answers> = (answers: Answers, last: Answers) => Promise<Answers> | null;

/** Going back asks the last one that was asked again, on the answers as they were before it. Before the first, it rejects. */
export async function interview<Answers>(steps: readonly Step<Answers>[], known: Answers): Promise<Answers> {
  const trail: { readonly step: number; readonly before: Answers }[] = [];
  let [answers, last] = [known, known];
  for (let step = 0; step < steps.length; step += 1) {
    const asking = steps[step]?.(answers, last) ?? null;
    if (asking === null) continue;
    try {
      const answered = await asking;
      trail.push({ step, before: answers });
      answers = answered;
      last = answered;
    } catch (error) {
      const back = isGoneBack(error) ? trail.pop() : undefined;
      if (!back) throw error;
      answers = back.before;
      step = back.step - 1;
    }
  }
  return answers;
}

/** The same, where nothing comes before: the first question is asked again. */
export async function interviewFromStart<Answers>(steps: readonly Step<Answers>[], known: Answers): Promise<Answers> {
  for (;;) {
    try {
      return await interview(steps, known);
    } catch (error) {
      if (!isGoneBack(error)) throw error;
    }
  }
}

/** Asks for one after another until `more` says that there are no more; going back gives the last one up. */
export async function gather<Item>(
  ask: (already: readonly Item[]) => Promise<Item | null>,
  more: (gathered: readonly Item[]) => Promise<boolean>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (;;) {
    try {
      const item = await ask(items);
      if (item === null) return items;
      items.push(item);
      if (!(await more(items))) return items;
    } catch (error) {
      if (!isGoneBack(error) || items.pop() === undefined) throw error;
    }
  }
}
