/** The data of a style.yaml → Style: every block style complete, every length in pt. */

import type { Checked } from '../diagnostic.js';
import { nearest } from '../language/nearest.js';
import type { DocumentId, KeyPath } from '../source.js';
import { parseBlockStyle, STYLE_KEYS } from './block-style.js';
import { withBodyStyles } from './body-styles.js';
import { type StyleFinding, styleFinding } from './findings.js';
import { type Complain, parseMeasure } from './measure.js';
import type { BlockStyle, PageStyle, Style } from './style.js';

type Data = { readonly [key: string]: unknown };

/** All that is wrong at once. */
export function parseStyle(data: unknown, document: DocumentId): Checked<Style, StyleFinding> {
  const findings: StyleFinding[] = [];
  const complain: Complain = (code, args, path) => {
    findings.push(styleFinding(code, args, { document, path, within: null }));
  };
  const root = mapping(data, ['sayfa', 'yazi', 'bicemler'], [], complain);
  const page = parsePage(mapping(root.sayfa, PAGE_KEYS, ['sayfa'], complain), complain);
  const base = parseBlockStyle(mapping(root.yazi, STYLE_KEYS, ['yazi'], complain), ['yazi'], { base: PLAIN, complain });
  const blocks = parseBlocks(root.bicemler, base, complain);
  if (page.width - page.margin.left - page.margin.right < 100) {
    complain('style/no-room', { width: `${Math.round(page.width)} pt` }, ['sayfa']);
  }
  return { value: findings.length > 0 ? null : { page, base, blocks }, findings };
}

export const PAGE_KEYS = ['ust', 'alt', 'sol', 'sag', 'logolu_ust', 'logo_boyu', 'antet_arasi', 'bolge_arasi'] as const;
const A4 = { width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 };

function parsePage(data: Data, complain: Complain): PageStyle {
  const length = (key: string, otherwise: string) =>
    parseMeasure(data[key] ?? otherwise, { size: 12, leading: 14 }, ['sayfa', key], complain);
  return {
    ...A4,
    margin: {
      top: length('ust', '25 mm'),
      right: length('sag', '25 mm'),
      bottom: length('alt', '25 mm'),
      left: length('sol', '25 mm'),
    },
    topWithLogo: length('logolu_ust', String(data.ust ?? '25 mm')),
    logoHeight: length('logo_boyu', '20 mm'),
    headGap: length('antet_arasi', String(data.bolge_arasi ?? '4 mm')),
    footGap: length('bolge_arasi', '4 mm'),
  };
}

/** What a style sheet need not say. */
const PLAIN: BlockStyle = {
  family: 'serif',
  bold: false,
  italic: false,
  size: 12,
  leading: 14.4,
  color: { red: 0, green: 0, blue: 0 },
  align: 'left',
  firstIndent: 0,
  left: 0,
  right: 0,
  widthShare: 1,
  before: { natural: 0, least: 0 },
  after: { natural: 0, least: 0 },
  keepWithNext: false,
  capitals: false,
};

/** A style may be like another that stands above it (`gibi`). */
function parseBlocks(data: unknown, base: BlockStyle, complain: Complain): Map<string, BlockStyle> {
  const blocks = new Map<string, BlockStyle>();
  const entries = isMapping(data) ? Object.entries(data) : [];
  for (const [name, value] of entries) {
    const path = ['bicemler', name];
    const own = mapping(value, [...STYLE_KEYS, 'gibi'], path, complain);
    const like = own.gibi === undefined ? base : blocks.get(String(own.gibi));
    if (like === undefined) {
      const args = { base: String(own.gibi), nearest: nearest(String(own.gibi), [...blocks.keys()]) };
      complain('style/unknown-base', args, [...path, 'gibi']);
    }
    blocks.set(name, parseBlockStyle(own, path, { base: like ?? base, complain }));
  }
  return withBodyStyles(blocks, base);
}

function mapping(data: unknown, known: readonly string[], path: KeyPath, complain: Complain): Data {
  if (!isMapping(data)) {
    if (data !== undefined) complain('style/wrong-kind', { expected: 'mapping' }, path);
    else if (path.length === 0) complain('style/missing-key', { key: 'sayfa' }, path);
    return {};
  }
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue;
    complain('style/unknown-key', { key, nearest: nearest(key, known) }, [...path, key, '#key']);
  }
  return data;
}

function isMapping(data: unknown): data is Data {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
