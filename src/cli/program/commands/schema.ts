/** The command line of `schema`. */

import { command, flag, optionalOr } from '../declare.js';
import { oneOf } from '../kind.js';

const SUBJECT = oneOf({ tr: 'konusu', en: 'what' }, ['circular', 'organisation', 'addressees', 'style']);

export const schema = command({
  name: 'schema',
  turkish: 'sema',
  group: 'set-up',
  does: { tr: 'düzenleyiciler için JSON Schema yazar', en: 'prints JSON Schema for editors' },
  arguments: {
    of: optionalOr(SUBJECT.placeholder, SUBJECT, 'circular', {
      tr: 'circular (genelge), organisation (genelge.yaml), addressees (muhatap listesi) ya da style (style.yaml)',
      en: 'circular, organisation (genelge.yaml), addressees (a list of them) or style (style.yaml)',
    }),
  },
  options: {
    write: flag('yaz', {
      tr: 'ekrana değil, çalışma alanının şema dosyalarına yaz',
      en: "write the workspace's schema files",
    }),
  },
  examples: [
    ['genelge schema --write', { tr: 'çalışma alanının şemalarını yeniler', en: "refreshes the workspace's" }],
  ],
  run: async (given, session) => (await import('../../commands/schema.js')).schema(given, session),
});
