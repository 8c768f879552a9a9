/** English words for what is wrong with bodies, templates, style sheets and pictures. */

import type { ComposeFinding } from '../../../compose/findings.js';
import type { PictureFinding } from '../../../letter/picture.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

export const compose: MessagesFor<ComposeFinding | PictureFinding> = {
  'body/too-deep': ({ most }) => ({
    says: `Lists and quotes are nested deeper than ${most} levels.`,
    mend: 'Nest less.',
  }),
  'body/long-paragraph': ({ characters, most }) => ({
    says: `The paragraph is too long (${characters} characters, at most ${most}).`,
    mend: 'Split it by a blank line.',
  }),
  'body/ragged-table': ({ columns, cells }) => ({
    says: `The table has ${columns} columns, this row ${cells} cells.`,
    mend: 'Delete the cell too many, or add a column to the head; a | in the text is written \\|',
  }),
  'body/bad-link': ({ address }) => ({
    says: `“${address}” cannot be a link; the words print without it.`,
    mend: 'Links start with http, https, mailto or tel.',
  }),
  'style/unknown-key': ({ key, nearest }) => ({ says: `There is no measure “${key}”.`, mend: meant(nearest) }),
  'style/missing-key': ({ key }) => ({ says: `“${key}” is missing.`, mend: null }),
  'style/wrong-kind': ({ expected }) => ({
    says: `Here should be ${expected === 'text' ? 'a text' : 'a section with keys'}.`,
    mend: null,
  }),
  'style/bad-measure': ({ text, units }) => ({
    says: `“${text}” is not a measure.`,
    mend: `Write a number and a unit (${units.join(', ')}): 1.25 cm`,
  }),
  'style/bad-value': ({ value, allowed, nearest }) => ({
    says: `It cannot be “${value}” here.`,
    mend: meant(nearest) ?? `It can be: ${allowed.join(', ')}`,
  }),
  'style/bad-color': ({ text }) => ({
    says: `“${text}” is not a colour.`,
    mend: 'Write siyah, kırmızı, gri, lacivert, or one like "#1d3f5e".',
  }),
  'style/unknown-base': ({ base, nearest }) => ({ says: `There is no style “${base}” above.`, mend: meant(nearest) }),
  'style/no-room': ({ width }) => ({
    says: `The margins leave no room for text on a page ${width} wide.`,
    mend: 'Make sol and sag smaller.',
  }),
  'compose/template-syntax': ({ fault }) => ({
    says: {
      unclosed: 'What is opened here in the template is never closed.',
      mismatched: 'The template closes another block than it opened.',
      malformed: 'The template is malformed.',
    }[fault],
    mend: 'Check the signs {{ and }}, and the pairs {{#if}} … {{/if}}.',
  }),
  'compose/no-letter-template': ({ file }) => ({ says: `The template has no ${file}.`, mend: null }),
  'compose/unknown-name': ({ name, nearest, known }) => ({
    says: `The template's name “${name}” is not known.`,
    mend: meant(nearest) ?? (known.length > 0 ? `There are: ${known.join(', ')}` : null),
  }),
  'compose/not-a-list': ({ name }) => ({
    says: `“${name}” is not a list; {{#each}} cannot go through it.`,
    mend: 'For single values use {{#with}} or {{#if}}.',
  }),
  'compose/not-text': ({ name }) => ({
    says: `“${name}” is not a single text and cannot be printed as it is.`,
    mend: 'Name something in it, or go through it with {{#each}}.',
  }),
  'compose/unknown-helper': ({ name, known }) => ({
    says: `There is no helper “${name}”.`,
    mend: `There are: ${known.join(', ')}`,
  }),
  'compose/unknown-partial': ({ name, nearest }) => ({ says: `There is no partial “${name}”.`, mend: meant(nearest) }),
  'compose/partial-circle': ({ name }) => ({ says: `“${name}” calls itself.`, mend: null }),
  'compose/forbidden-construct': ({ construct }) => ({
    says: `${construct} cannot be used in a template.`,
    mend: 'Values print by {{name}}; markup is the known elements only.',
  }),
  'compose/malformed-markup': ({ element }) => ({
    says:
      element === null ? 'The elements are malformed.' : `The element <${element}> is not closed where it was opened.`,
    mend: 'Close each element: <paragraf>…</paragraf>',
  }),
  'compose/unknown-element': ({ element, nearest }) => ({
    says: `There is no element <${element}>.`,
    mend: meant(nearest),
  }),
  'compose/misplaced-element': ({ element, parent }) => ({
    says: `<${element}> cannot stand in <${parent}>.`,
    mend: null,
  }),
  'compose/misplaced-text': ({ text, parent }) => ({
    says: `Bare text cannot stand in <${parent}>: “${text}”`,
    mend: 'Put it into <paragraf>.',
  }),
  'compose/unknown-attribute': ({ attribute, element, nearest }) => ({
    says: `<${element}> has no attribute “${attribute}”.`,
    mend: meant(nearest),
  }),
  'compose/missing-attribute': ({ attribute, element }) => ({
    says: `<${element}> lacks the attribute “${attribute}”.`,
    mend: null,
  }),
  'compose/bad-attribute': ({ attribute, value, allowed }) => ({
    says: `The attribute “${attribute}” cannot be “${value}”.`,
    mend: `It can be: ${allowed.join(', ')}`,
  }),
  'compose/unknown-style': ({ style, nearest }) => ({
    says: `style.yaml has no style “${style}”.`,
    mend: meant(nearest),
  }),
  'compose/bad-link': ({ address }) => ({
    says: `“${address}” cannot be a link; the words print without it.`,
    mend: 'Links start with http, https, mailto or tel.',
  }),
  'compose/too-deep': ({ most }) => ({ says: `Elements are nested deeper than ${most} levels.`, mend: null }),
  'picture/not-a-picture': () => ({ says: 'The logo is neither PNG nor SVG.', mend: 'Save it as PNG or SVG.' }),
  'picture/too-large': ({ most }) => ({ says: `The logo is too large (at most ${most}).`, mend: 'Make it smaller.' }),
  'picture/unsupported-png': ({ reason }) => ({
    says: reason === 'interlaced' ? 'An interlaced PNG cannot be printed.' : 'The PNG file is damaged.',
    mend: 'Save it anew with a picture editor.',
  }),
  'picture/malformed-svg': ({ reason }) => ({ says: `The SVG is malformed: ${reason}`, mend: null }),
  'picture/unsupported-svg': ({ element }) => ({
    says: `<${element}> in an SVG cannot be printed.`,
    mend: 'Turn text and effects into paths and save it.',
  }),
  'picture/unsupported-svg-value': ({ attribute, value }) => ({
    says: `${attribute}="${value}" in an SVG cannot be printed.`,
    mend: 'Use plain colours and plain lines.',
  }),
};
