/** Letter and style → one HTML file that fetches nothing: readable on a telephone, printable, the words of the PDF. */

import type { PictureImage } from '../../image/picture.js';
import type { EnclosurePages, Letter, Region } from '../../letter/letter.js';
import type { Style } from '../../letter/style.js';
import { escaped, opening, tag } from '../markup.js';
import { blocksHtml, type Writing } from './blocks.js';
import { styleRules } from './style-rules.js';

/** Nothing is fetched and no script runs, whatever somebody adds to the file later. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The same letter gives the same text; each region stands once, as in the text output. */
export function writeHtml(letter: Letter, style: Style, pictures: ReadonlyMap<string, PictureImage>): string {
  const writing: Writing = { style, pictures, used: new Set() };
  const regions = (edge: Region['edge']) =>
    letter.regions.filter((region) => region.edge === edge).map(({ body }) => blocksHtml(body, writing));
  const mark = letter.watermark === null ? '' : tag('p', { class: 'im' }, escaped(letter.watermark));
  const sheet = tag(
    'article',
    { class: 'mektup' },
    [
      mark,
      tag('header', {}, regions('head').join('\n')),
      tag('main', {}, blocksHtml(letter.body, writing)),
      tag('footer', {}, regions('foot').join('\n')),
      ...letter.enclosures.map((each) => enclosureHtml(each, writing)),
    ].join('\n'),
  );
  return `<!doctype html>\n${tag('html', { lang: 'tr' }, `${head(letter, writing)}\n${tag('body', {}, `\n${sheet}\n`)}`)}\n`;
}

/** On sheets of its own when printed. */
function enclosureHtml({ orientation, body }: EnclosurePages, writing: Writing): string {
  const name = orientation === 'landscape' ? 'ek yatay' : 'ek';
  return tag('section', { class: name }, blocksHtml(body, writing));
}

function head({ meta }: Letter, { style, used }: Writing): string {
  const described = meta.subject === '' ? '' : opening('meta', { name: 'description', content: meta.subject });
  return tag(
    'head',
    {},
    [
      opening('meta', { charset: 'utf-8' }),
      opening('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      opening('meta', { name: 'viewport', content: 'width=device-width' }),
      tag('title', {}, escaped(meta.title)),
      opening('meta', { name: 'author', content: meta.author }),
      described,
      tag('style', {}, `\n${styleRules(style, used)}\n`),
    ].join('\n'),
  );
}
