/** What is said of documents that are imported. */

import type { ImportFinding } from '../import/findings.js';
import { UNSURE_WORDS } from '../import/unsure-words.js';
import { importedRegister } from './imported-register.js';
import type { MessagesFor } from './messages-for.js';

const UNREADABLE = {
  tr: {
    'not-a-document': 'bir belge değil',
    damaged: 'bozuk',
    encoding: 'ne UTF-8 ne Windows-1254 metin',
    'old-word': 'Word 97–2003 biçiminde (.doc)',
    embedded: 'içine başka bir belge gömülü; Word’de açıp yeniden kaydedin',
  },
  en: {
    'not-a-document': 'no document',
    damaged: 'damaged',
    encoding: 'text neither in UTF-8 nor in Windows-1254',
    'old-word': 'in the format of Word 97–2003 (.doc)',
    embedded: 'another document is embedded in it; open it in Word and save it again',
  },
} as const;

export const imported: MessagesFor<ImportFinding> = {
  ...importedRegister,
  'import/unreadable': {
    tr: () => ({
      title: 'Okunamayan belge',
      finding: ({ file, reason }) => ({
        message: `${file} okunamadı: ${UNREADABLE.tr[reason]}.`,
        help: 'Word’de açıp .docx olarak yeniden kaydedin ya da metnini düz metin dosyasına yapıştırın.',
      }),
      what: 'Okunan biçimler: .docx, HTML, Markdown ve düz metin (UTF-8 ya da Windows-1254).',
    }),
    en: () => ({
      title: 'Unreadable document',
      finding: ({ file, reason }) => ({
        message: `${file} could not be read: it is ${UNREADABLE.en[reason]}.`,
        help: 'Open it in Word and save it anew as .docx, or paste its text into a text file.',
      }),
      what: 'What is read: .docx, HTML, Markdown and plain text (UTF-8 or Windows-1254).',
    }),
  },
  'import/too-large': {
    tr: () => ({
      title: 'Çok büyük belge',
      finding: ({ file, most }) => ({
        message: `${file} açıldığında ${most} sınırını aşıyor; okunmadı.`,
        help: 'Resimleri çıkarıp yeniden kaydedin.',
      }),
      what: 'Hiçbir mektup bu kadar yer tutmaz: bozuk ya da tuzak bir dosyadır.',
    }),
    en: () => ({
      title: 'A document too large',
      finding: ({ file, most }) => ({
        message: `${file} unpacks to more than ${most}; it was not read.`,
        help: 'Take the pictures out and save it anew.',
      }),
      what: 'No letter takes so much: it is a damaged file, or a trap.',
    }),
  },
  'import/forbidden-xml': {
    tr: () => ({
      title: 'Belgede yasak XML',
      finding: ({ file, part }) => ({
        message: `${file} içindeki ${part} belge türü ya da varlık (entity) tanımlıyor; okunmadı.`,
        help: 'Word’de açıp yeniden kaydedin.',
      }),
      what: 'Böyle tanımlar başka dosyaları okutabilir; Word bunları hiç yazmaz.',
    }),
    en: () => ({
      title: 'Forbidden XML in a document',
      finding: ({ file, part }) => ({
        message: `${part} in ${file} defines a document type or an entity; it was not read.`,
        help: 'Open it in Word and save it anew.',
      }),
      what: 'Such definitions could make other files be read; Word never writes them.',
    }),
  },
  'import/macros': {
    tr: () => ({
      title: 'Belgede makro var',
      finding: ({ file }) => ({ message: `${file} makro içeriyor; çalıştırılmadı, yalnız metni okundu.`, help: null }),
      what: 'Bir belgenin içindeki program hiçbir zaman çalıştırılmaz.',
    }),
    en: () => ({
      title: 'Macros in a document',
      finding: ({ file }) => ({
        message: `${file} holds macros; they were not run, only its text was read.`,
        help: null,
      }),
      what: 'A program inside a document is never run.',
    }),
  },
  'import/unsure': {
    tr: () => ({
      title: 'Emin olunamayan yer',
      finding: ({ file, line, what, text }) => ({
        message: `${line > 0 ? `${file}:${line}` : file}: ${UNSURE_WORDS[what].tr}${text === '' ? '' : `: ${text}`}`,
        help: 'YAML dosyasının başında da yazılıdır; bakıp düzeltin, sonra o satırı silin.',
      }),
      what: 'Belgede bu yerin ne olduğu kesin anlaşılamadı; hiçbir söz atılmadı.',
    }),
    en: () => ({
      title: 'A place that was not sure',
      finding: ({ file, line, what, text }) => ({
        message: `${line > 0 ? `${file}:${line}` : file}: ${UNSURE_WORDS[what].en}${text === '' ? '' : `: ${text}`}`,
        help: 'It also stands at the head of the YAML file; look, mend it, and take that line out.',
      }),
      what: 'What this place of the document is was not certain; no word was dropped.',
    }),
  },
  'import/left-out': {
    tr: () => ({
      title: 'Mektuba alınmayan satırlar',
      finding: ({ file, lines }) => ({
        message: `${file}: antet, altlık ya da yorum olan ${lines} satır mektuba alınmadı; YAML dosyasının başında yazılıdır.`,
        help: null,
      }),
      what: 'Anteti ve altlığı genelge.yaml basar; belgeninkiler açıklama olarak durur.',
    }),
    en: () => ({
      title: 'Lines left out of the letter',
      finding: ({ file, lines }) => ({
        message: `${file}: ${lines} lines of letterhead, foot or remarks were left out; they stand at the head of the YAML file.`,
        help: null,
      }),
      what: 'genelge.yaml prints letterhead and foot; those of the document stand as comments.',
    }),
  },
  'import/no-body': {
    tr: () => ({
      title: 'Metin bulunamadı',
      finding: ({ file }) => ({
        message: `${file} içinde mektubun metni bulunamadı.`,
        help: 'YAML dosyasına kendiniz yazın.',
      }),
      what: 'Belgenin başı ile imzası arasında metin tanınmadı.',
    }),
    en: () => ({
      title: 'No text was found',
      finding: ({ file }) => ({
        message: `No text of a letter was found in ${file}.`,
        help: 'Write it into the YAML file yourself.',
      }),
      what: 'Nothing was recognised between the head and the signatures.',
    }),
  },
  'import/no-date': {
    tr: () => ({
      title: 'Tarih bulunamadı',
      finding: ({ file }) => ({
        message: `${file} içinde tarih bulunamadı; yazılmadı.`,
        help: 'Tarihini verin: genelge aktar DOSYA --tarih 21.01.2019',
      }),
      what: 'Tarih bilinmeden mektubun yılı ve sırası bilinmez.',
    }),
    en: () => ({
      title: 'No date was found',
      finding: ({ file }) => ({
        message: `No date was found in ${file}; it was not written.`,
        help: 'Give its date: genelge import FILE --date 21.01.2019',
      }),
      what: 'Without a date neither the year nor the order of a letter is known.',
    }),
  },
  'import/number-taken': {
    tr: () => ({
      title: 'Numarası başkasında olan belge',
      finding: ({ file, number, by }) => ({
        message: `${file}: ${number} numarası ${by === '' ? 'defterde' : `${by} belgesinde`} var; hiçbir şey yazılmadı.`,
        help: 'Numara doğruysa belge daha önce aktarılmıştır; değilse belgenin numarasını düzeltin.',
      }),
      what: 'Bir numara bir kez verilir; defterde olanın üstüne yazılmaz.',
    }),
    en: () => ({
      title: 'A document with another’s number',
      finding: ({ file, number, by }) => ({
        message: `${file}: ${number} is ${by === '' ? 'in the register' : `that of ${by}`}; nothing was written.`,
        help: 'If the number is right, it was imported before; if not, mend it in the document.',
      }),
      what: 'A number is given once; what is in the register is never overwritten.',
    }),
  },
  'import/no-documents': {
    tr: () => ({
      title: 'Aktarılacak belge yok',
      finding: ({ folder }) => ({
        message: `${folder} klasöründe aktarılacak belge yok.`,
        help: 'Okunan dosyalar: .docx, .html, .md, .txt',
      }),
      what: 'Klasörde okunan biçimlerden hiçbir dosya yok.',
    }),
    en: () => ({
      title: 'Nothing to import',
      finding: ({ folder }) => ({
        message: `There is no document to import in ${folder}.`,
        help: 'What is read: .docx, .html, .md, .txt',
      }),
      what: 'The folder has no file of a kind that is read.',
    }),
  },
};
