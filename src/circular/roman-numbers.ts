/** Roman numbers, as `{no:roma}` prints them. */

const SIGNS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `XIV`; above 3999, for which there are no such signs, in digits. */
export function toRoman(no: number): string {
  if (no > 3999) return String(no);
  let rest = no;
  let text = '';
  for (const [value, sign] of SIGNS) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** null where the text is not how that number is written. */
export function fromRoman(text: string): number | null {
  let rest = text;
  let no = 0;
  for (const [value, sign] of SIGNS) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) no += value;
  }
  return no > 0 && toRoman(no) === text ? no : null;
}
