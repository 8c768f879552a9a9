/** What an editor says of each key, in Turkish: the user's words, kept beside the schemas that they explain. */

export interface KeyWord {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
}

/** By path: `olur.teklif.ad`; `.*` stands for a key of the user's own, `[]` for an item of a list. */
export type KeyWords = Readonly<Record<string, KeyWord>>;

const PERSON = (path: string, who: string): KeyWords => ({
  [`${path}.ad`]: { title: 'Ad', description: `${who} adı; soyadı büyük harfle.`, examples: ['Ayşe YILMAZ'] },
  [`${path}.unvan`]: { title: 'Unvan', description: `${who} unvanı.`, examples: ['Genel Sekreter'] },
});

export const CIRCULAR_WORDS: KeyWords = {
  tarih: {
    title: 'Tarih',
    description: 'Genelgenin tarihi; taslakta yazılmayabilir, numara verilirken bugünün tarihi yazılır.',
    examples: ['21.01.2019', '2019-01-21'],
  },
  numara: {
    title: 'Numara',
    description: 'Defterdeki numaraların kopyası; “genelge number” yazar. Elle yazılan, deftere işlenmek içindir.',
    examples: [{ sayi: 140, genelge: 12 }, { sayi: '2018/4128' }],
  },
  muhatap: {
    title: 'Muhatap',
    description: 'Genelgenin gideceği yer: bir kümenin anahtarı, serbest metin ya da satırlar.',
    examples: ['odalar', 'SAYIN ÜYEMİZ,', ['… BAŞKANLIĞINA', '(Yazı İşleri)']],
  },
  dizi: { title: 'Dizi', description: 'Numaranın alınacağı dizi; yalnız kümeden anlaşılmıyorsa. “yok” numara almaz.' },
  konu: {
    title: 'Konu',
    description: 'Kısa konu; sonuna nokta konmaz.',
    examples: ['Kişisel Verilerin Korunması'],
  },
  birim: { title: 'Birim', description: 'Kurum adının altındaki birim.', examples: ['MALİ İŞLER MÜDÜRLÜĞÜ'] },
  dosya: {
    title: 'Dosya',
    description: 'Standart dosya planı kodu; numara biçimi isterse basılır.',
    examples: ['902.02'],
  },
  yer: { title: 'Yer', description: 'Tarihten önce basılır: Ankara, 05.06.2020', examples: ['Ankara'] },
  ilgi: {
    title: 'İlgi',
    description: 'Dayanılan veya yanıtlanan yazılar, eskisi önce; her biri nokta ile biter.',
    examples: [["TESK'in 14.01.2019 tarih, 2019/13 sayılı Genelgesi."]],
  },
  metin: {
    title: 'Metin',
    description: 'Genelgenin metni, Markdown ile: paragraflar, **kalın**, *eğik*, listeler (1., a), -), tablolar.',
    examples: ['Bilgilerinizi ve gereğini rica ederim.'],
  },
  imza: {
    title: 'İmza',
    description: 'İmzacılar, basıldıkları sırayla soldan sağa: genelge.yaml içindeki anahtarlar ya da {ad, unvan}.',
    examples: [['genel-sekreter'], [{ kim: 'genel-sekreter', adina: 'Birlik Başkanı' }]],
  },
  'imza[].kim': { title: 'Kim', description: 'genelge.yaml içindeki imzacının anahtarı.' },
  'imza[].ad': { title: 'Ad', description: 'Kümede olmayan bir imzacının adı.', examples: ['Ayşe YILMAZ'] },
  'imza[].unvan': { title: 'Unvan', description: 'Kümede olmayan bir imzacının unvanı.' },
  'imza[].adina': { title: 'Adına', description: 'Kimin adına imzalandığı; “Birlik Başkanı a.” diye basılır.' },
  'imza[].vekaleten': { title: 'Vekâleten', description: 'Vekâleten imzalanır; unvanın sonuna “V.” basılır.' },
  ek: { title: 'Ek', description: 'Ekler, sayfa sayılarıyla.', examples: [['Başvuru Çizelgesi (2 sayfa)']] },
  dagitim: { title: 'Dağıtım', description: 'Gereği ve bilgi için gönderilen yerler.' },
  'dagitim.geregi': { title: 'Gereği', description: 'Gereğini yapacak yerler: küme anahtarları ya da serbest metin.' },
  'dagitim.bilgi': { title: 'Bilgi', description: 'Bilgi verilen yerler: küme anahtarları ya da serbest metin.' },
  ivedilik: { title: 'İvedilik', description: 'Sağ üstte kırmızı basılır.', examples: ['ACELE', 'GÜNLÜDÜR'] },
  gizlilik: { title: 'Gizlilik', description: 'Üstte ve altta basılır.', examples: ['HİZMETE ÖZEL', 'GİZLİ'] },
  olur: { title: 'Olur', description: 'Onay bölümü: teklif eden, uygun gören ve onaylayan.' },
  'olur.metin': { title: 'Metin', description: 'OLUR sözünün yerine basılacak söz.', examples: ['OLUR'] },
  'olur.teklif': { title: 'Teklif', description: 'Teklif eden.' },
  ...PERSON('olur.teklif', 'Teklif edenin'),
  'olur.uygun': { title: 'Uygun görüş', description: 'Uygun görüşle arz eden.' },
  'olur.uygun.metin': { title: 'Metin', description: 'Uygun görüş sözü.', examples: ['Uygun görüşle arz ederim.'] },
  'olur.uygun.tarih': { title: 'Tarih', description: 'Uygun görüşün tarihi.' },
  ...PERSON('olur.uygun', 'Uygun görenin'),
  'olur.tarih': { title: 'Tarih', description: 'Onayın tarihi.' },
  ...PERSON('olur', 'Onaylayanın'),
  koordinasyon: { title: 'Koordinasyon', description: 'Görüşü alınan birimler.' },
  paraf: { title: 'Paraf', description: 'Kurumda kalan nüshanın paraf satırları.' },
  notlar: { title: 'Notlar', description: 'İmzalardan sonra basılan notlar.' },
  dogrulama: { title: 'Doğrulama', description: 'Yalnız elektronik imzalı yazıda: doğrulama kodu ve adresi.' },
  'dogrulama.kod': { title: 'Kod', description: 'Doğrulama kodu.' },
  'dogrulama.adres': { title: 'Adres', description: 'Doğrulama adresi; karekodu da basılır.' },
  sablon: { title: 'Şablon', description: 'Bu genelgenin şablonu; yoksa kurumunki.' },
};

