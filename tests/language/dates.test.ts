import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInZone, formatDate, isoDate, parseDate } from '../../src/language/dates.js';

const DAY = { year: 2019, month: 1, day: 21 };

describe('dates', () => {
  it.each(['21.01.2019', '21.1.2019', '21/01/2019', '2019-01-21'])('reads %s', (typed) => {
    expect(parseDate(typed)).toEqual(DAY);
  });

  it.each(['31.04.2019', '29.02.2019', '00.01.2019', '21.13.2019', '21.01.19', '2019-1-21', '21.01.2019.', 'Ocak', ''])(
    'refuses %j',
    (typed) => {
      expect(parseDate(typed)).toBeNull();
    },
  );

  it('prints the forms of the contract', () => {
    expect(formatDate(DAY, 'gg.aa.yyyy')).toBe('21.01.2019');
    expect(formatDate(DAY, 'gg/aa/yyyy')).toBe('21/01/2019');
    expect(formatDate({ ...DAY, day: 1, month: 8 }, 'g Ay yyyy')).toBe('1 Ağustos 2019');
  });

  it('reads every date that it prints', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (instant) => {
        const date = dateInZone(instant, 'UTC');
        for (const text of [isoDate(date), formatDate(date, 'gg.aa.yyyy')]) expect(parseDate(text)).toEqual(date);
      }),
    );
  });

  it('decides the year in the zone and not in UTC', () => {
    const instant = new Date('2018-12-31T22:30:00Z');
    expect(dateInZone(instant, 'Europe/Istanbul')).toEqual({ year: 2019, month: 1, day: 1 });
    expect(dateInZone(instant, 'UTC')).toEqual({ year: 2018, month: 12, day: 31 });
  });
});
