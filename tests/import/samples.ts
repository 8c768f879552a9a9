/** Texts of real circulars, and what each of them says. */

import { readFileSync } from 'node:fs';
import type { OfficeDocument } from './documents.js';

const FOLDER = 'tests/fixtures/samples';

const sample = (path: string, expected: OfficeDocument['expected']): OfficeDocument => ({
  name: path,
  bytes: readFileSync(`${FOLDER}/${path}`),
  expected,
});

export const SAMPLES: readonly OfficeDocument[] = [
  sample('birlik-2018/2018/tarifeler.txt', {
    sayi: '2018 / 4127',
    genelge: 211,
    tarih: '31.12.2018',
    muhatap: ['ODALARA'],
    ilgi: [
      "TESK' in 24.12.2018 tarih, 2018/87 sayılı Genelgesi.",
      '2018 / 4126 sayılı ve 31.12.2018 tarihli 210 Sayılı Genelgemiz.',
      "Örnek İl Ticaret Müdürlüğü'nün 27.12.2018 tarih ve 90210-E.17855 sayılı yazısı.",
    ],
    metin: ['Esnaf ve sanatkârlarımızın yeni yıl', 'duyurulması hususunda gereğini rica ederiz.'],
    imza: [
      ['Sefika Gülnihan DİKMENTEPE', 'Genel Sekreter Yardımcısı'],
      [
        'İbrahim Işıkhan BAYRAMOĞLU',
        'Başkan Vekili (Yönetim Kurulu ve Esnaf Şûrası Başkan Vekilliği Görevini Yürüten)',
      ],
    ],
  }),
  sample('birlik-2025/2025/sinavlar.txt', {
    sayi: 'E-84801842-902.02-1042582',
    tarih: '03.03.2025',
    konu: 'Kalfalık ve Ustalık Sınavı Başvuruları',
    ivedilik: 'GÜNLÜDÜR',
    muhatap: ['DAĞITIM YERLERİNE'],
    ilgi: [
      '05.06.1986 tarihli ve 3308 sayılı Mesleki Eğitim Kanunu.',
      'Millî Eğitim Bakanlığının (Hayat Boyu Öğrenme Genel Müdürlüğü) 11.11.2024 tarihli ve E-10202030-160.01-98765432 sayılı yazısı.',
      '20.12.2024 tarihli ve E-84801842-902.02-1038111 sayılı yazımız.',
      'Iğdır Terziler Odasının 14.02.2025 tarihli ve E-55667788-902.02-417 sayılı yazısı.',
    ],
    metin: ['İlgi (a) Kanun’un uygulanmasına', 'üyelere duyurulmasını arz ve rica ederim.'],
    imza: [['Işılay ÇİĞDEMOĞLU', 'Genel Sekreter']],
    ek: [
      'Başvuru Çizelgesi (2 sayfa)',
      'Taahhütname Örneği (1 sayfa)',
      'Sınav Komisyonları Listesi (4 sayfa) (Ek konulmadı)',
    ],
    geregi: ['Çiçekçiler', 'Fırıncılar', 'Iğdır Terziler', 'Işıkçılar', 'İç Giyimciler', 'Şoförler'].map(
      (name) => `${name} Odası Başkanlığına`,
    ),
    bilgi: ['Örnek İl Millî Eğitim Müdürlüğüne', 'Esnaf ve Sanatkârlar Konfederasyonuna'],
  }),
  sample('oda/2014/aidat.txt', {
    sayi: '321/14',
    tarih: '02.10.2014',
    konu: 'Yıllık ve Munzam Aidatların Ekim Ayı Sonuna Kadar Ödenmesi Hk.',
    muhatap: ['SAYIN ÜYEMİZ,'],
    metin: ['5174 sayılı Kanun’un yıllık', 'Saygılarımızla,'],
    imza: [['Halime DELİBAŞOĞLU', 'Genel Sekreter Yrd.']],
  }),
  sample('izmir/kume-mukemmeliyet.md', {
    sayi: '2019 / 140',
    genelge: 12,
    tarih: '21.01.2019',
    muhatap: ['ODALARA'],
    ilgi: ["TESK' in 14.01.2019 tarih, 2019/13 sayılı Genelgesi."],
    metin: ['Küçük ve Orta Ölçekli', 'duyurulması hususunda gereğini rica ederiz.'],
    imza: [
      ['Sefer Gürhan DİKMEN', 'Genel Sekreter Yardımcısı'],
      ['İbrahim BAYRAM', 'Başkan Vekili'],
    ],
  }),
];
