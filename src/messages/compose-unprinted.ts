/** What is said of values that a profile does not print. */

import type { ComposeFinding } from '../compose/findings.js';
import type { MessagesFor } from './messages-for.js';

export const composeUnprinted = {
  'compose/not-printed': {
    tr: () => ({
      title: 'Şablonun basmadığı değer',
      finding: ({ key }) => ({
        message: `Genelgenin şablonu “${key}” değerini hiçbir yere basmıyor; kâğıtta eksik kalırdı.`,
        help: 'Şablona ekleyin, başka bir şablon seçin ya da anahtarı silin.',
      }),
      what: 'Genelgede yazılan her değer kâğıtta durur. Kendi şablonunuz bir anahtarı basmıyorsa genelge numara almaz.',
    }),
    en: () => ({
      title: 'A value that the profile does not print',
      finding: ({ key }) => ({
        message: `The circular’s profile prints “${key}” nowhere; it would be missing from the paper.`,
        help: 'Put it into the profile, choose another one, or delete the key.',
      }),
      what: 'Whatever a circular says stands on the paper. Where an own profile leaves a key out, the circular gets no number.',
    }),
  },
  'compose/letterhead-not-printed': {
    tr: () => ({
      title: 'Şablonun basmadığı antet satırı',
      finding: ({ key }) => ({
        message: `Genelgelerin şablonu “${key}” değerini basmıyor.`,
        help: 'Basılması gerekmiyorsa anahtarı silin; gerekiyorsa sablon: kurum ya da kendi şablonunuz basar.',
      }),
      what: 'kurum: altındaki bir değer seçilen şablonda yer almıyor; örneğin yonetmelik-2020 slogan basmaz.',
    }),
    en: () => ({
      title: 'A line of the letterhead that the profile does not print',
      finding: ({ key }) => ({
        message: `The profile of the circulars does not print “${key}”.`,
        help: 'Delete the key if it need not print; sablon: kurum, or an own profile, prints it.',
      }),
      what: 'A value under kurum: has no place in the profile that was chosen; yonetmelik-2020 prints no slogan, for one.',
    }),
  },
} satisfies Partial<MessagesFor<ComposeFinding>>;
