/** Turkish words for what is wrong with a YAML file. */

import type { YamlFinding } from '../../../workspace/yaml-findings.js';
import type { MessagesFor } from '../catalogue.js';

const PROBLEMS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Satırın girintisi üstündekilere uymuyor.',
  TAB_AS_INDENT: 'Girinti sekme (Tab) ile yapılmış; YAML yalnız boşluk kabul eder.',
  MISSING_CHAR: 'Kapanmamış bir tırnak, ayraç veya eksik bir iki nokta var.',
  BAD_SCALAR_START: 'Bir değer YAML için özel bir işaretle başlıyor (@ % ` gibi); değeri tırnak içine alın.',
  TAG_RESOLVE_FAILED: 'Bir değer ünlemle (!) başlıyor; değeri tırnak içine alın.',
  MULTILINE_IMPLICIT_KEY: 'Anahtardan sonra iki nokta yok, ya da bir metin tırnaksız alt satıra geçmiş.',
  UNEXPECTED_TOKEN: 'Burada beklenmeyen bir işaret var.',
};

export const yaml: MessagesFor<YamlFinding> = {
  'yaml/not-utf8': () => ({ says: 'Dosya UTF-8 değil.', mend: 'Dosyayı düzenleyicinizde UTF-8 olarak kaydedin.' }),
  'yaml/too-large': ({ most }) => ({ says: `Dosya çok büyük (en çok ${most / 1024} KiB).`, mend: 'Dosyayı bölün.' }),
  'yaml/syntax': ({ problem }) => ({
    says: `YAML yazımı bozuk (${problem}).`,
    mend:
      PROBLEMS[problem] ?? 'İşaretli yerde ve bir üst satırında girintileri, iki noktaları ve tırnakları denetleyin.',
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
