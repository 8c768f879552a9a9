/** What `--help` says, in both languages: needed before any command is loaded, so kept apart and small. */

import type { Language } from '../language.js';

export interface HelpWords {
  readonly program: string;
  readonly options: Readonly<
    Record<'workspace' | 'lang' | 'color' | 'quiet' | 'report' | 'noInput' | 'version' | 'help', string>
  >;
  /** Commander's headings, by what it calls them. */
  readonly headings: Readonly<Record<string, string>>;
  readonly render: Readonly<Record<'does' | 'letters' | 'year' | 'format' | 'out', string>>;
  readonly check: Readonly<Record<'does' | 'files' | 'year' | 'strict' | 'fix' | 'templates', string>>;
  readonly number: Readonly<
    Record<'does' | 'files' | 'year' | 'sayi' | 'dryRun' | 'allOrNothing' | 'push' | 'rebase', string>
  >;
  readonly reserve: Readonly<Record<'does' | 'series' | 'number' | 'reason', string>>;
  readonly void: Readonly<Record<'does' | 'number' | 'reason' | 'only', string>>;
  readonly amend: Readonly<Record<'does' | 'file' | 'reason', string>>;
  readonly audit: Readonly<Record<'does' | 'year', string>>;
  readonly list: Readonly<Record<'does' | 'words' | 'year' | 'series' | 'state' | 'addressee', string>>;
  readonly show: Readonly<Record<'does' | 'number', string>>;
  readonly explain: Readonly<Record<'does' | 'code', string>>;
  readonly schema: Readonly<Record<'does' | 'of' | 'write', string>>;
}

const turkish: HelpWords = {
  program: 'Genelgeleri numaralar, PDF ve düz metin olarak basar.',
  options: {
    workspace: 'genelge.yaml dosyasının bulunduğu klasör',
    lang: 'iletilerin dili',
    color: 'renkli çıktı',
    quiet: 'yalnız hataları ve sonucu yaz',
    report: 'bulguların biçimi',
    noInput: 'hiçbir şey sorma',
    version: 'sürümü yaz',
    help: 'yardımı göster',
  },
  headings: {
    'Usage:': 'Kullanım:',
    'Arguments:': 'Değişkenler:',
    'Options:': 'Seçenekler:',
    'Global Options:': 'Ortak seçenekler:',
    'Commands:': 'Komutlar:',
  },
  render: {
    does: 'genelgeleri PDF ve düz metin olarak basar',
    letters: 'dosyalar veya numaralar (2019/140, genelge:2019/12); yoksa hepsi',
    year: 'yalnız bu yılın genelgeleri',
    format: 'virgülle ayrılmış biçimler: pdf, txt',
    out: 'çıktı klasörü (yoksa çalışma alanında out/)',
  },
  check: {
    does: 'genelgeleri, şablonları ve defteri denetler',
    files: 'dosyalar veya numaralar; yoksa hepsi',
    year: 'yalnız bu yılın genelgeleri',
    strict: 'uyarıları da yanlış say',
    fix: 'güvenle düzeltilebilecek olanları, farkı göstererek düzelt',
    templates: 'hiçbir genelgenin kullanmadığı şablonları da denetle',
  },
  number: {
    does: 'taslaklara numara verir, dosyaya ve deftere yazar',
    files: 'taslaklar; yoksa hepsi',
    year: 'yalnız bu yılın taslakları',
    sayi: 'tek taslağın evrak sayısı, başka defterden alındıysa',
    dryRun: 'verilecek numaraları göster, hiçbir şeyi değiştirme',
    allOrNothing: 'birinde yanlış varsa hiçbirine numara verme',
    push: 'numaraları git ile ortak depoya gönder; başkası daha hızlıysa yeniden dene',
    rebase: 'git çelişkisini gider: yayımlanmamış numaraları sona taşı',
  },
  reserve: {
    does: 'burada genelge olmayan bir yazı için numara ayırır',
    series: 'dizi: sayi, genelge …',
    number: '141 veya 2019/141; yoksa sıradaki',
    reason: 'gerekçe',
  },
  void: {
    does: 'bir belgenin numaralarını iptal eder; bir daha verilmezler',
    number: 'numara: 2019/140, genelge:2019/12',
    reason: 'gerekçe',
    only: 'yalnız bu dizideki numara',
  },
  amend: {
    does: 'numaralandıktan sonra yapılan değişikliği kaydeder',
    file: 'genelgenin dosyası veya numarası',
    reason: 'gerekçe',
  },
  audit: {
    does: 'defteri kanıtlar: zincir, numaralar, tarihler, dosyalar, mühürler',
    year: 'yalnız bu yılın numaraları',
  },
  list: {
    does: 'belgeleri listeler, en yenisi üstte',
    words: 'aranan sözcükler (izmir, İZMİR’i de bulur)',
    year: 'yalnız bu yıl',
    series: 'yalnız bu dizi',
    state: 'taslak, numarali, degisik, ayrilmis, iptal',
    addressee: 'muhatapta geçen söz',
  },
  show: { does: 'bir belge hakkında bilinen her şeyi gösterir', number: 'numara veya dosya' },
  explain: {
    does: 'bir bulgu kodunun ne demek olduğunu, yanlış ve doğru örneğiyle anlatır',
    code: 'köşeli ayraç içindeki kod: lint/reference-order; yoksa hepsi listelenir',
  },
  schema: {
    does: 'düzenleyiciler için JSON Schema yazar',
    of: 'circular (genelge) veya organisation (genelge.yaml)',
    write: 'ekrana değil, genelge.schema.json dosyasına yaz',
  },
};

