/** The objects of a PDF that the program wrote, as plain data: for what a reader's library does not tell. */

import { inflateSync } from 'node:zlib';

export type PdfValue = null | boolean | number | string | Name | Ref | readonly PdfValue[] | PdfDict;
export interface PdfDict {
  readonly [key: string]: PdfValue;
}
export class Name {
  constructor(readonly name: string) {}
}
export class Ref {
  constructor(readonly id: number) {}
}

export interface PdfFile {
  readonly catalog: PdfDict;
  /** Follows a reference; {} where there is no dictionary. */
  readonly dict: (value: PdfValue | undefined) => PdfDict;
  readonly list: (value: PdfValue | undefined) => readonly PdfValue[];
  /** The unpacked data of a stream. */
  readonly data: (value: PdfValue | undefined) => Uint8Array;
}

export function readObjects(pdf: Uint8Array): PdfFile {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map<number, PdfValue>();
  const streams = new Map<number, Uint8Array>();
  for (const match of file.matchAll(/(\d+) 0 obj\n(<<[\s\S]*?>>)\nstream\n/g)) {
    const [whole, id, text = ''] = match;
    const dict = asDict(parse(text));
    const start = match.index + whole.length;
    const raw = pdf.subarray(start, start + Number(dict.Length));
    objects.set(Number(id), dict);
    streams.set(Number(id), nameOf(dict.Filter) === 'FlateDecode' ? inflateSync(raw) : raw);
  }
  let root: PdfValue = null;
  for (const [id, dict] of objects) {
    const type = nameOf(asDict(dict).Type);
    if (type === 'ObjStm') addPacked(asDict(dict), streams.get(id) ?? new Uint8Array(), objects);
    if (type === 'XRef') root = asDict(dict).Root ?? null;
  }
  const follow = (value: PdfValue | undefined): PdfValue =>
    value instanceof Ref ? (objects.get(value.id) ?? null) : (value ?? null);
  return {
    catalog: asDict(follow(root)),
    dict: (value) => asDict(follow(value)),
    list: (value) => {
      const found = follow(value);
      return Array.isArray(found) ? found : [];
    },
    data: (value) => (value instanceof Ref ? streams.get(value.id) : undefined) ?? new Uint8Array(),
  };
}

export function nameOf(value: PdfValue | undefined): string {
  return value instanceof Name ? value.name : '';
}

/** UTF-16BE with its mark, or Latin-1. */
export function stringOf(value: PdfValue | undefined): string {
  if (typeof value !== 'string') return '';
  if (!value.startsWith('\u00fe\u00ff')) return value;
  return Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le');
}

function addPacked(dict: PdfDict, data: Uint8Array, objects: Map<number, PdfValue>): void {
  const text = Buffer.from(data).toString('latin1');
  const first = Number(dict.First);
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index < numbers.length; index += 2) {
    objects.set(numbers[index] ?? 0, parse(text.slice(first + (numbers[index + 1] ?? 0))));
  }
}

function asDict(value: PdfValue): PdfDict {
  const isDict =
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Name || value instanceof Ref || Array.isArray(value));
  return isDict ? (value as PdfDict) : {};
}

const TOKEN = /\s*(?:(\d+) 0 R|(-?[\d.]+)|\/([^\s<>[\]()/]*)|(<<|>>|\[|\])|(true|false|null)|<([0-9A-Fa-f]*)>|\()/y;

/** The first object of a text. */
function parse(text: string): PdfValue {
  TOKEN.lastIndex = 0;
  return next(text) ?? null;
}

/** undefined at a closing bracket. */
function next(text: string): PdfValue | undefined {
  const [whole = '', ref, number, name, bracket, word, hex] = TOKEN.exec(text) ?? [];
  if (whole === '') throw new Error(`no PDF object: ${text.slice(0, 80)}`);
  if (ref !== undefined) return new Ref(Number(ref));
  if (number !== undefined) return Number(number);
  if (name !== undefined)
    return new Name(name.replace(/#([\dA-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))));
  if (word !== undefined) return word === 'null' ? null : word === 'true';
  if (hex !== undefined) return Buffer.from(hex, 'hex').toString('latin1');
  if (bracket === '>>' || bracket === ']') return undefined;
  if (bracket === undefined) return literal(text);
  const values: PdfValue[] = [];
  for (let value = next(text); value !== undefined; value = next(text)) values.push(value);
  if (bracket === '[') return values;
  const dict: Record<string, PdfValue> = {};
  for (let index = 0; index < values.length; index += 2) dict[nameOf(values[index])] = values[index + 1] ?? null;
  return dict;
}

/** `(…)` with its escapes; brackets within are escaped or balanced. */
function literal(text: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  let out = '';
  let depth = 1;
  let at = TOKEN.lastIndex;
  for (;;) {
    const character = text[at] ?? '';
    const isEscape = character === '\\';
    const escaped = isEscape ? (text[at + 1] ?? '') : null;
    if (character === '' || (character === ')' && depth === 1)) {
      TOKEN.lastIndex = at + 1;
      return out;
    }
    at += isEscape ? 2 : 1;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    out += escaped === null ? character : (escapes[escaped] ?? escaped);
  }
}
