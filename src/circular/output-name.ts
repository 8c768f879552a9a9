/** A circular → the name of what is rendered of it, without folder `out/` and extension (interface.md, Outputs). */

import type { Circular, Numbered } from './circular.js';

/** The series that is the document number. */
const DOCUMENT_NUMBER = 'sayi';

/** `2019/2019-140-genelge-12`; a draft is `2019/taslak-kume-mukemmeliyet`. Never two names for one set of numbers. */
export function outputName(circular: Circular): string {
  const [folder = '', ...rest] = circular.file.split('/');
  const stem = (rest.at(-1) ?? folder).replace(/\.ya?ml$/, '');
  const year = circular.date?.year ?? (rest.length > 0 ? folder : '');
  const name = circular.state === 'draft' ? `taslak-${stem}` : numbersName(circular);
  return year === '' ? name : `${year}/${name}`;
}

/** A number whose year is not the date's (2018/4128 on a letter of 2019) carries its own. */
function numbersName({ date, numbers, series }: Numbered): string {
  const document = numbers[DOCUMENT_NUMBER];
  const first = document === undefined ? [date.year] : [document.year, document.no];
  const others = series
    .filter((key) => key !== DOCUMENT_NUMBER)
    .flatMap((key) => {
      const number = numbers[key];
      if (number === undefined) return [];
      return number.year === date.year ? [key, number.no] : [key, number.year, number.no];
    });
  return [...first, ...others].join('-');
}
