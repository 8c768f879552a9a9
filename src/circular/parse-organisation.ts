/** The data of genelge.yaml → Organisation, and the lists of addressees that it names. */

import * as z from 'zod';
import type { Checked } from '../diagnostic.js';
import type { CalendarDateFormat } from '../language/dates.js';
import type { DocumentId, KeyPath } from '../source.js';
import { checkData, complain } from './check-data.js';
import { NO_SERIES } from './decide-series.js';
import { parseMailbox } from './email-address.js';
import type { CircularFinding } from './findings.js';
import type {
  Addressee,
  AddresseeGroup,
  Enquiries,
  Mailbox,
  MailSettings,
  Organisation,
  RuleLevel,
} from './organisation.js';
import { checkGroupSeries, checkOtherSeries, listed, series, seriesKey } from './series-schema.js';
import { count, listOf, oneOf, path, seconds, seriesNames, text, texts, yesNo } from './values.js';

/** An organisation whose groups still name their lists: reading files is not this room's work. */
export interface OrganisationDraft extends Omit<Organisation, 'addresseeGroups'> {
  readonly groups: readonly GroupDraft[];
}

interface GroupDraft extends Omit<AddresseeGroup, 'members'> {
  /** Workspace path of the list, and the place of that name. */
  readonly list: { readonly file: string; readonly at: KeyPath } | null;
}

/** Everything wrong is reported at once, at its key. */
export function parseOrganisation(data: unknown): Checked<OrganisationDraft, CircularFinding> {
  return checkData(organisationSchema, data, 'organisation');
}

/** A list file's data: strings, or {ad, adres, eposta}. */
export function parseAddressees(data: unknown, document: DocumentId): Checked<readonly Addressee[], CircularFinding> {
  return checkData(addresseesSchema, data, document);
}

/** Puts the lists into their groups; a group without one has no members. */
export function withMembers(
  { groups, ...rest }: OrganisationDraft,
  members: ReadonlyMap<string, readonly Addressee[]>,
): Organisation {
  const complete = groups.map(({ key, salutation, series }): [string, AddresseeGroup] => [
    key,
    { key, salutation, series, members: members.get(key) ?? [] },
  ]);
  return { ...rest, addresseeGroups: new Map(complete) };
}

const contact = z
  .strictObject({
    adres: text.optional(),
    telefon: text.optional(),
    belgegecer: text.optional(),
    eposta: text.optional(),
    kep: text.optional(),
    web: text.optional(),
  })
  .transform(({ adres = null, telefon = null, belgegecer = null, eposta = null, kep = null, web = null }) => ({
    address: adres,
    phone: telefon,
    fax: belgegecer,
    email: eposta,
    kep,
    web,
  }));

const body = z.strictObject({
  ad: text,
  slogan: texts.optional(),
  ust_sol: texts.optional(),
  ust_sag: texts.optional(),
  logo: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(path).max(2)).optional(),
  iletisim: contact.optional(),
  bilgi_icin: z
    .strictObject({ ad: text, unvan: text, telefon: text.optional() })
    .transform(({ ad, unvan, telefon = null }): Enquiries => ({ name: ad, title: unvan, phone: telefon }))
    .optional(),
  detsis: text.optional(),
});

const group = z.strictObject({ hitap: text, liste: path.optional(), dizi: seriesNames.optional() });
const signatory = z
  .strictObject({ ad: text, unvan: text.optional(), kidem: count.optional() })
  .transform(({ ad, unvan = '', kidem = null }) => ({ name: ad, title: unvan, rank: kidem }));

const addressee = z.union([
  text.transform((name): Addressee => ({ name, address: null, email: null })),
  z
    .strictObject({ ad: text, adres: text.optional(), eposta: text.optional() })
    .transform(({ ad, adres = null, eposta = null }): Addressee => ({ name: ad, address: adres, email: eposta })),
]);

/** A list of addressees, as zod sees it. */
export const addresseesSchema = listOf(addressee);

const mailbox = text.transform((value, context): Mailbox => {
  const parsed = parseMailbox(value);
  if (parsed === null) complain(context, 'circular/bad-mailbox', { text: value });
  return parsed ?? { name: '', address: '' };
});

const host = text.transform((value, context): string => {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(value))
    complain(context, 'circular/bad-host', { text: value });
  return value;
});

