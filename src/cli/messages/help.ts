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
};

export function helpWords(language: Language): HelpWords {
  return language === 'en' ? english : turkish;
}
