/** Pages of what could not be set well. */

import type { TypesetFinding } from '../../typeset/findings.js';
import { type PagesOf, remark } from './page-of.js';

export const typeset: PagesOf<TypesetFinding['code']> = {
  'typeset/overfull-line': remark(
    { tr: 'Taşan satır', en: 'A line that sticks out' },
    {
      tr: 'Bölünemeyen uzun bir sözcük satıra sığmıyor.',
      en: 'A long word that cannot be broken does not fit its line.',
    },
  ),
  'typeset/loose-line': remark(
    { tr: 'Aralıkları çok açık satır', en: 'A line with wide spaces' },
    {
      tr: 'İki yana yaslanan satırda sözcük araları çok açılmış; çoğu zaman uzun bir adresin önündedir. Cümleyi biraz değiştirmek yeter.',
      en: 'The spaces of a justified line are very wide, most often before a long address. Changing the sentence a little helps.',
    },
  ),
  'typeset/missing-glyph': remark(
    { tr: 'Yazı tipinde olmayan karakter', en: 'Character that the font lacks' },
    {
      tr: 'Karakter boş kutu olarak basılır. Arapça, Çince ve emoji yazı tipinde yoktur.',
      en: 'It prints as an empty box. The font has no Arabic, Chinese or emoji.',
    },
  ),
  'typeset/too-tall': remark(
    { tr: 'Sayfaya sığmayan parça', en: 'A part too tall for a page' },
    {
      tr: 'Bölünmeyen bir parça (imza bloğu, tablo satırı) sayfadaki yerden yüksek.',
      en: 'A part that is never broken (signatures, a table row) is taller than a page.',
    },
  ),
  'typeset/missing-picture': remark(
    { tr: 'Logo yok', en: 'No logo' },
    { tr: 'Mektup logosuz dizildi.', en: 'The letter was set without its logo.' },
  ),
};
