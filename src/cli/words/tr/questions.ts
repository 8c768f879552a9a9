/** What the program asks, in Turkish. */

import { COLUMN_WORDS } from '../../../messages/imported-register.js';
import type { QuestionWords } from '../screen-words.js';

export const questions: QuestionWords = {
  needed: 'Boş bırakılamaz.',
  yes: 'Evet',
  no: 'Hayır',
  keys: '↑↓ seçin, yazarak arayın, Enter ile onaylayın; boşluk işaretler',
  addressee: 'Muhatap (grup ya da serbest metin)',
  asTyped: (text) => `Yazdığım gibi: ${text}`,
  subject: 'Konu (boş bırakılabilir)',
  reference: 'İlgi: önceki bir genelge ya da serbest metin',
  noReference: '(başka ilgi yok)',
  signers: 'İmzacılar (yerlerini kıdemleri belirler)',
  series: 'Hangi diziden numara alacak?',
  urgency: 'İvedilik',
  none: '(yok)',
  column: (part) => `Hangi sütunda: ${COLUMN_WORDS[part].tr}?`,
  body: 'Metin',
  bodyNow: 'Şimdi, düzenleyicide',
  bodyLater: 'Sonra, dosyanın içinde',
  voidIt: 'Bu belgenin numaraları iptal edilsin mi? Geri alınamaz.',
  write: 'Yazılsın mı?',
  organisation: 'Kurumun adı (antette basıldığı gibi)',
  address: 'Adresi (altlıkta basılır; boş bırakılabilir)',
  phone: 'Telefonu',
  email: 'e-Posta adresi',
  web: 'Elektronik ağ adresi',
  signerName: 'İmzacının adı (en kıdemlisinden başlayın; soyadı büyük harfle)',
  signerTitle: 'Unvanı',
  anotherSigner: 'Bir imzacı daha var mı?',
  documentNumber: 'Evrak sayısı nereden gelir?',
  documentNumbers: {
    'by-hand': 'Genel evrak defterinden; elle yazılır (çoğu odada böyledir)',
    automatic: 'Bu programdan; bütün yazılar burada numaralanır',
    none: 'Evrak sayısı yok; yalnız genelge numarası var',
  },
  ci: 'Git sunucusunda kendiliğinden denetlensin ve numaralansın mı?',
  ciHosts: { none: 'Hayır', github: 'GitHub Actions', gitlab: 'GitLab CI' },
};
