/** The browser's part of the preview: follows the server's events, and asks it for the place behind a word. */
/// <reference lib="dom" />

import type { FeedMessage } from '../feed.js';
import type { FilePosition } from '../preview-state.js';
import type { PreviewWords } from '../preview-words.js';
import { markLine, showEntries, showFindings, showSource } from './lists.js';
import { type ChosenCharacter, characterAt, loadFaces, showPages, stepOnPage } from './pages.js';

const words: PreviewWords = JSON.parse(document.documentElement.dataset.words ?? '{}');
const byId = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const [entries, pages, findings, source, note, place] = ['entries', 'pages', 'findings', 'source', 'note', 'place'].map(
  byId,
) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];

let file: string | null = null;
let events: EventSource | null = null;
let shown = 0;

function follow(wanted: string | null): void {
  events?.close();
  pages.replaceChildren();
  events = new EventSource(wanted === null ? 'events' : `events?file=${encodeURIComponent(wanted)}`);
  events.addEventListener('message', ({ data }) => void show(JSON.parse(String(data))));
  events.addEventListener('error', () => {
    note.textContent = words.lost;
  });
}

async function show(message: FeedMessage): Promise<void> {
  if (message.kind === 'surroundings') {
    showEntries(entries, message.entries, file, { words, choose: follow });
    showFindings(findings, message.findings, file, { words, go });
    return;
  }
  file = message.file;
  await loadFaces(message.families);
  showPages(pages, message.pageCount, message.pages, (page) => `${words.page} ${page}`);
  pages.classList.toggle('old', message.state === 'stale');
  note.textContent = words.states[message.state];
  byId('name').textContent = file ?? words.title;
  document.title = file === null ? words.title : `${file} – ${words.title}`;
  showSource(source, message.source);
  shown += 1;
  afterPaint(() => document.body.setAttribute('data-painted', String(shown)));
}

/** A task of its own, asked for just before a frame is painted, comes after it. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
}

/** Shows a place: its line here where it is this file's, and a link that opens the editor there. */
function go(at: FilePosition): void {
  const link = document.createElement('a');
  link.href = `vscode://file${encodeURI(at.path.startsWith('/') ? at.path : `/${at.path}`)}:${at.line}:${at.column}`;
  link.textContent = words.openEditor;
  place.replaceChildren(`${at.file}:${at.line}:${at.column} `, link);
  if (at.file === file) markLine(source, at);
}

async function ask({ page, element, printed }: ChosenCharacter): Promise<void> {
  const query = new URLSearchParams({
    file: file ?? '',
    page: `${page}`,
    element: `${element}`,
    printed: `${printed}`,
  });
  const answer: FilePosition | null = await (await fetch(`place?${query}`)).json();
  if (answer) go(answer);
}

pages.addEventListener('click', (event) => {
  const character = characterAt(event);
  if (character) void ask(character);
});

pages.addEventListener('keydown', (event) => {
  const page = event.target instanceof Element ? event.target.closest('.page') : null;
  const step = { ArrowDown: 1, ArrowUp: -1 } as const;
  const by = event.key === 'ArrowDown' || event.key === 'ArrowUp' ? step[event.key] : null;
  const character = page && by ? stepOnPage(page, by) : null;
  if (!character) return;
  event.preventDefault();
  void ask(character);
});

follow(null);
