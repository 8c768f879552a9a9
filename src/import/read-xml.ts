/** A part of a Word or Excel file → its root element, by a parser that knows no document types, and within bounds. */

import { parseXml, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml';

export type XmlReading = XmlElement | 'damaged' | 'forbidden';

/** No letter is nested deeper; the parser calls itself for each level. */
const MOST_LEVELS = 200;

export function readXml(bytes: Uint8Array): XmlReading {
  const text = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/.test(text)) return 'forbidden';
  if (isTooDeep(text)) return 'damaged';
  try {
    return parseXml(text).root ?? 'damaged';
  } catch (error) {
    if (error instanceof XmlError) return 'damaged';
    throw error;
  }
}

function isTooDeep(text: string): boolean {
  let level = 0;
  for (const [, close, empty] of text.matchAll(/<(\/?)[^<>!?]*?(\/?)>/g)) {
    if (close === '/') level -= 1;
    else if (empty !== '/') level += 1;
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

export function elementsOf({ children }: { readonly children: readonly XmlNode[] }): readonly XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}

/** The first child of that name, or of a way of names. */
export function childOf(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  let at = element;
  for (const name of names) at = (at && elementsOf(at).find((child) => child.name === name)) ?? null;
  return at;
}

export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (child instanceof XmlText ? child.text : child instanceof XmlElement ? textOf(child) : ''))
    .join('');
}

/** Every element of that name, at any depth. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

export type { XmlElement } from '@rgrove/parse-xml';