export const ORGANISATION_WORDS: KeyWords = {
  surum: { title: 'Sürüm', description: 'Bu dosyanın biçiminin sürümü.', examples: [1] },
  kurum: { title: 'Kurum', description: 'Antette ve altlıkta basılanlar.' },
  'kurum.ad': { title: 'Ad', description: 'Kurumun adı, antette basıldığı gibi.' },
  'kurum.slogan': { title: 'Slogan', description: 'Adın altındaki satırlar.' },
  'kurum.logo': { title: 'Logo', description: 'Çalışma alanındaki SVG veya PNG; en çok iki.', examples: ['logo.svg'] },
  'kurum.iletisim': { title: 'İletişim', description: 'Her sayfanın altında basılır.' },
  'kurum.iletisim.adres': { title: 'Adres', description: 'Açık adres.' },
  'kurum.iletisim.telefon': { title: 'Telefon', description: 'Telefon.' },
  'kurum.iletisim.belgegecer': { title: 'Belgegeçer', description: 'Belgegeçer (faks).' },
  'kurum.iletisim.eposta': { title: 'e-Posta', description: 'Elektronik posta adresi.' },
  'kurum.iletisim.kep': { title: 'KEP', description: 'Kayıtlı elektronik posta adresi.' },
  'kurum.iletisim.web': { title: 'Web', description: 'Elektronik ağ adresi.' },
  'kurum.bilgi_icin': { title: 'Bilgi için', description: 'Sağ altta: bilgi alınacak kişi.' },
  ...PERSON('kurum.bilgi_icin', 'Bilgi alınacak kişinin'),
  'kurum.detsis': { title: 'DETSİS', description: 'Kurumun DETSİS numarası; numara biçimi isterse basılır.' },
  sablon: { title: 'Şablon', description: 'kurum, yonetmelik-2020 ya da templates/ altındaki bir klasör.' },
  saat_dilimi: {
    title: 'Saat dilimi',
    description: 'Tarih ve yıl burada kararlaştırılır.',
    examples: ['Europe/Istanbul'],
  },
  tarih_bicimi: { title: 'Tarih biçimi', description: 'Tarihlerin basılışı.' },
  diziler: { title: 'Diziler', description: 'Numara dizileri; sayi, Sayı satırında basılan evrak numarasıdır.' },
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
  imzacilar: { title: 'İmzacılar', description: 'Anahtar → imzacı; genelgeler anahtarla anar.' },
  'imzacilar.*': { title: 'İmzacı', description: 'Adı, unvanı ve kıdemi.' },
  ...PERSON('imzacilar.*', 'İmzacının'),
  'imzacilar.*.kidem': { title: 'Kıdem', description: '1 en kıdemlidir; yalnız denetimde kullanılır.', examples: [1] },
  muhataplar: { title: 'Muhataplar', description: 'Anahtar → muhatap kümesi; genelgeler anahtarla anar.' },
  'muhataplar.*': { title: 'Muhatap kümesi', description: 'Hitabı, listesi ve numara dizisi.' },
  'muhataplar.*.hitap': { title: 'Hitap', description: 'Basılan hitap.', examples: ['ODALARA'] },
  'muhataplar.*.liste': {
    title: 'Liste',
    description: 'Muhatapların listesi: bir YAML dosyası.',
    examples: ['odalar.yaml'],
  },
  kurallar: {
    title: 'Kurallar',
    description: 'Denetim bulgusunun kodu → ne kadar önemli sayıldığı. Kodlar: genelge explain',
    examples: [{ 'lint/weekend-date': 'kapali' }],
  },
  'kurallar.*': { title: 'Önem', description: 'kapali söylenmez; hata, genelgeyi yanlış sayar.' },
  'muhataplar.*.dizi': { title: 'Dizi', description: 'Bu kümeye giden genelgelerin dizisi; “yok” numara almaz.' },
};
