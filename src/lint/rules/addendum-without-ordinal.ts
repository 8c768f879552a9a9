/** The second addendum of a circular prints another number than the first. */

import { placeholders } from '../../circular/series-format.js';
import { CUSTOM } from '../bases.js';
import { rule } from '../rule.js';

type Args = { series: string; format: string };

export const addendumWithoutOrdinal = rule<'lint/addendum-without-ordinal', Args>({
  code: 'lint/addendum-without-ordinal',
  severity: 'warning',
  tr: () => ({
    title: 'Ekin kaçıncı olduğu basılmıyor',
    finding: ({ series, format }) => ({
      message: `“${series}” dizisinde bir genelgenin ikinci eki de birincisiyle aynı numarayla basılır: ek_bicim “${format}”.`,
      help: 'Biçime {ek} ya da {ek:roma} ekleyin: "{no} EK-{ek}"; tek ekten çoğu olmayacaksa kurallar: ile kapatın.',
    }),
    what: 'ek_bicim içinde {ek} yok: bir genelgeye yapılan bütün ekler aynı numarayla basılır. Defterde ayrıdırlar (2016/313+1, 2016/313+2), kâğıtta değil.',
    why: 'Kâğıtta aynı numarayı taşıyan iki yazı birbirinden ayrılamaz.',
    basis: CUSTOM.tr,
  }),
  en: () => ({
    title: 'Addenda print without their ordinal',
    finding: ({ series, format }) => ({
      message: `In “${series}” the second addendum of a circular prints the same number as the first: ek_bicim is “${format}”.`,
      help: 'Put {ek} or {ek:roma} into it: "{no} EK-{ek}"; where there is never more than one, turn the rule off with kurallar:.',
    }),
    what: 'ek_bicim holds no {ek}: all addenda of a circular print one number. They differ in the register (2016/313+1, 2016/313+2), and not on paper.',
    why: 'Two letters with one number on paper cannot be told apart.',
    basis: CUSTOM.en,
  }),
  example: {
    wrong: 'kurum: {ad: Örnek Birliği}\ndiziler: {genelge: {bicim: "{no}", ek_bicim: "{no} EK"}}\n',
    right: 'kurum: {ad: Örnek Birliği}\ndiziler: {genelge: {bicim: "{no}", ek_bicim: "{no} EK-{ek}"}}\n',
  },
  checkOrganisation: ({ series }) =>
    [...series].flatMap(([key, { addendumFormat }]) =>
      addendumFormat === null || placeholders(addendumFormat).includes('ek')
        ? []
        : [{ args: { series: key, format: addendumFormat }, at: ['diziler', key, 'ek_bicim'] }],
    ),
});
