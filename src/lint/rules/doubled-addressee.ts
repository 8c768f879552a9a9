/** Nobody stands twice in a distribution. */

import type { CircularAddressee } from '../../circular/circular.js';
import { foldTr } from '../../language/casing.js';
import type { KeyPath } from '../../source.js';
import { CUSTOM } from '../bases.js';
import { type Hit, rule } from '../rule.js';

type Args = { name: string };

export const doubledAddressee = rule<'lint/doubled-addressee', Args>({
  code: 'lint/doubled-addressee',
  severity: 'warning',
  tr: () => ({
    title: 'İki kez yazılmış muhatap',
    finding: ({ name }) => ({ message: `“${name}” iki kez yazılmış.`, help: 'Birini silin.' }),
    what: 'Aynı yer dağıtımda (Gereği ya da Bilgi) ya da muhatap listesinde iki kez geçiyor. Büyük küçük harf ve boşluk farkı sayılmaz.',
    why: 'Aynı yazı aynı yere iki kez gider.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Addressee named twice',
    finding: ({ name }) => ({ message: `“${name}” is named twice.`, help: 'Remove one.' }),
    what: 'The same place stands twice in the distribution (Gereği or Bilgi) or in the list of a group. Case and spaces make no difference.',
    why: 'It gets the same letter twice.',
    basis: CUSTOM.en,
  }),
  example: {
    wrong: `dagitim:
  geregi: [Fırıncılar Odası Başkanlığına, Terziler Odası Başkanlığına]
  bilgi: [Fırıncılar Odası Başkanlığına]
`,
    right: `dagitim:
  geregi: [Fırıncılar Odası Başkanlığına, Terziler Odası Başkanlığına]
  bilgi: [Esnaf ve Sanatkârlar Konfederasyonuna]
`,
  },
  check({ circular: { distribution } }) {
    const seen = new Set<string>();
    return [
      ...doubled(distribution?.forAction ?? [], ['dagitim', 'geregi'], seen),
      ...doubled(distribution?.forInformation ?? [], ['dagitim', 'bilgi'], seen),
    ];
  },
  checkOrganisation({ addresseeGroups }) {
    return [...addresseeGroups].flatMap(([key, { members }]) => {
      const [seen, boxes] = [new Set<string>(), new Set<string>()];
      const at = ['muhataplar', key, 'liste'];
      return members.flatMap(({ name, email }): Hit<Args>[] => [
        ...(isNew(name, seen) ? [] : [{ args: { name }, at }]),
        ...(email === null || isNew(email, boxes) ? [] : [{ args: { name: email }, at }]),
      ]);
    });
  },
});

function doubled(addressees: readonly CircularAddressee[], path: KeyPath, seen: Set<string>): Hit<Args>[] {
  return addressees.flatMap((addressee, index) => {
    const names =
      addressee.kind === 'lines'
        ? [addressee.lines.join(' ')]
        : [addressee.group.salutation, ...addressee.group.members.map(({ name }) => name)];
    const again = names.filter((name) => !isNew(name, seen));
    const [name] = again;
    return name === undefined ? [] : [{ args: { name }, at: [...path, index] }];
  });
}

function isNew(name: string, seen: Set<string>): boolean {
  const folded = foldTr(name).replace(/\s+/g, ' ').trim();
  const isFirst = !seen.has(folded);
  seen.add(folded);
  return isFirst;
}
