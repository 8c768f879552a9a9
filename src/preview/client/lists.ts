/** The lists around the pages: circulars, what `check` says, and the lines of the file. */
/// <reference lib="dom" />

import type { FilePosition, PreviewEntry, PreviewFinding } from '../preview-state.js';
import type { PreviewWords } from '../preview-words.js';

export function showEntries(
  holder: HTMLElement,
  entries: readonly PreviewEntry[],
  current: string | null,
  { words, choose }: { readonly words: PreviewWords; readonly choose: (file: string) => void },
): void {
  const part = (title: string, some: readonly PreviewEntry[]): HTMLElement[] => {
    if (some.length === 0) return [];
    const list = element('ul');
    for (const { file, title: name } of some) {
      const button = element('button', name);
      button.title = file;
      if (file === current) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => choose(file));
      list.append(within('li', button));
    }
    return [element('h2', title), list];
  };
  const drafts = part(
    words.drafts,
    entries.filter(({ isDraft }) => isDraft),
  );
  const letters = part(
    words.letters,
    entries.filter(({ isDraft }) => !isDraft),
  );
  replaceKeepingFocus(holder, [...drafts, ...letters]);
}

export function showFindings(
  holder: HTMLElement,
  findings: readonly PreviewFinding[],
  current: string | null,
  { words, go }: { readonly words: PreviewWords; readonly go: (at: FilePosition) => void },
): void {
  const items = findings.map(({ severity, message, help, code, at }) => {
    const button = element('button');
    const where = at ? `${at.file === current ? '' : `${at.file}:`}${at.line}:${at.column} ` : '';
    button.append(element('span', `${where}${words.severity[severity]}: ${message}`, severity));
    if (help !== null) button.append(element('span', help, 'help'));
    button.title = code;
    if (at) button.addEventListener('click', () => go(at));
    return within('li', button);
  });
  replaceKeepingFocus(holder, items.length > 0 ? items : [element('li', words.noFindings)]);
}

export function showSource(holder: HTMLElement, source: string): void {
  holder.replaceChildren(...source.split(/\r\n|\r|\n/).map((line) => element('li', line)));
}

/** Marks a line and its column (code points), and brings it into sight. */
export function markLine(holder: HTMLElement, { line, column }: FilePosition): void {
  for (const old of holder.querySelectorAll('.here')) {
    old.classList.remove('here');
    old.textContent = old.textContent ?? '';
  }
  const item = holder.children[line - 1];
  if (!item) return;
  const letters = [...(item.textContent ?? '')];
  const mark = element('mark', letters[column - 1] ?? ' ');
  item.replaceChildren(letters.slice(0, column - 1).join(''), mark, letters.slice(column).join(''));
  item.classList.add('here');
  item.scrollIntoView({ block: 'center' });
}

function replaceKeepingFocus(holder: HTMLElement, children: readonly HTMLElement[]): void {
  const buttons = () => [...holder.querySelectorAll('button')];
  const focused = buttons().findIndex((button) => button.matches(':focus'));
  holder.replaceChildren(...children);
  if (focused >= 0) buttons()[Math.min(focused, buttons().length - 1)]?.focus();
}

function element(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function within(name: string, child: HTMLElement): HTMLElement {
  const made = element(name);
  made.append(child);
  return made;
}
