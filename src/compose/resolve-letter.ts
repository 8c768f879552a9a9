/** Circular and organisation → every string of the letter, formatted, and where each comes from. */

import { BODY_GRAMMAR } from '../body/grammar.js';
import type { Approval, Circular, CircularAddressee, Enclosure, Signature } from '../circular/circular.js';
import { numbersIn } from '../circular/circular-head.js';
import type { Organisation } from '../circular/organisation.js';
import { placeholders } from '../circular/series-format.js';
import { type CalendarDate, formatDate, isoDate } from '../language/dates.js';
import { listLetter } from '../language/list-letters.js';
import { isLongDistribution, isLongList } from './long-lists.js';
import { headingLine, referenceLine } from './print-numbers.js';
import type { ResolvedEnclosure, ResolvedLetter } from './resolved-letter.js';
import { stampNumbers, type UnnumberedLetter } from './unnumbered-letter.js';
import type { LetterView } from './view-shape.js';

/** The letter as it prints now: a draft with blanks for the numbers that it does not have yet. */
export function resolveLetter(circular: Circular, organisation: Organisation): ResolvedLetter {
  return stampNumbers(resolveUnnumbered(circular, organisation), numbersIn(circular));
}

/** The letter but for its numbers. Never fails: what a circular may say was checked when it was read. */
export function resolveUnnumbered(circular: Circular, organisation: Organisation): UnnumberedLetter {
  const date = (value: CalendarDate | null) => value && formatDate(value, organisation.dateFormat);
  const printedDate = date(circular.date);
  const heading = headingLine(circular, organisation, printedDate);
  return {
    view: {
      kurum: letterheadOf(organisation),
      birim: circular.unit,
      yer: circular.place,
      gun: printedDate,
      tarih: circular.place && printedDate ? `${circular.place}, ${printedDate}` : printedDate,
      muhatap_baslikta: heading !== null && placeholders(heading.format).includes('muhatap'),
      muhatap: addresseeLines(circular.addressee),
      konu: circular.subject,
      ilgi: oneOrMore(circular.references, (index) => `${listLetter(index)})`),
      imzalar: circular.signatures.map(signatureLines),
      ek: enclosuresOf(circular),
      ekler: enclosurePages(circular),
      dagitim: distributionOf(circular),
      ivedilik: circular.urgency,
      gizlilik: circular.classification,
      olur: circular.approval && approvalOf(circular.approval, date),
      koordinasyon: circular.coordination,
      paraf: circular.initials,
      ayri_nusha: true,
      notlar: oneOrMore(circular.notes, (index) => `${index + 1}.`),
      dogrulama: circular.verification && { kod: circular.verification.code, adres: circular.verification.address },
    },
    reference: referenceLine(circular, organisation),
    heading,
    body: circular.body,
    enclosures: circular.enclosures.map(resolveEnclosure),
    grammar: BODY_GRAMMAR,
    meta: {
      author: organisation.name,
      subject: circular.subject ?? circular.references[0] ?? '',
      date: circular.date && isoDate(circular.date),
    },
    origins: originsOf(circular),
  };
}

function letterheadOf({ name, slogan, besideName, logos, contact, enquiries }: Organisation): LetterView['kurum'] {
  const [first = null, second = null] = logos;
  return {
    ad: name,
    slogan,
    ust_sol: besideName.left,
    ust_sag: besideName.right,
    // A body's only logo is its own and stands left in a chamber's letterhead; with two the superior's does (Y 8).
    sol_logo: first,
    sag_logo: second,
    iletisim: contact && {
      adres: contact.address,
      telefon: contact.phone,
      belgegecer: contact.fax,
      eposta: contact.email,
      kep: contact.kep,
      web: contact.web,
    },
    bilgi_icin: enquiries && { ad: enquiries.name, unvan: enquiries.title, telefon: enquiries.phone },
  };
}

function addresseeLines(addressee: CircularAddressee): readonly string[] {
  return addressee.kind === 'group' ? [addressee.group.salutation] : addressee.lines;
}

function oneOrMore(texts: readonly string[], mark: (index: number) => string): LetterView['ilgi'] {
  const [only, second] = texts;
  if (only === undefined) return null;
  if (second === undefined) return { tek: only, maddeler: [] };
  return { tek: null, maddeler: texts.map((metin, index) => ({ isaret: mark(index), metin })) };
}

/** Name; for whom (`Birlik Başkanı a.`, Y 17); title, with `V.` where acting. A title typed in lines stays in lines. */
function signatureLines({ person, onBehalfOf, acting }: Signature): LetterView['imzalar'][number] {
  const title = acting ? `${person.title} V.`.trim() : person.title;
  const lines = title === '' ? [] : title.split('\n');
  return { ad: person.name, satirlar: [...(onBehalfOf === null ? [] : [`${onBehalfOf} a.`]), ...lines] };
}

