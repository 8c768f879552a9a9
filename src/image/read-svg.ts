/** SVG of shapes, paths, fills, groups and transforms → shapes as paths. Anything beyond is refused, never drawn wrong. */

import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import type { ArgsOf, Checked } from '../diagnostic.js';
import type { Color } from '../letter/style.js';
import type { DocumentId } from '../source.js';
import { type PictureFinding, pictureFinding, type pictureFindings } from './findings.js';
import type { SvgDrawing, SvgShape } from './picture.js';
import { product } from './svg-matrix.js';
import { parsePath } from './svg-path.js';
import { shapePath } from './svg-shapes.js';
import { parseColor, parseTransform } from './svg-values.js';

const MOST_SHAPES = 5_000;
const MOST_LEVELS = 32;
/** Of complaints of one kind of drawing, these are enough to mend it. */
const MOST_FINDINGS = 20;

export function readSvg(text: string, document: DocumentId): Checked<SvgDrawing, PictureFinding> {
  const findings: PictureFinding[] = [];
  const complain: Complain = (code, args, element) => {
    if (findings.length >= MOST_FINDINGS) return;
    const at = {
      document,
      path: [],
      within: element ? { start: element.start, end: element.start + 1 + element.name.length } : null,
    };
    findings.push(pictureFinding(code, args, at));
  };
  const root = parse(text, complain);
  if (root === null) return { value: null, findings };
  const box = (root.attributes.viewBox ?? `0 0 ${length(root, 'width')} ${length(root, 'height')}`)
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [left = 0, top = 0, width = 0, height = 0] = box;
  if (box.length !== 4 || !box.every(Number.isFinite) || width <= 0 || height <= 0) {
    complain('picture/unsupported-svg-value', { attribute: 'viewBox', value: root.attributes.viewBox ?? '' }, root);
  }
  const shapes: SvgShape[] = [];
  const plain: GraphicsState = {
    matrix: [1, 0, 0, 1, -left, -top],
    fill: BLACK,
    fillRule: 'nonzero',
    stroke: null,
    strokeWidth: 1,
    cap: 'butt',
    join: 'miter',
    miterLimit: 4,
  };
  walk(root, stateOf(root, plain, complain), { shapes, complain, level: 0 });
  return { value: findings.length > 0 ? null : { kind: 'svg', width, height, shapes }, findings };
}

type Complain = <Code extends PictureFinding['code']>(
  code: Code,
  args: ArgsOf<typeof pictureFindings, Code>,
  element: XmlElement | null,
) => void;

interface GraphicsState extends Omit<SvgShape, 'path'> {
  readonly fill: Color | null;
}

const BLACK: Color = { red: 0, green: 0, blue: 0 };

function parse(text: string, complain: Complain): XmlElement | null {
  // Document types can define entities that grow; no drawing needs one.
  if (/<!DOCTYPE|<!ENTITY/.test(text)) {
    complain('picture/unsupported-svg', { element: '!DOCTYPE' }, null);
    return null;
  }
  try {
    return parseXml(text, { includeOffsets: true }).root;
  } catch (error) {
    if (!(error instanceof XmlError) && !(error instanceof RangeError)) throw error;
    complain('picture/malformed-svg', { reason: error.message.split('\n')[0] ?? '' }, null);
    return null;
  }
}

interface Walk {
  readonly shapes: SvgShape[];
  readonly complain: Complain;
  readonly level: number;
}

/** What a drawing program adds for itself or for readers. */
const SILENT = /^(title|desc|metadata|(sodipodi|inkscape|rdf|cc|dc):.*)$/;

function walk(parent: XmlElement, state: GraphicsState, { shapes, complain, level }: Walk): void {
  for (const child of parent.children) {
    if (!(child instanceof XmlElement) || SILENT.test(child.name)) continue;
    if (child.name === 'defs' && !hasStyleSheet(child)) continue;
    if (child.name === 'g' && level < MOST_LEVELS) {
      walk(child, stateOf(child, state, complain), { shapes, complain, level: level + 1 });
    } else {
      const path = shapePath(child.name, child.attributes);
      const steps = path === null ? null : parsePath(path);
      if (steps === null || shapes.length >= MOST_SHAPES)
        complain('picture/unsupported-svg', { element: child.name }, child);
      else shapes.push({ ...stateOf(child, state, complain), path: steps });
    }
  }
}

