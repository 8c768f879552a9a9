/** What an editor says of a key, in Turkish: the user's words, kept beside the schemas that they explain. */

export interface KeyWord {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
  /** What a value looks like that the program accepts; told where one does not. */
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  /** Offered whole in the place of this key's value; `${1:…}` are the places to type in. */
  readonly defaultSnippets?: readonly Snippet[];
}

export interface Snippet {
  readonly label: string;
  readonly description?: string;
  readonly body: unknown;
}

/** A place to type in, as snippets mark it: `${1:Konu}`, in the order of the numbers. */
export function blank(order: number, text: string): string {
  return `\${${order}:${text}}`;
}

/** By path: `olur.teklif.ad`; `.*` stands for a key of the user's own, `[]` for an item of a list. */
export type KeyWords = Readonly<Record<string, KeyWord>>;

/** A person's name and title. */
export function personWords(path: string, who: string): KeyWords {
  return {
    [`${path}.ad`]: { title: 'Ad', description: `${who} adı; soyadı büyük harfle.`, examples: ['Ayşe YILMAZ'] },
    [`${path}.unvan`]: { title: 'Unvan', description: `${who} unvanı.`, examples: ['Genel Sekreter'] },
  };
}

const DATE = '^((0?[1-9]|[12]\\d|3[01])[./](0?[1-9]|1[0-2])[./]\\d{4}|\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))$';

/** A date as it is typed. */
export const DATE_FORM = { pattern: DATE, patternErrorMessage: 'Tarih gün.ay.yıl yazılır: 21.01.2019' } as const;
