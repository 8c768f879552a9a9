import { closedIn } from '../../src/circular/closed-values.js';
import { parseCircular } from '../../src/circular/parse-circular.js';
import { parseOrganisation, withMembers } from '../../src/circular/parse-organisation.js';
import type { RuleFinding } from '../../src/lint/findings.js';
import { lintCircular, lintOrganisation } from '../../src/lint/lint.js';
import { neighboursAmong } from '../../src/lint/neighbours.js';
import type { LocatedSource } from '../../src/source.js';
import { readYamlText } from '../../src/workspace/yaml/file.js';

export interface LintedFile {
  readonly file: string;
  readonly source: LocatedSource;
  readonly findings: readonly RuleFinding[];
}

/** A sound workspace for what a text leaves out. */
const BASE_ORGANISATION = `kurum: {ad: Örnek Esnaf ve Sanatkârlar Odaları Birliği}
diziler:
  sayi: {bicim: "{yil} / {no}"}
imzacilar:
  baskan: {ad: Tuğrulşah ILGINOVA, unvan: Birlik Başkanı, kidem: 1}
  baskan-vekili: {ad: İbrahim BAYRAM, unvan: Başkan Vekili, kidem: 2}
  genel-sekreter: {ad: Mehlika ÇINARPINAR, unvan: Genel Sekreter, kidem: 3}
  genel-sekreter-yardimcisi: {ad: Sefer Gürhan DİKMEN, unvan: Genel Sekreter Yardımcısı, kidem: 4}
muhataplar:
  odalar: {hitap: ODALARA}
`;
const BASE_CIRCULAR = {
  muhatap: 'muhatap: odalar\n',
  metin: "metin: |\n  Toplantı 25.01.2019 günü saat 14.00'te yapılacaktır.\n\n  Bilgilerinizi rica ederim.\n",
  imza: 'imza: genel-sekreter\n',
} as const;

/** On 2 March 2019. Every text is a circular but genelge.yaml; keys that it lacks and needs are put behind it. */
export function lintTexts(files: ReadonlyMap<string, string>): readonly LintedFile[] {
  const typed = files.get('genelge.yaml');
  const organisationYaml = read(
    typed === undefined ? BASE_ORGANISATION : completed(typed, ORGANISATION_PARTS),
    'genelge.yaml',
  );
  const parsed = parseOrganisation(organisationYaml.data);
  if (parsed.value === null) throw new Error(JSON.stringify(parsed.findings));
  const organisation = withMembers(parsed.value, new Map());
  const circulars = [...files.keys()]
    .filter((file) => file !== 'genelge.yaml')
    .map((file) => {
      const { data, source } = read(completed(files.get(file) ?? '', BASE_CIRCULAR), file);
      const { value, findings } = parseCircular(data, file, organisation);
      if (value === null) throw new Error(JSON.stringify(findings));
      return { file, circular: value, source };
    });
  const neighbours = neighboursAmong(circulars.map(({ circular }) => circular));
  const today = { year: 2019, month: 3, day: 2 };
  return [
    ...(typed === undefined
      ? []
      : [{ file: 'genelge.yaml', source: organisationYaml.source, findings: lintOrganisation(organisation) }]),
    ...circulars.map(({ file, circular, source }) => ({
      file,
      source,
      findings: lintCircular({ circular, organisation, today }, neighbours),
    })),
  ];
}

/** All that reading such texts says of them; `isCompleted` as for `lintTexts`. */
export function codesOfTexts(files: ReadonlyMap<string, string>, isCompleted: boolean): readonly string[] {
  const typed = files.get('genelge.yaml');
  const base = parseOrganisation(read(BASE_ORGANISATION, 'genelge.yaml').data).value;
  if (base === null) throw new Error('the base is unsound');
  const organisation = withMembers(base, new Map());
  return [...files].flatMap(([file, text]) => {
    const isOrganisation = file === 'genelge.yaml';
    const parts = isOrganisation ? ORGANISATION_PARTS : BASE_CIRCULAR;
    const isBeside = typed !== undefined && !isOrganisation;
    const reading = readYamlText(
      isCompleted || isBeside ? completed(text, parts) : text,
      'circular',
      file,
      closedIn(isOrganisation ? 'organisation' : 'circular'),
    );
    const data = reading.value?.data;
    const parsed =
      data === undefined
        ? []
        : isOrganisation
          ? parseOrganisation(data).findings
          : parseCircular(data, file, organisation).findings;
    return [...reading.findings, ...parsed].map(({ code }) => code);
  });
}

const ORGANISATION_PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  BASE_ORGANISATION.split(/^(?=\S)/m).map((part) => [part.slice(0, part.indexOf(':')), part]),
);

function completed(text: string, parts: Readonly<Record<string, string>>): string {
  const missing = Object.entries(parts).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text));
  return text + missing.map(([, part]) => part).join('');
}

function read(text: string, file: string) {
  const { value, findings } = readYamlText(text, file === 'genelge.yaml' ? 'organisation' : 'circular', file);
  if (value === null) throw new Error(`${file}: ${findings.map(({ code }) => code).join()}\n${text}`);
  return value;
}
