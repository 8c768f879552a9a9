/** Two signers: the senior on the right. Three or more: the senior far left. */

import { regulation } from '../page.js';
import type { Hit, Rule } from '../rule.js';

export const signatureOrder: Rule<'lint/signature-order'> = {
  code: 'lint/signature-order',
  page: {
    severity: 'warning',
    title: { tr: 'İmzacıların yeri kıdeme uymuyor', en: 'Places of the signers against their seniority' },
    what: {
      tr: 'İki imzalı yazıda kıdemli olan sağda; üç veya daha çok imzada en kıdemli en solda, öbürleri sağa doğru azalan kıdemle imzalar. `imza:` soldan sağa basılan sıradır; kıdem genelge.yaml dosyasındaki `kidem:` sayısıdır, 1 en kıdemlidir. Başkasının adına ya da vekâleten imzalayan hesaba katılmaz.',
      en: 'With two signers the senior signs on the right; with three or more the most senior signs far left, the others in falling order to the right. `imza:` is the order as printed from the left; seniority is the `kidem:` of genelge.yaml, 1 being the most senior. Who signs for another or as acting is left out of account.',
    },
    why: null,
    wrong: 'imza: [baskan, genel-sekreter]\nmetin: Bilgilerinizi rica ederiz.\n',
    right: 'imza: [genel-sekreter, baskan]\nmetin: Bilgilerinizi rica ederiz.\n',
    basis: regulation('17/11'),
  },
  check({ circular: { signatures } }) {
    const signers = signatures.length;
    const ranked = signatures.map(({ person, onBehalfOf, acting }) => ({
      name: person.name,
      rank: onBehalfOf === null && !acting ? person.rank : null,
    }));
    return ranked.flatMap(({ name, rank }, index): Hit<'lint/signature-order'>[] => {
      const right = ranked[index + 1];
      if (right === undefined || rank === null || right.rank === null || rank === right.rank) return [];
      const isLeftSenior = rank < right.rank;
      if (isLeftSenior === signers > 2) return [];
      const [senior, junior] = isLeftSenior ? [name, right.name] : [right.name, name];
      return [{ args: { senior, junior, signers }, at: ['imza', index + 1] }];
    });
  },
};
