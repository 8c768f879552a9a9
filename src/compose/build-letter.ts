/** Elements of the vocabulary → blocks of the letter. An element whose values are all absent leaves no trace. */

import { nearest } from '../language/nearest.js';
import type { Origin } from '../letter/inline.js';
import type {
  Block,
  EnclosurePages,
  Field,
  Heading,
  ListItem,
  Logo,
  Paragraph,
  Region,
  Signer,
} from '../letter/letter.js';
import { withScheme } from '../letter/link-address.js';
import { buildInlines, isEmpty } from './build-inlines.js';
import type { Building } from './building.js';
import { composeFinding } from './findings.js';
import { stripMarks } from './marks.js';
import type { MarkupElement, MarkupNode } from './markup-tree.js';
import { shareRegion } from './share-regions.js';

export interface LetterParts {
  readonly regions: readonly Region[];
  readonly body: readonly Block[];
  readonly enclosures: readonly EnclosurePages[];
}

/** Elements that stand outside the letter's text. */
const APART = ['bolge', 'ek-sayfalari'];

export function buildLetter(root: MarkupElement, building: Building): LetterParts {
  const children = elements(root.children);
  const regions = children.flatMap((child): Region[] => {
    if (child.name !== 'bolge') return [];
    const body = buildBlocks(child.children, building);
    const edge = child.attributes.kenar === 'ust' ? 'head' : 'foot';
    const pages = PAGES[child.attributes.sayfa ?? ''] ?? 'first';
    return body.length === 0 ? [] : [shareRegion({ edge, pages, body })];
  });
  return {
    regions,
    body: buildBlocks(
      children.filter(({ name }) => !APART.includes(name)),
      building,
    ),
    enclosures: children.flatMap((child) => enclosurePages(child, building)),
  };
}

/** What the template puts round an enclosure's own body. */
function enclosurePages(element: MarkupElement, building: Building): readonly EnclosurePages[] {
  const pages = element.name === 'ek-sayfalari' ? building.enclosures.get(attribute(element, 'sira')) : undefined;
  return pages ? [{ ...pages, body: buildBlocks(element.children, { ...building, enclosed: pages.body }) }] : [];
}

const PAGES: Readonly<Record<string, Region['pages']>> = { ilk: 'first', her: 'every', son: 'last' };

function buildBlocks(nodes: readonly MarkupNode[], building: Building): Block[] {
  return elements(nodes).flatMap((element) => buildBlock(element, building));
}

function buildBlock(element: MarkupElement, building: Building): readonly Block[] {
  const style = styleOf(element, building);
  const origin = originOf(element);
  const some = <T, B extends Block>(items: readonly T[], block: B): readonly B[] => (items.length === 0 ? [] : [block]);
  switch (element.name) {
    case 'metin':
      return building.body;
    case 'ek-metni':
      return building.enclosed;
    case 'paragraf':
      return [paragraph(element, style, building)].filter((each) => !isEmpty(each.content));
    case 'baslik': {
      return [heading(element, style, building)].filter((each) => !isEmpty(each.content));
    }
    case 'antet': {
      const lines = lettering(element, building);
      return [{ kind: 'letterhead', style, left: logo(element, 'sol'), right: logo(element, 'sag'), lines, origin }];
    }
    case 'alanlar': {
      const rows = elements(element.children).flatMap((each) => field(each, style, building));
      return some(rows, { kind: 'fields', style, rows, origin });
    }
    case 'liste': {
      const items = elements(element.children).flatMap((each) => listItem(each, style, building));
      const columns = Number(attribute(element, 'sutun') || 1);
      return some(items, { kind: 'list', style, items, columns, origin });
    }
    case 'imzalar': {
      const signers = elements(element.children).flatMap((each): Signer[] => {
        const lines = paragraphs(each, building);
        return lines.length === 0 ? [] : [{ lines, origin: originOf(each) }];
      });
      return some(signers, { kind: 'signatures', style, signers, origin });
    }
    case 'sutunlar': {
      const columns = elements(element.children).map((each) => buildBlocks(each.children, building));
      return some(columns.flat(), { kind: 'columns', style, columns, origin });
    }
    case 'birlikte': {
      const body = buildBlocks(element.children, building);
      return some(body, { kind: 'group', style, ...languageOf(element), body, origin });
    }
    case 'dogrulama': {
      const side = attribute(element, 'yer') === 'sag' ? 'right' : 'left';
      const body = buildBlocks(element.children, building);
      return [{ kind: 'verification', style, qr: withScheme(attribute(element, 'karekod')), side, body, origin }];
    }
    case 'cizgi':
      return [{ kind: 'rule', style, origin }];
    case 'yeni-sayfa':
      return [{ kind: 'page-break', origin }];
    default:
      return [];
  }
}

