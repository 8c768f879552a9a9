/** Automatic numbers of Word: its definitions → the mark that stands before each paragraph of a list. */

import { childOf, elementsOf, type XmlElement } from '../read-xml.js';

/** Gives the mark of the next paragraph of a list at a level, and counts on. */
export type NextMark = (list: string, level: number) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)` */
  readonly text: string;
}

export function openNumbering(root: XmlElement | null): NextMark {
  const abstract = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, string>();
  for (const each of root ? elementsOf(root) : []) {
    if (each.name === 'w:abstractNum') abstract.set(each.attributes['w:abstractNumId'] ?? '', levelsOf(each));
    if (each.name === 'w:num')
      lists.set(each.attributes['w:numId'] ?? '', childOf(each, 'w:abstractNumId')?.attributes['w:val'] ?? '');
  }
  const counts = new Map<string, number[]>();
  return (list, level) => {
    const levels = abstract.get(lists.get(list) ?? '') ?? new Map<number, Level>();
    const own = levels.get(level) ?? BULLET;
    if (own.format === 'bullet' || own.format === 'none') return own.format === 'none' ? '' : bulletOf(own.text);
    const count = counts.get(list) ?? [];
    counts.set(list, count);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return printCount(count[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  };
}

const BULLET: Level = { start: 1, format: 'bullet', text: '•' };

function levelsOf(element: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    elementsOf(element)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [
        Number(level.attributes['w:ilvl'] ?? 0),
        {
          start: Number(childOf(level, 'w:start')?.attributes['w:val'] ?? 1),
          format: childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
          text: childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '',
        },
      ]),
  );
}

/** Word draws bullets with the private signs of Symbol and Wingdings. */
function bulletOf(text: string): string {
  return /^[-–—•◦*]$/.test(text) ? text : '•';
}

function printCount(count: number, format: string): string {
  if (format === 'lowerLetter') return letterOf(count);
  if (format === 'upperLetter') return letterOf(count, 65);
  if (format === 'lowerRoman') return romanOf(count, LOWER_ROMAN);
  if (format === 'upperRoman') return romanOf(count, UPPER_ROMAN);
  return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count);
}

/** As Word counts them: by the English alphabet, then doubled. */
function letterOf(count: number, first = 97): string {
  return String.fromCharCode(first + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const LOWER_ROMAN = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'];
const UPPER_ROMAN = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
const ROMAN_VALUES = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];

function romanOf(count: number, letters: readonly string[]): string {
  let rest = count;
  return ROMAN_VALUES.map((value, at) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return (letters[at] ?? '').repeat(Math.min(times, 9));
  }).join('');
}
