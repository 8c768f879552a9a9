/** A list that is looked through by typing; one of what fits is always marked, the first until an arrow is pressed. */

import { isDownKey, isUpKey, type useKeypress, usePagination, useState } from '@inquirer/core';
import type { Choice, PromptWords } from '../prompter.js';
import { theme } from './run-prompt.js';

const ROWS = 9;

type KeyHandler = Parameters<typeof useKeypress>[0];

interface List<T> {
  /** What is looked for. */
  readonly typed: string;
  readonly marked: Choice<T> | null;
  /** A key that the list itself understands. */
  readonly press: KeyHandler;
  readonly clear: () => void;
  readonly drawn: string;
}

interface ListOptions<T> {
  readonly fitting: (typed: string) => readonly Choice<T>[];
  readonly words: PromptWords;
  readonly keys: string;
  /** Stands before each name. */
  readonly sign: (choice: Choice<T>) => string;
}

/** Nothing is awaited between a key and the list that it makes: what is taken is what was seen. */
export function useList<T>({ fitting, words, keys, sign }: ListOptions<T>): List<T> {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const shown = fitting(typed.trim());
  const marked = shown[at] ?? null;
  const look = (text: string): void => {
    if (text !== typed) setAt(0);
    setTyped(text);
  };
  const rows = usePagination({
    items: shown,
    active: at,
    pageSize: ROWS,
    loop: false,
    renderItem: ({ item, isActive }) =>
      isActive ? theme.style.highlight(`❯ ${sign(item)}${item.name}`) : `  ${sign(item)}${item.name}`,
  });
  return {
    typed,
    marked,
    press(key, line) {
      if (!isUpKey(key) && !isDownKey(key)) return look(line.line);
      setAt(Math.min(Math.max(at + (isUpKey(key) ? -1 : 1), 0), Math.max(shown.length - 1, 0)));
    },
    clear: () => look(''),
    drawn: [
      shown.length > 0 ? rows : `  ${words.nothingFits}`,
      ...(marked?.about ? [theme.style.help(marked.about)] : []),
      theme.style.help(keys),
    ].join('\n'),
  };
}
