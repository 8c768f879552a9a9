/** A template's output → elements of the vocabulary, each with its place, all that does not belong reported. */

import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import type { ArgsOf, Checked } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import type { Place } from '../source.js';
import { type ComposeFinding, composeFinding, type composeFindings } from './findings.js';
import { splitMarks, stripMarks } from './marks.js';
import { VOCABULARY } from './vocabulary.js';

export interface MarkupElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  readonly place: Place | null;
}

/** Text of the template, white space collapsed (`path` null), or a value of the view as it is. */
export interface MarkupText {
  readonly kind: 'text';
  readonly text: string;
  readonly path: string | null;
}

export type MarkupNode = MarkupElement | MarkupText;

const MOST_LEVELS = 32;

/** `files` are the templates' names, in the order that numbers them in the marks. */
export function readMarkup(output: string, files: readonly string[]): Checked<MarkupElement, ComposeFinding> {
  const findings: ComposeFinding[] = [];
  const refusal = refuse(output, files);
  if (refusal) return { value: null, findings: [refusal] };
  // The first element's mark stands before it, where XML allows no text.
  const lead = Math.max(output.indexOf('<'), 0);
  try {
    const root = parseXml(output.slice(lead).trimEnd()).root;
    const reader: Reader = { files, findings, place: placeBefore(output, lead, files) };
    const tree = root && readElement(root, null, reader);
    return { value: findings.length > 0 ? null : tree, findings };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const element = /(?:element|for) `?([^\s`]+)`?/.exec(stripMarks(error.message))?.[1] ?? null;
    const at = placeBefore(output, error.pos + lead, files);
    return { value: null, findings: [composeFinding('compose/malformed-markup', { element }, at)] };
  }
}

/** Document types, comments, CDATA and instructions can only be the template's: values are escaped. */
function refuse(output: string, files: readonly string[]): ComposeFinding | null {
  const foreign = /<[!?]\[?[A-Za-z-]*/.exec(output);
  if (foreign) {
    const at = placeBefore(output, foreign.index, files);
    return composeFinding('compose/forbidden-construct', { construct: foreign[0] }, at);
  }
  let level = 0;
  for (const tag of output.matchAll(/<(\/?)[^<>]*?(\/?)>/g)) {
    if (tag[1] === '/') level -= 1;
    else if (tag[2] !== '/') level += 1;
    if (level > MOST_LEVELS) {
      const at = placeBefore(output, tag.index, files);
      return composeFinding('compose/too-deep', { most: MOST_LEVELS }, at);
    }
  }
  return null;
}

function placeBefore(output: string, position: number, files: readonly string[]): Place | null {
  const last = splitMarks(output.slice(0, position)).findLast((piece) => piece.kind === 'place');
  return last?.kind === 'place' ? placeAt(last.file, last.offset, files) : null;
}

function placeAt(file: number, offset: number, files: readonly string[]): Place {
  return { document: `template:${files[file] ?? ''}`, path: [], within: { start: offset, end: offset + 1 } };
}

/** `place` is the last mark met: the next element's. */
interface Reader {
  readonly files: readonly string[];
  readonly findings: ComposeFinding[];
  place: Place | null;
}

function readElement(element: XmlElement, parent: string | null, reader: Reader): MarkupElement {
  const { name } = element;
  const { place } = reader;
  const rule = VOCABULARY[name];
  if (!rule) {
    const known = Object.keys(VOCABULARY);
    complain(reader, 'compose/unknown-element', { element: name, nearest: nearest(name, known) });
  } else if (parent === null ? name !== 'mektup' : !VOCABULARY[parent]?.holds.includes(name)) {
    complain(reader, 'compose/misplaced-element', { element: name, parent: parent ?? '—' });
  } else checkAttributes(element, reader);
  const children = element.children.flatMap((child): MarkupNode[] => {
    if (child instanceof XmlElement) return [readElement(child, name, reader)];
    return child instanceof XmlText ? readText(child.text, name, reader) : [];
  });
  return { kind: 'element', name, attributes: element.attributes, children: trimEnds(children), place };
}

function readText(text: string, parent: string, reader: Reader): MarkupText[] {
  const holdsText = VOCABULARY[parent]?.holds.includes('text') ?? true;
  return splitMarks(text).flatMap((piece): MarkupText[] => {
    if (piece.kind === 'place') {
      reader.place = placeAt(piece.file, piece.offset, reader.files);
      return [];
    }
    if (!holdsText) {
      if (piece.text.trim() !== '') {
        complain(reader, 'compose/misplaced-text', { text: piece.text.trim().slice(0, 40), parent });
      }
      return [];
    }
    if (piece.kind === 'value') return [{ kind: 'text', text: piece.text, path: piece.path }];
    return [{ kind: 'text', text: piece.text.replace(/\s+/g, ' '), path: null }];
  });
}

/** The template's own space at the ends of an element is its layout, not the letter's. */
function trimEnds(children: readonly MarkupNode[]): MarkupNode[] {
  const trimmed = children.map((child, index) => {
    if (child.kind !== 'text' || child.path !== null) return child;
    const before = children[index - 1];
    const after = children[index + 1];
    const start = before === undefined || isBlock(before) ? child.text.trimStart() : child.text;
    return { ...child, text: after === undefined || isBlock(after) ? start.trimEnd() : start };
  });
  return trimmed.filter((child) => child.kind !== 'text' || child.text !== '');
}

function isBlock(node: MarkupNode): boolean {
  return node.kind === 'element' && !['kalin', 'italik', 'bag'].includes(node.name);
}

function checkAttributes({ name: element, attributes }: XmlElement, reader: Reader): void {
  const rules = VOCABULARY[element]?.attributes ?? {};
  for (const [attribute, value] of Object.entries(attributes)) {
    const allowed = Object.hasOwn(rules, attribute) ? rules[attribute] : rules[`!${attribute}`];
    if (allowed === undefined) {
      const names = Object.keys(rules).map((key) => key.replace('!', ''));
      complain(reader, 'compose/unknown-attribute', { attribute, element, nearest: nearest(attribute, names) });
    } else if (allowed && !allowed.includes(stripMarks(value))) {
      complain(reader, 'compose/bad-attribute', { attribute, value: stripMarks(value), allowed });
    }
  }
  for (const key of Object.keys(rules)) {
    const attribute = key.slice(1);
    if (key.startsWith('!') && !Object.hasOwn(attributes, attribute)) {
      complain(reader, 'compose/missing-attribute', { attribute, element });
    }
  }
}

function complain<Code extends keyof typeof composeFindings>(
  reader: Reader,
  code: Code,
  args: ArgsOf<typeof composeFindings, Code>,
): void {
  reader.findings.push(composeFinding(code, args, reader.place));
}