const english: HelpWords = {
  program: 'Numbers circulars and renders them as PDF and plain text.',
  options: {
    workspace: 'the folder that holds genelge.yaml',
    lang: 'language of messages',
    color: 'coloured output',
    quiet: 'tell only errors and results',
    report: 'form of the findings',
    noInput: 'ask nothing',
    version: 'print the version',
    help: 'show help',
  },
  headings: { 'Global Options:': 'Common options:' },
  render: {
    does: 'renders circulars as PDF and plain text',
    letters: 'files or numbers (2019/140, genelge:2019/12); all where none is named',
    year: 'only the circulars of this year',
    format: 'forms, separated by commas: pdf, txt',
    out: 'output folder (otherwise out/ in the workspace)',
  },
  check: {
    does: 'checks circulars, templates and the register',
    files: 'files or numbers; all where none is named',
    year: 'only the circulars of this year',
    strict: 'count warnings as errors',
    fix: 'mend what can be mended safely, showing the difference',
    templates: 'check templates too that no circular uses',
  },
  number: {
    does: 'gives numbers to drafts, writes them into the files and the register',
    files: 'drafts; all where none is named',
    year: 'only the drafts of this year',
    sayi: 'document number of the only draft, taken from another register',
    dryRun: 'show the numbers that would be given, change nothing',
    allOrNothing: 'number none where one has errors',
    push: 'send the numbers to the shared repository by git; try again where another was faster',
    rebase: 'mend a conflict in git: move the numbers that are not published to the end',
  },
  reserve: {
    does: 'takes a number for a letter that is not a circular here',
    series: 'series: sayi, genelge …',
    number: '141 or 2019/141; otherwise the next',
    reason: 'reason',
  },
  void: {
    does: "annuls a document's numbers; they are never given again",
    number: 'number: 2019/140, genelge:2019/12',
    reason: 'reason',
    only: 'only the number of this series',
  },
  amend: {
    does: 'records a change made after numbering',
    file: "the circular's file or number",
    reason: 'reason',
  },
  audit: {
    does: 'proves the register: chain, numbers, dates, files, seals',
    year: 'only the numbers of this year',
  },
  list: {
    does: 'lists documents, newest first',
    words: 'words to look for (izmir finds İZMİR too)',
    year: 'only this year',
    series: 'only this series',
    state: 'draft, issued, amended, reserved, void, changed, unregistered',
    addressee: 'words in the addressee',
  },
  show: { does: 'shows everything known of a document', number: 'number or file' },
  explain: {
    does: 'tells what a code means, with a wrong and a right example',
    code: 'the code in brackets: lint/reference-order; without one all are listed',
  },
  schema: {
    does: 'prints JSON Schema for editors',
    of: 'circular, or organisation (genelge.yaml)',
    write: 'write it to genelge.schema.json',
  },
};

export function helpWords(language: Language): HelpWords {
  return language === 'en' ? english : turkish;
}
