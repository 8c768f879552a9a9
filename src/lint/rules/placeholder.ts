/** Nothing that stands for words still to be written goes out with a number. */

import type { AddresseeGroup } from '../../circular/organisation.js';
import { findPlaceholder, isPlaceholderName } from '../../circular/placeholders.js';
import type { KeyPath } from '../../source.js';
import { CUSTOM } from '../bases.js';
import { organisationTexts, type PrintedText, printedTexts } from '../printed-texts.js';
import { type Hit, rule } from '../rule.js';

type Args = { text: string; isList: boolean };

export const placeholder = rule<'lint/placeholder', Args>({
  code: 'lint/placeholder',
  severity: 'error',
  tr: () => ({
    title: 'Doldurulmamış yer',
    finding: ({ text, isList }) =>
      isList
        ? {
            message: `Muhatap listesinde örnek ad duruyor: “${text}”.`,
            help: 'Listeye yerlerin adlarını yazın ya da liste: satırını silin.',
          }
        : {
            message: `Burası doldurulmamış: “${text}”.`,
            help: 'Yerine kendi metninizi yazın; taslak o zaman numara alır.',
          },
    what: 'init, new ve düzenleyici şablonları, yazılacak yere örnek bir söz koyar: “Metni buraya yazın.”, “Adı SOYADI”, “Birinci Oda Başkanlığı”. Bunlardan biri hâlâ duruyor. Böyle bir taslak basılıp bakılabilir, ama numara almaz.',
    why: 'Doldurulmadan numaralanan yazı, örnek sözlerle gönderilir.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Not filled in',
    finding: ({ text, isList }) =>
      isList
        ? {
            message: `The list of addressees still holds an example: “${text}”.`,
            help: 'Write the names of the places into the list, or remove liste:.',
          }
        : {
            message: `This is not filled in: “${text}”.`,
            help: 'Write your own words there; the draft then gets its number.',
          },
    what: 'init, new and the snippets of editors put an example where somebody is to write: “Metni buraya yazın.”, “Adı SOYADI”, “Birinci Oda Başkanlığı”. One of them is still there. Such a draft can be rendered and looked at, but gets no number.',
    why: 'A letter that is numbered unfilled goes out with the words of an example.',
    basis: CUSTOM.en,
  }),
  example: {
    wrong: `metin: |
  Metni buraya yazın.

  Bilgilerinizi rica ederim.
`,
    right: `metin: |
  Toplantı 25.01.2019 günü saat 14.00'te yapılacaktır.

  Bilgilerinizi rica ederim.
`,
  },
  check({ circular }) {
    const { approval, signatures, distribution } = circular;
    const people = [
      ...signatures.map(({ person: { name } }, index) => ({ text: name, path: ['imza', index] })),
      ...[approval, approval?.proposal, approval?.consent].flatMap((each, index) =>
        each ? [{ text: each.name, path: ['olur', ...(APPROVERS[index] ?? []), 'ad'] }] : [],
      ),
    ];
    const places = (key: 'geregi' | 'bilgi', named = distribution?.forAction ?? []) =>
      named.flatMap((each, index) => (each.kind === 'group' ? unfilledList(each.group, ['dagitim', key, index]) : []));
    return [
      ...printedTexts(circular).flatMap(unfilled),
      ...people.flatMap(unfilledName),
      ...places('geregi'),
      ...places('bilgi', distribution?.forInformation),
    ];
  },
  checkOrganisation(organisation) {
    const { name, signatories, enquiries, addresseeGroups } = organisation;
    return [
      ...organisationTexts(organisation).flatMap(unfilled),
      ...unfilledName({ text: name, path: ['kurum', 'ad'] }),
      ...[...signatories].flatMap(([key, person]) =>
        unfilledName({ text: person.name, path: ['imzacilar', key, 'ad'] }),
      ),
      ...unfilledName({ text: enquiries?.name ?? '', path: ['kurum', 'bilgi_icin', 'ad'] }),
      // No letter prints it yet: the one that does is stopped.
      ...[...addresseeGroups.values()]
        .flatMap((group) => unfilledList(group, ['muhataplar', group.key, 'liste']))
        .map((hit) => ({ ...hit, severity: 'warning' as const })),
    ];
  },
});

const APPROVERS: readonly KeyPath[] = [[], ['teklif'], ['uygun']];

function unfilled({ text, path }: PrintedText): Hit<Args>[] {
  const within = findPlaceholder(text);
  return within ? [{ args: { text: text.slice(within.start, within.end), isList: false }, at: path, within }] : [];
}

function unfilledName({ text, path }: PrintedText): Hit<Args>[] {
  return isPlaceholderName(text) ? [{ args: { text, isList: false }, at: path }] : [];
}

function unfilledList({ members }: AddresseeGroup, at: KeyPath): Hit<Args>[] {
  const example = members.find(({ name }) => isPlaceholderName(name));
  return example ? [{ args: { text: example.name, isList: true }, at }] : [];
}
