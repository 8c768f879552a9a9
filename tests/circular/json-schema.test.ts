import { describe, expect, it } from 'vitest';
import { circularJsonSchema, type JsonSchema, organisationJsonSchema } from '../../src/circular/json-schema.js';
import { CIRCULAR_WORDS, ORGANISATION_WORDS } from '../../src/circular/schema-words.js';

const circular = circularJsonSchema({
  signers: new Map([['genel-sekreter', 'Mehlika ÇINARPINAR, Genel Sekreter']]),
  groups: new Map([['odalar', 'ODALARA']]),
  series: ['sayi', 'genelge'],
  profiles: ['kurum', 'yonetmelik-2020'],
});

/** Every key of a schema by its path, however deep. */
function keysOf(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties, additionalProperties, anyOf, items } = node as JsonSchema;
  return [
    ...Object.entries(properties ?? {}).flatMap(([key, each]) => {
      const own = path === '' ? key : `${path}.${key}`;
      return [own, ...keysOf(each, own)];
    }),
    ...(typeof additionalProperties === 'object' ? [`${path}.*`, ...keysOf(additionalProperties, `${path}.*`)] : []),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((each) => keysOf(each, path)) : []),
    ...keysOf(items, `${path}[]`),
  ];
}

describe('the schema for editors', () => {
  it('explains every key, and no key that there is not', () => {
    // An item alone and a list of such items are the same key; the numbers of a workspace explain themselves.
    const own = new Set(keysOf(circular).map((key) => key.replace(/^imza\./, 'imza[].')));
    const numbers = (key: string) => key.startsWith('numara.');
    expect([...own].filter((key) => !numbers(key)).sort()).toEqual(Object.keys(CIRCULAR_WORDS).sort());
    expect([...new Set(keysOf(organisationJsonSchema()))].sort()).toEqual(Object.keys(ORGANISATION_WORDS).sort());
  });

  it('offers the workspace’s own signers, groups, series and profiles', () => {
    const text = JSON.stringify(circular);
    for (const name of ['genel-sekreter', 'odalar', 'genelge', 'yonetmelik-2020']) expect(text).toContain(`"${name}"`);
    expect(circular).toMatchObject({ additionalProperties: false, required: ['muhatap', 'metin'] });
  });
});
