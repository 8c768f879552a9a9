/** Words, values and inline elements → inlines of the letter. */

import type { Inline } from '../letter/inline.js';
import { isSafeAddress, withScheme } from '../letter/link-address.js';
import type { Building } from './building.js';
import { composeFinding } from './findings.js';
import { splitMarks, stripMarks } from './marks.js';
import type { MarkupElement, MarkupText } from './markup-tree.js';

export function buildInlines(parent: MarkupElement, building: Building): Inline[] {
  return parent.children.flatMap((child): Inline[] => {
    if (child.kind === 'text') return textInlines(child, parent, building);
    const content = child.name === 'satir-sonu' ? [] : buildInlines(child, building);
    switch (child.name) {
      case 'satir-sonu':
        return [{ kind: 'line-break' }];
      case 'kalin':
        return isEmpty(content) ? [] : [{ kind: 'strong', content }];
      case 'italik':
        return isEmpty(content) ? [] : [{ kind: 'emphasis', content }];
      case 'bag':
        return isEmpty(content) ? [] : link(child, content, building);
      default:
        return [];
    }
  });
}

/** A line end in a value is the clerk's: it is kept. */
function textInlines({ text, path }: MarkupText, parent: MarkupElement, { valuePlace }: Building): Inline[] {
  const origin = { template: parent.place, value: path === null ? null : valuePlace(path) };
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'line-break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line, origin } as const]),
    ]);
}

/** An address that is no link's leaves the words alone: a value typed by a clerk must not stop the letter. */
function link(element: MarkupElement, content: readonly Inline[], { findings, valuePlace }: Building): Inline[] {
  const href = withScheme(stripMarks(element.attributes.adres ?? '').trim());
  if (isSafeAddress(href)) return [{ kind: 'link', href, content, origin: { template: element.place, value: null } }];
  const typed = splitMarks(element.attributes.adres ?? '').find((piece) => piece.kind === 'value');
  const at = (typed?.kind === 'value' ? valuePlace(typed.path) : null) ?? element.place;
  findings.push(composeFinding('compose/bad-link', { address: href }, at));
  return [...content];
}

/** Whether inlines print nothing. */
export function isEmpty(content: readonly Inline[]): boolean {
  return content.every((inline) => {
    if (inline.kind === 'text') return inline.text.trim() === '';
    return inline.kind === 'line-break' || isEmpty(inline.content);
  });
}
