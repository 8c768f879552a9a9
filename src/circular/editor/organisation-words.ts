/** What an editor says of genelge.yaml's keys, in Turkish. */

import { PLACEHOLDER } from '../placeholders.js';
import { blank, type KeyWords, personWords } from './key-words.js';

export const ORGANISATION_WORDS: KeyWords = {
  surum: { title: 'Sürüm', description: 'Bu dosyanın biçiminin sürümü.', examples: [1] },
  kurum: { title: 'Kurum', description: 'Antette ve altlıkta basılanlar.' },
  'kurum.ad': { title: 'Ad', description: 'Kurumun adı, antette basıldığı gibi.' },
  'kurum.slogan': { title: 'Slogan', description: 'Adın altındaki satırlar.' },
  'kurum.ust_sol': { title: 'Üst sol', description: 'Antetin solundaki satırlar.' },
  'kurum.ust_sag': { title: 'Üst sağ', description: 'Antetin sağındaki satırlar.' },
  'kurum.logo': {
    title: 'Logo',
    description: 'Çalışma alanındaki SVG, PNG veya JPEG; en çok iki.',
    examples: ['logo.svg'],
  },
  'kurum.iletisim': { title: 'İletişim', description: 'Her sayfanın altında basılır.' },
  'kurum.iletisim.adres': { title: 'Adres', description: 'Açık adres.' },
  'kurum.iletisim.telefon': { title: 'Telefon', description: 'Telefon.' },
  'kurum.iletisim.belgegecer': { title: 'Belgegeçer', description: 'Belgegeçer (faks).' },
  'kurum.iletisim.eposta': { title: 'e-Posta', description: 'Elektronik posta adresi.' },
  'kurum.iletisim.kep': { title: 'KEP', description: 'Kayıtlı elektronik posta adresi.' },
  'kurum.iletisim.web': { title: 'Web', description: 'Elektronik ağ adresi.' },
  'kurum.bilgi_icin': { title: 'Bilgi için', description: 'Sağ altta: bilgi alınacak kişi.' },
  ...personWords('kurum.bilgi_icin', 'Bilgi alınacak kişinin'),
  'kurum.bilgi_icin.telefon': { title: 'Telefon', description: 'Bilgi alınacak kişinin telefonu.' },
  'kurum.detsis': { title: 'DETSİS', description: 'Kurumun DETSİS numarası; numara biçimi isterse basılır.' },
  sablon: { title: 'Şablon', description: 'kurum, yonetmelik-2020 ya da templates/ altındaki bir klasör.' },
  yazi_tipi: {
    title: 'Yazı tipi',
    description: 'Programın kendi yazı tipleri yerine kurumunkiler: çalışma alanına konan dört .ttf dosyası.',
  },
  'yazi_tipi.duz': { title: 'Düz', description: 'Düz yazı tipi.', examples: ['fonts/times.ttf'] },
  'yazi_tipi.kalin': { title: 'Kalın', description: 'Kalın yazı tipi.', examples: ['fonts/timesbd.ttf'] },
  'yazi_tipi.italik': { title: 'İtalik', description: 'İtalik yazı tipi.', examples: ['fonts/timesi.ttf'] },
  'yazi_tipi.kalin_italik': {
    title: 'Kalın italik',
    description: 'Kalın italik yazı tipi.',
    examples: ['fonts/timesbi.ttf'],
  },
  antetli_kagit: {
    title: 'Antetli kâğıt',
    description: '“evet”: kâğıtta antet basılıdır; PDF’te yeri boş bırakılır. --antetli ile yine de basılır.',
  },
  saat_dilimi: {
    title: 'Saat dilimi',
    description: 'Tarih ve yıl burada kararlaştırılır.',
    examples: ['Europe/Istanbul'],
  },
  tarih_bicimi: { title: 'Tarih biçimi', description: 'Tarihlerin basılışı.' },
  diziler: {
    title: 'Diziler',
    description: 'Numara dizileri; sayi, Sayı satırında basılan evrak numarasıdır.',
    defaultSnippets: [
      {
        label: 'Yeni dizi',
        description: 'Her yıl 1’den başlayan, boşluk bırakmayan bir genelge dizisi',
        body: { [blank(1, 'genelge')]: { bicim: '{no}', baslik: '{muhatap} {no} SAYILI GENELGE', bosluk: 'yasak' } },
      },
    ],
  },
  'diziler.*': { title: 'Dizi', description: 'Bir numara dizisi.' },
  'diziler.*.bicim': {
    title: 'Biçim',
    description: 'Numaranın basılışı: {no} {no:3} {yil} {yy} {detsis} {dosya} ve düz metin.',
    examples: ['{yil} / {no}', '{no}'],
  },
  'diziler.*.baslik': {
    title: 'Başlık',
    description: 'Başlık satırı; {tarih} {konu} {muhatap} {birim} de yazılabilir.',
    examples: ['{muhatap} {no} SAYILI GENELGE'],
  },
  'diziler.*.sifirlama': {
    title: 'Sıfırlama',
    description: 'Her yıl 1’den mi başlar (yillik), hiç mi başlamaz (hic).',
  },
  'diziler.*.bosluk': { title: 'Boşluk', description: 'Numaralar arasında boşluk: yasak ya da serbest.' },
  'diziler.*.baslangic': { title: 'Başlangıç', description: 'Programa geçilen yılın ilk numarası.', examples: [12] },
  'diziler.*.kaynak': {
    title: 'Kaynak',
    description: 'otomatik: program verir; elle: başka defterden alınıp yazılır.',
  },
  'diziler.*.tarih_sirasi': {
    title: 'Tarih sırası',
    description: 'Sonraki numaranın tarihi öncekinden eskiyse: uyar, zorunlu (hata), serbest.',
  },
  'diziler.*.yil_basi': {
    title: 'Yıl başı',
    description: 'Dizinin yılının başladığı gün; {sezon} iki yılı da basar (2023-2024).',
    examples: ['01.07'],
  },
  'diziler.*.ek_bicim': {
    title: 'Ek biçimi',
    description: 'Bir genelgeye ek olan genelgenin numarası; {ek} kaçıncı ek olduğudur.',
    examples: ['{no} EK', '{no}/{ek:roma}'],
  },
  imzacilar: {
    title: 'İmzacılar',
    description: 'Anahtar → imzacı; genelgeler anahtarla anar.',
    defaultSnippets: [
      {
        label: 'Yeni imzacı',
        body: { [blank(1, 'genel-sekreter')]: { ad: blank(2, PLACEHOLDER.person), unvan: blank(3, 'Genel Sekreter') } },
      },
    ],
  },
  'imzacilar.*': { title: 'İmzacı', description: 'Adı, unvanı ve kıdemi.' },
  ...personWords('imzacilar.*', 'İmzacının'),
  'imzacilar.*.kidem': { title: 'Kıdem', description: '1 en kıdemlidir; yalnız denetimde kullanılır.', examples: [1] },
  muhataplar: {
    title: 'Muhataplar',
    description: 'Anahtar → muhatap grubu; genelgeler anahtarla anar.',
    defaultSnippets: [
      { label: 'Yeni grup', body: { [blank(1, 'odalar')]: { hitap: blank(2, 'ODALARA'), dizi: blank(3, 'genelge') } } },
    ],
  },
  'muhataplar.*': { title: 'Muhatap grubu', description: 'Hitabı, listesi ve numara dizisi.' },
  'muhataplar.*.hitap': { title: 'Hitap', description: 'Basılan hitap.', examples: ['ODALARA'] },
  'muhataplar.*.liste': {
    title: 'Liste',
    description: 'Muhatapların listesi: bir YAML dosyası.',
    examples: ['odalar.yaml'],
  },
  eposta: {
    title: 'E-posta',
    description: 'genelge gonder ile postalamak için; parola yalnız ortamdan (GENELGE_EPOSTA_PAROLA) alınır.',
    defaultSnippets: [
      {
        label: 'Posta sunucusu',
        body: {
          gonderen: blank(1, 'Birlik <bilgi@birlik.example>'),
          sunucu: blank(2, 'smtp.birlik.example'),
          kapi: 587,
          kullanici: blank(3, 'bilgi@birlik.example'),
        },
      },
    ],
  },
  'eposta.gonderen': {
    title: 'Gönderen',
    description: 'Ad ve adres, ya da yalnız adres.',
    examples: ['Birlik <bilgi@birlik.example>'],
  },
  'eposta.sunucu': { title: 'Sunucu', description: 'Posta sunucusunun adı.', examples: ['smtp.birlik.example'] },
  'eposta.kapi': {
    title: 'Kapı',
    description: '587 (STARTTLS) ya da 465 (TLS); şifresiz gönderilmez.',
    examples: [587],
  },
  'eposta.kullanici': { title: 'Kullanıcı', description: 'Sunucudaki kullanıcı adı; yazılmazsa giriş yapılmaz.' },
  'eposta.bekleme': {
    title: 'Bekleme',
    description: 'İki ileti arasında beklenen saniye; yazılmazsa 1.',
    examples: [2],
  },
  kurallar: {
    title: 'Kurallar',
    description: 'Denetim bulgusunun kodu → ne kadar önemli sayıldığı. Kodlar: genelge explain',
  },
  'kurallar.*': { title: 'Önem', description: 'kapali söylenmez; hata, genelgeyi yanlış sayar.' },
  'muhataplar.*.dizi': { title: 'Dizi', description: 'Bu gruba giden genelgelerin dizisi; “yok” numara almaz.' },
};

/** Of a list of addressees. */
export const ADDRESSEE_WORDS: KeyWords = {
  '': {
    title: 'Muhatap listesi',
    description: 'Yerler: bir ad, ya da {ad, adres, eposta}.',
    defaultSnippets: [
      {
        label: 'Yeni yer',
        body: [
          {
            ad: blank(1, PLACEHOLDER.place),
            adres: blank(2, PLACEHOLDER.address),
            eposta: blank(3, PLACEHOLDER.email),
          },
        ],
      },
    ],
  },
  '[].ad': { title: 'Ad', description: 'Yerin adı, basıldığı gibi.' },
  '[].adres': { title: 'Adres', description: 'Yerin posta adresi.' },
  '[].eposta': { title: 'e-Posta', description: 'Genelgenin gönderileceği adres.' },
};
