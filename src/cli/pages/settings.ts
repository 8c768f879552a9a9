/** Pages of what can be wrong with the rules' settings. */

import type { SettingFinding } from '../../lint/findings.js';
import { type PagesOf, remark } from './page-of.js';

export const settings: PagesOf<SettingFinding['code']> = {
  'lint/unknown-code': remark(
    { tr: 'Bilinmeyen bulgu kodu', en: 'Unknown code' },
    {
      tr: 'kurallar: altında ya da explain komutunda böyle bir kod yok.',
      en: 'There is no such code under kurallar: or for explain.',
    },
    { wrong: 'kurallar:\n  mixed-quotes: kapali\n', right: 'kurallar:\n  lint/mixed-quotes: kapali\n' },
  ),
  'lint/fixed-severity': remark(
    { tr: 'Derecesi değiştirilemeyen kod', en: 'A code whose severity is fixed' },
    {
      tr: 'Mektubun yapılmasını engelleyen yanlışlar kapatılamaz. Kurallar (lint/…), uyarılar ve notlar kapali, ipucu, uyari ya da hata yapılabilir.',
      en: 'What keeps a letter from being made cannot be turned off. Rules (lint/…), warnings and notes can be kapali, ipucu, uyari or hata.',
    },
    { wrong: 'kurallar:\n  circular/unknown-key: kapali\n', right: 'kurallar:\n  typeset/loose-line: kapali\n' },
  ),
  'lint/useless-ignore': remark(
    { tr: 'Hiçbir şeyi gizlemeyen genelge-ignore', en: 'A genelge-ignore that hides nothing' },
    {
      tr: 'Açıklama satırı bir değeri bir bulgudan ayrı tutar; o bulgu artık yoksa ya da kod yanlışsa satır silinir. Kendi satırındaki açıklama alttaki değeri, satır sonundaki o satırda başlayan değeri kapsar.',
      en: 'The comment keeps a code from being told of one value; where it is told no more, or the code is misspelt, the comment goes. On a line of its own it covers the value below, behind a value the one that begins on its line.',
    },
    {
      wrong: 'konu: Genel Kurul  # genelge-ignore: lint/weekend-date\n',
      right: 'tarih: 20.01.2019  # genelge-ignore: lint/weekend-date\n',
    },
  ),
};
