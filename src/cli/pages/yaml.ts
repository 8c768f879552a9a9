/** Pages of what can be wrong with a YAML file. */

import type { YamlFinding } from '../../workspace/yaml/findings.js';
import { fault, type PagesOf, remark } from './page-of.js';

export const yaml: PagesOf<YamlFinding['code']> = {
  'yaml/not-utf8': fault(
    { tr: 'Dosya UTF-8 değil', en: 'The file is not UTF-8' },
    {
      tr: 'Dosya eski bir Türkçe kodlamayla (Windows-1254, ISO-8859-9) kaydedilmiş; ş, ğ, ı harfleri okunamaz. Düzenleyicinizde UTF-8 olarak kaydedin.',
      en: 'The file was saved in an older Turkish encoding (Windows-1254, ISO-8859-9); its ş, ğ, ı cannot be read. Save it as UTF-8 in your editor.',
    },
  ),
  'yaml/too-large': fault(
    { tr: 'Dosya çok büyük', en: 'The file is too large' },
    { tr: 'Bir YAML dosyası en çok 1 MiB olabilir.', en: 'A YAML file may have 1 MiB at most.' },
  ),
  'yaml/tab': fault(
    { tr: 'Girintide sekme', en: 'Tab as indent' },
    {
      tr: 'YAML girintide yalnız boşluk kabul eder. Düzenleyicinizde “sekme yerine boşluk” ayarını açın.',
      en: 'YAML takes spaces only. Have your editor write spaces for tabs.',
    },
    { wrong: 'dagitim:\n\tgeregi: Valilik\n', right: 'dagitim:\n  geregi: Valilik\n' },
  ),
  'yaml/open-quote': fault(
    { tr: 'Kapanmayan tırnak', en: 'Quote left open' },
    {
      tr: 'Tırnakla başlayan bir değer aynı tırnakla biter.',
      en: 'A value that begins with a quote ends with the same.',
    },
    { wrong: 'konu: "Genel Kurul\n', right: 'konu: "Genel Kurul"\n' },
  ),
  'yaml/open-bracket': fault(
    { tr: 'Kapanmayan ayraç', en: 'Bracket left open' },
    {
      tr: '[ ile başlayan liste ] ile, { ile başlayan bölüm } ile biter.',
      en: 'A list that begins with [ ends with ], a section that begins with { with }.',
    },
    { wrong: 'imza: [genel-sekreter\n', right: 'imza: [genel-sekreter]\n' },
  ),
  'yaml/special-start': fault(
    { tr: 'YAML işaretiyle başlayan değer', en: 'Value that begins with a sign of YAML' },
    {
      tr: '@ % ` ! | > ile başlayan değer tırnak ister.',
      en: 'A value that begins with @ % ` ! | > wants quotes.',
    },
    { wrong: 'yer: @Ankara\n', right: 'yer: "@Ankara"\n' },
  ),
  'yaml/missing-colon': fault(
    { tr: 'İki noktasız satır', en: 'Line without a colon' },
    {
      tr: 'Her satır bir “anahtar: değer”dir ya da üstündeki değerin girintili devamıdır.',
      en: 'Every line is “key: value”, or an indented part of the value above it.',
    },
    { wrong: 'konu: Genel Kurul\nivedilik\n', right: 'konu: Genel Kurul\nivedilik: ACELE\n' },
  ),
  'yaml/indent': fault(
    { tr: 'Uymayan girinti', en: 'Indent that does not fit' },
    {
      tr: 'Aynı bölümün anahtarları aynı sütunda başlar.',
      en: 'The keys of one section begin in the same column.',
    },
    { wrong: 'konu: Genel Kurul\n ivedilik: ACELE\n', right: 'konu: Genel Kurul\nivedilik: ACELE\n' },
  ),
  'yaml/syntax': fault(
    { tr: 'YAML yazımı bozuk', en: 'Malformed YAML' },
    {
      tr: 'İşaretli yer YAML kurallarına uymuyor; çoğu zaman bir virgül ya da ayraç fazla ya da eksiktir.',
      en: 'The place marked breaks the rules of YAML; most often a comma or a bracket is missing, or one too many.',
    },
    { wrong: 'imza: [genel-sekreter]]\n', right: 'imza: [genel-sekreter]\n' },
  ),
  'yaml/colon-in-text': fault(
    { tr: 'Metinde iki nokta ve boşluk', en: 'Colon and space in a text' },
    {
      tr: 'YAML, iki nokta ve boşluğu yeni bir anahtar sanır. Metnin tamamı tırnak ister.',
      en: 'YAML takes a colon and a space for a new key. The whole text wants quotes.',
    },
    { wrong: "konu: İlgi: TESK'in yazısı\n", right: 'konu: "İlgi: TESK\'in yazısı"\n' },
  ),
  'yaml/text-after-quote': fault(
    { tr: 'Kapanan tırnaktan sonra metin', en: 'Text after its closing quote' },
    {
      tr: 'Kesme işareti, tek tırnakla başlayan metni kapatmış. Metni çift tırnakla çevirin ya da tırnaksız yazın.',
      en: 'An apostrophe closed a text that began with a single quote. Use double quotes, or none.',
    },
    { wrong: "konu: 'TESK'in yazısı'\n", right: 'konu: "TESK\'in yazısı"\n' },
  ),
  'yaml/duplicate-key': fault(
    { tr: 'İki kez yazılmış anahtar', en: 'Key written twice' },
    {
      tr: 'Aynı anahtar iki kez var; hangisinin geçerli olduğu bilinemez.',
      en: 'The same key stands twice; nobody can tell which counts.',
    },
    { wrong: 'konu: Genel Kurul\nkonu: Genel Kurul Toplantısı\n', right: 'konu: Genel Kurul Toplantısı\n' },
  ),
  'yaml/several-documents': fault(
    { tr: 'Bir dosyada birden çok belge', en: 'Several documents in one file' },
    {
      tr: '--- satırı yeni bir belge başlatır; her genelge kendi dosyasındadır.',
      en: 'A line --- begins a new document; each circular has its own file.',
    },
  ),
  'yaml/alias': fault(
    { tr: 'YAML kısaltması', en: 'YAML alias' },
    {
      tr: '& veya * ile başlayan değer YAML’da kısaltmadır ve burada kullanılmaz. Metinse tırnak içine alın.',
      en: 'A value that begins with & or * is an alias in YAML, and none is used here. A text wants quotes.',
    },
    { wrong: 'notlar: *Ücretsizdir\n', right: 'notlar: "*Ücretsizdir"\n' },
  ),
  'yaml/not-a-mapping': fault(
    { tr: 'Anahtarsız dosya', en: 'A file without keys' },
    {
      tr: 'Dosya boş ya da “anahtar: değer” satırlarından oluşmuyor.',
      en: 'The file is empty, or not made of lines “key: value”.',
    },
    { wrong: 'Genel kurul\n', right: 'konu: Genel kurul\n' },
  ),
  'yaml/key-not-text': fault(
    { tr: 'Düz sözcük olmayan anahtar', en: 'A key that is no plain word' },
    { tr: 'Bir anahtar boş, ya da liste veya bölüm.', en: 'A key is empty, or a list or mapping.' },
    { wrong: '[konu]: Genel kurul\n', right: 'konu: Genel kurul\n' },
  ),
  'yaml/too-deep': fault(
    { tr: 'Çok derin iç içelik', en: 'Nested too deeply' },
    { tr: 'Liste ve bölümler en çok 32 kat iç içe olabilir.', en: 'Lists and mappings nest 32 levels at most.' },
  ),
  'yaml/cannot-edit': fault(
    { tr: 'Güvenle yazılamayan dosya', en: 'A file that cannot be edited safely' },
    {
      tr: 'Program numarayı bu dosyaya başka bir şeyi değiştirmeden yazamadı. Söylenen anahtarları elle yazın.',
      en: 'The program could not write the number without touching something else. Write the keys it names by hand.',
    },
  ),
  'yaml/lone-cr': fault(
    { tr: 'Eski Mac satır sonu', en: 'Line ends of the old Mac' },
    {
      tr: 'Satırlar yalnız CR ile bitiyor; dosyayı LF ya da CRLF ile kaydedin.',
      en: 'Lines end with CR alone; save the file with LF or CRLF.',
    },
  ),
  'yaml/invisible-character': remark(
    { tr: 'Basılmayan karakter', en: 'Character that does not print' },
    {
      tr: 'Denetim karakteri, sıfır genişlikte boşluk (U+200B) ya da U+FEFF var; basılmaz. check --fix siler.',
      en: 'There is a control character, a zero-width space (U+200B) or U+FEFF; it does not print. check --fix removes it.',
    },
  ),
  'yaml/ligature': remark(
    { tr: 'Bitişik harf', en: 'Ligature' },
    {
      tr: 'PDF’ten yapıştırılan metindeki ﬁ, ﬂ gibi tek karakterler ayrı harflerle basılır: Türkçede i’nin noktasını yutarlar. check --fix ayrı harflerle yazar.',
      en: 'Single characters such as ﬁ, ﬂ, pasted from a PDF, print as letters: in Turkish they swallow the dot of i. check --fix writes them out.',
    },
    { wrong: 'konu: ﬁyat tarifesi\n', right: 'konu: fiyat tarifesi\n' },
  ),
  'yaml/double-dot': remark(
    { tr: 'i üzerinde ikinci nokta', en: 'A second dot on an i' },
    {
      tr: 'İ’yi Türkçe bilmeden küçülten programlar i’nin üstüne bir nokta daha (U+0307) koyar; i olarak basılır. check --fix siler.',
      en: 'Programs that lower İ without the Turkish locale put a second dot (U+0307) on the i; it prints as i. check --fix removes it.',
    },
  ),
  'yaml/comma-below': remark(
    { tr: 'Rumence ș, ț', en: 'Romanian ș, ț' },
    {
      tr: 'Türkçe ş (U+015E, U+015F) yerine Rumence ș (U+0218, U+0219) yazılmış; yazıldığı gibi basılır, ama aranınca bulunmaz.',
      en: 'Romanian ș (U+0218, U+0219) stands for Turkish ş (U+015E, U+015F); it prints as typed, and is not found by searching.',
    },
    { wrong: 'konu: Ișık Fuarı\n', right: 'konu: Işık Fuarı\n' },
  ),
};