function enclosuresOf({ enclosures }: Circular): LetterView['ek'] {
  const names = enclosures.map(({ name }) => name);
  // One that calls itself Ek-1 is not numbered a second time.
  const texts = oneOrMore(names, (index) => (ownLabel(names[index]) === null ? `${index + 1}-` : ''));
  return texts && { ...texts, uzun: isLongList(names) };
}

function enclosurePages({ enclosures }: Circular): LetterView['ekler'] {
  return enclosures.flatMap(({ name, pages }, index) =>
    pages === null
      ? []
      : [{ isaret: ownLabel(name) === null ? `Ek-${index + 1}` : null, ad: withoutCount(name), sira: `${index}` }],
  );
}

/** How many pages it has is said where it is listed, and seen where they are. */
function withoutCount(name: string): string {
  return name.replace(/\s*\(\d{1,4} (?:sayfa|adet)\)$/u, '');
}

function resolveEnclosure({ name, pages, file }: Enclosure, index: number): ResolvedEnclosure {
  return { label: ownLabel(name) ?? `Ek-${index + 1}`, name, pages, file };
}

/** `Ek-1`, `EK 2/A`, as an enclosure's name begins where it says so itself. */
function ownLabel(name = ''): string | null {
  return /^(?:Ek|EK)\s?[-–.]?\s?\d{1,3}(?:[-/.]\p{L}(?!\p{L}))?(?![\p{L}\d])/u.exec(name)?.[0] ?? null;
}

function distributionOf({ distribution }: Circular): LetterView['dagitim'] {
  if (distribution === null) return null;
  const geregi = distribution.forAction.flatMap(placeNames);
  const bilgi = distribution.forInformation.flatMap(placeNames);
  if (geregi.length + bilgi.length === 0) return null;
  return { geregi, bilgi, uzun: isLongDistribution(geregi, bilgi) };
}

/** A group with a list is spelt out, name by name; one without is named by its salutation. */
function placeNames(addressee: CircularAddressee): readonly string[] {
  if (addressee.kind === 'lines') return addressee.lines;
  const { members, salutation } = addressee.group;
  return members.length > 0 ? members.map(({ name }) => name) : [salutation];
}

function approvalOf(approval: Approval, date: (value: CalendarDate | null) => string | null): LetterView['olur'] {
  const { proposal, consent } = approval;
  return {
    metin: approval.text,
    teklif: proposal && { ad: proposal.name, unvan: proposal.title },
    uygun: consent && { metin: consent.text, tarih: date(consent.date), ad: consent.name, unvan: consent.title },
    tarih: date(approval.date),
    ad: approval.name,
    unvan: approval.title,
  };
}

/** Where each part of the letterhead stands in genelge.yaml, so that a bad address is pointed at and not the name. */
function letterheadOrigins(): readonly (readonly [string, ResolvedLetter['origins'][string]])[] {
  const keys = ['ad', 'slogan', 'ust_sol', 'ust_sag', 'bilgi_icin'].map((key) => [key, [key]] as const);
  const contact = ['adres', 'telefon', 'belgegecer', 'eposta', 'kep', 'web'].map(
    (key) => [`iletisim.${key}`, ['iletisim', key]] as const,
  );
  const logos = ['sol_logo', 'sag_logo'].map((key) => [key, ['logo']] as const);
  return [...keys, ...contact, ...logos, ['', []] as const].map(
    ([view, path]) =>
      [
        view === '' ? 'kurum' : `kurum.${view}`,
        { document: 'organisation' as const, path: ['kurum', ...path] },
      ] as const,
  );
}

/** Of the view's entry at `at`, the circular's enclosure at `index`. */
function enclosureOrigin(index: number, at: number) {
  return [`ekler.${at}`, { document: 'circular', path: ['ek', index] }] as const;
}

function originsOf(circular: Circular): ResolvedLetter['origins'] {
  const own = (path: (string | number)[]) => ({ document: 'circular' as const, path });
  const whole = [
    'birim',
    'tarih',
    'yer',
    'muhatap',
    'konu',
    'ivedilik',
    'gizlilik',
    'olur',
    'koordinasyon',
    'paraf',
    'dogrulama',
  ];
  const items = (key: string, count: number) =>
    Array.from({ length: count }, (_, index) => [`${key}.maddeler.${index}`, own([key, index])] as const);
  return Object.fromEntries([
    ...letterheadOrigins(),
    ['gun', own(['tarih'])],
    ['sayi', own(['numara'])],
    ['baslik', own(['numara'])],
    ['dagitim.geregi', own(['dagitim', 'geregi'])],
    ['dagitim.bilgi', own(['dagitim', 'bilgi'])],
    ...whole.map((key) => [key, own([key])] as const),
    ...['ilgi', 'ek', 'notlar'].map((key) => [key, own([key])] as const),
    ...items('ilgi', circular.references.length),
    ...items('ek', circular.enclosures.length),
    ...items('notlar', circular.notes.length),
    ...circular.enclosures.flatMap(({ pages }, index) => (pages ? [index] : [])).map(enclosureOrigin),
    ...circular.signatures.map((_, index) => [`imzalar.${index}`, own(['imza', index])] as const),
  ]);
}
