/** Pages of what can be wrong with a command line. */

import type { CliFinding } from '../findings.js';
import { fault, type PagesOf } from './page-of.js';

export const cli: PagesOf<CliFinding['code']> = {
  'cli/unknown-command': fault(
    { tr: 'Bilinmeyen komut', en: 'Unknown command' },
    {
      tr: 'Komutlar genelge --help ile görülür; Türkçe adları da vardır.',
      en: 'genelge --help lists the commands; they have Turkish names too.',
    },
    { wrong: 'genelge rendr\n', right: 'genelge render\n' },
  ),
  'cli/unknown-option': fault(
    { tr: 'Bilinmeyen seçenek', en: 'Unknown option' },
    { tr: 'Komutun seçenekleri --help ile görülür.', en: '--help lists the options of a command.' },
    { wrong: 'genelge render --yer 2019\n', right: 'genelge render --year 2019\n' },
  ),
  'cli/missing-argument': fault(
    { tr: 'Eksik ad', en: 'Missing name' },
    { tr: 'Komut bir dosya, numara ya da dizi adı ister.', en: 'The command wants a file, a number or a series.' },
    { wrong: 'genelge show\n', right: 'genelge show 2019/140\n' },
  ),
  'cli/missing-option-value': fault(
    { tr: 'Değersiz seçenek', en: 'Option without a value' },
    { tr: 'Seçenek bir değer ister.', en: 'The option wants a value.' },
    { wrong: 'genelge render --out\n', right: 'genelge render --out mektuplar\n' },
  ),
  'cli/missing-option': fault(
    { tr: 'Eksik seçenek', en: 'Missing option' },
    { tr: 'Komutun zorunlu bir seçeneği verilmemiş.', en: 'A required option is missing.' },
    { wrong: 'genelge void 2019/140\n', right: 'genelge void 2019/140 --reason "Yanlış muhatap"\n' },
  ),
  'cli/excess-arguments': fault(
    { tr: 'Fazla ad', en: 'Too many names' },
    { tr: 'Boşluklu adlar tırnak içine alınır.', en: 'Names with spaces want quotes.' },
    { wrong: 'genelge show 2019 / 140\n', right: 'genelge show "2019 / 140"\n' },
  ),
  'cli/bad-option-value': fault(
    { tr: 'Seçeneğin alamayacağı değer', en: 'A value that the option does not take' },
    { tr: 'Seçenek yalnız birkaç değerden birini alır.', en: 'The option takes one of a few values only.' },
    { wrong: 'genelge render --format docx\n', right: 'genelge render --format pdf\n' },
  ),
  'cli/sayi-for-one': fault(
    { tr: '--sayi tek taslak içindir', en: '--sayi is for one draft' },
    {
      tr: 'Birden çok taslak numara bekliyor; dosyayı da yazın.',
      en: 'Several drafts wait for numbers; name the file too.',
    },
    { wrong: 'genelge number --sayi 140\n', right: 'genelge number 2019/duyuru.yaml --sayi 140\n' },
  ),
  'cli/already-there': fault(
    { tr: 'Çalışma alanı zaten var', en: 'The workspace is already there' },
    {
      tr: 'Klasörde bir genelge.yaml var; init hiçbir dosyanın üzerine yazmaz.',
      en: 'The folder has a genelge.yaml; init writes over no file.',
    },
    { wrong: 'genelge init\n', right: 'genelge init yeni-klasor\n' },
  ),
  'cli/missing-answers': fault(
    { tr: 'Verilmeyen yanıtlar', en: 'Missing answers' },
    {
      tr: 'Soracak bir uçbirim yok (CI, --no-input); yanıtlar seçeneklerle verilir.',
      en: 'There is no terminal to ask at (CI, --no-input); answers are given by options.',
    },
    {
      wrong: 'genelge new --no-input\n',
      right: 'genelge new --to odalar --subject "Seçimler" --signers genel-sekreter\n',
    },
  ),
  'cli/cancelled': fault(
    { tr: 'Vazgeçildi', en: 'Cancelled' },
    { tr: 'Sorular Ctrl-C ile kesildi; hiçbir şey yazılmadı.', en: 'Ctrl-C ended the questions; nothing was written.' },
  ),
  'cli/wrong-use': fault(
    { tr: 'Anlaşılmayan komut', en: 'Command not understood' },
    { tr: 'Kullanım genelge --help ile görülür.', en: 'genelge --help shows the usage.' },
  ),
  'cli/fault': fault(
    { tr: 'Programın kusuru', en: 'A fault of the program' },
    {
      tr: 'Dosyalarınız yanlış değil. Yazılan satırlarla bildirin.',
      en: 'Your files are not to blame. Report it with the lines it prints.',
    },
  ),
};
