/** Turkish words for what is wrong with a YAML file. */

import type { YamlFinding } from '../../../workspace/yaml/findings.js';
import type { MessagesFor } from '../catalogue.js';

export const yaml: MessagesFor<YamlFinding> = {
  'yaml/not-utf8': () => ({ says: 'Dosya UTF-8 değil.', mend: 'Dosyayı düzenleyicinizde UTF-8 olarak kaydedin.' }),
  'yaml/too-large': ({ most }) => ({ says: `Dosya çok büyük (en çok ${most / 1024} KiB).`, mend: 'Dosyayı bölün.' }),
  'yaml/tab': () => ({
    says: 'Satır sekme (Tab) ile başlıyor; YAML girintide yalnız boşluk kabul eder.',
    mend: 'Sekmeyi silin, yerine boşluk koyun.',
  }),
  'yaml/open-quote': ({ quote }) => ({
    says: `Burada açılan tırnak (${quote}) kapanmamış.`,
    mend: `Değerin sonuna ${quote} koyun.`,
  }),
  'yaml/open-bracket': ({ bracket }) => ({
    says: `Burada açılan ayraç kapanmamış; ${bracket} eksik.`,
    mend: `Listenin sonuna ${bracket} koyun; değerin kendisi ayraçla başlıyorsa tırnak içine alın.`,
  }),
  'yaml/special-start': ({ sign, quoted }) => ({
    says: `Değer YAML’ın kendine ayırdığı bir işaretle (${sign}) başlıyor.`,
    mend: `Değeri tırnak içine alın: ${quoted}`,
  }),
  'yaml/missing-colon': () => ({
    says: 'Bu satır ne bir “anahtar: değer”, ne de üstündeki metnin devamı.',
    mend: 'Anahtarsa ardına iki nokta ve boşluk koyun; metnin devamıysa girintili yazın, metinde iki nokta varsa önüne | koyun.',
  }),
  'yaml/indent': () => ({
    says: 'Satırın girintisi üstündekilere uymuyor.',
    mend: 'Aynı bölümün anahtarlarını ve maddelerini alt alta, aynı girintiyle yazın.',
  }),
  'yaml/syntax': () => ({
    says: 'YAML yazımı bozuk.',
    mend: 'İşaretli yerde ve bir üst satırda girintileri, iki noktaları, tırnakları ve ayraçları denetleyin.',
  }),
  'yaml/colon-in-text': ({ quoted }) => ({
    says: 'Metnin içinde iki nokta ve boşluk var; YAML bunu yeni bir anahtar sanıyor.',
    mend: `Metni tırnak içine alın: ${quoted}`,
  }),
  'yaml/text-after-quote': ({ quote }) => ({
    says: `Tırnak (${quote}) kapandıktan sonra metin sürüyor.`,
    mend: `Metni öbür tırnakla çevirin: ${quote === "'" ? '"…"' : "'…'"}`,
  }),
  'yaml/duplicate-key': ({ key }) => ({ says: `“${key}” iki kez yazılmış.`, mend: 'Birini silin.' }),
  'yaml/several-documents': () => ({
    says: 'Dosyada birden çok belge var (---).',
    mend: 'Her genelgeyi kendi dosyasına koyun.',
  }),
  'yaml/alias': () => ({
    says: 'Bir değer & veya * ile başlıyor; YAML bunu bir kısaltma sanır, burada kullanılmaz.',
    mend: 'Değeri tırnak içine alın veya açıkça yazın.',
  }),
  'yaml/not-a-mapping': () => ({
    says: 'Dosya boş ya da “anahtar: değer” satırlarından oluşmuyor.',
    mend: 'Örnek: konu: Genel kurul',
  }),
  'yaml/key-not-text': () => ({ says: 'Bir anahtar düz bir sözcük değil.', mend: null }),
  'yaml/too-deep': ({ most }) => ({ says: `İç içe ${most} kattan fazla.`, mend: null }),
  'yaml/cannot-edit': ({ keys }) => ({
    says: `${keys.join(', ')} bu dosyaya güvenle yazılamıyor.`,
    mend: 'Bu anahtarları dosyaya elle yazın.',
  }),
  'yaml/lone-cr': () => ({
    says: 'Satır sonu eski Mac biçiminde (CR).',
    mend: 'Dosyayı LF veya CRLF satır sonuyla kaydedin.',
  }),
  'yaml/invisible-character': ({ characters }) => ({
    says: `Görünmeyen bir karakter var (${characters}); basılmayacak.`,
    mend: 'Silin; çoğu zaman başka bir belgeden yapıştırılmıştır.',
  }),
  'yaml/ligature': ({ characters }) => ({
    says: `Bitişik harf (${characters}) ayrı harflerle basılacak.`,
    mend: 'PDF’ten yapıştırılan metni yeniden yazın.',
  }),
  'yaml/double-dot': () => ({
    says: 'i harfinin üstünde ikinci bir nokta var (U+0307); i olarak basılacak.',
    mend: 'Harfi yeniden yazın.',
  }),
  'yaml/comma-below': ({ characters }) => ({
    says: `Türkçe ş/ţ yerine Rumence harf var (${characters}); yazıldığı gibi basılacak.`,
    mend: 'Harfi Türkçe klavyeyle yeniden yazın.',
  }),
};
