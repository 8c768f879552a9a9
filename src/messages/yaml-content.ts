/** What is said of signs and letters in a YAML file that read, and of what can do it harm. */

import type { YamlFinding } from '../workspace/yaml/findings.js';
import type { MessagesFor } from './messages-for.js';

export const yamlContent = {
  'yaml/too-large': {
    tr: () => ({
      title: 'Dosya çok büyük',
      finding: ({ most }) => ({ message: `Dosya çok büyük (en çok ${most / 1024} KiB).`, help: 'Dosyayı bölün.' }),
      what: 'Bir YAML dosyası en çok 1 MiB olabilir.',
    }),
    en: () => ({
      title: 'The file is too large',
      finding: ({ most }) => ({ message: `The file is too large (at most ${most / 1024} KiB).`, help: 'Split it.' }),
      what: 'A YAML file may have 1 MiB at most.',
    }),
  },
  'yaml/several-documents': {
    tr: () => ({
      title: 'Bir dosyada birden çok belge',
      finding: () => ({
        message: 'Dosyada birden çok belge var (---).',
        help: 'Her genelgeyi kendi dosyasına koyun.',
      }),
      what: '--- satırı yeni bir belge başlatır; her genelge kendi dosyasındadır.',
    }),
    en: () => ({
      title: 'Several documents in one file',
      finding: () => ({
        message: 'The file holds several documents (---).',
        help: 'Put each circular into a file of its own.',
      }),
      what: 'A line --- begins a new document; each circular has its own file.',
    }),
  },
  'yaml/alias': {
    tr: () => ({
      title: 'YAML kısaltması',
      finding: ({ quoted }) => ({
        message: 'Bir değer & ya da * ile başlıyor; YAML bunu bir kısaltma sanır, burada kullanılmaz.',
        help: `Değeri tırnak içine alın: ${quoted}`,
      }),
      what: '& ya da * ile başlayan değer YAML’da kısaltmadır ve burada kullanılmaz. Metinse tırnak içine alın.',
    }),
    en: () => ({
      title: 'YAML alias',
      finding: ({ quoted }) => ({
        message: 'A value starts with & or *, which YAML takes for an alias; none is used here.',
        help: `Put the value in quotes: ${quoted}`,
      }),
      what: 'A value that begins with & or * is an alias in YAML, and none is used here. A text needs quotes.',
    }),
    example: { wrong: 'notlar: *Ücretsizdir\n', right: 'notlar: "*Ücretsizdir"\n' },
  },
  'yaml/not-a-mapping': {
    tr: () => ({
      title: 'Anahtarsız dosya',
      finding: () => ({
        message: 'Dosya boş ya da “anahtar: değer” satırlarından oluşmuyor.',
        help: 'Örnek: konu: Genel kurul',
      }),
      what: 'Dosya boş ya da “anahtar: değer” satırlarından oluşmuyor.',
    }),
    en: () => ({
      title: 'A file without keys',
      finding: () => ({
        message: 'The file is empty, or not made of lines “key: value”.',
        help: 'For example: konu: Genel kurul',
      }),
      what: 'The file is empty, or not made of lines “key: value”.',
    }),
    example: { wrong: 'Genel kurul\n', right: 'konu: Genel kurul\n' },
  },
  'yaml/key-not-text': {
    tr: () => ({
      title: 'Düz sözcük olmayan anahtar',
      finding: () => ({ message: 'Bir anahtar düz bir sözcük değil.', help: null }),
      what: 'Bir anahtar boş, ya da liste ya da bölüm.',
    }),
    en: () => ({
      title: 'A key that is no plain word',
      finding: () => ({ message: 'A key is not a plain word.', help: null }),
      what: 'A key is empty, or a list or mapping.',
    }),
    example: { wrong: '[konu]: Genel kurul\n', right: 'konu: Genel kurul\n' },
  },
  'yaml/too-deep': {
    tr: () => ({
      title: 'Çok derin iç içelik',
      finding: ({ most }) => ({ message: `İç içe ${most} kattan fazla.`, help: null }),
      what: 'Liste ve bölümler en çok 32 kat iç içe olabilir.',
    }),
    en: () => ({
      title: 'Nested too deeply',
      finding: ({ most }) => ({ message: `Nested deeper than ${most} levels.`, help: null }),
      what: 'Lists and mappings nest 32 levels at most.',
    }),
  },
  'yaml/cannot-edit': {
    tr: () => ({
      title: 'Güvenle yazılamayan dosya',
      finding: ({ keys }) => ({
        message: `${keys.join(', ')} bu dosyaya güvenle yazılamıyor.`,
        help: 'Bu anahtarları dosyaya elle yazın.',
      }),
      what: 'Program numarayı bu dosyaya başka bir şeyi değiştirmeden yazamadı. Söylenen anahtarları elle yazın.',
    }),
    en: () => ({
      title: 'A file that cannot be edited safely',
      finding: ({ keys }) => ({
        message: `${keys.join(', ')} cannot be written into this file safely.`,
        help: 'Write these keys by hand.',
      }),
      what: 'The program could not write the number without touching something else. Write the keys it names by hand.',
    }),
  },
  'yaml/lone-cr': {
    tr: () => ({
      title: 'Eski Mac satır sonu',
      finding: () => ({
        message: 'Satır sonu eski Mac biçiminde (CR).',
        help: 'Dosyayı LF ya da CRLF satır sonuyla kaydedin.',
      }),
      what: 'Satırlar yalnız CR ile bitiyor; dosyayı LF ya da CRLF ile kaydedin.',
    }),
    en: () => ({
      title: 'Line ends of the old Mac',
      finding: () => ({
        message: 'The line ends are those of the old Mac (CR).',
        help: 'Save the file with LF or CRLF.',
      }),
      what: 'Lines end with CR alone; save the file with LF or CRLF.',
    }),
  },
  'yaml/invisible-character': {
    tr: () => ({
      title: 'Basılmayan karakter',
      finding: ({ characters }) => ({
        message: `Görünmeyen bir karakter var (${characters}); basılmayacak.`,
        help: 'Silin; çoğu zaman başka bir belgeden yapıştırılmıştır.',
      }),
      what: 'Denetim karakteri, sıfır genişlikte boşluk (U+200B) ya da U+FEFF var; basılmaz. denetle --duzelt siler.',
    }),
    en: () => ({
      title: 'Character that does not print',
      finding: ({ characters }) => ({
        message: `There is an invisible character (${characters}); it will not print.`,
        help: 'Delete it; most often it was pasted from another document.',
      }),
      what: 'There is a control character, a zero-width space (U+200B) or U+FEFF; it does not print. check --fix removes it.',
    }),
  },
  'yaml/ligature': {
    tr: () => ({
      title: 'Bitişik harf',
      finding: ({ characters }) => ({
        message: `Bitişik harf (${characters}) ayrı harflerle basılacak.`,
        help: 'PDF’ten yapıştırılan metni yeniden yazın.',
      }),
      what: 'PDF’ten yapıştırılan metindeki ﬁ, ﬂ gibi tek karakterler ayrı harflerle basılır: Türkçede i’nin noktasını yutarlar. denetle --duzelt ayrı harflerle yazar.',
    }),
    en: () => ({
      title: 'Ligature',
      finding: ({ characters }) => ({
        message: `A ligature (${characters}) will print as single letters.`,
        help: 'Type anew what was pasted from a PDF.',
      }),
      what: 'Single characters such as ﬁ, ﬂ, pasted from a PDF, print as letters: in Turkish they swallow the dot of i. check --fix writes them out.',
    }),
    example: { wrong: 'konu: ﬁyat tarifesi\n', right: 'konu: fiyat tarifesi\n' },
  },
  'yaml/double-dot': {
    tr: () => ({
      title: 'i üzerinde ikinci nokta',
      finding: () => ({
        message: 'i harfinin üstünde ikinci bir nokta var (U+0307); i olarak basılacak.',
        help: 'Harfi yeniden yazın.',
      }),
      what: 'İ’yi Türkçe bilmeden küçülten programlar i’nin üstüne bir nokta daha (U+0307) koyar; i olarak basılır. denetle --duzelt siler.',
    }),
    en: () => ({
      title: 'A second dot on an i',
      finding: () => ({
        message: 'There is a second dot on an i (U+0307); it will print as i.',
        help: 'Type the letter anew.',
      }),
      what: 'Programs that lower İ without the Turkish locale put a second dot (U+0307) on the i; it prints as i. check --fix removes it.',
    }),
  },
  'yaml/comma-below': {
    tr: () => ({
      title: 'Rumence ș, ț',
      finding: ({ characters }) => ({
        message: `Türkçe ş/ţ yerine Rumence harf var (${characters}); yazıldığı gibi basılacak.`,
        help: 'Harfi Türkçe klavyeyle yeniden yazın.',
      }),
      what: 'Türkçe ş (U+015E, U+015F) yerine Rumence ș (U+0218, U+0219) yazılmış; yazıldığı gibi basılır, ama aranınca bulunmaz.',
    }),
    en: () => ({
      title: 'Romanian ș, ț',
      finding: ({ characters }) => ({
        message: `A Romanian letter stands for the Turkish one (${characters}); it prints as typed.`,
        help: 'Type the letter anew with a Turkish keyboard.',
      }),
      what: 'Romanian ș (U+0218, U+0219) stands for Turkish ş (U+015E, U+015F); it prints as typed, and is not found by searching.',
    }),
    example: { wrong: 'konu: Ișık Fuarı\n', right: 'konu: Işık Fuarı\n' },
  },
} satisfies Partial<MessagesFor<YamlFinding>>;
