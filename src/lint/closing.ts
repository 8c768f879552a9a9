/** How a body ends: the formula that says what is asked, and in whose name (domain: rica lower, arz higher or equal). */

import { lowerTr } from '../language/casing.js';
import type { Span } from '../source.js';

export interface Closing extends Span {
  readonly text: string;
  /** Null where it speaks in nobody's person: `rica olunur`, `duyurulur`. */
  readonly isPlural: boolean | null;
}

/** A table, a caption or an address may stand under the last sentence. */
const LAST_PARAGRAPHS = 3;

const FORMULA = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:arz\\s+ve\\s+)?(?:rica|arz|temenni|teşekkür)\\s+ed(?:er(?:im|iz)|iyor(?:um|uz)|il(?:ir|mektedir))',
    '(?:arz\\s+ve\\s+)?(?:rica|arz|tebliğ|ilan|ilân)\\s+olunur',
    'saygılar(?:ım|ımız)la|saygıyla',
    '(?:sunar|diler)(?:ım|ız|im|iz)',
    '(?:sun|duyur|bildir)[ıiuü]l(?:ur|ür|ır|ir|maktadır|mektedir)',
    // A decision, a regulation and a protocol ask nothing of anybody.
    'karar\\s+(?:ver|al)(?:il|ın)(?:miştir|mıştır|di|dı)|kararlaştırılmıştır',
    '(?:kabul\\s+edil|uygun\\s+görül|uygun\\s+bulun|onaylan|tasdik\\s+edil)m[iıuü]ştir|(?:uygun\\s+görül|uygun\\s+bulun|onaylan)m[uü]ştur|onaylanmıştır',
    'yürürlüğe\\s+(?:girer|girmiştir)|hükümlerini\\s[^.\\n]{1,120}\\syürütür',
    '(?:ilan|ilân|tebliğ|rica|arz)\\s+edil(?:ir|miştir|mektedir)',
    'bilgilerinize(?=\\s*[.…]?\\s*$)|düzenlenmiştir|imza\\s+altına\\s+alınmıştır|olur(?:lar)?ınıza\\s+(?:arz|sun)\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'gu',
);

/** The formulas of a body's last paragraphs, in their order. */
export function findClosings(body: string): readonly Closing[] {
  const from = startOfEnd(body);
  // Folding keeps the places of precomposed text (language/casing).
  return [...lowerTr(body.slice(from)).matchAll(FORMULA)].map(({ 0: folded, index }) => {
    const start = from + index;
    const end = start + folded.length;
    return { text: body.slice(start, end), start, end, isPlural: personOf(folded) };
  });
}

function personOf(formula: string): boolean | null {
  if (/(?:z|ımızla)$/u.test(formula)) return true;
  return /(?:[ıiu]m|ımla)$/u.test(formula) ? false : null;
}

function startOfEnd(body: string): number {
  const starts = [...body.matchAll(/(?:^|\n[ \t]*\n)[ \t]*(?=\S)/g)].map(({ index }) => index);
  return starts.at(-LAST_PARAGRAPHS) ?? 0;
}
