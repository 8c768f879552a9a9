/** What a new circular is to say → its file, as a clerk would have typed it. */

import { yamlScalar } from './yaml-scalar.js';

export interface NewCircular {
  /** As typed; null leaves it to numbering. */
  readonly date: string | null;
  /** A group's key, or the addressee's lines. */
  readonly addressee: readonly string[];
  readonly series: string | null;
  readonly subject: string | null;
  readonly references: readonly string[];
  /** Markdown. */
  readonly body: string;
  /** Keys of signers. */
  readonly signers: readonly string[];
  readonly urgency: string | null;
}

/** Its first line names the schema by which an editor completes it; `up` is the way to the workspace's root. */
export function printCircular(circular: NewCircular, up: string): string {
  const { date, addressee, series, subject, references, body, signers, urgency } = circular;
  return [
    `# yaml-language-server: $schema=${up}genelge.schema.json`,
    ...(date === null ? [] : [`tarih: ${date}`]),
    `muhatap: ${oneOrMore(addressee)}`,
    ...(series === null ? [] : [`dizi: ${series}`]),
    ...(subject === null ? [] : [`konu: ${yamlScalar(subject)}`]),
    ...(urgency === null ? [] : [`ivedilik: ${yamlScalar(urgency)}`]),
    ...listed('ilgi', references),
    // A body that begins with a typed indent must say where its own begins.
    /^[ \t]/.test(body) ? 'metin: |2' : 'metin: |',
    ...body
      .replace(/\s+$/, '')
      .split('\n')
      .map((line) => (line.trim() === '' ? '' : `  ${line}`)),
    ...(signers.length === 0 ? [] : [`imza: [${signers.map(yamlScalar).join(', ')}]`]),
    '',
  ].join('\n');
}

function oneOrMore(texts: readonly string[]): string {
  const [only, second] = texts;
  return only !== undefined && second === undefined ? yamlScalar(only) : `[${texts.map(yamlScalar).join(', ')}]`;
}

function listed(key: string, texts: readonly string[]): readonly string[] {
  const [only, second] = texts;
  if (only === undefined) return [];
  return second === undefined
    ? [`${key}: ${yamlScalar(only)}`]
    : [`${key}:`, ...texts.map((each) => `  - ${yamlScalar(each)}`)];
}
