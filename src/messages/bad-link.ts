/** An address that cannot be a link: the same is said of one in the body and of one in another field. */

import type { Words } from '../diagnostic.js';

export const BAD_LINK: Words<{ readonly address: string }> = {
  tr: () => ({
    title: 'Bağlantı olamayan adres',
    finding: ({ address }) => ({
      message: `“${address}” bir bağlantı adresi olamaz; yazı bağlantısız basılacak.`,
      help: 'Bağlantı http, https, mailto ya da tel ile başlar.',
    }),
    what: 'Bağlantılar http, https, mailto ya da tel ile başlar; sözler bağlantısız basılır.',
  }),
  en: () => ({
    title: 'An address that cannot be a link',
    finding: ({ address }) => ({
      message: `“${address}” cannot be a link; the words print without it.`,
      help: 'Links start with http, https, mailto or tel.',
    }),
    what: 'Links begin with http, https, mailto or tel; the words print without one.',
  }),
};
