/** Every text that a circular or genelge.yaml holds for print, with the path of each. */

import type { Circular } from '../circular/circular.js';
import type { Organisation } from '../circular/organisation.js';
import type { KeyPath } from '../source.js';

export interface PrintedText {
  readonly path: KeyPath;
  readonly text: string;
}

export function printedTexts({ content, addressee }: Circular): readonly PrintedText[] {
  const { konu, birim, yer, metin, ilgi, ek, notlar, koordinasyon, dagitim, olur, imza } = content;
  return [
    ...(addressee.kind === 'lines' ? listed(content.muhatap, ['muhatap']) : []),
    ...single(konu, ['konu']),
    ...single(birim, ['birim']),
    ...single(yer, ['yer']),
    ...listed(ilgi, ['ilgi']),
    { path: ['metin'], text: metin },
    ...imza.flatMap(({ ad, unvan, adina }, index) => [
      ...single(ad, ['imza', index, 'ad']),
      ...single(unvan, ['imza', index, 'unvan']),
      ...single(adina, ['imza', index, 'adina']),
    ]),
    ...ek.flatMap((each, index) =>
      typeof each === 'string'
        ? single(each, ['ek', index])
        : [...single(each.ad, ['ek', index, 'ad']), ...single(each.metin, ['ek', index, 'metin'])],
    ),
    ...listed(dagitim?.geregi ?? [], ['dagitim', 'geregi']),
    ...listed(dagitim?.bilgi ?? [], ['dagitim', 'bilgi']),
    ...single(olur?.metin, ['olur', 'metin']),
    ...listed(koordinasyon, ['koordinasyon']),
    ...listed(notlar, ['notlar']),
  ];
}

export function organisationTexts({ name, slogan, contact, enquiries }: Organisation): readonly PrintedText[] {
  return [
    { path: ['kurum', 'ad'], text: name },
    ...listed(slogan, ['kurum', 'slogan']),
    ...single(contact?.address, ['kurum', 'iletisim', 'adres']),
    ...single(contact?.email, ['kurum', 'iletisim', 'eposta']),
    ...single(contact?.kep, ['kurum', 'iletisim', 'kep']),
    ...single(contact?.web, ['kurum', 'iletisim', 'web']),
    ...single(enquiries?.name, ['kurum', 'bilgi_icin', 'ad']),
    ...single(enquiries?.title, ['kurum', 'bilgi_icin', 'unvan']),
    ...single(enquiries?.phone, ['kurum', 'bilgi_icin', 'telefon']),
  ];
}

function single(text: string | null | undefined, path: KeyPath): readonly PrintedText[] {
  return text ? [{ path, text }] : [];
}

function listed(texts: readonly string[], path: KeyPath): readonly PrintedText[] {
  return texts.map((text, index) => ({ path: [...path, index], text }));
}
