/** Circulars as other offices write them, set aside before the rules were written: what they score is told, not tuned. */

import { inWindows1254 } from '../language/windows-1254.js';
import type { OfficeDocument } from './documents.js';
import { blank, p, r, table, textBox, wordFile } from './word.js';

export const HELD_OUT: readonly OfficeDocument[] = [
  {
    name: '11-tek-hucrede.docx',
    bytes: wordFile({
      body: [
        table([
          [
            p('T.C.', { align: 'center' }) +
              p('ÖRNEK MUHASEBECİLER ODASI', { align: 'center', bold: true }) +
              p('Sayı : 2015/27 \t Tarih: 09/04/2015') +
              p('Konu : Staj Dosyalarının Teslimi') +
              blank +
              p('SAYIN MESLEK MENSUBUMUZ,') +
              p('Staj dosyalarının teslim süresi uzatılmıştır.') +
              p('Dosyalar 30.04.2015 günü mesai bitimine kadar Odamıza verilecektir.') +
              p('Bilgi edinilmesini ve gereğini önemle rica ederiz.') +
              blank +
              p('Saygılarımızla,') +
              blank +
              p('YÖNETİM KURULU', { align: 'right' }),
          ],
        ]),
      ],
    }),
    expected: {
      sayi: '2015/27',
      tarih: '09.04.2015',
      konu: 'Staj Dosyalarının Teslimi',
      muhatap: ['SAYIN MESLEK MENSUBUMUZ,'],
      metin: ['Staj dosyalarının teslim süresi', 'Saygılarımızla,'],
      imza: [['YÖNETİM KURULU', '']],
    },
  },
  {
    name: '12-uc-imza.docx',
    bytes: wordFile({
      header: [p('ÖRNEK FEDERASYONU')],
      body: [
        p('Ankara, 14 Eylül 2019', { align: 'right' }),
        p(r('SAYI', 'b') + r(' : 2019-119')),
        p(r('KONU', 'b') + r(' : Hakem Kursu Başvuruları ve\n        Kurs Takvimi')),
        blank,
        p('İL TEMSİLCİLİKLERİNE', { align: 'center', bold: true }),
        p('(Hakem Kurulları)', { align: 'center' }),
        blank,
        p('İLGİ : (a) 02.09.2019 tarihli ve 2019-101 sayılı yazımız.'),
        p('            (b) Genel Müdürlüğün 05.09.2019 tarihli yazısı.'),
        blank,
        p('1. KAPSAM', { bold: true }),
        p('Kurs, aday hakemler için açılmıştır. İlgi (a) yazıda şartlar bildirilmişti.'),
        p('2. BAŞVURU', { bold: true }),
        p('Başvurular aşağıdaki belgelerle yapılır:'),
        p('Sağlık raporu', { list: [1, 0] }),
        p('Adli sicil kaydı', { list: [1, 0] }),
        p('Asıl', { list: [1, 1] }),
        p('Suret', { list: [1, 1] }),
        p('Bilgilerinizi ve gereğini arz ederim.'),
        blank,
        p('Hakan DEMİR\tZeynep KARA\tMurat ÇELİK'),
        p('Başkan\tGenel Sekreter\tSayman'),
        p('EKLER :'),
        p('1) Kurs Programı'),
        p('2) Başvuru Dilekçesi (1 adet)'),
      ],
      lists: [
        [
          ['bullet', '\uf0b7'],
          ['lowerRoman', '%2.'],
        ],
      ],
    }),
    expected: {
      sayi: '2019-119',
      tarih: '14.09.2019',
      konu: 'Hakem Kursu Başvuruları ve Kurs Takvimi',
      muhatap: ['İL TEMSİLCİLİKLERİNE', '(Hakem Kurulları)'],
      ilgi: ['02.09.2019 tarihli ve 2019-101 sayılı yazımız.', 'Genel Müdürlüğün 05.09.2019 tarihli yazısı.'],
      metin: ['**1. KAPSAM**', 've gereğini arz ederim.'],
      imza: [
        ['Hakan DEMİR', 'Başkan'],
        ['Zeynep KARA', 'Genel Sekreter'],
        ['Murat ÇELİK', 'Sayman'],
      ],
      ek: ['Kurs Programı', 'Başvuru Dilekçesi (1 adet)'],
    },
  },
  {
    name: '13-duyuru-ve-not.docx',
    bytes: wordFile({
      body: [
        p('ÖRNEK ECZACI ODASI', { align: 'center', bold: true }),
        p('Tel: 0312 000 00 00 - e-posta: bilgi@ornek.example', { align: 'center' }),
        p('DUYURU NO: 2021/7', { align: 'center', bold: true }),
        p('11.02.2021', { align: 'right' }),
        p('Değerli Meslektaşımız,'),
        p('Nöbet çizelgeleri yenilenmiştir. Çizelgede adı geçen eczanelerin saat 09.00’da açılması gerekmektedir.'),
        table([
          ['Sıra', 'Eczane', 'Gün'],
          ['1', 'Şifa', '12 Şubat 2021'],
          ['2', 'Umut', '13 Şubat 2021'],
        ]),
        p('Bilgilerinize sunarız.'),
        p('Saygılarımla'),
        p('Ecz. Gül AKSOY', { align: 'center' }),
        p('Oda Başkanı', { align: 'center' }),
        p('Not: Değişiklik istekleri yazılı yapılır.'),
        textBox('ACELE'),
      ],
    }),
    expected: {
      sayi: '2021/7',
      tarih: '11.02.2021',
      muhatap: ['Değerli Meslektaşımız,'],
      metin: ['Nöbet çizelgeleri yenilenmiştir.', 'Saygılarımla'],
      imza: [['Ecz. Gül AKSOY', 'Oda Başkanı']],
    },
  },
  {
    name: '14-pdf-yapistirma.txt',
    bytes: Buffer.from(
      `T.C.
ÖRNEK KAYMAKAMLIĞI
Yazı İşleri Müdürlüğü
Sayı : 60345678-010.06.01-E.1187 17.10.2020
Konu : Pandemi Tedbirleri
ODALAR BİRLİĞİ BAŞKANLIĞINA
İlgi : a) İçişleri Bakanlığının 30.09.2020 tarihli ve 16007 sayılı Genelgesi.
b) İl Umumi Hıfzıssıhha Kurulunun 02.10.2020 tarihli ve 2020/75 sayılı Ka-
rarı.
Koronavirüs salgınıyla mücadele kapsamında iş yerlerinde alınacak tedbirler ilgi (a)
Genelge ile belirlenmiş, ilgi (b) Karar ile ilimizde uygulanmasına başlanmıştır. Buna göre
üyelerinizin maske, mesafe ve temizlik kurallarına uymaları gerekmektedir.
Denetimler her gün yapılacaktır.
Bilgilerinizi ve gereğini rica ederim.
Mehmet ARSLAN
Kaymakam
Ek: Genelge (4 sayfa)
Adres: Hükümet Konağı Örnek Telefon: 0 232 000 00 00
`,
    ),
    expected: {
      sayi: '60345678-010.06.01-E.1187',
      tarih: '17.10.2020',
      konu: 'Pandemi Tedbirleri',
      muhatap: ['ODALAR BİRLİĞİ BAŞKANLIĞINA'],
      ilgi: [
        'İçişleri Bakanlığının 30.09.2020 tarihli ve 16007 sayılı Genelgesi.',
        'İl Umumi Hıfzıssıhha Kurulunun 02.10.2020 tarihli ve 2020/75 sayılı Kararı.',
      ],
      metin: ['Koronavirüs salgınıyla mücadele kapsamında', 've gereğini rica ederim.'],
      imza: [['Mehmet ARSLAN', 'Kaymakam']],
      ek: ['Genelge (4 sayfa)'],
    },
  },
  {
    name: '15-isaretli.md',
    bytes: Buffer.from(
      `# Örnek Kuyumcular Odası

Tarih: 03.12.2022

Sayı: 2022/61

## ÜYELERİMİZE 18 NOLU GENELGE

**Konu:** Ayar Damgası

Kıymetli madenlerin *ayar damgası* ile ilgili yeni kurallar:

| Ayar | Damga |
|---|---|
| 14 | 585 |
| 22 | 916 |

1. Damga vurulmadan satış yapılamaz.
2. Aykırılıkta işlem yapılır.

Bilgilerinizi rica ederim.

**Nuri ALTIN**
Oda Başkanı
`,
    ),
    expected: {
      sayi: '2022/61',
      genelge: 18,
      tarih: '03.12.2022',
      konu: 'Ayar Damgası',
      muhatap: ['ÜYELERİMİZE'],
      metin: ['Kıymetli madenlerin *ayar damgası*', 'Bilgilerinizi rica ederim.'],
      imza: [['Nuri ALTIN', 'Oda Başkanı']],
    },
  },
  {
    name: '16-word-tablolu.html',
    bytes: inWindows1254(
      `<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1254"></head><body>
<table border=0><tr><td><p>ÖRNEK BERBERLER ODASI</p></td></tr></table>
<p>SİRKÜLER NO: 2013/31</p><p align=right>İzmir, 25.11.2013</p>
<p><b>KONU:</b> Bayram Çalışma Saatleri</p>
<p align=center><b>ÜYELERİMİZE</b></p>
<p>Bayram günlerinde işyerleri 08:00&ndash;22:00 saatleri arasında açık olacaktır.</p>
<ul><li>Arife günü</li><li>Birinci gün kapalı</li></ul>
<table border=1><tr><th>Gün</th><th>Saat</th></tr><tr><td>Arife</td><td>08:00</td></tr></table>
<p>Gereğini rica ederiz.</p>
<table><tr><td><p>Kemal USTA</p><p>Genel Sekreter</p></td><td><p>Cemal TARAK</p><p>Başkan</p></td></tr></table>
</body></html>`,
    ),
    expected: {
      sayi: '2013/31',
      tarih: '25.11.2013',
      konu: 'Bayram Çalışma Saatleri',
      muhatap: ['ÜYELERİMİZE'],
      metin: ['Bayram günlerinde işyerleri 08:00–22:00', 'Gereğini rica ederiz.'],
      imza: [
        ['Kemal USTA', 'Genel Sekreter'],
        ['Cemal TARAK', 'Başkan'],
      ],
    },
  },
];
