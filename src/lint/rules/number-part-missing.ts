/** What the format of a number prints is there to print. */

import { placeholders } from '../../circular/series-format.js';
import { regulation } from '../page.js';
import type { Rule } from '../rule.js';

export const numberPartMissing: Rule<'lint/number-part-missing'> = {
  code: 'lint/number-part-missing',
  page: {
    severity: 'warning',
    title: { tr: 'Sayının bir parçası yok', en: 'Part of the number missing' },
    what: {
      tr: 'Dizinin biçimi {dosya} ya da {detsis} basıyor, ama genelgede dosya: ya da genelge.yaml dosyasında detsis: yazılmamış.',
      en: 'The format of the series prints {dosya} or {detsis}, and the circular has no dosya: or genelge.yaml no detsis:.',
    },
    why: {
      tr: 'Sayı, E-84801842--417 gibi boşluklu basılır.',
      en: 'The number prints with a hole in it, as E-84801842--417.',
    },
    wrong: `# diziler: sayi: {bicim: "E-{detsis}-{dosya}-{no}"}
konu: Katılma Payı
`,
    right: `# diziler: sayi: {bicim: "E-{detsis}-{dosya}-{no}"}
konu: Katılma Payı
dosya: 841.02
`,
    basis: regulation('11'),
  },
  check({ circular, organisation }) {
    return circular.series.flatMap((key) => {
      const { format = '' } = organisation.series.get(key) ?? {};
      const isMissing = circular.fileCode === null && placeholders(format).includes('dosya');
      return isMissing ? [{ args: { part: 'dosya', series: key, format } as const, at: ['dosya'] }] : [];
    });
  },
  checkOrganisation({ series, detsis }) {
    return [...series].flatMap(([key, { format }]) => {
      if (detsis !== null || !placeholders(format).includes('detsis')) return [];
      return [{ args: { part: 'detsis', series: key, format } as const, at: ['diziler', key, 'bicim'] }];
    });
  },
};