/** Anything but TLS from the start has to begin with STARTTLS, whatever the port. */
const mail = z
  .strictObject({
    gonderen: mailbox,
    sunucu: host,
    kapi: count.optional(),
    kullanici: text.optional(),
    bekleme: seconds.optional(),
  })
  .transform(
    ({ gonderen, sunucu, kapi = 587, kullanici = null, bekleme = 1 }): MailSettings => ({
      sender: gonderen,
      host: sunucu,
      port: kapi,
      user: kullanici,
      pause: bekleme,
    }),
  );

const TURKEY = 'Europe/Istanbul';

const timeZone = text.transform((zone, context) => {
  // Asking Intl for the one that nearly every workspace has takes as long as reading all of the file.
  if (zone === TURKEY) return zone;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    complain(context, 'circular/unknown-time-zone', { zone });
    return zone;
  }
});

const DATE_FORMATS: Readonly<Record<string, CalendarDateFormat>> = {
  'gg.aa.yyyy': 'gg.aa.yyyy',
  'g.a.yyyy': 'g.a.yyyy',
  'g Ay yyyy': 'g Ay yyyy',
  'gg/aa/yyyy': 'gg/aa/yyyy',
};

const RULE_LEVELS: Readonly<Record<string, RuleLevel>> = {
  kapali: 'off',
  ipucu: 'hint',
  uyari: 'warning',
  hata: 'error',
};

/** The keys of genelge.yaml, as zod sees them. */
export const organisationSchema = z
  .strictObject({
    surum: text.default('1'),
    kurum: body,
    sablon: text.default('kurum'),
    saat_dilimi: timeZone.default(TURKEY),
    yazi_tipi: z.strictObject({ duz: path, kalin: path, italik: path, kalin_italik: path }).optional(),
    antetli_kagit: yesNo.default(false),
    tarih_bicimi: oneOf(DATE_FORMATS).default('gg.aa.yyyy'),
    diziler: z.record(seriesKey, series).default({}),
    imzacilar: z.record(z.string(), signatory).default({}),
    muhataplar: z.record(z.string(), group).default({}),
    kurallar: z.record(z.string(), oneOf(RULE_LEVELS)).default({}),
    eposta: mail.optional(),
  })
  .transform((value, context): OrganisationDraft => {
    if (value.surum !== '1')
      complain(context, 'circular/unsupported-version', { version: value.surum }, { path: ['surum'] });
    const known = Object.keys(value.diziler);
    const table = new Map(Object.entries(value.diziler).map(([name, each]) => [name, { key: name, ...each }]));
    for (const [name, { dizi }] of Object.entries(value.muhataplar))
      checkGroupSeries(name, dizi, { series: table, context });
    for (const [name, { format, heading, addendumFormat: addendum }] of table) {
      checkOtherSeries(format, ['diziler', name, 'bicim'], known, context);
      checkOtherSeries(heading ?? '', ['diziler', name, 'baslik'], known, context);
      checkOtherSeries(addendum ?? '', ['diziler', name, 'ek_bicim'], known, context);
    }
    return {
      name: value.kurum.ad,
      slogan: value.kurum.slogan ?? [],
      besideName: { left: value.kurum.ust_sol ?? [], right: value.kurum.ust_sag ?? [] },
      logos: value.kurum.logo ?? [],
      contact: value.kurum.iletisim ?? null,
      enquiries: value.kurum.bilgi_icin ?? null,
      detsis: value.kurum.detsis ?? null,
      fonts: value.yazi_tipi ?? null,
      isPaperPrinted: value.antetli_kagit,
      profile: value.sablon,
      timeZone: value.saat_dilimi,
      dateFormat: value.tarih_bicimi,
      series: table,
      ruleLevels: new Map(Object.entries(value.kurallar)),
      mail: value.eposta ?? null,
      signatories: new Map(Object.entries(value.imzacilar)),
      groups: Object.entries(value.muhataplar).map(([name, { hitap, liste, dizi }]) => ({
        key: name,
        salutation: hitap,
        series: dizi === undefined ? null : listed(dizi).filter((each) => each !== NO_SERIES),
        list: liste === undefined ? null : { file: liste, at: ['muhataplar', name, 'liste'] },
      })),
    };
  });
