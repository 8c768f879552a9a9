/** One old document → its circular in YAML, as text, and what is to be told of it. Reads no file and asks no network. */

import type { Organisation } from '../circular/organisation.js';
import type { Numbers, SequenceNumber, SeriesKey } from '../circular/series.js';
import type { CalendarDate } from '../language/dates.js';
import { decodeText } from '../language/encodings.js';
import { slugTr } from '../language/slug.js';
import { type Refused, readDocx } from './docx/read-docx.js';
import { type ImportFinding, importFinding } from './findings.js';
import { readHtml } from './html/read-html.js';
import { readNumber, seriesOf } from './imported-numbers.js';
import { groupKey } from './known-names.js';
import { isOldOffice, isZip, MOST_UNPACKED } from './package-files.js';
import { printImported } from './print-imported.js';
import { recognise } from './recognise/recognise.js';
import type { Found, RecognisedLetter, Unsure } from './recognise/recognised-letter.js';
import type { SourceDocument } from './source-document.js';
import { readText } from './text/read-text.js';

export interface ImportedLetter {
  /** The YAML. */
  readonly text: string;
  /** Where it would lie, from the workspace's root, without the extension; null where it has no date. */
  readonly name: string | null;
  readonly letter: RecognisedLetter;
  readonly numbers: Numbers;
}

/** `file` is the document's name as told, `otherwise` its date where it names none; null where it cannot be read. */
export function importLetter(
  bytes: Uint8Array,
  file: string,
  organisation: Organisation,
  otherwise: CalendarDate | null = null,
): { readonly imported: ImportedLetter | null; readonly findings: readonly ImportFinding[] } {
  const document = readDocument(bytes, file);
  if ('code' in document) return { imported: null, findings: [document] };
  const found = recognise(document);
  const recognised = { ...found, date: found.date ?? (otherwise && { value: otherwise, line: 0 }) };
  const { numbers, unsure } = numbersOf(recognised, organisation);
  const missing: readonly Unsure[] =
    recognised.addressee.length === 0 ? [{ line: 1, what: 'addressee', text: '' }] : [];
  const letter = { ...recognised, unsure: [...recognised.unsure, ...missing, ...unsure] };
  const findings = [
    ...(document.hasMacros ? [importFinding('import/macros', { file }, null)] : []),
    ...(letter.body.length === 0 ? [importFinding('import/no-body', { file }, null)] : []),
    ...letter.unsure.map((each) => importFinding('import/unsure', { file, ...each }, null)),
    ...(letter.leftOut.length === 0
      ? []
      : [importFinding('import/left-out', { file, lines: letter.leftOut.length }, null)]),
  ];
  const text = printImported({ letter, numbers, origin: file }, organisation);
  return { imported: { text, name: nameOf(letter, file), letter, numbers }, findings };
}

function readDocument(bytes: Uint8Array, file: string): SourceDocument | ImportFinding {
  const kind = kindOf(bytes, file);
  if (kind === 'docx') {
    const read = readDocx(bytes);
    return 'refused' in read ? refusal(read, file) : read;
  }
  const text = decodeText(bytes)?.text ?? null;
  if (text === null || text.includes('\0'))
    return importFinding('import/unreadable', { file, reason: 'encoding' }, null);
  return kind === 'html' ? readHtml(text) : readText(text, kind === 'md' || /^#{1,3} \p{L}/mu.test(text));
}

/** By what it holds where that is certain, else by its name. */
function kindOf(bytes: Uint8Array, file: string): 'docx' | 'html' | 'md' | 'txt' {
  if (isZip(bytes) || isOldOffice(bytes) || /\.(?:docx|docm|doc)$/.test(file)) return 'docx';
  if (
    /\.html?$/.test(file) ||
    /^\s*<(?:!doctype html|html)/.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))
  )
    return 'html';
  return /\.(?:md|markdown)$/.test(file) ? 'md' : 'txt';
}

function refusal({ refused, part }: Refused, file: string): ImportFinding {
  if (refused === 'too-large') return importFinding('import/too-large', { file, most: MOST_UNPACKED }, null);
  if (refused === 'forbidden') return importFinding('import/forbidden-xml', { file, part }, null);
  return importFinding('import/unreadable', { file, reason: refused }, null);
}

/** Numbers as imported: of the Sayı line, and of the title. */
function numbersOf(
  { number, titleNumber, date, addressee }: RecognisedLetter,
  organisation: Organisation,
): { readonly numbers: Numbers; readonly unsure: readonly Unsure[] } {
  const key = addressee.flatMap(({ value }) => groupKey(value, organisation) ?? []).at(0);
  const group = key === undefined ? null : (organisation.addresseeGroups.get(key)?.series ?? null);
  const { document, title } = seriesOf(organisation, group);
  const numbers: Record<SeriesKey, SequenceNumber> = {};
  const unsure: Unsure[] = [];
  const take = (found: Found<string> | null, series: typeof document): void => {
    if (found === null) return;
    const read = series === undefined ? null : readNumber(found.value, series, date?.value ?? null);
    if (read === null || series === undefined) unsure.push({ line: found.line, what: 'number', text: found.value });
    else numbers[series.key] = read;
  };
  take(number, document ?? title);
  take(titleNumber, title);
  return { numbers, unsure };
}

/** `2018/meslek-egitimi-sinavlari` */
function nameOf({ date, subject }: RecognisedLetter, file: string): string | null {
  if (date === null) return null;
  const own = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  return `${date.value.year}/${slugTr(subject?.value ?? '') || slugTr(own) || 'aktarilan'}`;
}
