/** Data of a YAML file → lines that read as the same data, laid out as a clerk would have typed them. */

import { yamlScalar } from './yaml-scalar.js';

/** What a file holds under a key: texts, lists and mappings of them. */
export type PrintedData = string | readonly PrintedData[] | { readonly [key: string]: PrintedData };

/** Longer ones stand in lines of their own. */
const LONGEST_FLOW = 80;

/** `key: value`, in one line where it fits one. */
export function printEntry(key: string, value: PrintedData): readonly string[] {
  const name = yamlScalar(key);
  if (typeof value === 'string')
    return isLong(value) ? [`${name}: ${blockMark(value)}`, ...blockLines(value)] : [`${name}: ${yamlScalar(value)}`];
  const flow = flowOf(value);
  if (flow !== null && name.length + flow.length < LONGEST_FLOW) return [`${name}: ${flow}`];
  return [`${name}:`, ...indented(blockOf(value))];
}

/** A text of several lines, of a body above all: it stands as it was typed. */
export function printBlock(key: string, text: string): readonly string[] {
  return [`${key}: ${blockMark(text)}`, ...blockLines(text)];
}

function isLong(text: string): boolean {
  return text.trimEnd().includes('\n');
}

/** A text that begins with a typed indent must say where its own begins. */
function blockMark(text: string): string {
  return /^\n*[ \t]/.test(text) ? '|2' : '|';
}

function blockLines(text: string): readonly string[] {
  return text
    .replace(/\s+$/, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `  ${line}`));
}

/** In one line, as `[a, b]` and `{ad: x, unvan: y}` are typed; null where a text has several. */
function flowOf(value: PrintedData): string | null {
  if (typeof value === 'string') return isLong(value) ? null : yamlFlow(value);
  const parts = isList(value)
    ? value.map(flowOf)
    : Object.entries(value).map(([key, each]) => {
        const flow = flowOf(each);
        return flow === null ? null : `${yamlScalar(key)}: ${flow}`;
      });
  if (parts.includes(null)) return null;
  return isList(value) ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`;
}

/** Within brackets a comma would part a text. */
function yamlFlow(text: string): string {
  return text.includes(',') ? JSON.stringify(text) : yamlScalar(text);
}

function blockOf(value: Exclude<PrintedData, string>): readonly string[] {
  if (!isList(value)) return Object.entries(value).flatMap(([key, each]) => printEntry(key, each));
  return value.flatMap((item) => {
    const flow =
      typeof item === 'string' && !isLong(item) ? yamlScalar(item) : typeof item === 'string' ? null : flowOf(item);
    if (flow !== null && flow.length < LONGEST_FLOW * 2) return [`- ${flow}`];
    if (typeof item === 'string') return [`- ${blockMark(item)}`, ...blockLines(item)];
    const [first = '', ...rest] = blockOf(item);
    return [`- ${first}`, ...indented(rest)];
  });
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function isList(value: PrintedData): value is readonly PrintedData[] {
  return Array.isArray(value);
}
