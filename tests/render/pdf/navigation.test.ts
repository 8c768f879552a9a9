import { describe, expect, it } from 'vitest';
import type { Block, Letter } from '../../../src/letter/letter.js';
import { writePdf } from '../../../src/render/pdf/write-pdf.js';
import { typeset } from '../../../src/typeset/typeset.js';
import { bundledStyle, composeLetter, PROFILES } from '../../compose/compose-letter.js';
import { letterOf, materials, paragraph } from './hand-made.js';
import { type PdfDict, type PdfValue, readObjects, stringOf } from './read-objects.js';
import { readStructure, type StructureNode } from './read-structure.js';

const style = bundledStyle('kurum');

function pdfOf(letter: Letter): Uint8Array {
  const { value } = typeset(letter, style, materials);
  return writePdf(letter, value ?? [], materials);
}

function bodyOf(metin: string): string {
  const lines = metin.replace(/^/gm, '  ');
  return `tarih: 21.01.2019\nmuhatap: ÜYELERİMİZE\ndizi: yok\nnumara: {sayi: 5}\nmetin: |\n${lines}\n`;
}

/** Titles with those under them, as a reader shows them: `Amaç(Kapsam)`. */
function bookmarks(pdf: Uint8Array): readonly string[] {
  const { catalog, dict } = readObjects(pdf);
  const below = (first: PdfValue | undefined): string[] => {
    const found: string[] = [];
    for (let entry: PdfDict = dict(first); entry.Title !== undefined; entry = dict(entry.Next)) {
      const inner = below(entry.First);
      found.push(stringOf(entry.Title) + (inner.length > 0 ? `(${inner.join(' ')})` : ''));
    }
    return found;
  };
  return below(dict(catalog.Outlines).First);
}

function nodes(node: StructureNode): readonly StructureNode[] {
  return [node, ...node.kids.flatMap((kid) => (typeof kid === 'string' ? [] : nodes(kid)))];
}

describe('the bookmarks of a PDF', () => {
  it('are its headings from three on, each under the higher one before it', () => {
    const letter = composeLetter(bodyOf('# Amaç\n\nBir.\n\n## Kapsam\n\nİki.\n\n# Süre\n\nÜç.'), 'kurum');
    expect(bookmarks(pdfOf(letter))).toEqual(['ÜYELERİMİZE(Amaç(Kapsam) Süre)']);
  });

  it('are none in a short letter of few headings, and some from three pages on', () => {
    expect(bookmarks(pdfOf(composeLetter(bodyOf('# Amaç\n\nBir.'), 'kurum')))).toEqual([]);
    const long = Array.from({ length: 120 }, (_, at) => `Satır ${at} burada tek başına durur.`).join('\n\n');
    expect(bookmarks(pdfOf(composeLetter(bodyOf(`# Amaç\n\n${long}`), 'kurum')))).toEqual(['ÜYELERİMİZE(Amaç)']);
  });
});

describe('a reader that goes by headings', () => {
  const heading = (circular: string, profile: (typeof PROFILES)[number]) => {
    const tree = readStructure(readObjects(pdfOf(composeLetter(circular, profile))));
    return nodes(tree)
      .filter(({ role }) => /^H\d$/.test(role))
      .map(({ role }) => role);
  };

  it.each(PROFILES)('finds one in every letter, in %s', (profile) => {
    expect(heading(bodyOf('Rica ederiz.'), profile)).toEqual(['H1']);
    const titled = bodyOf('Rica ederiz.').replace('muhatap: ÜYELERİMİZE\ndizi: yok', 'muhatap: odalar');
    expect(heading(titled.replace('{sayi: 5}', '{sayi: 5, genelge: 3}'), profile)).toEqual(['H1']);
    // With neither title nor addressee the body's name is the heading.
    expect(heading(bodyOf('Rica ederiz.').replace('muhatap: ÜYELERİMİZE\n', ''), profile)).toEqual(['H1']);
  });
});

describe('a passage in another language', () => {
  it('is said to be so, in a paragraph and in a group', () => {
    const foreign = {
      ...paragraph({ kind: 'text', text: 'Dear colleagues', origin: { template: null, value: null } }),
      language: 'en',
    };
    const origin = { template: null, value: null };
    const group: Block = { kind: 'group', style: 'metin', language: 'ar', body: [paragraph()], origin };
    const tree = readStructure(readObjects(pdfOf(letterOf([foreign, group]))));
    expect(nodes(tree).map(({ role, attributes }) => [role, ...attributes].join(' '))).toEqual(
      expect.arrayContaining(['P Lang=en', 'Div Lang=ar']),
    );
  });
});
