/** Circulars as offices write them, and what each of them says; the second half was written before the rules and set aside. */

import { inWindows1254 } from '../language/windows-1254.js';
import { blank, deleted, field, footnote, inserted, p, r, table, textBox, wordFile } from './word.js';

export interface Expected {
  readonly sayi?: string;
  readonly genelge?: number;
  readonly tarih?: string;
  readonly konu?: string;
  readonly muhatap?: readonly string[];
  readonly ilgi?: readonly string[];
  /** Name and title of each. */
  readonly imza?: readonly (readonly [string, string])[];
  readonly ek?: readonly string[];
  readonly geregi?: readonly string[];
  readonly bilgi?: readonly string[];
  /** The body's first and last words. */
  readonly metin: readonly [first: string, last: string];
  readonly ivedilik?: string;
}

export interface OfficeDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

const LETTERHEAD = table([
  [
    '',
    p('ÖRNEK ESNAF VE SANATKÂRLAR ODALARI BİRLİĞİ', { align: 'center', bold: true }) +
      p('Eğitim Müdürlüğü', { align: 'center' }),
    '',
  ],
]);
const FOOT = [
  table([
    [
      p('Adres: Örnek Mah. 12. Sok. No: 5 Örnekköy/İZMİR') + p('Telefon: 0 232 000 00 00'),
      p('Bilgi için: Gülşah İNCİROĞLU') + p('Unvanı: Uzman'),
    ],
  ]),
];

