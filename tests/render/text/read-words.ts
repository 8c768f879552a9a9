/** Reads the words of a text letter back as a person does: down a column, then on to the next. */

interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** How far below a run the next one of its column may stand. */
const BELOW = 4;

/**
 * The words of `text`, each once, in the order `expected` where the lines can be read so: every run of words (no two
 * spaces inside) whole, and after it the next one below in its column, or the first one not read yet. Where the letter
 * does not say what is expected, the rest follows from the top, so that comparing shows the first word that differs.
 */
export function readWords(text: string, expected: readonly string[]): string[] {
  const runs = runsOf(text);
  const unread = [...runs];
  const read: string[] = [];
  let last: Run | null = null;
  while (unread.length > 0) {
    const candidates: readonly Run[] = last === null ? [] : runsBelow(last, runs, unread);
    const next: Run | undefined =
      [...candidates, ...unread.slice(0, 1)].find((run) => continues(run, read.length, expected, unread)) ?? unread[0];
    if (next === undefined) break;
    read.push(...next.words);
    unread.splice(unread.indexOf(next), 1);
    last = next;
  }
  return read;
}

/** Words as both outputs are compared: split at any white space, U+00A0 too. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Runs from the top, left to right; rules are no words. */
function runsOf(text: string): Run[] {
  return text
    .split('\n')
    .flatMap((line, row) =>
      [...line.matchAll(/\S+(?: \S+)*/g)]
        .map(({ 0: run, index }) => ({ row, from: index, to: index + run.length, words: wordsOfRun(run) }))
        .filter(({ words }) => words.length > 0),
    );
}

function wordsOfRun(run: string): string[] {
  return run.split(' ').filter((word) => !/^─+$/.test(word));
}

/** Runs below the last one, between what stands left and right of it on its line. */
function runsBelow(last: Run, runs: readonly Run[], unread: readonly Run[]): readonly Run[] {
  const line = runs.filter(({ row }) => row === last.row);
  const left = Math.max(0, ...line.filter(({ to }) => to <= last.from).map(({ to }) => to));
  const right = Math.min(Number.POSITIVE_INFINITY, ...line.map(({ from }) => from).filter((from) => from >= last.to));
  return unread.filter(({ row, from, to }) => row > last.row && row <= last.row + BELOW && from < right && to > left);
}

/** Whether the run says what is expected next, and some run not read yet what is expected after it. */
function continues(run: Run, at: number, expected: readonly string[], unread: readonly Run[]): boolean {
  if (!run.words.every((word, index) => word === expected[at + index])) return false;
  const after = expected[at + run.words.length];
  return after === undefined || unread.some((other) => other !== run && other.words[0] === after);
}
