/** A circular → the name of what is rendered of it, without folder `out/` and extension (interface.md, Outputs). */

import type { CircularKey } from './circular-head.js';
import { DOCUMENT_SERIES } from './decide-series.js';
import type { Numbers } from './series.js';

/** `2019/2019-140-genelge-12`; a draft is `2019/taslak-kume-mukemmeliyet`. Never two names for one set of numbers. */
export function outputName(circular: CircularKey): string {
  const [folder = '', ...rest] = circular.file.split('/');
  const stem = (rest.at(-1) ?? folder).replace(/\.[yY][aA]?[mM][lL]$/, '');
  const year = circular.date?.year ?? (rest.length > 0 ? folder : '');
  const name = circular.state === 'draft' ? `taslak-${stem}` : numbersName(circular.date.year, circular.numbers);
  return year === '' ? name : `${year}/${name}`;
}

/** What is added to the name of a letter that prints an annulled number: its file never passes for the issued one. */
export const VOID_ENDING = '-iptal';

/** The name of a numbered letter: `2019/2019-140-genelge-12`; `year` is its date's. */
export function numberedName(year: number, numbers: Numbers): string {
  return `${year}/${numbersName(year, numbers)}`;
}

/** A number whose year is not the date's (2018/4128 on a letter of 2019) carries its own. */
function numbersName(dateYear: number, numbers: Numbers): string {
  const document = numbers[DOCUMENT_SERIES];
  const first = document === undefined ? [dateYear] : [document.year, document.no];
  const others = Object.entries(numbers)
    .filter(([key]) => key !== DOCUMENT_SERIES)
    .flatMap(([key, { year, no, addendum }]) => [
      ...(year === dateYear ? [key, no] : [key, year, no]),
      ...(addendum === undefined ? [] : [`ek${addendum}`]),
    ]);
  return [...first, ...others].join('-');
}
