/** Turkish words for what could not be set well. */

import type { TypesetFinding } from '../../../typeset/findings.js';
import type { MessagesFor } from '../catalogue.js';
import { decimal } from './phrases.js';

export const typeset: MessagesFor<TypesetFinding> = {
  'typeset/overfull-line': ({ line, over }) => ({
    says: `Satır ${decimal(over)} pt taşıyor: “${line}”`,
    mend: 'Bölünemeyen uzun sözcüğü kısaltın ya da yerini değiştirin.',
  }),
  'typeset/loose-line': ({ line, gap }) => ({
    says: `Satırda sözcük araları çok açık (${decimal(gap)} pt): “${line}”`,
    mend: 'Cümleyi biraz değiştirin.',
  }),
  'typeset/missing-glyph': ({ characters }) => ({
    says: `Yazı tipinde olmayan karakterler boş kutu olarak basılır: ${characters.join(', ')}`,
    mend: 'Başka bir karakter kullanın.',
  }),
  'typeset/too-tall': ({ height, room }) => ({
    says: `Bölünemeyen bir parça (${height} pt) sayfadaki yere (${room} pt) sığmıyor.`,
    mend: 'Tablo satırını ya da imza bloğunu kısaltın.',
  }),
  'typeset/missing-picture': ({ image }) => ({ says: `Logo yok: ${image}; mektup logosuz dizildi.`, mend: null }),
};
