import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../src/language/word-difference.js';

describe('what changed between two texts', () => {
  it('is told by words, with a few that stayed at each side', () => {
    expect(differencesOf('bir iki üç dört beş altı yedi sekiz', 'bir iki üç dört beş ALTI yedi sekiz')).toEqual([
      { lead: '… iki üç dört beş', removed: 'altı', added: 'ALTI', trail: 'yedi sekiz' },
    ]);
    expect(differencesOf('eski konu', 'eski konu hakkında')).toEqual([
      { lead: 'eski konu', removed: '', added: 'hakkında', trail: '' },
    ]);
    expect(differencesOf('bir\niki', 'bir iki')).toEqual([{ lead: 'bir', removed: '¶', added: '', trail: 'iki' }]);
    expect(differencesOf('aynı', 'aynı')).toEqual([]);
  });

  it('leaves out nothing that went and nothing that came', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'ç'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = differencesOf(before, after);
        const count = (part: string) => part.split(' ').filter((word) => word !== '').length;
        const removed = found.reduce((sum, each) => sum + count(each.removed), 0);
        const added = found.reduce((sum, each) => sum + count(each.added), 0);
        expect(count(after) - count(before)).toBe(added - removed);
        expect(found.length === 0).toBe(before === after);
      }),
    );
  });
});
