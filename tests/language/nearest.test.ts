import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/language/nearest.js';

const KEYS = [
  'tarih',
  'numara',
  'muhatap',
  'konu',
  'metin',
  'imza',
  'ilgi',
  'dagitim',
  'genel-sekreter',
  'saat_dilimi',
];

describe('nearest', () => {
  it.each([
    ['tarh', 'tarih'],
    ['muhattap', 'muhatap'],
    ['knou', 'konu'],
    ['Konu', 'konu'],
    ['İMZA', 'imza'],
    ['dağıtım', 'dagitim'],
    ['saat-dilimi', 'saat_dilimi'],
    ['genel_sekreter', 'genel-sekreter'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, KEYS)).toBe(meant);
  });

  it.each(['adres', 'xyz', '', 'k'])('guesses nothing for %j', (typed) => {
    expect(nearest(typed, KEYS)).toBeNull();
  });

  it('is not slowed down by words of a megabyte', () => {
    const started = performance.now();
    nearest('a'.repeat(1_000_000), ['b'.repeat(1_000_000), 'a']);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