/** The rules were made on these. */
export const KNOWN: readonly OfficeDocument[] = [
  {
    name: '01-antet-tabloda.docx',
    bytes: wordFile({
      body: [
        LETTERHEAD,
        blank,
        table([
          [p('Sayı   : 2018 / 2210'), p('12.06.2018', { align: 'right' })],
          [p('Konu : Meslek Eğitimi Sınavları'), ''],
        ]),
        blank,
        p('ODA BAŞKANLIKLARINA', { align: 'center', bold: true }),
        blank,
        p('İlgi:\ta) 05.06.1986 tarih ve 3308 sayılı Kanun.'),
        p('\tb) Bakanlığın 01.06.2018 tarih ve 1234 sayılı yazısı.'),
        blank,
        p('\tİlgi (a) Kanun gereğince yapılacak sınavların takvimi ilgi (b) yazı ile bildirilmiştir.', {
          align: 'both',
        }),
        p('Başvuruda istenen belgeler:', { align: 'both' }),
        p('Kimlik örneği,', { list: [1, 0] }),
        p('Öğrenim belgesi,', { list: [1, 0] }),
        p('Sınav ücreti dekontu.', { list: [1, 0] }),
        p('\tBilgilerinizi ve gereğini rica ederim.', { align: 'both' }),
        blank,
        blank,
        p('\t\t\t\t\t\tSefer Gürhan DİKMEN'),
        p('\t\t\t\t\t\tGenel Sekreter'),
        blank,
        p('EK: Sınav Takvimi (2 sayfa)'),
        ...FOOT,
      ],
      lists: [[['lowerLetter', '%1)']]],
    }),
    expected: {
      sayi: '2018 / 2210',
      tarih: '12.06.2018',
      konu: 'Meslek Eğitimi Sınavları',
      muhatap: ['ODA BAŞKANLIKLARINA'],
      ilgi: ['05.06.1986 tarih ve 3308 sayılı Kanun.', 'Bakanlığın 01.06.2018 tarih ve 1234 sayılı yazısı.'],
      metin: ['İlgi (a) Kanun gereğince', 've gereğini rica ederim.'],
      imza: [['Sefer Gürhan DİKMEN', 'Genel Sekreter']],
      ek: ['Sınav Takvimi (2 sayfa)'],
    },
  },
  {
    name: '02-iki-imza-sekmeyle.docx',
    bytes: wordFile({
      header: [p('İZMİR ÖRNEK ODALARI BİRLİĞİ', { align: 'center' }), p('öncülerin şehri', { align: 'center' })],
      footer: [p('Tel: 0232 000 00 00  Faks: 0232 000 00 01  www.ornek.example')],
      body: [
        p('21.01.2017', { align: 'right' }),
        p('Sayı : 2017 / 88'),
        blank,
        p('ODALARA 9 SAYILI GENELGE', { align: 'center', bold: true }),
        blank,
        p("İlgi: TESK'in 14.01.2017 tarih, 2017/13 sayılı Genelgesi."),
        blank,
        p(
          r('İlgi yazıda ') +
            r('kümelenme', 'b') +
            r(' çağrısının ') +
            inserted('yeniden ') +
            deleted('tekrar ') +
            r('açıldığı bildirilmektedir.') +
            footnote(1),
        ),
        p(
          r('Başvurular ') +
            field('HYPERLINK "https://ornek.example"', 'ornek.example') +
            r(' adresinden yapılacaktır.'),
        ),
        p('Bilgilerinizi ve konunun üyelerinize duyurulmasını rica ederiz.'),
        blank,
        blank,
        p('Ayşe YILMAZ\t\t\t\tİbrahim BAYRAM'),
        p('Genel Sekreter Yrd.\t\t\tBaşkan Vekili'),
      ],
      footnotes: ['Çağrı metni Birlikten alınabilir.'],
      comments: ['Bunu bir daha okuyun.'],
    }),
    expected: {
      sayi: '2017 / 88',
      genelge: 9,
      tarih: '21.01.2017',
      muhatap: ['ODALARA'],
      ilgi: ["TESK'in 14.01.2017 tarih, 2017/13 sayılı Genelgesi."],
      metin: ['İlgi yazıda **kümelenme** çağrısının', 'üyelerinize duyurulmasını rica ederiz.'],
      imza: [
        ['Ayşe YILMAZ', 'Genel Sekreter Yrd.'],
        ['İbrahim BAYRAM', 'Başkan Vekili'],
      ],
    },
  },
  {
    name: '03-ucret-tablosu.docx',
    bytes: wordFile({
      body: [
        p('T.C.', { align: 'center' }),
        p('ÖRNEK TİCARET ODASI', { align: 'center', bold: true }),
        p('Tarih : 5.3.2020', { align: 'right' }),
        p('Sayı\t: 412'),
        p('Konu\t: 2020 Yılı Kayıt Ücretleri'),
        p('SAYIN ÜYEMİZ,'),
        p('2020 yılında uygulanacak ücretler aşağıdadır.'),
        p('Tablo 1: Ücretler', { bold: true }),
        table([
          ['İşlem', 'Ücret (TL)', 'Açıklama'],
          ['Kayıt', '1.250,00', 'Yıllık'],
          ['Belge', '45,50', p('Her belge') + p('için ayrı')],
        ]),
        p('Ödemeler 31.03.2020 tarihine kadar yapılacaktır.'),
        p('Saygılarımızla,'),
        blank,
        table([
          [
            p('Koray ÖZBİLGİN', { align: 'center' }) + p('Genel Sekreter', { align: 'center' }),
            p('Halime DELİBAŞ', { align: 'center' }) + p('Yönetim Kurulu Başkanı', { align: 'center' }),
          ],
        ]),
        p('Ekler:'),
        p('Başvuru Formu (1 sayfa)', { list: [1, 0] }),
        p('Ücret Tarifesi (3 sayfa)', { list: [1, 0] }),
      ],
      lists: [[['decimal', '%1-']]],
    }),
    expected: {
      sayi: '412',
      tarih: '05.03.2020',
      konu: '2020 Yılı Kayıt Ücretleri',
      muhatap: ['SAYIN ÜYEMİZ,'],
      metin: ['2020 yılında uygulanacak ücretler', 'Saygılarımızla,'],
      imza: [
        ['Koray ÖZBİLGİN', 'Genel Sekreter'],
        ['Halime DELİBAŞ', 'Yönetim Kurulu Başkanı'],
      ],
      ek: ['Başvuru Formu (1 sayfa)', 'Ücret Tarifesi (3 sayfa)'],
    },
  },
  {
    name: '04-dagitimli.docx',
    bytes: wordFile({
      body: [
        p('GÜNLÜDÜR', { align: 'right', bold: true }),
        p('Sayı  : E-84801842-902.02-1042582\t\t\t03.03.2021'),
        p('Konu  : Kalfalık Sınavı'),
        p('DAĞITIM YERLERİNE', { align: 'center' }),
        textBox('Bu yazı elektronik ortamda gönderilmiştir.'),
        p('Listelerin aşağıdaki sıraya göre hazırlanması gerekir:'),
        p('1. Ağaç işleri\n2. Çiçekçilik'),
        p('Konunun üyelere duyurulmasını arz ve rica ederim.'),
        blank,
        p('Işılay ÇİĞDEMOĞLU', { align: 'right' }),
        p('Birlik Başkanı a.', { align: 'right' }),
        p('Genel Sekreter', { align: 'right' }),
        blank,
        p('Ek:'),
        p('1- Başvuru Çizelgesi (2 sayfa)'),
        p('2- Taahhütname Örneği (1 sayfa)'),
        p('DAĞITIM:'),
        table([
          [
            p('Gereği:') + p('Çiçekçiler Odası Başkanlığına') + p('Fırıncılar Odası Başkanlığına'),
            p('Bilgi:') + p('İl Millî Eğitim Müdürlüğüne'),
          ],
        ]),
      ],
    }),
    expected: {
      sayi: 'E-84801842-902.02-1042582',
      tarih: '03.03.2021',
      konu: 'Kalfalık Sınavı',
      ivedilik: 'GÜNLÜDÜR',
      muhatap: ['DAĞITIM YERLERİNE'],
      metin: ['Listelerin aşağıdaki sıraya göre', 'duyurulmasını arz ve rica ederim.'],
      imza: [['Işılay ÇİĞDEMOĞLU', 'Genel Sekreter']],
      ek: ['Başvuru Çizelgesi (2 sayfa)', 'Taahhütname Örneği (1 sayfa)'],
      geregi: ['Çiçekçiler Odası Başkanlığına', 'Fırıncılar Odası Başkanlığına'],
      bilgi: ['İl Millî Eğitim Müdürlüğüne'],
    },
  },
  {
    name: '05-eski-metin.txt',
    bytes: inWindows1254(
      'ÖRNEK ŞOFÖRLER ODASI\r\n\r\nSayı : 2011/45                                   07.02.2011\r\nKonu : Aidatlar Hk.\r\n\r\nSAYIN ÜYEMİZ,\r\n\r\nYıllık aidat ile munzam aidat, her yıl Haziran ve Ekim aylarında iki eşit\r\ntaksitte alınır. Zamanında ödenmeyen borca gecikme zammı uygulanır.\r\n\r\n  - Ödemeler vezneye yapılır.\r\n  - Banka ile de ödenebilir.\r\n\r\nBilgilerinizi rica ederiz.\r\n\r\n\r\n      Ali ŞAHİN                         Veli GÜÇLÜ\r\n      Genel Sekreter                    Başkan\r\n',
    ),
    expected: {
      sayi: '2011/45',
      tarih: '07.02.2011',
      konu: 'Aidatlar Hk.',
      muhatap: ['SAYIN ÜYEMİZ,'],
      metin: ['Yıllık aidat ile munzam', 'Bilgilerinizi rica ederiz.'],
      imza: [
        ['Ali ŞAHİN', 'Genel Sekreter'],
        ['Veli GÜÇLÜ', 'Başkan'],
      ],
    },
  },
  {
    name: '06-word.html',
    bytes: Buffer.from(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><title>Genelge</title><style>p.MsoNormal {margin:0}</style></head><body lang=TR><div class=WordSection1>
<p class=MsoNormal align=right style='text-align:right'>18 Mayıs 2016<o:p></o:p></p>
<p class=MsoNormal>Sayı&nbsp;&nbsp; : 2016 / 701<o:p></o:p></p>
<p class=MsoNormal align=center style='text-align:center'><b>ODALARA 45 SAYILI<br>GENELGE</b><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>İlgi : Esnaf Konfederasyonunun 10.05.2016 tarih, 2016/55 sayılı Genelgesi.</p>
<p class=MsoNormal>Ölçü aletlerinin muayenesi <b>01.06.2016</b> tarihinde
başlayacaktır.</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>1.<span>&nbsp;&nbsp;&nbsp;</span><![endif]>Teraziler,</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>2.<span>&nbsp;&nbsp;&nbsp;</span><![endif]>Taksimetreler.</p>
<p class=MsoNormal>Gereğini rica ederim.</p>
<p class=MsoNormal align=center><b>İsmail ÖZTÜRK</b><br>Birlik Başkanı</p>
</div></body></html>`,
    ),
    expected: {
      sayi: '2016 / 701',
      genelge: 45,
      tarih: '18.05.2016',
      muhatap: ['ODALARA'],
      ilgi: ['Esnaf Konfederasyonunun 10.05.2016 tarih, 2016/55 sayılı Genelgesi.'],
      metin: ['Ölçü aletlerinin muayenesi **01.06.2016**', 'Gereğini rica ederim.'],
      imza: [['İsmail ÖZTÜRK', 'Birlik Başkanı']],
    },
  },
];
