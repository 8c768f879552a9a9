/** An address as a sentence holds it → the address alone. */

const STOPS = '.,:;!?…';

/** Without the sentence's own signs behind it, and without a suffix and its apostrophe: `bilgi@oda.example'ye.` */
export function withoutSentence(typed: string): string {
  let end = typed.length;
  while (end > 0 && STOPS.includes(typed.charAt(end - 1))) end -= 1;
  return typed.slice(0, end).replace(/['’]\p{L}{0,5}$/u, '');
}
