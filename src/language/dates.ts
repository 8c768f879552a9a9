/** Calendar dates as Turkish letters write and print them. A date has no time and no zone. */

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Tarih biçimi: 21.01.2019, 21 Ocak 2019, 21/01/2019. */
export type CalendarDateFormat = 'gg.aa.yyyy' | 'g Ay yyyy' | 'gg/aa/yyyy';

const MONTHS = [
  'Ocak',
  'Şubat',
  'Mart',
  'Nisan',
  'Mayıs',
  'Haziran',
  'Temmuz',
  'Ağustos',
  'Eylül',
  'Ekim',
  'Kasım',
  'Aralık',
] as const;

/** Reads `21.01.2019`, `21/01/2019`, `2019-01-21`; null where it is no date of the calendar. */
export function parseDate(text: string): CalendarDate | null {
  const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = dayFirst
    ? [dayFirst[3], dayFirst[2], dayFirst[1]]
    : [yearFirst?.[1], yearFirst?.[2], yearFirst?.[3]];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return exists(date) ? date : null;
}

function exists({ year, month, day }: CalendarDate): boolean {
  const utc = new Date(Date.UTC(year, month - 1, day));
  return utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
}

export function formatDate(date: CalendarDate, format: CalendarDateFormat): string {
  const day = String(date.day).padStart(2, '0');
  const month = String(date.month).padStart(2, '0');
  if (format === 'g Ay yyyy') return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
  const separator = format === 'gg/aa/yyyy' ? '/' : '.';
  return [day, month, date.year].join(separator);
}

/** `2019-01-21`: sorts as text. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The day on which an instant falls in a time zone (IANA name): the year of a number is decided there, not in UTC. */
export function dateInZone(instant: Date, timeZone: string): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const value = (type: string) => Number(parts.formatToParts(instant).find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
}