function paragraph(element: MarkupElement, style: string, building: Building): Paragraph {
  const content = buildInlines(element, building);
  return { kind: 'paragraph', style, ...languageOf(element), content, origin: originOf(element) };
}

function heading(element: MarkupElement, style: string, building: Building): Heading {
  const level = attribute(element, 'duzey') === '2' ? 2 : 1;
  return { kind: 'heading', level, style, content: buildInlines(element, building), origin: originOf(element) };
}

/** The lines of a letterhead: one may be the letter's heading. */
function lettering(parent: MarkupElement, building: Building): (Paragraph | Heading)[] {
  return buildBlocks(
    elements(parent.children).filter(({ name }) => name !== 'logo'),
    building,
  ).filter((block) => block.kind === 'paragraph' || block.kind === 'heading');
}

function paragraphs(parent: MarkupElement, building: Building): Paragraph[] {
  return elements(parent.children)
    .filter(({ name }) => name === 'paragraf')
    .map((element) => paragraph(element, styleOf(element, building), building))
    .filter(({ content }) => !isEmpty(content));
}

/** Words that stand in it directly are a paragraph of their own. */
function contents(element: MarkupElement, style: string, building: Building): Block[] {
  const blocks = elements(element.children).filter(({ name }) => name === 'paragraf' || name === 'liste');
  if (blocks.length > 0) return buildBlocks(blocks, building);
  const words = {
    ...element,
    children: element.children.filter((child) => child.kind === 'text' || child.name !== 'sag'),
  };
  const own = paragraph(words, style, building);
  return isEmpty(own.content) ? [] : [own];
}

function field(element: MarkupElement, style: string, building: Building): Field[] {
  const value = contents(element, style, building);
  const right = elements(element.children).find(({ name }) => name === 'sag');
  const aside = right ? paragraph(right, styleOf(right, building), building) : null;
  const visible = aside !== null && !isEmpty(aside.content) ? aside : null;
  if (value.length === 0 && visible === null) return [];
  return [{ label: label(element, 'ad', style), value, aside: visible, origin: originOf(element) }];
}

function listItem(element: MarkupElement, style: string, building: Building): ListItem[] {
  const body = contents(element, style, building);
  return body.length === 0 ? [] : [{ label: label(element, 'isaret', style), body, origin: originOf(element) }];
}

function label(element: MarkupElement, name: string, style: string): Paragraph {
  const origin = originOf(element);
  return { kind: 'paragraph', style, content: [{ kind: 'text', text: attribute(element, name), origin }], origin };
}

function logo(letterhead: MarkupElement, side: 'sol' | 'sag'): Logo | null {
  const element = elements(letterhead.children).find(
    ({ name, attributes }) => name === 'logo' && attributes.yer === side,
  );
  const image = element ? attribute(element, 'dosya') : '';
  if (!element || image === '') return null;
  return { image, alternative: attribute(element, 'anlam'), origin: originOf(element) };
}

function styleOf(element: MarkupElement, { styles, findings }: Building): string {
  const style = stripMarks(element.attributes.bicem ?? element.name);
  if ('bicem' in element.attributes && !styles.has(style)) {
    const args = { style, nearest: nearest(style, [...styles]) };
    findings.push(composeFinding('compose/unknown-style', args, element.place));
  }
  return style;
}

function attribute(element: MarkupElement, name: string): string {
  return stripMarks(element.attributes[name] ?? '');
}

function languageOf(element: MarkupElement): { readonly language?: string } {
  const language = attribute(element, 'dil').trim();
  return language === '' ? {} : { language };
}

function originOf({ place }: MarkupElement): Origin {
  return { template: place, value: null };
}

function elements(nodes: readonly MarkupNode[]): MarkupElement[] {
  return nodes.filter((node): node is MarkupElement => node.kind === 'element');
}
