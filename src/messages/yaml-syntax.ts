/** What is said of a text that is no YAML, or that YAML reads otherwise than it was meant. */

import type { YamlFinding } from '../workspace/yaml/findings.js';
import type { MessagesFor } from './messages-for.js';

export const yamlSyntax = {
  'yaml/tab': {
    tr: () => ({
      title: 'Girintide sekme',
      finding: () => ({
        message: 'Satır sekme (Tab) ile başlıyor; YAML girintide yalnız boşluk kabul eder.',
        help: 'Sekmeyi silin, yerine boşluk koyun.',
      }),
      what: 'YAML girintide yalnız boşluk kabul eder. Düzenleyicinizde “sekme yerine boşluk” ayarını açın.',
    }),
    en: () => ({
      title: 'Tab as indent',
      finding: () => ({
        message: 'The line begins with a tab; YAML takes spaces only in an indent.',
        help: 'Delete the tab, and put spaces in its place.',
      }),
      what: 'YAML takes spaces only. Have your editor write spaces for tabs.',
    }),
    example: { wrong: 'dagitim:\n\tgeregi: Valilik\n', right: 'dagitim:\n  geregi: Valilik\n' },
  },
  'yaml/open-quote': {
    tr: () => ({
      title: 'Kapanmayan tırnak',
      finding: ({ quote }) => ({
        message: `Burada açılan tırnak (${quote}) kapanmamış.`,
        help: `Değerin sonuna ${quote} koyun.`,
      }),
      what: 'Tırnakla başlayan bir değer aynı tırnakla biter.',
    }),
    en: () => ({
      title: 'Quote left open',
      finding: ({ quote }) => ({
        message: `The quote (${quote}) opened here is never closed.`,
        help: `Put ${quote} at the end of the value.`,
      }),
      what: 'A value that begins with a quote ends with the same.',
    }),
    example: { wrong: 'konu: "Genel Kurul\n', right: 'konu: "Genel Kurul"\n' },
  },
  'yaml/open-bracket': {
    tr: () => ({
      title: 'Kapanmayan ayraç',
      finding: ({ bracket }) => ({
        message: `Burada açılan ayraç kapanmamış; ${bracket} eksik.`,
        help: `Listenin sonuna ${bracket} koyun; değerin kendisi ayraçla başlıyorsa tırnak içine alın.`,
      }),
      what: '[ ile başlayan liste ] ile, { ile başlayan bölüm } ile biter.',
    }),
    en: () => ({
      title: 'Bracket left open',
      finding: ({ bracket }) => ({
        message: `The bracket opened here is never closed; ${bracket} is missing.`,
        help: `Put ${bracket} at the end of the list; put the value in quotes if it begins with a bracket itself.`,
      }),
      what: 'A list that begins with [ ends with ], a section that begins with { with }.',
    }),
    example: { wrong: 'imza: [genel-sekreter\n', right: 'imza: [genel-sekreter]\n' },
  },
  'yaml/special-start': {
    tr: () => ({
      title: 'YAML işaretiyle başlayan değer',
      finding: ({ sign, quoted }) => ({
        message: `Değer YAML’ın kendine ayırdığı bir işaretle (${sign}) başlıyor.`,
        help: `Değeri tırnak içine alın: ${quoted}`,
      }),
      what: '@ % ` ! | > ile başlayan değer tırnak ister.',
    }),
    en: () => ({
      title: 'Value that begins with a sign of YAML',
      finding: ({ sign, quoted }) => ({
        message: `The value begins with a sign that YAML keeps for itself (${sign}).`,
        help: `Put the value in quotes: ${quoted}`,
      }),
      what: 'A value that begins with @ % ` ! | > needs quotes.',
    }),
    example: { wrong: 'yer: @Ankara\n', right: 'yer: "@Ankara"\n' },
  },
  'yaml/missing-colon': {
    tr: () => ({
      title: 'İki noktasız satır',
      finding: () => ({
        message: 'Bu satır ne bir “anahtar: değer”, ne de üstündeki metnin devamı.',
        help: 'Anahtarsa ardına iki nokta ve boşluk koyun; metnin devamıysa girintili yazın, metinde iki nokta varsa önüne | koyun.',
      }),
      what: 'Her satır bir “anahtar: değer”dir ya da üstündeki değerin girintili devamıdır.',
    }),
    en: () => ({
      title: 'Line without a colon',
      finding: () => ({
        message: 'This line is neither “key: value” nor a part of the text above it.',
        help: 'Put a colon and a space behind a key; indent what belongs to a text, and begin a text that holds colons with |.',
      }),
      what: 'Every line is “key: value”, or an indented part of the value above it.',
    }),
    example: { wrong: 'konu: Genel Kurul\nivedilik\n', right: 'konu: Genel Kurul\nivedilik: ACELE\n' },
  },
  'yaml/indent': {
    tr: () => ({
      title: 'Uymayan girinti',
      finding: () => ({
        message: 'Satırın girintisi üstündekilere uymuyor.',
        help: 'Aynı bölümün anahtarlarını ve maddelerini alt alta, aynı girintiyle yazın.',
      }),
      what: 'Aynı bölümün anahtarları aynı sütunda başlar.',
    }),
    en: () => ({
      title: 'Indent that does not fit',
      finding: () => ({
        message: 'The indent of the line does not fit those above.',
        help: 'Write the keys and items of one section below each other, with the same indent.',
      }),
      what: 'The keys of one section begin in the same column.',
    }),
    example: { wrong: 'konu: Genel Kurul\n ivedilik: ACELE\n', right: 'konu: Genel Kurul\nivedilik: ACELE\n' },
  },
  'yaml/syntax': {
    tr: () => ({
      title: 'YAML yazımı bozuk',
      finding: () => ({
        message: 'YAML yazımı bozuk.',
        help: 'İşaretli yerde ve bir üst satırda girintileri, iki noktaları, tırnakları ve ayraçları denetleyin.',
      }),
      what: 'İşaretli yer YAML kurallarına uymuyor; çoğu zaman bir virgül ya da ayraç fazla ya da eksiktir.',
    }),
    en: () => ({
      title: 'Malformed YAML',
      finding: () => ({
        message: 'The YAML is malformed.',
        help: 'Check indents, colons, quotes and brackets at the place marked and on the line above.',
      }),
      what: 'The place marked breaks the rules of YAML; most often a comma or a bracket is missing, or one too many.',
    }),
    example: { wrong: 'imza: [genel-sekreter]]\n', right: 'imza: [genel-sekreter]\n' },
  },
  'yaml/colon-in-text': {
    tr: () => ({
      title: 'Metinde iki nokta ve boşluk',
      finding: ({ quoted }) => ({
        message: 'Metnin içinde iki nokta ve boşluk var; YAML bunu yeni bir anahtar sanıyor.',
        help: `Metni tırnak içine alın: ${quoted}`,
      }),
      what: 'YAML, iki nokta ve boşluğu yeni bir anahtar sanır. Metnin tamamı tırnak ister.',
    }),
    en: () => ({
      title: 'Colon and space in a text',
      finding: ({ quoted }) => ({
        message: 'The text holds a colon and a space, which YAML takes for a new key.',
        help: `Put the text in quotes: ${quoted}`,
      }),
      what: 'YAML takes a colon and a space for a new key. The whole text needs quotes.',
    }),
    example: { wrong: "konu: İlgi: TESK'in yazısı\n", right: 'konu: "İlgi: TESK\'in yazısı"\n' },
  },
  'yaml/text-after-quote': {
    tr: () => ({
      title: 'Kapanan tırnaktan sonra metin',
      finding: ({ quote }) => ({
        message: `Tırnak (${quote}) kapandıktan sonra metin sürüyor.`,
        help: `Metni öbür tırnakla çevirin: ${quote === "'" ? '"…"' : "'…'"}`,
      }),
      what: 'Kesme işareti, tek tırnakla başlayan metni kapatmış. Metni çift tırnakla çevirin ya da tırnaksız yazın.',
    }),
    en: () => ({
      title: 'Text after its closing quote',
      finding: ({ quote }) => ({
        message: `The text goes on after its closing quote (${quote}).`,
        help: `Use the other quotes round it: ${quote === "'" ? '"…"' : "'…'"}`,
      }),
      what: 'An apostrophe closed a text that began with a single quote. Use double quotes, or none.',
    }),
    example: { wrong: "konu: 'TESK'in yazısı'\n", right: 'konu: "TESK\'in yazısı"\n' },
  },
  'yaml/duplicate-key': {
    tr: () => ({
      title: 'İki kez yazılmış anahtar',
      finding: ({ key }) => ({ message: `“${key}” iki kez yazılmış.`, help: 'Birini silin.' }),
      what: 'Aynı anahtar iki kez var; hangisinin geçerli olduğu bilinemez.',
    }),
    en: () => ({
      title: 'Key written twice',
      finding: ({ key }) => ({ message: `“${key}” is written twice.`, help: 'Delete one.' }),
      what: 'The same key stands twice; nobody can tell which counts.',
    }),
    example: { wrong: 'konu: Genel Kurul\nkonu: Genel Kurul Toplantısı\n', right: 'konu: Genel Kurul Toplantısı\n' },
  },
} satisfies Partial<MessagesFor<YamlFinding>>;
