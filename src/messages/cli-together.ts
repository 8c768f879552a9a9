/** What is said of options that go together, or do not. */

import type { CliFinding } from './cli-findings.js';
import type { MessagesFor } from './messages-for.js';

type OfOptions = Extract<CliFinding, { code: 'cli/option-needs' | 'cli/options-apart' }>;

export const cliTogether: MessagesFor<OfOptions> = {
  'cli/option-needs': {
    tr: () => ({
      title: 'Tek başına işe yaramayan seçenek',
      finding: ({ option, needed }) => ({ message: `${option} ancak ${needed} ile kullanılır.`, help: null }),
      what: 'Bu seçenek başka bir seçenekle birlikte anlam taşır; tek başına verilince hiçbir şey yapmazdı.',
    }),
    en: () => ({
      title: 'An option that needs another',
      finding: ({ option, needed }) => ({ message: `${option} goes with ${needed} only.`, help: null }),
      what: 'The option means something beside another one; by itself it would do nothing.',
    }),
    example: {
      wrong: 'genelge render 2019/140 --duplex\n',
      right: 'genelge render --year 2019 --merge cilt.pdf --duplex\n',
    },
  },
  'cli/options-apart': {
    tr: () => ({
      title: 'Birlikte olmayan seçenekler',
      finding: ({ option, other }) => ({ message: `${option} ile ${other} birlikte kullanılmaz.`, help: null }),
      what: 'Seçeneklerden biri ötekiyle birlikte yerine getirilemez; sessizce geçilmektense komut durur.',
    }),
    en: () => ({
      title: 'Options that exclude each other',
      finding: ({ option, other }) => ({ message: `${option} and ${other} cannot go together.`, help: null }),
      what: 'One of the two could not be obeyed beside the other; the command stops rather than pass over it.',
    }),
    example: { wrong: 'genelge render --record --each 2019/140\n', right: 'genelge render --record 2019/140\n' },
  },
};
