/** One line of text. */

import { isEnterKey, useEffect, useKeypress, usePrefix, useState } from '@inquirer/core';
import type { PromptWords, TextQuestion } from '../prompter.js';
import { BACK, runPrompt, theme } from './run-prompt.js';

export function askText({ message, initial, objection }: TextQuestion, words: PromptWords): Promise<string> {
  return runPrompt<string>((done) => {
    const [typed, setTyped] = useState('');
    const [wrong, setWrong] = useState<string | null>(null);
    const [isDone, setIsDone] = useState(false);
    const prefix = usePrefix({ status: isDone ? 'done' : 'idle', theme });
    useEffect((line) => {
      if (initial === undefined) return;
      line.write(initial);
      setTyped(initial);
    }, []);
    useKeypress((key, line) => {
      if (key.name === 'escape') return done(BACK);
      if (!isEnterKey(key)) {
        setTyped(line.line);
        return setWrong(null);
      }
      const found = objection?.(typed) ?? null;
      if (found !== null) {
        // Enter has emptied the line.
        line.write(typed);
        return setWrong(found);
      }
      setIsDone(true);
      done(typed);
    });
    const line = `${prefix} ${theme.style.message(message, 'idle')}`;
    if (isDone) return `${line} ${theme.style.answer(typed)}`;
    return [`${line} ${typed}`, wrong === null ? theme.style.help(words.keysOfText) : theme.style.error(wrong)];
  });
}
