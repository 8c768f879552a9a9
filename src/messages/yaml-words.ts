/** What is said of words that a YAML file holds and that would not print as they were typed. */

import type { YamlFinding } from '../workspace/yaml/findings.js';
import type { MessagesFor } from './messages-for.js';

const OLD_TURKISH = { tr: 'Windows-1254 (ya da ISO-8859-9)', en: 'Windows-1254 (or ISO-8859-9)' };
const UTF16 = { tr: 'UTF-16', en: 'UTF-16' };
const ENCODINGS = {
  'windows-1254': OLD_TURKISH,
  'utf-16le': UTF16,
  'utf-16be': UTF16,
  mixed: { tr: 'içine Windows-1254 bir metin yapıştırılmış', en: 'a text of Windows-1254 was pasted into it' },
} as const;

export const yamlWords = {
  'yaml/not-utf8': {
    tr: () => ({
      title: 'Dosya UTF-8 değil',
      finding: ({ encoding }) =>
        encoding === null
          ? {
              message: 'Dosya UTF-8 değil; hangi kodlamayla kaydedildiği de anlaşılmadı.',
              help: 'Dosyayı düzenleyicinizde UTF-8 olarak kaydedin.',
            }
          : {
              message: `Dosya UTF-8 değil: ${ENCODINGS[encoding].tr}.`,
              help: 'genelge denetle --duzelt dosyayı, önce göstererek, UTF-8’e çevirir.',
            },
      what: 'Dosya eski bir Türkçe kodlamayla (Windows-1254, ISO-8859-9) ya da UTF-16 olarak kaydedilmiş. denetle --duzelt onu UTF-8’e çevirir.',
    }),
    en: () => ({
      title: 'The file is not UTF-8',
      finding: ({ encoding }) =>
        encoding === null
          ? {
              message: 'The file is not UTF-8, nor anything else that is known here.',
              help: 'Save it as UTF-8 in your editor.',
            }
          : {
              message: `The file is not UTF-8: ${ENCODINGS[encoding].en}.`,
              help: 'genelge check --fix converts it to UTF-8, after showing it.',
            },
      what: 'The file was saved in an older Turkish encoding (Windows-1254, ISO-8859-9) or as UTF-16. check --fix converts it to UTF-8.',
    }),
  },
  'yaml/lost-text': {
    tr: () => ({
      title: 'Basılmayacak söz',
      finding: ({ comment }) => ({
        message: `“${comment}” basılmayacak: YAML boşluktan sonraki # işaretini açıklama sayar.`,
        help: 'Basılacaksa değerin tamamını tırnak içine alın; açıklamaysa kendi satırına yazın.',
      }),
      what: 'YAML’da boşluktan sonra gelen # bir açıklama başlatır: arkasındaki söz basılmaz. Basılacaksa değer tırnak içine alınır; açıklama kendi satırında durur.',
    }),
    en: () => ({
      title: 'Words that will not print',
      finding: ({ comment }) => ({
        message: `“${comment}” will not print: behind a space, YAML takes # for the start of a comment.`,
        help: 'Put the whole value in quotes if it is to print; a comment may stand on a line of its own.',
      }),
      what: 'In YAML a # behind a space begins a comment: the words behind it do not print. A value that holds one needs quotes; a comment has a line of its own.',
    }),
    example: { wrong: 'konu: Toplantı #3 Hakkında\n', right: 'konu: "Toplantı #3 Hakkında"\n' },
  },
  'yaml/comment-behind-text': {
    tr: () => ({
      title: 'Metnin arkasında açıklama',
      finding: ({ comment }) => ({
        message: `“${comment}” açıklama sayıldı, basılmayacak.`,
        help: 'Basılacaksa değerin tamamını tırnak içine alın; açıklamaysa kendi satırına yazın.',
      }),
      what: 'Serbest metnin arkasındaki açıklama, basılacak bir söz de olabilir. Açıklamayı kendi satırına yazın.',
    }),
    en: () => ({
      title: 'Comment behind a text',
      finding: ({ comment }) => ({
        message: `“${comment}” is a comment, and will not print.`,
        help: 'Put the whole value in quotes if it is to print; a comment may stand on a line of its own.',
      }),
      what: 'A comment behind a free text may have been meant for print. Write the comment on a line of its own.',
    }),
    example: {
      wrong: 'konu: Genel Kurul # ikinci toplantı\n',
      right: '# ikinci toplantı\nkonu: Genel Kurul\n',
    },
  },
  'yaml/joined-lines': {
    tr: () => ({
      title: 'Birleşen satırlar',
      finding: ({ what }) => ({
        message:
          what === 'list'
            ? 'Satır bir maddeye ya da başlığa benziyor, ama YAML onu üstündekiyle tek satır yapıyor.'
            : 'Paragraflar birleşiyor: YAML bu metnin boş satırlarını kaldırıyor.',
        help: 'Metni | ile başlatın (metin: |): satırlar yazıldığı gibi kalır.',
      }),
      what: '> ile ya da işaretsiz yazılan çok satırlı metnin satırlarını YAML birleştirir; maddeler ve paragraflar kaybolur. | satırları korur.',
    }),
    en: () => ({
      title: 'Joined lines',
      finding: ({ what }) => ({
        message:
          what === 'list'
            ? 'The line looks like an item or a heading, and YAML joins it to the one above.'
            : 'Paragraphs are joined: YAML takes away the blank lines of this text.',
        help: 'Begin the text with | (metin: |): its lines then stay as they are typed.',
      }),
      what: 'YAML joins the lines of a text written with > or without a sign; its items and paragraphs are lost. | keeps lines.',
    }),
    example: {
      wrong: 'metin: >\n  - Birinci madde\n  - İkinci madde\n',
      right: 'metin: |\n  - Birinci madde\n  - İkinci madde\n',
    },
  },
  'yaml/lost-character': {
    tr: () => ({
      title: 'Yitmiş harf',
      finding: () => ({
        message: 'Metinde okunamayan bir harf var (U+FFFD): asıl harf, dosya buraya gelmeden yitmiş.',
        help: 'Harfi yeniden yazın ya da metni aslından, UTF-8 olarak yeniden alın.',
      }),
      what: 'Metinde U+FFFD (�) var: metin başka bir kodlamadan yanlış okunmuş, asıl harf yitmiş.',
    }),
    en: () => ({
      title: 'Lost letter',
      finding: () => ({
        message: 'A letter cannot be read (U+FFFD): it was lost before the file came here.',
        help: 'Type the letter again, or take the text from where it came, as UTF-8.',
      }),
      what: 'The text holds U+FFFD (�): it was read in the wrong encoding somewhere, and the letter was lost.',
    }),
    example: { wrong: 'konu: �enlik Hazırlıkları\n', right: 'konu: Şenlik Hazırlıkları\n' },
  },
} satisfies Partial<MessagesFor<YamlFinding>>;
