/** What is said of a command line. */

import type { CliFinding } from './cli-findings.js';
import { cliRecipes } from './cli-recipes.js';
import { cliRegister } from './cli-register.js';
import { cliTexts } from './cli-texts.js';
import { cliTogether } from './cli-together.js';
import type { MessagesFor } from './messages-for.js';
import { meant } from './phrases.js';

export const cli: MessagesFor<CliFinding> = {
  ...cliTexts,
  ...cliRecipes,
  ...cliRegister,
  ...cliTogether,
  'cli/unknown-command': {
    tr: () => ({
      title: 'Bilinmeyen komut',
      finding: ({ command, nearest }) => ({
        message: `“${command}” diye bir komut yok.`,
        help: meant.tr(nearest) ?? 'Komutlar için: genelge --help',
      }),
      what: 'Komutlar genelge --help ile görülür; Türkçe adları da vardır.',
    }),
    en: () => ({
      title: 'Unknown command',
      finding: ({ command, nearest }) => ({
        message: `There is no command “${command}”.`,
        help: meant.en(nearest) ?? 'For the commands: genelge --help',
      }),
      what: 'genelge --help lists the commands; they have Turkish names too.',
    }),
    example: { wrong: 'genelge rendr\n', right: 'genelge render\n' },
  },
  'cli/unknown-option': {
    tr: () => ({
      title: 'Bilinmeyen seçenek',
      finding: ({ option, nearest, known }) => ({
        message: `“${option}” diye bir seçenek yok.`,
        help: meant.tr(nearest) ?? `Olanlar: ${known.join(', ')}`,
      }),
      what: 'Komutun seçenekleri --help ile görülür.',
    }),
    en: () => ({
      title: 'Unknown option',
      finding: ({ option, nearest, known }) => ({
        message: `There is no option “${option}”.`,
        help: meant.en(nearest) ?? `There are: ${known.join(', ')}`,
      }),
      what: '--help lists the options of a command.',
    }),
    example: { wrong: 'genelge render --yer 2019\n', right: 'genelge render --year 2019\n' },
  },
  'cli/missing-argument': {
    tr: () => ({
      title: 'Eksik ad',
      finding: ({ argument }) => ({
        message: `<${argument}> verilmedi.`,
        help: 'Kullanım için komutun sonuna --help ekleyin.',
      }),
      what: 'Komut bir dosya, numara ya da dizi adı ister.',
    }),
    en: () => ({
      title: 'Missing name',
      finding: ({ argument }) => ({
        message: `<${argument}> is missing.`,
        help: 'For the usage, add --help to the command.',
      }),
      what: 'The command needs a file, a number or a series.',
    }),
    example: { wrong: 'genelge show\n', right: 'genelge show 2019/140\n' },
  },
  'cli/missing-option-value': {
    tr: () => ({
      title: 'Değersiz seçenek',
      finding: ({ option }) => ({ message: `${option} seçeneğinin değeri verilmedi.`, help: null }),
      what: 'Seçenek bir değer ister.',
    }),
    en: () => ({
      title: 'Option without a value',
      finding: ({ option }) => ({ message: `The option ${option} needs a value.`, help: null }),
      what: 'The option needs a value.',
    }),
    example: { wrong: 'genelge render --out\n', right: 'genelge render --out mektuplar\n' },
  },
  'cli/missing-option': {
    tr: () => ({
      title: 'Eksik seçenek',
      finding: ({ option }) => ({ message: `${option} seçeneği gerekli.`, help: null }),
      what: 'Komutun zorunlu bir seçeneği verilmemiş.',
    }),
    en: () => ({
      title: 'Missing option',
      finding: ({ option }) => ({ message: `The option ${option} is required.`, help: null }),
      what: 'A required option is missing.',
    }),
    example: { wrong: 'genelge void 2019/140\n', right: 'genelge void 2019/140 --reason "Yanlış muhatap"\n' },
  },
  'cli/excess-arguments': {
    tr: () => ({
      title: 'Fazla ad',
      finding: ({ command, most, given }) => ({
        message: `${command} komutuna en çok ${most} ad verilebilir; ${given} ad verildi.`,
        help: 'Boşluk içeren adları tırnak içine alın.',
      }),
      what: 'Boşluklu adlar tırnak içine alınır.',
    }),
    en: () => ({
      title: 'Too many names',
      finding: ({ command, most, given }) => ({
        message: `The command ${command} takes at most ${most} names; ${given} were given.`,
        help: 'Put names that hold spaces in quotes.',
      }),
      what: 'Names with spaces need quotes.',
    }),
    example: { wrong: 'genelge show 2019 / 140\n', right: 'genelge show "2019 / 140"\n' },
  },
  'cli/bad-option-value': {
    tr: () => ({
      title: 'Seçeneğin alamayacağı değer',
      finding: ({ option, value, allowed }) => ({
        message: `${option} seçeneği “${value}” değerini almaz.`,
        help: `Olabilecekler: ${allowed.join(', ')}`,
      }),
      what: 'Seçenek yalnız birkaç değerden birini alır.',
    }),
    en: () => ({
      title: 'A value that the option does not take',
      finding: ({ option, value, allowed }) => ({
        message: `The option ${option} cannot be “${value}”.`,
        help: `It can be: ${allowed.join(', ')}`,
      }),
      what: 'The option takes one of a few values only.',
    }),
    example: { wrong: 'genelge render --format docx\n', right: 'genelge render --format pdf\n' },
  },
  'cli/already-there': {
    tr: () => ({
      title: 'Çalışma alanı zaten var',
      finding: ({ file }) => ({
        message: `Burada zaten bir çalışma alanı var: ${file}`,
        help: 'Başka bir klasör verin; var olan hiçbir dosyanın üzerine yazılmaz.',
      }),
      what: 'Klasörde bir genelge.yaml var; init hiçbir dosyanın üzerine yazmaz.',
    }),
    en: () => ({
      title: 'The workspace is already there',
      finding: ({ file }) => ({
        message: `There is a workspace here already: ${file}`,
        help: 'Name another folder; nothing that is there is overwritten.',
      }),
      what: 'The folder has a genelge.yaml; init writes over no file.',
    }),
    example: { wrong: 'genelge init\n', right: 'genelge init yeni-klasor\n' },
  },
  'cli/missing-answers': {
    tr: () => ({
      title: 'Verilmeyen yanıtlar',
      finding: ({ options }) => ({
        message: `Soracak bir terminal yok ve şu seçenekler verilmedi: ${options.join(' ')}`,
        help: 'Seçenekleri komut satırında verin.',
      }),
      what: 'Soracak bir terminal yok (CI, --sorma); yanıtlar seçeneklerle verilir.',
    }),
    en: () => ({
      title: 'Missing answers',
      finding: ({ options }) => ({
        message: `There is no terminal to ask at, and these options are missing: ${options.join(' ')}`,
        help: 'Give them on the command line.',
      }),
      what: 'There is no terminal to ask at (CI, --no-input); answers are given by options.',
    }),
    example: {
      wrong: 'genelge new --no-input\n',
      right: 'genelge new --to odalar --subject "Seçimler" --signers genel-sekreter\n',
    },
  },
  'cli/cancelled': {
    tr: () => ({
      title: 'Vazgeçildi',
      finding: () => ({ message: 'Vazgeçildi; hiçbir şey yazılmadı.', help: null }),
      what: 'Sorular Ctrl-C ile kesildi; hiçbir şey yazılmadı.',
    }),
    en: () => ({
      title: 'Cancelled',
      finding: () => ({ message: 'Cancelled; nothing was written.', help: null }),
      what: 'Ctrl-C ended the questions; nothing was written.',
    }),
  },
  'cli/wrong-use': {
    tr: () => ({
      title: 'Anlaşılmayan komut',
      finding: ({ message }) => ({
        message: `Komut anlaşılamadı (${message}).`,
        help: 'Kullanım için: genelge --help',
      }),
      what: 'Kullanım genelge --help ile görülür.',
    }),
    en: () => ({
      title: 'Command not understood',
      finding: ({ message }) => ({
        message: `The command was not understood (${message}).`,
        help: 'For the usage: genelge --help',
      }),
      what: 'genelge --help shows the usage.',
    }),
  },
  'cli/fault': {
    tr: () => ({
      title: 'Programın kusuru',
      finding: ({ message, stack }) => ({
        message: `Programda bir kusur var: ${message}`,
        help: `Dosyalarınızda bir hata yok. Lütfen aşağıdaki satırlarla birlikte bildirin.\n${stack}`,
      }),
      what: 'Dosyalarınızda hata yok. Yazılan satırlarla bildirin.',
    }),
    en: () => ({
      title: 'A fault of the program',
      finding: ({ message, stack }) => ({
        message: `A fault of the program: ${message}`,
        help: `Your files are not to blame. Please report it with the lines below.\n${stack}`,
      }),
      what: 'Your files are not to blame. Report it with the lines it prints.',
    }),
  },
};
