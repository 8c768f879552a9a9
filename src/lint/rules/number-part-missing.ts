/** What the format of a number prints is there to print. */

import { placeholders } from '../../circular/series-format.js';
import { regulation } from '../bases.js';
import { rule } from '../rule.js';

type Args = { part: 'detsis' | 'dosya'; series: string; format: string };

const PARTS = {
  tr: {
    detsis: 'genelge.yaml dosyasında kurum: altına detsis: yazın.',
    dosya: 'Genelgeye dosya: satırını ekleyin.',
  },
  en: {
    detsis: 'Write detsis: under kurum: in genelge.yaml.',
    dosya: 'Add dosya: to the circular.',
  },
} as const;

export const numberPartMissing = rule<'lint/number-part-missing', Args>({
  code: 'lint/number-part-missing',
  severity: 'warning',
  tr: () => ({
    title: 'Sayının bir parçası yok',
    finding: ({ part, series, format }) => ({
      message: `“${series}” dizisinin biçimi (${format}) {${part}} basıyor, ${part}: ise yazılmamış.`,
      help: PARTS.tr[part],
    }),
    what: 'Dizinin biçimi {dosya} ya da {detsis} basıyor, ama genelgede dosya: ya da genelge.yaml dosyasında detsis: yazılmamış.',
    why: 'Sayı, E-84801842--417 gibi boşluklu basılır.',
    basis: regulation('11').tr,
  }),
  en: () => ({
    title: 'Part of the number missing',
    finding: ({ part, series, format }) => ({
      message: `The format of “${series}” (${format}) prints {${part}}, and there is no ${part}:.`,
      help: PARTS.en[part],
    }),
    what: 'The format of the series prints {dosya} or {detsis}, and the circular has no dosya: or genelge.yaml no detsis:.',
    why: 'The number prints with a hole in it, as E-84801842--417.',
    basis: regulation('11').en,
  }),
  example: {
    wrong: `# diziler: sayi: {bicim: "E-{detsis}-{dosya}-{no}"}
konu: Katılma Payı
`,
    right: `# diziler: sayi: {bicim: "E-{detsis}-{dosya}-{no}"}
konu: Katılma Payı
dosya: 841.02
`,
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
});
