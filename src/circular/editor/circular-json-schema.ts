/** The schema of this workspace's circulars: its own signers, groups, series and profiles are the values offered. */

import { circularSchema } from '../circular-schema.js';
import { NO_SERIES } from '../decide-series.js';
import { PLACEHOLDER } from '../placeholders.js';
import { CIRCULAR_WORDS } from './circular-words.js';
import { editorSchema, type JsonSchema, merged, node } from './json-schema.js';
import { blank, type Snippet } from './key-words.js';

/** What a workspace names, each with what stands for it: key → what an editor shows beside it. */
export interface WorkspaceNames {
  readonly signers: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly series: readonly string[];
  readonly profiles: readonly string[];
}

export function circularJsonSchema(names: WorkspaceNames): JsonSchema {
  const { $schema, ...base } = editorSchema(circularSchema, CIRCULAR_WORDS);
  const keys = node(base.properties);
  const key = (name: string) => node(keys[name]);
  const whole = {
    ...keys,
    muhatap: withGroups(key('muhatap'), names.groups),
    dizi: { ...key('dizi'), ...seriesOf(key('dizi'), names) },
    numara: numbersOf(key('numara'), names.series),
    imza: signaturesOf(key('imza'), names.signers),
    dagitim: distributionOf(key('dagitim'), names.groups),
    sablon: { ...key('sablon'), type: 'string', enum: names.profiles },
  };
  return { $schema, title: 'Genelge', defaultSnippets: [newCircular(names)], ...base, properties: whole };
}

/** A whole circular, in the order in which it is printed. */
function newCircular({ groups, signers }: WorkspaceNames): Snippet {
  const [group = 'SAYIN ÜYEMİZ,'] = groups.keys();
  const signer = [...signers.keys()].at(-1);
  return {
    label: 'Yeni genelge',
    description: 'Muhatap, konu, ilgi, metin ve imza',
    body: {
      muhatap: blank(1, group),
      konu: blank(2, PLACEHOLDER.subject),
      ilgi: [blank(3, PLACEHOLDER.reference)],
      metin: blank(4, PLACEHOLDER.body),
      ...(signer === undefined ? {} : { imza: [signer] }),
    },
  };
}

/** Free text or a key: the keys are offered, and nothing that was typed is underlined. */
function withGroups(texts: JsonSchema, groups: ReadonlyMap<string, string>): JsonSchema {
  const offered = {
    defaultSnippets: [...groups].map(([key, description]) => ({ label: key, description, body: key })),
  };
  return { ...texts, ...offered, items: { ...node(texts.items), ...offered } };
}

/** One series or a list of them. */
function seriesOf(known: JsonSchema, { series }: WorkspaceNames): JsonSchema {
  const one = { type: 'string', enum: [...series.filter((key) => key !== 'sayi'), NO_SERIES] };
  if (known.items === undefined) return one;
  const { enum: allowed } = one;
  return { type: ['string', 'array'], pattern: oneOfKeys(allowed), items: one };
}

function numbersOf(known: JsonSchema, series: readonly string[]): JsonSchema {
  const number = { ...node(known.additionalProperties), type: ['string', 'integer'] };
  return { ...known, additionalProperties: false, properties: Object.fromEntries(series.map((key) => [key, number])) };
}

function signaturesOf(known: JsonSchema, signers: ReadonlyMap<string, string>): JsonSchema {
  const keys = [...signers.keys()];
  const message = `genelge.yaml içindeki imzacılar: ${keys.join(', ')}`;
  const signer = {
    pattern: oneOfKeys(keys),
    patternErrorMessage: message,
    defaultSnippets: [...signers].map(([key, description]) => ({ label: key, description, body: key })),
  };
  const { title: _, description: __, ...item } = node(known.items);
  const properties = node(item.properties);
  const one = { ...item, ...signer, properties: { ...properties, kim: { ...node(properties.kim), ...signer } } };
  return { ...known, ...merged([one, { type: 'array', items: one }]) };
}

function distributionOf(known: JsonSchema, groups: ReadonlyMap<string, string>): JsonSchema {
  const places = Object.entries(node(known.properties)).map(
    ([key, each]) => [key, withGroups(node(each), groups)] as const,
  );
  return { ...known, properties: Object.fromEntries(places) };
}

/** Keys are small letters, digits and hyphens: none of them means anything in a pattern. */
function oneOfKeys(keys: readonly string[]): string {
  return `^(${keys.map((key) => key.replace(/[^\p{L}\d_-]/gu, '\\$&')).join('|')})$`;
}
