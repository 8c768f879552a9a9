/** What a value on the command line may be: how it is read, what is told of it, what the shell offers. */

import type { Language } from '../../diagnostic.js';
import { type CalendarDate, parseDate } from '../../language/dates.js';

export type Bilingual = Readonly<Record<Language, string>>;

/** Names that a shell may offer, by where they come from: the workspace's, the program's. */
export type Offer = 'letters' | 'numbers' | 'files' | 'series' | 'groups' | 'signers' | 'codes' | 'commands';

export interface Kind<T> {
  /** What stands for the value in help: `<yıl>`. */
  readonly placeholder: Bilingual;
  /** null where the word is none of this kind. */
  readonly read: (typed: string) => T | null;
  /** What there is to choose from, or one right word; told where a word is refused. */
  readonly right: readonly string[];
  /** What the shell offers; nothing where it is text, or a path that the shell knows. */
  readonly offers: Offer | readonly string[];
  /** Written one behind the other, with commas. */
  readonly isList?: boolean;
}

/** Any words at all. */
export function text(placeholder: Bilingual, offers: Kind<string>['offers'] = []): Kind<string> {
  return { placeholder, read: (typed) => typed, right: [], offers };
}

/** One of a few words. */
export function oneOf<T extends string>(placeholder: Bilingual, choices: readonly T[]): Kind<T> {
  return {
    placeholder,
    read: (typed) => choices.find((each) => each === typed) ?? null,
    right: choices,
    offers: choices,
  };
}

/** Several of a few words, with commas; each once. */
export function someOf<T extends string>(placeholder: Bilingual, choices: readonly T[]): Kind<readonly T[]> {
  const { read } = oneOf(placeholder, choices);
  return {
    placeholder,
    read(typed) {
      const words = typed.split(',').map((word) => read(word.trim()));
      const known = words.filter((word) => word !== null);
      return known.length === words.length ? [...new Set(known)] : null;
    },
    right: choices,
    offers: choices,
    isList: true,
  };
}

/** A word in either language that stands for a value; the first words of each language are offered. */
export function wordFor<T>(placeholder: Bilingual, words: Readonly<Record<string, T>>): Kind<T> {
  return {
    placeholder,
    read: (typed) => (Object.hasOwn(words, typed) ? (words[typed] ?? null) : null),
    right: Object.keys(words),
    offers: Object.keys(words),
  };
}

export const YEAR: Kind<number> = {
  placeholder: { tr: 'yıl', en: 'year' },
  read: (typed) => (/^[12]\d{3}$/.test(typed) ? Number(typed) : null),
  right: ['2019'],
  offers: [],
};

/** A positive whole number. */
export const COUNT: Kind<number> = {
  placeholder: { tr: 'sayı', en: 'number' },
  read: (typed) => (/^0*[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null),
  right: ['140'],
  offers: [],
};

/** One part of work that is divided: `2/5`. */
export const SHARE: Kind<{ readonly index: number; readonly count: number }> = {
  placeholder: { tr: 'i/n', en: 'i/n' },
  read(typed) {
    const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(typed)?.map(Number) ?? [];
    return index && count && index <= count ? { index, count } : null;
  },
  right: ['1/4'],
  offers: [],
};

export const ADDRESS = text({ tr: 'adres', en: 'address' });
/** A day as letters write it; 2019-01-21 too. */
export const DAY: Kind<CalendarDate> = {
  placeholder: { tr: 'tarih', en: 'date' },
  read: parseDate,
  right: ['21.01.2019'],
  offers: [],
};

export const TEXT = text({ tr: 'metin', en: 'text' });
export const FILE = text({ tr: 'dosya', en: 'file' });
/** A PDF that is written: no other file is put in its place by a slip. */
export const PDF_FILE: Kind<string> = {
  placeholder: { tr: 'dosya.pdf', en: 'file.pdf' },
  read: (typed) => (/[^/\\]\.pdf$/.test(typed) ? typed : null),
  right: ['cilt.pdf'],
  offers: [],
};
/** How many copies: a number, or one for each addressee. */
export const COPIES: Kind<number | 'dagitim'> = {
  placeholder: { tr: 'sayı|dagitim', en: 'number|dagitim' },
  read: (typed) => (typed === 'dagitim' ? typed : /^[1-9]\d{0,2}$/.test(typed) ? Number(typed) : null),
  right: ['2', 'dagitim'],
  offers: ['dagitim'],
};
export const FOLDER = text({ tr: 'klasör', en: 'dir' });
export const SERIES = text({ tr: 'dizi', en: 'series' }, 'series');
export const LETTER = text({ tr: 'dosya|numara', en: 'file|number' }, 'letters');
export const NUMBER = text({ tr: 'numara', en: 'number' }, 'numbers');
