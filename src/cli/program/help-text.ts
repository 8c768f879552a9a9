/** What `--help` shows, of the program and of a command. */

import type { Language } from '../../diagnostic.js';
import { cellsOf } from '../../render/text/cells.js';
import { wrapped } from '../wrapped.js';
import { COMMANDS } from './all-commands.js';
import { COMMON_OPTIONS } from './common-options.js';
import type { Argument, Command, Group, Option, Options } from './declare.js';
import type { Bilingual } from './kind.js';
import { nameOf, namesOf } from './option-names.js';

export interface HelpOptions {
  readonly language: Language;
  /** Of the terminal. */
  readonly columns: number;
}

const HEADINGS = {
  usage: { tr: 'Kullanım:', en: 'Usage:' },
  arguments: { tr: 'Girdiler:', en: 'Arguments:' },
  options: { tr: 'Seçenekler:', en: 'Options:' },
  common: { tr: 'Ortak seçenekler:', en: 'Common options:' },
  examples: { tr: 'Örnekler:', en: 'Examples:' },
} as const;

const GROUPS: Readonly<Record<Group, Bilingual>> = {
  write: { tr: 'Yazmak:', en: 'Writing:' },
  number: { tr: 'Numaralamak:', en: 'Numbering:' },
  find: { tr: 'Bulmak, anlamak:', en: 'Finding and understanding:' },
  'set-up': { tr: 'Kurmak:', en: 'Setting up:' },
};

const WORDS = {
  program: {
    tr: 'Genelgeleri numaralar; PDF, düz metin ve HTML olarak hazırlar.',
    en: 'Numbers circulars and renders them as PDF, plain text and HTML.',
  },
  command: { tr: 'komut', en: 'command' },
  options: { tr: 'seçenekler', en: 'options' },
  otherwise: { tr: 'varsayılan', en: 'default' },
  help: { tr: 'yardımı göster', en: 'show help' },
  version: { tr: 'sürümü yaz', en: 'print the version' },
  more: {
    tr: 'Bir komutun seçenekleri ve örnekleri: genelge yardim KOMUT',
    en: "A command's options and examples: genelge help COMMAND",
  },
} as const;

const PROGRAM_EXAMPLES: Command['examples'] = [
  ['genelge new', { tr: 'sorarak yeni bir taslak yazar', en: 'writes a new draft by asking' }],
  ['genelge check', { tr: 'yazılanları denetler', en: 'checks what was written' }],
  ['genelge number', { tr: 'taslaklara numara verir', en: 'gives numbers to drafts' }],
  ['genelge render', { tr: 'PDF’leri hazırlar', en: 'renders the PDFs' }],
];

export function helpOfProgram(options: HelpOptions): string {
  const { language } = options;
  const groups = (['write', 'number', 'find', 'set-up'] as const).map((group) => ({
    heading: GROUPS[group][language],
    rows: COMMANDS.filter((each) => each.group === group).map(
      (each): Row => [commandNames(each, language).join(', '), each.does[language]],
    ),
  }));
  return laidOut(
    [
      `${HEADINGS.usage[language]} genelge <${WORDS.command[language]}> [${WORDS.options[language]}]`,
      WORDS.program[language],
      ...groups,
      commonOptions(language),
      examples(PROGRAM_EXAMPLES, language),
      WORDS.more[language],
    ],
    options,
  );
}

export function helpOfCommand(command: Command, options: HelpOptions): string {
  const { language } = options;
  const [name, other] = commandNames(command, language);
  const given = Object.values(command.arguments);
  const usage = [
    'genelge',
    `${name}|${other}`,
    `[${WORDS.options[language]}]`,
    ...given.map((each) => usageOf(each, language)),
  ];
  return laidOut(
    [
      `${HEADINGS.usage[language]} ${usage.join(' ')}`,
      command.does[language],
      {
        heading: HEADINGS.arguments[language],
        rows: given.map((each): Row => [each.placeholder[language], withDefault(each, language)]),
      },
      { heading: HEADINGS.options[language], rows: optionRows(command.options, language) },
      commonOptions(language),
      examples(command.examples, language),
    ],
    options,
  );
}

/** That of the user's language first. */
export function commandNames({ name, turkish }: Command, language: Language): readonly [string, string] {
  return language === 'tr' ? [turkish, name] : [name, turkish];
}

type Row = readonly [term: string, does: string];
interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}

function commonOptions(language: Language): Section {
  const rows: Row[] = [
    ['-h, --help', WORDS.help[language]],
    ['-v, --version', WORDS.version[language]],
  ];
  return {
    heading: HEADINGS.common[language],
    rows: [...optionRows(COMMON_OPTIONS, language), ...rows],
  };
}

function optionRows(options: Options, language: Language): readonly Row[] {
  return Object.entries(options).map(([key, option]): Row => {
    const value = option.kind === null ? '' : ` <${option.kind.placeholder[language]}>`;
    return [`${namesOf(key, option, language).join(', ')}${value}`, withDefault(option, language)];
  });
}

function withDefault({ does, otherwise }: Option<unknown, boolean> | Argument<unknown>, language: Language): string {
  if (otherwise === undefined || otherwise === null) return does[language];
  return `${does[language]} (${WORDS.otherwise[language]}: ${[otherwise].flat().join(',')})`;
}

function usageOf({ placeholder, arity }: Argument<unknown>, language: Language): string {
  const name = placeholder[language];
  return arity === 'one' ? `<${name}>` : arity === 'many' ? `[${name} …]` : `[${name}]`;
}

function examples(lines: Command['examples'], language: Language): Section {
  return {
    heading: HEADINGS.examples[language],
    rows: lines.map(([line, does]): Row => [spoken(line, language), does[language]]),
  };
}

/** A command line by its names in the user's language. */
function spoken(line: string, language: Language): string {
  const command = COMMANDS.find(({ name }) => line === `genelge ${name}` || line.startsWith(`genelge ${name} `));
  if (command === undefined) return line;
  const options = Object.entries({ ...COMMON_OPTIONS, ...command.options });
  return options.reduce(
    (told, [key, option]) => told.replaceAll(` ${nameOf(key, option, 'en')}`, ` ${nameOf(key, option, language)}`),
    line.replace(command.name, commandNames(command, language)[0]),
  );
}

const INDENT = 2;
/** A longer term has its words on the lines below it. */
const WIDEST_TERM = 34;

function laidOut(parts: readonly (string | Section)[], { columns }: HelpOptions): string {
  const wide = Math.min(Math.max(columns, 50), 110);
  const terms = parts.flatMap((part) => (typeof part === 'string' ? [] : part.rows.map(([term]) => cellsOf(term))));
  const column = INDENT + Math.max(...terms.filter((cells) => cells <= WIDEST_TERM), 0) + 2;
  const told = parts.flatMap((part) => {
    if (typeof part === 'string') return [wrapped(part, wide)];
    if (part.rows.length === 0) return [];
    return [`${part.heading}\n${part.rows.map((row) => rowText(row, column, wide)).join('\n')}`];
  });
  return `${told.join('\n\n')}\n`;
}

function rowText([term, does]: Row, column: number, wide: number): string {
  const lines = wrapped(does, wide - column).split('\n');
  const margin = ' '.repeat(column);
  const head = ' '.repeat(INDENT) + term;
  const gap = column - cellsOf(head);
  return gap >= 2
    ? `${head}${' '.repeat(gap)}${lines.join(`\n${margin}`)}`
    : `${head}\n${lines.map((line) => margin + line).join('\n')}`;
}
