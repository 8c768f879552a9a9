/** What a new circular is to say → its file, as a clerk would have typed it. */

import { type PrintedData, printBlock, printEntry } from './print-data.js';

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
  /** Keys of an earlier file that stand as they were typed, but for those that are given above. */
  readonly carried: CarriedKeys;
}

export type CarriedKeys = Readonly<Record<string, PrintedData>>;

/** The keys in the order in which they are printed; others follow. */
const ORDER = ['muhatap', 'dizi', 'ekleme', 'birim', 'dosya', 'konu', 'ivedilik', 'gizlilik', 'ilgi', 'metin'];

/** Its first line names the schema by which an editor completes it; `up` is the way to the workspace's root. */
export function printCircular(circular: NewCircular, up: string): string {
  const { date, carried, body } = circular;
  const said = new Map<string, PrintedData>([...Object.entries(carried), ...givenKeys(circular)]);
  const keys = [...ORDER.filter((key) => said.has(key) || key === 'metin'), ...said.keys()];
  return [
    `# yaml-language-server: $schema=${up}genelge.schema.json`,
    ...(date === null ? [] : [`tarih: ${date}`]),
    ...[...new Set(keys)].flatMap((key) =>
      key === 'metin' ? printBlock(key, body) : printEntry(key, said.get(key) ?? ''),
    ),
    '',
  ].join('\n');
}

/** What is given takes the place of what was carried. */
function givenKeys(circular: NewCircular): readonly (readonly [string, PrintedData])[] {
  const { addressee, series, subject, references, signers, urgency } = circular;
  const [addressedTo, ...more] = addressee;
  const [reference, ...others] = references;
  return [
    ...given('muhatap', more.length === 0 ? (addressedTo ?? null) : addressee),
    ...given('dizi', series),
    ...given('konu', subject),
    ...given('ivedilik', urgency),
    ...given('ilgi', others.length === 0 ? (reference ?? null) : references),
    ...given('imza', signers.length === 0 ? null : signers),
  ];
}

function given(key: string, value: PrintedData | null): readonly (readonly [string, PrintedData])[] {
  return value === null ? [] : [[key, value]];
}
