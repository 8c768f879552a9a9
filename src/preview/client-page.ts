/** The page that the browser loads, with its script and style; all else comes by events. */

import { escaped, opening, tag } from '../render/markup.js';
import { script, style } from './client-bundle.js';
import type { PreviewWords } from './preview-words.js';

export interface ClientFile {
  readonly type: string;
  readonly body: string;
}

/** Path → file. */
export function clientPage(words: PreviewWords): ReadonlyMap<string, ClientFile> {
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: html(words) }],
    ['/preview.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['/preview.css', { type: 'text/css; charset=utf-8', body: style }],
  ]);
}

function html(words: PreviewWords): string {
  const head = [
    opening('meta', { charset: 'utf-8' }),
    opening('meta', { name: 'viewport', content: 'width=device-width' }),
    tag('title', {}, escaped(words.title)),
    opening('link', { rel: 'stylesheet', href: 'preview.css' }),
    tag('script', { src: 'preview.js', type: 'module' }, ''),
  ];
  const body = [
    tag('nav', { id: 'entries', 'aria-label': words.letters }, ''),
    tag(
      'main',
      {},
      `${tag('p', { id: 'note', role: 'status' }, '')}${tag('h1', { id: 'name' }, escaped(words.title))}${tag('div', { id: 'pages' }, '')}`,
    ),
    tag(
      'aside',
      { 'aria-label': words.findings },
      [
        tag('h2', {}, escaped(words.findings)),
        tag('ul', { id: 'findings' }, ''),
        tag('h2', { id: 'source-name' }, escaped(words.source)),
        tag('p', { id: 'place', role: 'status' }, ''),
        tag('ol', { id: 'source', tabindex: '0', 'aria-labelledby': 'source-name' }, ''),
      ].join(''),
    ),
  ];
  const told = { lang: words.language, 'data-words': JSON.stringify(words) };
  return `<!doctype html>\n${tag('html', told, `${tag('head', {}, head.join('\n'))}${tag('body', {}, body.join('\n'))}`)}`;
}
