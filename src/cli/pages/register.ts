/** Pages of what can be wrong with numbers and their register. */

import type { RegisterFinding } from '../../register/findings.js';
import { fault, type PagesOf, remark } from './page-of.js';

export const register: PagesOf<RegisterFinding['code']> = {
  'register/unknown-version': fault(
    { tr: 'Defterin sürümü bilinmiyor', en: 'Unknown version of the register' },
    {
      tr: 'register.jsonl dosyasının ilk satırı tanınmadı; daha yeni bir programla yazılmış ya da bozulmuş.',
      en: 'The first line of register.jsonl is unknown: a newer program wrote it, or it is damaged.',
    },
  ),
  'register/broken-line': fault(
    { tr: 'Defterde bozuk satır', en: 'Damaged line of the register' },
    {
      tr: 'Satır programın yazdığı gibi değil. Defter elle değiştirilmez; git’teki son sağlam hâli geri alınır.',
      en: 'The line is not as the program wrote it. The register is not edited by hand; restore it from git.',
    },
  ),
  'register/broken-chain': fault(
    { tr: 'Defterin zinciri kopuk', en: 'Broken chain of the register' },
    {
      tr: 'Her satır bir öncekinin özetini taşır; arada satır silinmiş, eklenmiş ya da yer değiştirmiş.',
      en: 'Each line holds the digest of the one before; a line was removed, added or moved.',
    },
  ),
  'register/torn-line': remark(
    { tr: 'Defterde yarım satır', en: 'Torn line of the register' },
    {
      tr: 'Program yazarken kesilmiş. Satır sayılmaz; bir sonraki “genelge number” kaldırır.',
      en: 'A run ended while writing it. It does not count; the next “genelge number” removes it.',
    },
  ),
  'register/conflict-markers': fault(
    { tr: 'Defterde git çelişki işareti', en: 'Conflict markers in the register' },
    {
      tr: 'İki dalda da numara verilmiş. Birleştirmeyi geri alıp yeniden yapın ve çelişince “genelge number --rebase” deyin.',
      en: 'Both branches gave numbers. Undo the merge, merge again, and in the conflict run “genelge number --rebase”.',
    },
  ),
  'register/doubled-number': fault(
    { tr: 'Defterde iki kez verilmiş numara', en: 'A number given twice' },
    { tr: 'İki dal aynı numarayı vermiş ve birleştirilmiş.', en: 'Two branches gave the same number and were merged.' },
  ),
  'register/unowned-number': fault(
    { tr: 'Hiç verilmemiş numaranın satırı', en: 'A line about a number never given' },
    {
      tr: 'Defter, önce verilmemiş bir numarayı iptal ediyor ya da değiştiriyor.',
      en: 'The register annuls or amends a number that it never gave.',
    },
  ),
  'register/number-taken': fault(
    { tr: 'Alınmış numara', en: 'Number taken' },
    {
      tr: 'Elle yazılan numara başka bir belgenin ya da ayrılmış.',
      en: 'A number typed by hand belongs to another document, or is reserved.',
    },
  ),
  'register/gap': fault(
    { tr: 'Numaralarda boşluk kalır', en: 'A gap in the numbers' },
    {
      tr: 'bosluk: yasak olan dizide arada numara bırakılmaz; numara başka bir yazınınsa ayrılır.',
      en: 'A series with bosluk: yasak leaves none out; a number of another letter is reserved.',
    },
    { wrong: 'numara: {genelge: 19}  # sonuncusu 14 iken\n', right: 'numara: {genelge: 15}\n' },
  ),
  'register/before-start': fault(
    { tr: 'Başlangıçtan küçük numara', en: 'A number before the start' },
    { tr: 'Numara, dizinin baslangic: değerinden küçük.', en: 'The number is below baslangic: of its series.' },
  ),
  'register/date-order': remark(
    { tr: 'Numaraların tarih sırası', en: 'Numbers against the order of dates' },
    {
      tr: 'Sonraki numara daha eski tarihli. tarih_sirasi: zorunlu ise yanlıştır, serbest ise söylenmez.',
      en: 'A later number has an earlier date. With tarih_sirasi: zorunlu it is an error, with serbest nothing.',
    },
  ),
  'register/number-needed': fault(
    { tr: 'Elle verilecek numara yok', en: 'A number to be given by hand' },
    {
      tr: 'kaynak: elle olan dizinin numarası başka bir defterden alınır ve yazılır.',
      en: 'The number of a series with kaynak: elle comes from another register and is typed.',
    },
    { wrong: 'genelge number 2019/a.yaml\n', right: 'genelge number 2019/a.yaml --sayi 140\n' },
  ),
  'register/undated-other-year': remark(
    { tr: 'Başka yılın klasöründe tarihsiz taslak', en: 'Undated draft in another year’s folder' },
    {
      tr: 'Numaralanan tarihsiz taslak bugünün tarihini alır, klasörü ise başka bir yılın.',
      en: 'An undated draft takes today’s date when it is numbered, and lies in another year’s folder.',
    },
  ),
  'register/unknown-series': fault(
    { tr: 'Bilinmeyen dizi', en: 'Unknown series' },
    {
      tr: 'Komutta anılan dizi genelge.yaml dosyasında yok.',
      en: 'genelge.yaml has no series of the name in the command.',
    },
  ),
  'register/no-such-number': fault(
    { tr: 'Defterde olmayan numara', en: 'A number that the register lacks' },
    { tr: 'Numara hiç verilmemiş ya da ayrılmamış.', en: 'The number was never given or reserved.' },
  ),
  'register/ambiguous-number': fault(
    { tr: 'Birden çok belgede olan numara', en: 'A number of several documents' },
    { tr: 'Diziyi ve yılı da yazın.', en: 'Name the series and the year too.' },
    { wrong: 'genelge void 12 --reason "…"\n', right: 'genelge void genelge:2019/12 --reason "…"\n' },
  ),
  'register/already-void': fault(
    { tr: 'Zaten iptal edilmiş', en: 'Void already' },
    { tr: 'Numara daha önce iptal edilmiş.', en: 'The number was annulled before.' },
  ),
  'register/reason-missing': fault(
    { tr: 'Gerekçe boş', en: 'Empty reason' },
    {
      tr: 'Ayırma, iptal ve değişiklik gerekçesiyle deftere geçer.',
      en: 'What is reserved, annulled or amended goes into the register with its reason.',
    },
    { wrong: 'genelge void 2019/140 --reason ""\n', right: 'genelge void 2019/140 --reason "Yanlış muhatap"\n' },
  ),
  'register/not-in-register': fault(
    { tr: 'Defterde olmayan, elle yazılmış numara', en: 'A typed number that the register lacks' },
    {
      tr: 'check uyarır, audit yanlış sayar; “genelge number” deftere işler.',
      en: 'check warns of it, audit takes it for an error; “genelge number” enters it.',
    },
  ),
  'register/numbers-differ': fault(
    { tr: 'Dosya ile defter ayrı numara söylüyor', en: 'File and register differ' },
    {
      tr: 'numara: defterdekinin kopyasıdır; dosyadaki değiştirilmiş.',
      en: 'numara: is a copy of what the register says; the file was changed.',
    },
  ),
  'register/number-lost': fault(
    { tr: 'Numarası silinmiş dosya', en: 'A file that lost its number' },
    {
      tr: 'Defterde numaralı olan dosyanın numarası silinmiş ve metni değişmiş.',
      en: 'A file that the register knows has lost its number, and its text is another.',
    },
  ),
  'register/changed': fault(
    { tr: 'Numaralandıktan sonra değişmiş genelge', en: 'Changed after it was numbered' },
    {
      tr: 'Numaralanan mektup mühürlenir. Değişiklik geri alınır ya da “genelge amend” ile kaydedilir.',
      en: 'A numbered letter is sealed. Undo the change, or record it with “genelge amend”.',
    },
  ),
  'register/half-done': remark(
    { tr: 'Yarım kalmış numaralama', en: 'Numbering cut short' },
    {
      tr: 'Numara deftere yazılmış, dosyaya yazılmamış; bir sonraki “genelge number” yazar.',
      en: 'The register has the number and the file does not; the next “genelge number” writes it.',
    },
  ),
  'register/file-missing': fault(
    { tr: 'Numaralı genelgenin dosyası yok', en: 'File of a numbered circular missing' },
    {
      tr: 'Dosya silinmiş ya da taşınmış; mektubun kendisi issued/ altındadır.',
      en: 'The file was removed; the letter itself is in issued/.',
    },
  ),
  'register/not-numbered': fault(
    { tr: 'Numaralı değil', en: 'Not numbered' },
    { tr: 'Komut numaralı bir genelge ister.', en: 'The command wants a numbered circular.' },
  ),
  'register/missing-number': fault(
    { tr: 'Hiç verilmemiş numara', en: 'A number never given' },
    {
      tr: 'Boşluk yasak olan dizide bir numaranın sahibi yok; gerekçesiyle ayrılır.',
      en: 'A series without gaps has a number that nobody owns; reserve it with its reason.',
    },
  ),
  'register/more': fault(
    { tr: 'Aynısından daha çok', en: 'More of the same' },
    {
      tr: 'Aynı koddan çok sayıda bulgunun yalnız ilkleri yazıldı.',
      en: 'Of many findings with one code only the first were told.',
    },
  ),
  'register/issued-missing': fault(
    { tr: 'Mühür yok', en: 'Seal missing' },
    {
      tr: 'issued/ altında mektubun mühürlü hâli yok; klasörü git’ten geri alın.',
      en: 'issued/ lacks the sealed letter; restore the folder from git.',
    },
  ),
  'register/issued-changed': fault(
    { tr: 'Mühür bozulmuş', en: 'Seal damaged' },
    {
      tr: 'issued/ altındaki dosya, defterdeki özetiyle uyuşmuyor; klasörü git’ten geri alın.',
      en: 'A file in issued/ does not agree with its digest in the register; restore the folder from git.',
    },
  ),
};
