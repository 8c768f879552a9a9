/** The letter's pages in the browser: those that changed are put in, their faces loaded first; a word leads to its place. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

export interface ChosenCharacter {
  readonly page: number;
  readonly element: number;
  /** Characters of the element before it, white space not counted. */
  readonly printed: number;
}

const asked = new Map<string, Promise<unknown>>();

/** Resolves when every family can be drawn: a page must not be seen in another face. */
export async function loadFaces(families: readonly string[]): Promise<void> {
  for (const family of families) {
    if (asked.has(family)) continue;
    const face = new FontFace(family, `url(face/${encodeURIComponent(family)})`);
    document.fonts.add(face);
    asked.set(family, face.load());
  }
  await Promise.all(asked.values());
}

/** Leaves pages that did not change as they are. */
export function showPages(
  holder: HTMLElement,
  count: number,
  changed: readonly { readonly index: number; readonly svg: string }[],
  label: (page: number) => string,
): void {
  while (holder.children.length > count) holder.lastElementChild?.remove();
  while (holder.children.length < count) {
    const page = document.createElement('div');
    page.className = 'page';
    page.tabIndex = 0;
    page.setAttribute('role', 'group');
    page.setAttribute('aria-label', label(holder.children.length + 1));
    holder.append(page);
  }
  for (const { index, svg } of changed) {
    const page = holder.children[index];
    if (!page) continue;
    // Made by the program of escaped text; the page's policy runs nothing that it could hold.
    page.innerHTML = svg;
    page.querySelector('svg')?.setAttribute('aria-label', label(index + 1));
  }
}

/** The character under the pointer; null beside the text. */
export function characterAt(event: MouseEvent): ChosenCharacter | null {
  const text = event.target instanceof Element ? event.target.closest('text[data-element]') : null;
  if (!(text instanceof SVGTextContentElement)) return null;
  const matrix = text.getScreenCTM();
  if (matrix === null) return null;
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return chosen(text, Math.max(0, text.getCharNumAtPosition(point)));
}

/** Moves the chosen line of a page by the arrow keys; gives the first character of the new one. */
export function stepOnPage(page: Element, step: 1 | -1): ChosenCharacter | null {
  const all = [...page.querySelectorAll('text[data-element]')];
  const now = all.findIndex((each) => each.classList.contains('chosen'));
  const next = all[Math.min(all.length - 1, Math.max(0, now + step))];
  return next instanceof SVGTextContentElement ? chosen(next, 0) : null;
}

function chosen(text: SVGTextContentElement, printed: number): ChosenCharacter | null {
  const page = text.closest('.page');
  const pages = page?.parentElement;
  if (!page || !pages) return null;
  for (const other of pages.querySelectorAll('.chosen')) other.classList.remove('chosen');
  text.classList.add('chosen');
  return { page: [...pages.children].indexOf(page), element: Number(text.dataset.element), printed };
}
