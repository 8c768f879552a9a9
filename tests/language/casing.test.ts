import { describe, expect, it } from 'vitest';
import { foldTr, lowerTr, upperTr } from '../../src/language/casing.js';

describe('Turkish letter case', () => {
  it('keeps dotted and dotless i apart', () => {
    expect(upperTr('izmir ılgın')).toBe('İZMİR ILGIN');
    expect(lowerTr('İZMİR ILGIN')).toBe('izmir ılgın');
  });

  it('leaves no dot standing alone when İ becomes small', () => {
    expect(lowerTr('İ')).toHaveLength(1);
  });

  it('finds İZMİR, Izmır and ızmir when izmir is searched', () => {
    for (const found of ['İZMİR', 'izmir', 'Izmır', 'ızmir', 'I\u0307zmir']) expect(foldTr(found)).toBe('izmir');
    expect(foldTr('ÇAĞRIŞIM ÖÜ')).toBe('cagrisim ou');
  });
});
