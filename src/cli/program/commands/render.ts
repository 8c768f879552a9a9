/** The command line of `render`. */

import { command, flag, many, option, optionOr } from '../declare.js';
import { COPIES, COUNT, FOLDER, LETTER, PDF_FILE, SHARE, someOf, YEAR } from '../kind.js';

const FORMATS = ['pdf', 'txt', 'html', 'eml'] as const;

export const render = command({
  name: 'render',
  turkish: 'bas',
  group: 'write',
  does: {
    tr: 'genelgeleri PDF, düz metin ve HTML olarak hazırlar',
    en: 'renders circulars as PDF, plain text and HTML',
  },
  arguments: {
    letters: many({ tr: 'dosya|numara', en: 'file|number' }, LETTER, {
      tr: 'dosyalar ya da numaralar (2019/140, genelge:2019/12); verilmezse hepsi',
      en: 'files or numbers (2019/140, genelge:2019/12); all of them where none is named',
    }),
  },
  options: {
    year: option(YEAR, 'yil', { tr: 'yalnız bu yılın genelgeleri', en: 'only the circulars of this year' }),
    numbered: flag('numarali', {
      tr: 'yalnız numarası olanlar; taslaklar hazırlanmaz',
      en: 'only those that have a number; no drafts',
    }),
    format: optionOr(someOf({ tr: 'biçimler', en: 'forms' }, FORMATS), 'bicim', ['pdf', 'txt'], {
      tr: 'virgülle ayrılmış biçimler',
      en: 'forms, separated by commas',
    }),
    each: flag('her-birine', {
      tr: 'her muhataba kendi adına bir yazı; dosyalar muhatabın adıyla',
      en: 'a letter for each addressee, under his name; files are named after him',
    }),
    merge: option(PDF_FILE, 'birlestir', {
      tr: 'hepsini tek PDF olarak bu dosyaya yaz; --yil ile başlık sayfası ve içindekilerle bir cilt olur',
      en: 'write all of them into this one PDF; with --year a volume with title page and contents',
    }),
    duplex: flag('arkali-onlu', {
      tr: '--birlestir ile: her yazı yeni bir yaprakta başlar',
      en: 'with --merge: each letter begins on a sheet of its own',
    }),
    copies: option(COPIES, 'nusha', {
      tr: '--birlestir ile: her yazıdan kaç nüsha; dagitim: muhatap sayısı kadar',
      en: 'with --merge: how many copies of each; dagitim: as many as it has addressees',
    }),
    out: option(FOLDER, 'cikti', {
      tr: 'çıktı klasörü; verilmezse çalışma alanındaki out/',
      en: 'output folder; otherwise out/ in the workspace',
    }),
    jobs: option(COUNT, 'is', {
      tr: 'aynı anda çalışan iş sayısı; verilmezse bir',
      en: 'threads at work; one where not given',
    }),
    shard: option(SHARE, 'parca', {
      tr: 'işin n parçasından i’ncisi; her genelge tam bir parçadadır',
      en: 'the i-th of n parts of the work; each circular is in exactly one',
    }),
    watch: flag('izle', {
      tr: 'bitince durma; değişen dosyaların genelgelerini yeniden hazırla',
      en: 'go on after that, and render again what changes',
    }),
    record: flag('kaydet', {
      tr: 'hazırlananların özetlerini deftere yaz; “genelge verify” onlarla karşılaştırır',
      en: 'record digests of what is rendered in the register, for “genelge verify”',
    }),
    force: flag('zorla', {
      tr: 'değişmemiş olanları da yeniden hazırla',
      en: 'render also what has not changed',
    }),
    failFast: flag('ilk-hatada-dur', { tr: 'ilk hatada dur', en: 'stop at the first error' }),
    // The positive one first: commander then knows neither where none is given.
    letterhead: flag('antetli', {
      tr: 'anteti bas (antetli_kagit: evet olsa da)',
      en: 'draw the letterhead (whatever antetli_kagit says)',
    }),
    noLetterhead: flag('antetsiz', {
      tr: 'antetli kâğıt için: antetin yeri boş kalır',
      en: 'for paper that has the letterhead printed on it: its room is left blank',
    }),
    open: flag('ac', { tr: 'hazırlananı görüntüleyicide aç', en: 'show what was rendered in the viewer' }),
  },
  needs: [
    ['duplex', 'merge'],
    ['copies', 'merge'],
  ],
  // What has no digest of its own is not recorded; one file of all has no first error to stop at.
  apart: [
    ['record', 'each'],
    ['record', 'merge'],
    ['record', 'format', 'eml'],
    ['failFast', 'merge'],
    ['failFast', 'each'],
  ],
  examples: [
    ['genelge render --year 2019', { tr: 'bir yılın genelgelerini hazırlar', en: 'renders the circulars of a year' }],
    [
      'genelge render 2019/140 --open',
      { tr: 'birini hazırlar ve görüntüleyicide açar', en: 'renders one and shows it in the viewer' },
    ],
  ],
  run: async (given, session) => (await import('../../commands/render.js')).render(given, session),
});
