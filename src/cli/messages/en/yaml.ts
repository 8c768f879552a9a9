/** English words for what is wrong with a YAML file. */

import type { YamlFinding } from '../../../workspace/yaml/findings.js';
import type { MessagesFor } from '../catalogue.js';

export const yaml: MessagesFor<YamlFinding> = {
  'yaml/not-utf8': () => ({ says: 'The file is not UTF-8.', mend: 'Save it as UTF-8 in your editor.' }),
  'yaml/too-large': ({ most }) => ({ says: `The file is too large (at most ${most / 1024} KiB).`, mend: 'Split it.' }),
  'yaml/tab': () => ({
    says: 'The line begins with a tab; YAML takes spaces only in an indent.',
    mend: 'Delete the tab, and put spaces in its place.',
  }),
  'yaml/open-quote': ({ quote }) => ({
    says: `The quote (${quote}) opened here is never closed.`,
    mend: `Put ${quote} at the end of the value.`,
  }),
  'yaml/open-bracket': ({ bracket }) => ({
    says: `The bracket opened here is never closed; ${bracket} is missing.`,
    mend: `Put ${bracket} at the end of the list; put the value in quotes if it begins with a bracket itself.`,
  }),
  'yaml/special-start': ({ sign, quoted }) => ({
    says: `The value begins with a sign that YAML keeps for itself (${sign}).`,
    mend: `Put the value in quotes: ${quoted}`,
  }),
  'yaml/missing-colon': () => ({
    says: 'This line is neither “key: value” nor a part of the text above it.',
    mend: 'Put a colon and a space behind a key; indent what belongs to a text, and begin a text that holds colons with |.',
  }),
  'yaml/indent': () => ({
    says: 'The indent of the line does not fit those above.',
    mend: 'Write the keys and items of one section below each other, with the same indent.',
  }),
  'yaml/syntax': () => ({
    says: 'The YAML is malformed.',
    mend: 'Check indents, colons, quotes and brackets at the place marked and on the line above.',
  }),
  'yaml/colon-in-text': ({ quoted }) => ({
    says: 'The text holds a colon and a space, which YAML takes for a new key.',
    mend: `Put the text in quotes: ${quoted}`,
  }),
  'yaml/text-after-quote': ({ quote }) => ({
    says: `The text goes on after its closing quote (${quote}).`,
    mend: `Use the other quotes round it: ${quote === "'" ? '"…"' : "'…'"}`,
  }),
  'yaml/duplicate-key': ({ key }) => ({ says: `“${key}” is written twice.`, mend: 'Delete one.' }),
  'yaml/several-documents': () => ({
    says: 'The file holds several documents (---).',
    mend: 'Put each circular into a file of its own.',
  }),
  'yaml/alias': () => ({
    says: 'A value starts with & or *, which YAML takes for an alias; none is used here.',
    mend: 'Put the value in quotes, or write it out.',
  }),
  'yaml/not-a-mapping': () => ({
    says: 'The file is empty, or not made of lines “key: value”.',
    mend: 'For example: konu: Genel kurul',
  }),
  'yaml/key-not-text': () => ({ says: 'A key is not a plain word.', mend: null }),
  'yaml/too-deep': ({ most }) => ({ says: `Nested deeper than ${most} levels.`, mend: null }),
  'yaml/cannot-edit': ({ keys }) => ({
    says: `${keys.join(', ')} cannot be written into this file safely.`,
    mend: 'Write these keys by hand.',
  }),
  'yaml/lone-cr': () => ({
    says: 'The line ends are those of the old Mac (CR).',
    mend: 'Save the file with LF or CRLF.',
  }),
  'yaml/invisible-character': ({ characters }) => ({
    says: `There is an invisible character (${characters}); it will not print.`,
    mend: 'Delete it; most often it was pasted from another document.',
  }),
  'yaml/ligature': ({ characters }) => ({
    says: `A ligature (${characters}) will print as single letters.`,
    mend: 'Type anew what was pasted from a PDF.',
  }),
  'yaml/double-dot': () => ({
    says: 'There is a second dot on an i (U+0307); it will print as i.',
    mend: 'Type the letter anew.',
  }),
  'yaml/comma-below': ({ characters }) => ({
    says: `A Romanian letter stands for the Turkish one (${characters}); it prints as typed.`,
    mend: 'Type the letter anew with a Turkish keyboard.',
  }),
};
