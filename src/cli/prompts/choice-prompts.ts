/** Choosing one of a list, or several, by typing what is looked for: the marked one is taken, which is the first shown. */

import { isEnterKey, isSpaceKey, useKeypress, usePrefix, useState } from '@inquirer/core';
import { foldTr } from '../../language/casing.js';
import type { Choice, ChoiceQuestion, PromptWords } from '../prompter.js';
import { BACK, runPrompt, theme } from './run-prompt.js';
import { useList } from './use-list.js';

export async function askOne<T>({ message, choices, other }: ChoiceQuestion<T>, words: PromptWords): Promise<T> {
  const fitting = (typed: string): readonly Choice<T>[] => [
    ...matching(choices, typed),
    ...(typed !== '' && other ? [other(typed)] : []),
  ];
  const chosen = await runPrompt<Choice<T>>((done) => {
    const list = useList({ fitting, words, keys: words.keysOfOne, sign: () => '' });
    const [answer, setAnswer] = useState<Choice<T> | null>(null);
    const prefix = usePrefix({ status: answer ? 'done' : 'idle', theme });
    useKeypress((key, line) => {
      if (key.name === 'escape') return done(BACK);
      if (!isEnterKey(key)) return list.press(key, line);
      // Enter has emptied the line; where nothing fits it is given back.
      if (list.marked === null) return line.write(list.typed);
      setAnswer(list.marked);
      done(list.marked);
    });
    const line = `${prefix} ${theme.style.message(message, 'idle')}`;
    return answer ? `${line} ${theme.style.answer(answer.name)}` : [`${line} ${list.typed}`, list.drawn];
  });
  return chosen.value;
}

/** Space ticks and unticks. Enter takes what was looked for; with nothing typed it ends the question. */
export async function askMany<T>({ message, choices }: ChoiceQuestion<T>, words: PromptWords): Promise<readonly T[]> {
  const chosen = await runPrompt<readonly Choice<T>[]>((done) => {
    const [ticked, setTicked] = useState<readonly Choice<T>[]>([]);
    const [isDone, setIsDone] = useState(false);
    const sign = (choice: Choice<T>) => (ticked.includes(choice) ? '[x] ' : '[ ] ');
    const list = useList({ fitting: (typed) => matching(choices, typed), words, keys: words.keysOfMany, sign });
    const prefix = usePrefix({ status: isDone ? 'done' : 'idle', theme });
    const inOrder = choices.filter((choice) => ticked.includes(choice));
    useKeypress((key, line) => {
      if (key.name === 'escape') return done(BACK);
      if (isEnterKey(key) && list.typed.trim() === '') {
        setIsDone(true);
        return done(inOrder);
      }
      if (!isEnterKey(key) && !isSpaceKey(key)) return list.press(key, line);
      const { marked } = list;
      if (marked === null) return isEnterKey(key) ? line.write(list.typed) : list.press(key, line);
      if (!ticked.includes(marked)) setTicked([...ticked, marked]);
      else if (isSpaceKey(key)) setTicked(ticked.filter((each) => each !== marked));
      line.clearLine(0);
      list.clear();
    });
    const line = `${prefix} ${theme.style.message(message, 'idle')}`;
    const names = inOrder.map(({ name }) => name).join(' · ') || words.none;
    return isDone ? `${line} ${theme.style.answer(names)}` : [`${line} ${list.typed}`, list.drawn];
  });
  return chosen.map(({ value }) => value);
}

/** In the Turkish way, as the words stand in the name or in what is said about it. */
function matching<T>(choices: readonly Choice<T>[], typed: string): readonly Choice<T>[] {
  return choices.filter(({ name, about }) => foldTr(`${name} ${about ?? ''}`).includes(foldTr(typed)));
}
