/** Pages of what can be wrong with what genelge.yaml or a circular says. */

import type { CircularFinding } from '../../circular/findings.js';
import { fault, type PagesOf, remark } from './page-of.js';

export const circular: PagesOf<CircularFinding['code']> = {
  'circular/unknown-key': fault(
    { tr: 'Bilinmeyen anahtar', en: 'Unknown key' },
    {
      tr: 'Genelgede ya da genelge.yaml dosyasında böyle bir anahtar yok; çoğu zaman harf yanlışıdır.',
      en: 'No such key in a circular or in genelge.yaml; most often it is misspelt.',
    },
    { wrong: 'imzalar: [genel-sekreter]\n', right: 'imza: [genel-sekreter]\n' },
  ),
  'circular/missing-key': fault(
    { tr: 'Eksik anahtar', en: 'Missing key' },
    {
      tr: 'Zorunlu bir anahtar yazılmamış ya da boş. Genelgede muhatap: ve metin: zorunludur.',
      en: 'A required key is missing or empty. A circular needs muhatap: and metin:.',
    },
    { wrong: 'imza: {ad: Ayşe ÖRNEK}\n', right: 'imza: {ad: Ayşe ÖRNEK, unvan: Genel Sekreter}\n' },
  ),
  'circular/wrong-kind': fault(
    { tr: 'Değerin türü yanlış', en: 'Wrong kind of value' },
    {
      tr: 'Metin beklenen yerde liste ya da bölüm var (ya da tersi). Metinde iki nokta varsa tırnak içine alın.',
      en: 'A list or mapping stands where a text is expected, or the other way round. A text with a colon wants quotes.',
    },
    { wrong: 'konu: [Genel Kurul]\n', right: 'konu: Genel Kurul\n' },
  ),
  'circular/unknown-value': fault(
    { tr: 'Burada olamayacak değer', en: 'A value that cannot stand here' },
    { tr: 'Anahtar yalnız birkaç sözden birini alır.', en: 'The key takes one of a few words only.' },
    {
      wrong: 'diziler:\n  sayi: {bicim: "{no}", sifirlama: senelik}\n',
      right: 'diziler:\n  sayi: {bicim: "{no}", sifirlama: yillik}\n',
    },
  ),
  'circular/no-such-date': fault(
    { tr: 'Takvimde olmayan tarih', en: 'A date that the calendar lacks' },
    {
      tr: 'Tarih gg.aa.yyyy ya da yyyy-aa-gg biçiminde yazılır ve takvimde bulunur.',
      en: 'Dates are written dd.mm.yyyy or yyyy-mm-dd, and are in the calendar.',
    },
    { wrong: 'tarih: 31.02.2019\n', right: 'tarih: 28.02.2019\n' },
  ),
  'circular/not-a-number': fault(
    { tr: 'Numara değil', en: 'Not a number' },
    {
      tr: 'Numara artı bir tam sayıdır; yılı tarihin yılından başkaysa 2018/4128 gibi yazılır.',
      en: 'A number is positive and whole; where its year is not the date’s it is written 2018/4128.',
    },
    { wrong: 'numara: {sayi: yüz kırk}\n', right: 'numara: {sayi: 140}\n' },
  ),
  'circular/too-long': fault(
    { tr: 'Metin çok uzun', en: 'Text too long' },
    { tr: 'Bir metin en çok 500.000 karakter olabilir.', en: 'A text may have 500,000 characters at most.' },
  ),
  'circular/too-many': fault(
    { tr: 'Çok fazla öğe', en: 'Too many items' },
    {
      tr: 'Listede olabileceğinden çok öğe var; örneğin en çok iki logo basılır.',
      en: 'A list has more items than it may; at most two logos print, for one.',
    },
  ),
  'circular/bad-key': fault(
    { tr: 'Dizi adı olamaz', en: 'Not the name of a series' },
    {
      tr: 'Dizi adları dosya adlarında geçer: a-z, 0-9 ve - ile yazılır. “yok” dizisizlik demektir.',
      en: 'Names of series become parts of file names: a-z, 0-9 and -. “yok” means no series.',
    },
    { wrong: 'diziler:\n  Sayı: {bicim: "{no}"}\n', right: 'diziler:\n  sayi: {bicim: "{no}"}\n' },
  ),
  'circular/unknown-time-zone': fault(
    { tr: 'Bilinmeyen saat dilimi', en: 'Unknown time zone' },
    { tr: 'Saat dilimi IANA adıyla yazılır.', en: 'Time zones are written by their IANA names.' },
    { wrong: 'saat_dilimi: Türkiye\n', right: 'saat_dilimi: Europe/Istanbul\n' },
  ),
  'circular/unsupported-version': fault(
    { tr: 'Bilinmeyen sürüm', en: 'Unknown version' },
    {
      tr: 'genelge.yaml daha yeni bir programın biçimiyle yazılmış.',
      en: 'genelge.yaml is of a form that a newer program made.',
    },
    { wrong: 'surum: 9\n', right: 'surum: 1\n' },
  ),
  'circular/bad-path': fault(
    { tr: 'Çalışma alanında dosya adı değil', en: 'Not a file of the workspace' },
    {
      tr: 'Dosyalar çalışma alanına göre yazılır; dışarı çıkan yol, web adresi ve / ile başlayan yol olmaz.',
      en: 'Files are named relative to the workspace; no way out of it, no web address, no leading /.',
    },
    { wrong: 'kurum: {ad: Örnek Birliği, logo: ../logo.svg}\n', right: 'kurum: {ad: Örnek Birliği, logo: logo.svg}\n' },
  ),
  'circular/bad-placeholder': fault(
    { tr: 'Anlaşılmayan yer tutucu', en: 'Placeholder not understood' },
    {
      tr: 'Biçimlerde {no} {no:3} {yil} {yy} {detsis} {dosya} ve başka bir dizinin numarası ({birim.no}) geçer; başlıkta {tarih} {konu} {muhatap} {birim} da.',
      en: 'Formats take {no} {no:3} {yil} {yy} {detsis} {dosya} and another series’ number ({birim.no}); headings {tarih} {konu} {muhatap} {birim} too.',
    },
    { wrong: 'diziler:\n  sayi: {bicim: "{yıl} / {numara}"}\n', right: 'diziler:\n  sayi: {bicim: "{yil} / {no}"}\n' },
  ),
  'circular/repeated-placeholder': fault(
    { tr: 'Biçimde iki kez aynı yer tutucu', en: 'Placeholder twice in a format' },
    {
      tr: 'Basılan numara geri okunabilmelidir; yer tutucular birer kez geçer.',
      en: 'What prints must be readable again; each placeholder stands once.',
    },
    { wrong: 'diziler:\n  sayi: {bicim: "{no}/{no}"}\n', right: 'diziler:\n  sayi: {bicim: "{yil}/{no}"}\n' },
  ),
  'circular/no-number-placeholder': fault(
    { tr: 'Biçimde numaranın yeri yok', en: 'Format without a place for the number' },
    { tr: 'bicim: içinde {no} bulunur.', en: 'bicim: holds {no}.' },
    { wrong: 'diziler:\n  sayi: {bicim: "{yil}"}\n', right: 'diziler:\n  sayi: {bicim: "{yil} / {no}"}\n' },
  ),
  'circular/unknown-signer': fault(
    { tr: 'Bilinmeyen imzacı', en: 'Unknown signer' },
    {
      tr: 'imza: genelge.yaml dosyasındaki imzacilar: anahtarlarını anar; başkası {ad, unvan} ile yazılır.',
      en: 'imza: names keys of imzacilar: in genelge.yaml; others are written as {ad, unvan}.',
    },
    { wrong: 'imza: genelsekreter\n', right: 'imza: genel-sekreter\n' },
  ),
  'circular/unknown-group': fault(
    { tr: 'Bilinmeyen muhatap kümesi', en: 'Unknown group of addressees' },
    {
      tr: 'Küçük harfli tek sözcük bir kümenin anahtarıdır. Serbest metinse büyük harfle başlatın.',
      en: 'A single word in small letters is the key of a group. Free text begins with a capital.',
    },
    { wrong: 'muhatap: oda\n', right: 'muhatap: odalar\n' },
  ),
  'circular/unknown-series': fault(
    { tr: 'Bilinmeyen dizi', en: 'Unknown series' },
    {
      tr: 'genelge.yaml dosyasında diziler: altında böyle bir dizi yok.',
      en: 'genelge.yaml has no such series under diziler:.',
    },
    { wrong: 'dizi: genelgeler\n', right: 'dizi: genelge\n' },
  ),
  'circular/series-undecided': fault(
    { tr: 'Dizi belli değil', en: 'Series undecided' },
    {
      tr: 'Birden çok genelge dizisi var; hangisinin numarası verileceği kümede ya da genelgede yazılır. dizi: yok numara almaz.',
      en: 'There are several series of circulars; the group or the circular says which one. dizi: yok takes none.',
    },
    { wrong: 'muhatap: SAYIN ÜYEMİZ,\n', right: 'muhatap: SAYIN ÜYEMİZ,\ndizi: duyuru\n' },
  ),
  'circular/series-not-used': fault(
    { tr: 'Bu genelgenin almadığı dizi', en: 'A series that this circular does not use' },
    {
      tr: 'numara: altında, genelgenin numara almadığı bir dizi yazılmış.',
      en: 'numara: names a series that the circular takes no number from.',
    },
  ),
  'circular/number-missing': fault(
    { tr: 'Numaralardan biri eksik', en: 'One of the numbers is missing' },
    {
      tr: 'Genelge ya bütün numaralarıyla numaralıdır ya da numarasız taslaktır.',
      en: 'A circular has all of its numbers, or none and is a draft.',
    },
    {
      wrong: 'tarih: 21.01.2019\nnumara: {genelge: 12}\n',
      right: 'tarih: 21.01.2019\nnumara: {sayi: 140, genelge: 12}\n',
    },
  ),
  'circular/number-without-date': fault(
    { tr: 'Numara var, tarih yok', en: 'A number without a date' },
    { tr: 'Numaranın yılı tarihten anlaşılır.', en: 'The year of a number follows from the date.' },
    { wrong: 'numara: {sayi: 140}\n', right: 'tarih: 21.01.2019\nnumara: {sayi: 140}\n' },
  ),
  'circular/folder-year-differs': remark(
    { tr: 'Klasörün yılı tarihinkinden başka', en: 'Year of the folder against that of the date' },
    {
      tr: 'Genelge, tarihinin yılından başka bir yılın klasöründe duruyor.',
      en: 'The circular lies in the folder of another year than its date’s.',
    },
  ),
  'circular/number-year-differs': remark(
    { tr: 'Numaranın yılı tarihinkinden başka', en: 'Year of the number against that of the date' },
    {
      tr: 'Geç gelen evrak eski yıldan numara alabilir; değilse yanlıştır.',
      en: 'A late letter may take a number of the old year; otherwise it is a slip.',
    },
    { wrong: 'tarih: 21.01.2019\nnumara: {sayi: 2018/140}\n', right: 'tarih: 21.01.2019\nnumara: {sayi: 140}\n' },
  ),
};
