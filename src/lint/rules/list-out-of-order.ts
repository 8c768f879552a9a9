/** Lists in the body count without a gap, by the Turkish alphabet: ç after c. */

import { parseBody } from '../../body/parse-body.js';
import { listLetter, listLetterIndex } from '../../language/list-letters.js';
import type { Block, List } from '../../letter/letter.js';
import { regulation } from '../bases.js';
import { type Hit, rule } from '../rule.js';

type Args = { found: string; expected: string };

export const listOutOfOrder = rule<'lint/list-out-of-order', Args>({
  code: 'lint/list-out-of-order',
  severity: 'warning',
  tr: () => ({
    title: 'Sırası bozuk liste',
    finding: ({ found, expected }) => ({
      message: `Listede “${found}” yerine “${expected}” gelmeliydi.`,
      help: 'Harfler Türk alfabesine göredir: a b c ç d e f g ğ h ı i j …',
    }),
    what: 'Bir listenin harfi ya da rakamı öncekinin ardından gelmiyor. Harfler Türk alfabesine göredir: a b c ç d e f g ğ h ı i j … Program harfleri yazıldığı gibi basar.',
    why: '“(d) bendi” denince hangi maddenin anlaşılacağı buna bağlıdır.',
    basis: regulation('13').tr,
  }),
  en: () => ({
    title: 'List out of order',
    finding: ({ found, expected }) => ({
      message: `“${expected}” is expected in the list, not “${found}”.`,
      help: 'Letters follow the Turkish alphabet: a b c ç d e f g ğ h ı i j …',
    }),
    what: 'A letter or figure of a list does not follow the one before. The letters are those of the Turkish alphabet: a b c ç d e f g ğ h ı i j … The program prints them as typed.',
    why: 'Which item “(d)” means depends on it.',
    basis: regulation('13').en,
  }),
  example: {
    wrong: `metin: |
  Aranacak belgeler:
  a) Kimlik belgesi,
  b) Öğrenim belgesi,
  c) Hizmet dökümü,
  d) Dekont.

  Bilgilerinizi rica ederim.
`,
    right: `metin: |
  Aranacak belgeler:
  a) Kimlik belgesi,
  b) Öğrenim belgesi,
  c) Hizmet dökümü,
  ç) Dekont.

  Bilgilerinizi rica ederim.
`,
  },
  check({ circular: { body } }) {
    return listsIn(parseBody(body).value ?? []).flatMap((list) => firstSlip(list, body));
  },
});

function listsIn(blocks: readonly Block[]): readonly List[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quote') return listsIn(block.body);
    if (block.kind !== 'list') return [];
    return [block, ...block.items.flatMap(({ body }) => listsIn(body))];
  });
}

/** One slip a list: all that follow it are as they are because of it. */
function firstSlip({ items }: List, body: string): Hit<Args>[] {
  let before: Mark | null = null;
  for (const { label, origin } of items) {
    const typed = label.content.map((each) => (each.kind === 'text' ? each.text : '')).join('');
    const mark = readMark(typed);
    if (mark === null) return [];
    if (before !== null && before.isLetter === mark.isLetter && mark.ordinal !== before.ordinal + 1) {
      const start = body.indexOf(typed, origin.value?.within?.start ?? 0);
      const next = mark.isLetter ? listLetter(before.ordinal + 1) : String(before.ordinal + 2);
      const args = { found: typed, expected: typed.replace(/[\p{L}\d]+/u, next) };
      return [{ args, at: ['metin'], within: { start, end: start + typed.length } }];
    }
    before = mark;
  }
  return [];
}

interface Mark {
  readonly ordinal: number;
  readonly isLetter: boolean;
}

/** Small letters and figures; null for bullets, capitals and Roman figures. */
function readMark(label: string): Mark | null {
  const counter = label.replace(/[().]/g, '');
  if (/^\d+$/.test(counter)) return { ordinal: Number(counter) - 1, isLetter: false };
  const ordinal = listLetterIndex(counter);
  return ordinal === -1 ? null : { ordinal, isLetter: true };
}
