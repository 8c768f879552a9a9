/** Two signers: the senior on the right. Three or more: the senior far left. */

import { regulation } from '../bases.js';
import { type Hit, rule } from '../rule.js';

type Args = { senior: string; junior: string; signers: number };

export const signatureOrder = rule<'lint/signature-order', Args>({
  code: 'lint/signature-order',
  severity: 'warning',
  tr: () => ({
    title: 'İmzacıların yeri kıdeme uymuyor',
    finding: ({ senior, junior, signers }) => ({
      message:
        signers === 2
          ? `Kıdemli olan sağda imzalar: ${senior} (kıdemli), ${junior}.`
          : `En kıdemli olan solda imzalar: ${senior} daha kıdemli, ${junior} ise onun solunda.`,
      help: 'imza: sırası soldan sağa basılan sıradır; kıdem genelge.yaml dosyasındaki kidem: sayısıdır.',
    }),
    what: 'İki imzalı yazıda kıdemli olan sağda; üç ya da daha çok imzada en kıdemli en solda, öbürleri sağa doğru azalan kıdemle imzalar. `imza:` soldan sağa basılan sıradır; kıdem genelge.yaml dosyasındaki `kidem:` sayısıdır, 1 en kıdemlidir. Başkasının adına ya da vekâleten imzalayan hesaba katılmaz.',
    basis: regulation('17/11').tr,
  }),
  en: () => ({
    title: 'Places of the signers against their seniority',
    finding: ({ senior, junior, signers }) => ({
      message:
        signers === 2
          ? `The senior signs on the right: ${senior} is senior to ${junior}.`
          : `The most senior signs far left: ${senior} is senior to ${junior}, who stands left of them.`,
      help: 'imza: is the order as printed from the left; seniority is kidem: in genelge.yaml.',
    }),
    what: 'With two signers the senior signs on the right; with three or more the most senior signs far left, the others in falling order to the right. `imza:` is the order as printed from the left; seniority is the `kidem:` of genelge.yaml, 1 being the most senior. Who signs for another or as acting is left out of account.',
    basis: regulation('17/11').en,
  }),
  example: {
    wrong: 'imza: [baskan, genel-sekreter]\nmetin: Bilgilerinizi rica ederiz.\n',
    right: 'imza: [genel-sekreter, baskan]\nmetin: Bilgilerinizi rica ederiz.\n',
  },
  check({ circular: { signatures } }) {
    const signers = signatures.length;
    const ranked = signatures.map(({ person, onBehalfOf, acting }) => ({
      name: person.name,
      rank: onBehalfOf === null && !acting ? person.rank : null,
    }));
    return ranked.flatMap(({ name, rank }, index): Hit<Args>[] => {
      const right = ranked[index + 1];
      if (right === undefined || rank === null || right.rank === null || rank === right.rank) return [];
      const isLeftSenior = rank < right.rank;
      if (isLeftSenior === signers > 2) return [];
      const [senior, junior] = isLeftSenior ? [name, right.name] : [right.name, name];
      return [{ args: { senior, junior, signers }, at: ['imza', index + 1] }];
    });
  },
});
