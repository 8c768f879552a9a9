/** A recognised letter → the YAML of its circular, with what was unsure or left out as comments at its head. */

import type { Organisation } from '../circular/organisation.js';
import type { Numbers, SequenceNumber } from '../circular/series.js';
import { yamlScalar } from '../circular/yaml-scalar.js';
import { formatDate } from '../language/dates.js';
import { visibleText } from '../language/visible-text.js';
import { bodyMarkdown } from './body-markdown.js';
import { groupKey, signerKey } from './known-names.js';
import type { Found, ImportedSigner, RecognisedLetter } from './recognise/recognised-letter.js';
import { UNSURE_WORDS } from './unsure-words.js';

export interface ImportedCircular {
  readonly letter: RecognisedLetter;
  readonly numbers: Numbers;
  /** Its document's name, as told. */
  readonly origin: string;
}

/** Every word of the document stands in it: in a value, or in a comment. */
export function printImported({ letter, numbers, origin }: ImportedCircular, organisation: Organisation): string {
  const { date, place, subject, addressee, references, urgency, classification, signers, enclosures, notes, initials } =
    letter;
  const lines = [
    '# yaml-language-server: $schema=../genelge.schema.json',
    ...remarks(letter, origin),
    ...(date === null ? [] : [`tarih: ${formatDate(date.value, 'gg.aa.yyyy')}`]),
    ...numberLines(numbers, date?.value.year ?? null),
    ...listed('muhatap', addresseesOf(addressee, organisation)),
    ...value('konu', subject?.value ?? null),
    ...value('yer', place),
    ...listed('ilgi', texts(references)),
    ...bodyLines(bodyMarkdown(letter.body)),
    ...signerLines(signers, organisation),
    ...listed('ek', texts(enclosures)),
    ...distribution(letter),
    ...value('ivedilik', urgency),
    ...value('gizlilik', classification),
    ...listed('paraf', texts(initials)),
    ...listed('notlar', texts(notes)),
    '',
  ];
  return lines.join('\n');
}

function remarks({ unsure, leftOut, printed }: RecognisedLetter, origin: string): readonly string[] {
  const at = (line: number | null) => (line === null || line === 0 ? '' : `satır ${line}: `);
  return [
    `# Aktarıldığı belge: ${origin}`,
    ...(printed.length === 0 ? [] : ['# Sayı, tarih ve başlık basıldığı gibi:']),
    ...printed.map(({ line, text }) => `#   ${at(line)}${text}`),
    ...(unsure.length === 0 ? [] : ['# Emin olunamayanlar:']),
    ...unsure.map(({ line, what, text }) => `#   ${at(line)}${UNSURE_WORDS[what].tr}: ${text}`),
    ...(leftOut.length === 0 ? [] : ['# Mektuba alınmayanlar (antet, altlık, yorumlar):']),
    ...leftOut.map(({ line, text }) => `#   ${at(line)}${text}`),
  ].map((line) => visibleText(line.replaceAll('\n', ' ')));
}

/** The year is said where it is not the date's. */
function numberLines(numbers: Numbers, year: number | null): readonly string[] {
  const entries = Object.entries(numbers);
  if (entries.length === 0) return [];
  const print = ({ year: own, no }: SequenceNumber) => (own === year ? String(no) : `${own}/${no}`);
  return [`numara: {${entries.map(([key, number]) => `${key}: ${print(number)}`).join(', ')}}`];
}

function addresseesOf(found: readonly Found<string>[], organisation: Organisation): readonly string[] {
  return found.map(({ value: text }) => groupKey(text, organisation) ?? text);
}

function bodyLines(markdown: string): readonly string[] {
  if (markdown === '') return ['metin: ""'];
  return ['metin: |', ...markdown.split('\n').map((line) => (line === '' ? '' : `  ${line}`))];
}

function signerLines(signers: readonly Found<ImportedSigner>[], organisation: Organisation): readonly string[] {
  if (signers.length === 0) return [];
  return [
    'imza:',
    ...signers.map(({ value: signer }) => {
      const key = signerKey(signer, organisation);
      if (key !== null) return `  - ${key}`;
      const { name, title, onBehalfOf } = signer;
      const parts = [
        `ad: ${flow(name)}`,
        ...(title === '' ? [] : [`unvan: ${flow(title)}`]),
        ...(onBehalfOf === null ? [] : [`adina: ${flow(onBehalfOf)}`]),
      ];
      return `  - {${parts.join(', ')}}`;
    }),
  ];
}

/** In a flow mapping a comma would end the value. */
function flow(text: string): string {
  return /[,[\]{}]/.test(text) ? JSON.stringify(text) : yamlScalar(text);
}

function distribution({ forAction, forInformation }: RecognisedLetter): readonly string[] {
  if (forAction.length + forInformation.length === 0) return [];
  const column = (key: string, found: readonly Found<string>[]) =>
    found.length === 0 ? [] : [`  ${key}:`, ...found.map(({ value: text }) => `    - ${yamlScalar(text)}`)];
  return ['dagitim:', ...column('geregi', forAction), ...column('bilgi', forInformation)];
}

function texts(found: readonly Found<string>[]): readonly string[] {
  return found.map(({ value: text }) => text);
}

function value(key: string, text: string | null): readonly string[] {
  return text === null || text === '' ? [] : [`${key}: ${yamlScalar(text)}`];
}

function listed(key: string, all: readonly string[]): readonly string[] {
  const [only, second] = all;
  if (only === undefined) return [];
  return second === undefined
    ? [`${key}: ${yamlScalar(only)}`]
    : [`${key}:`, ...all.map((text) => `  - ${yamlScalar(text)}`)];
}