/** Definitions draw nothing unless something names them, and whatever does is refused; style sheets need no name. */
function hasStyleSheet(definitions: XmlElement): boolean {
  return definitions.children.some((child) => child instanceof XmlElement && child.name === 'style');
}

/** Attributes that say nothing about how a shape looks, or say what is so anyway. */
const IGNORED =
  /^(xmlns|(?!xlink:href)[a-z]+:[a-zA-Z-]+|id|version|viewBox|width|height|x|y|[xr][12xy]?|y[12]|[cr][xy]|points|d|role|aria-.*|baseProfile|data-.*|(font|text|letter|word|line|writing|white|solid|stop|shape-rendering|color|image-rendering|flood|lighting|overflow|enable-background|pointer|cursor|-inkscape).*|clip-rule|stroke-dashoffset|pathLength|tabindex|focusable)$/;
const HARMLESS: Readonly<Record<string, RegExp>> = {
  opacity: /^1(\.0*)?$/,
  'fill-opacity': /^1(\.0*)?$/,
  'stroke-opacity': /^1(\.0*)?$/,
  'stroke-dasharray': /^none$/,
  'paint-order': /^(normal|fill.*)$/,
  'vector-effect': /^none$/,
  'mix-blend-mode': /^normal$/,
  isolation: /^auto$/,
  display: /^(inline|block)$/,
  visibility: /^visible$/,
  filter: /^none$/,
  marker: /^none$/,
  'marker-start': /^none$/,
  'marker-mid': /^none$/,
  'marker-end': /^none$/,
  mask: /^none$/,
  'clip-path': /^none$/,
  preserveAspectRatio: /^xMidYMid( meet)?$/,
};

function stateOf(element: XmlElement, state: GraphicsState, complain: Complain): GraphicsState {
  let own = state;
  for (const [attribute, value] of Object.entries(element.attributes).flatMap(declarations)) {
    const next = applied(own, attribute, value);
    if (next === null) complain('picture/unsupported-svg-value', { attribute, value: value.slice(0, 40) }, element);
    else own = next;
  }
  return own;
}

/** `style="fill: #123; stroke: none"` says what attributes of these names would. */
function declarations([attribute, value]: readonly [string, string]): readonly (readonly [string, string])[] {
  if (attribute !== 'style') return [[attribute, value.trim()]];
  return value.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    if (declaration.trim() === '') return [];
    return [[declaration.slice(0, Math.max(0, colon)).trim(), declaration.slice(colon + 1).trim()] as const];
  });
}

/** null where the value is beyond what can be drawn. */
function applied(state: GraphicsState, attribute: string, value: string): GraphicsState | null {
  switch (attribute) {
    case 'fill':
    case 'stroke': {
      const color = value === 'none' ? null : parseColor(value);
      return color === undefined ? null : { ...state, [attribute]: color };
    }
    case 'fill-rule':
      return value === 'evenodd' || value === 'nonzero' ? { ...state, fillRule: value } : null;
    case 'stroke-width':
      return /^(\d+\.?\d*|\.\d+)(px)?$/.test(value) ? { ...state, strokeWidth: Number.parseFloat(value) } : null;
    case 'stroke-linecap':
      return value === 'butt' || value === 'round' || value === 'square' ? { ...state, cap: value } : null;
    case 'stroke-miterlimit':
      return /^\d+(\.\d+)?$/.test(value) && Number(value) >= 1 ? { ...state, miterLimit: Number(value) } : null;
    case 'stroke-linejoin':
      return value === 'miter' || value === 'round' || value === 'bevel' ? { ...state, join: value } : null;
    case 'transform': {
      const matrix = parseTransform(value);
      return matrix && { ...state, matrix: product(state.matrix, matrix) };
    }
    default:
      return IGNORED.test(attribute) || HARMLESS[attribute]?.test(value) ? state : null;
  }
}

function length(root: XmlElement, name: string): string {
  return /^([\d.]+)(px|pt|mm)?$/.exec(root.attributes[name] ?? '')?.[1] ?? '0';
}
