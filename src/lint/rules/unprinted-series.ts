/** A series gives the circular a number that stands nowhere on the paper. */

import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import type { Organisation } from '../../circular/organisation.js';
import type { SeriesKey } from '../../circular/series.js';
import { otherSeries, placeholders } from '../../circular/series-format.js';
import { CUSTOM } from '../bases.js';
import { rule } from '../rule.js';

type Args = { series: string; title: string };

export const unprintedSeries = rule<'lint/unprinted-series', Args>({
  code: 'lint/unprinted-series',
  severity: 'warning',
  tr: () => ({
    title: 'Kâğıda basılmayan numara',
    finding: ({ series, title }) => ({
      message: `“${series}” dizisinden de numara alınır, ama bu numara kâğıtta hiçbir yerde basılmaz.`,
      help: `“${title}” dizisinin bicim ya da baslik değerine {${series}.no} ekleyin ya da diziyi çıkarın.`,
    }),
    what: 'Genelge birkaç diziden numara alıyor. İlki başlıkta (ya da Sayı satırında) basılır; ötekiler ancak bir biçim {dizi.no} ile onları anıyorsa.',
    why: 'Deftere yazılan numara kâğıtta bulunmazsa yazı o numarayla aranıp bulunamaz.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'A number that is not printed',
    finding: ({ series, title }) => ({
      message: `A number is taken from “${series}” too, and stands nowhere on the paper.`,
      help: `Put {${series}.no} into the bicim or baslik of “${title}”, or leave the series out.`,
    }),
    what: 'The circular takes numbers from several series. The first prints as title (or on the Sayı line); the others only where a format names them as {series.no}.',
    why: 'A letter cannot be found by a number that it does not bear.',
    basis: CUSTOM.en,
  }),
  example: {
    wrong:
      'kurum: {ad: Örnek Birliği}\ndiziler: {genelge: {bicim: "{no}"}, sira: {bicim: "{no}"}}\nmuhataplar: {odalar: {hitap: ODALARA, dizi: [genelge, sira]}}\n',
    right:
      'kurum: {ad: Örnek Birliği}\ndiziler: {genelge: {bicim: "{no} ({sira.no})"}, sira: {bicim: "{no}"}}\nmuhataplar: {odalar: {hitap: ODALARA, dizi: [genelge, sira]}}\n',
  },
  // What a group's circulars take is told once, where the group says so.
  check: ({ circular: { series, addressee }, organisation }) => {
    const own = circularSeries(series);
    const groups = addressee.kind === 'group' ? [addressee.group] : addressee.groups;
    const isGroups = groups.some(
      (group) => group.series !== null && own.join() === circularSeries(group.series).join(),
    );
    return isGroups ? [] : unprinted(own, organisation).map((args) => ({ args, at: ['dizi'] }));
  },
  checkOrganisation: (organisation) =>
    [...organisation.addresseeGroups].flatMap(([group, { series }]) =>
      unprinted(circularSeries(series ?? []), organisation).map((args) => ({
        args,
        at: ['muhataplar', group, 'dizi'],
      })),
    ),
});

function circularSeries(series: readonly SeriesKey[]): readonly SeriesKey[] {
  return series.filter((key) => key !== DOCUMENT_SERIES);
}

/** Of those behind the first, which prints as title. */
function unprinted([title, ...others]: readonly SeriesKey[], { series: known }: Organisation): readonly Args[] {
  if (title === undefined) return [];
  const formats = [DOCUMENT_SERIES, title].flatMap((key) => {
    const series = known.get(key);
    return series === undefined ? [] : [series.format, series.heading ?? '', series.addendumFormat ?? ''];
  });
  const named = new Set(formats.flatMap(placeholders).map(otherSeries));
  return others.filter((key) => !named.has(key)).map((series) => ({ series, title }));
}
