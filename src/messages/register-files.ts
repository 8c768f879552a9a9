/** What is said of the register against the files. */

import type { RegisterFinding } from '../register/findings.js';
import type { MessagesFor } from './messages-for.js';

export const registerFiles = {
  'register/not-in-register': {
    tr: () => ({
      title: 'Defterde olmayan, elle yazılmış numara',
      finding: ({ numbers }) => ({
        message: `${numbers} elle yazılmış; defterde yok.`,
        help: '“genelge numarala” ile deftere işleyin.',
      }),
      what: 'denetle uyarır, sagla hata sayar; “genelge numarala” deftere işler.',
    }),
    en: () => ({
      title: 'A typed number that the register lacks',
      finding: ({ numbers }) => ({
        message: `${numbers} was typed by hand and is not in the register.`,
        help: 'Enter it with “genelge number”.',
      }),
      what: 'check warns of it, audit takes it for an error; “genelge number” enters it.',
    }),
  },
  'register/numbers-differ': {
    tr: () => ({
      title: 'Dosya ile defter ayrı numara söylüyor',
      finding: ({ numbers, registered }) => ({
        message: `Dosyada ${numbers || '—'} yazıyor, defterde ise bu belge ${registered}.`,
        help: 'numara: satırını defterdeki gibi yazın.',
      }),
      what: 'numara: defterdekinin kopyasıdır; dosyadaki değiştirilmiş.',
    }),
    en: () => ({
      title: 'File and register differ',
      finding: ({ numbers, registered }) => ({
        message: `The file says ${numbers || '—'}, and the register knows this document as ${registered}.`,
        help: 'Write numara: as the register has it.',
      }),
      what: 'numara: is a copy of what the register says; the file was changed.',
    }),
  },
  'register/number-lost': {
    tr: () => ({
      title: 'Numarası silinmiş dosya',
      finding: ({ numbers }) => ({
        message: `Bu dosya defterde ${numbers} numaralı; dosyada numarası yok.`,
        help: 'Aynı genelgeyse numara: satırını geri yazın, yeni bir genelgeyse dosyaya başka bir ad verin.',
      }),
      what: 'Defterde numaralı olan bir dosyanın numara: satırı silinmiş ya da yerine başka bir taslak konmuş.',
    }),
    en: () => ({
      title: 'A file that lost its number',
      finding: ({ numbers }) => ({
        message: `The register knows this file as ${numbers}; the file holds no number.`,
        help: 'If it is the same circular, write its numara: again; if it is a new one, give the file another name.',
      }),
      what: 'A file that the register knows has lost its numara:, or another draft was put in its place.',
    }),
  },
  'register/changed': {
    tr: () => ({
      title: 'Numaralandıktan sonra değişmiş genelge',
      finding: ({ numbers }) => ({
        message: `${numbers} numaralandıktan sonra değişmiş.`,
        help: 'Değişikliği geri alın ya da kaydettirin: genelge degistir DOSYA --gerekce "…"',
      }),
      what: 'Numaralanan genelge mühürlenir. Değişiklik geri alınır ya da “genelge degistir” ile kaydedilir.',
    }),
    en: () => ({
      title: 'Changed after it was numbered',
      finding: ({ numbers }) => ({
        message: `${numbers} was changed after it was numbered.`,
        help: 'Undo the change, or record it: genelge amend FILE --reason "…"',
      }),
      what: 'A numbered letter is sealed. Undo the change, or record it with “genelge amend”.',
    }),
  },
  'register/half-done': {
    tr: () => ({
      title: 'Yarım kalmış numaralama',
      finding: ({ numbers, file }) => ({
        message: `${file} defterde ${numbers} numarasını almış, dosyasına henüz yazılmamış.`,
        help: 'Bir sonraki “genelge numarala” yazar.',
      }),
      what: 'Numara deftere yazılmış, dosyaya yazılmamış; bir sonraki “genelge numarala” yazar.',
    }),
    en: () => ({
      title: 'Numbering cut short',
      finding: ({ numbers, file }) => ({
        message: `The register has given ${numbers} to ${file}; the file does not hold it yet.`,
        help: 'The next “genelge number” writes it.',
      }),
      what: 'The register has the number and the file does not; the next “genelge number” writes it.',
    }),
  },
  'register/file-missing': {
    tr: () => ({
      title: 'Numaralı genelgenin dosyası yok',
      finding: ({ numbers, file }) => ({
        message: `${numbers} numaralı genelgenin dosyası yok: ${file}`,
        help: 'Dosyayı geri koyun. Numara hiçbir durumda başkasına verilmez; genelge issued/ altında durur.',
      }),
      what: 'Dosya silinmiş ya da taşınmış; genelgenin kendisi issued/ altındadır.',
    }),
    en: () => ({
      title: 'File of a numbered circular missing',
      finding: ({ numbers, file }) => ({
        message: `The file of ${numbers} is missing: ${file}`,
        help: 'Put it back. The number is never given to another; the letter itself is in issued/.',
      }),
      what: 'The file was removed; the letter itself is in issued/.',
    }),
  },
  'register/not-numbered': {
    tr: () => ({
      title: 'Numaralı değil',
      finding: ({ file }) => ({
        message: `${file} numaralı bir genelge değil.`,
        help: 'Önce numara verin: genelge numarala',
      }),
      what: 'Komut numaralı bir genelge ister.',
    }),
    en: () => ({
      title: 'Not numbered',
      finding: ({ file }) => ({
        message: `${file} is not a numbered circular.`,
        help: 'Number it first: genelge number',
      }),
      what: 'The command needs a numbered circular.',
    }),
  },
  'register/missing-addendum': {
    tr: () => ({
      title: 'Eksik ek',
      finding: ({ number, missing }) => ({
        message: `${number} numaralı genelgenin ${missing}. eki defterde yok.`,
        help: 'Eski bir ekse deftere işleyin; değilse böyle kalabilir.',
      }),
      what: 'Bir genelgenin ekleri birden başlayıp aralıksız sayılır.',
    }),
    en: () => ({
      title: 'Missing addendum',
      finding: ({ number, missing }) => ({
        message: `Addendum ${missing} to ${number} is not in the register.`,
        help: 'Enter it if it is an old one; otherwise it may stay so.',
      }),
      what: 'Addenda to a circular count from one without a gap.',
    }),
  },
  'register/missing-number': {
    tr: () => ({
      title: 'Hiç verilmemiş numara',
      finding: ({ series, from, to, year }) => ({
        message: `${series} dizisinde ${year} yılının ${from === to ? from : `${from}–${to}`} numarası hiç verilmemiş; bu dizide boşluk yasak.`,
        help: `genelge ayir ${series} ${year}/${from} --gerekce "…"`,
      }),
      what: 'Boşluk yasak olan dizide bir numaranın sahibi yok; gerekçesiyle ayrılır.',
    }),
    en: () => ({
      title: 'A number never given',
      finding: ({ series, from, to, year }) => ({
        message: `${from === to ? from : `${from}–${to}`} of series ${series} in ${year} was never given; this series has no gaps.`,
        help: `genelge reserve ${series} ${year}/${from} --reason "…"`,
      }),
      what: 'A series without gaps has a number that nobody owns; reserve it with its reason.',
    }),
  },
  'register/more': {
    tr: () => ({
      title: 'Aynısından daha çok',
      finding: ({ code, count }) => ({ message: `${code}: bunlardan ${count} tane daha var.`, help: null }),
      what: 'Aynı koddan çok sayıda bulgunun yalnız ilkleri yazıldı.',
    }),
    en: () => ({
      title: 'More of the same',
      finding: ({ code, count }) => ({ message: `${code}: there are ${count} more of these.`, help: null }),
      what: 'Of many findings with one code only the first were told.',
    }),
  },
  'register/issued-missing': {
    tr: () => ({
      title: 'Mühür yok',
      finding: ({ numbers, digest }) => ({
        message: `${numbers} sayılı genelgenin mührü yok: issued/ altında ${digest.slice(0, 12)}…`,
        help: 'issued/ klasörünü git’ten geri alın.',
      }),
      what: 'issued/ altında genelgenin mühürlü hâli yok; klasörü git’ten geri alın.',
    }),
    en: () => ({
      title: 'Seal missing',
      finding: ({ numbers, digest }) => ({
        message: `The seal of ${numbers} is missing: ${digest.slice(0, 12)}… in issued/`,
        help: 'Restore the folder issued/ from git.',
      }),
      what: 'issued/ lacks the sealed letter; restore the folder from git.',
    }),
  },
  'register/issued-newer': {
    tr: () => ({
      title: 'Genelge daha yeni bir sürümün',
      finding: ({ numbers, digest }) => ({
        message: `${numbers} sayılı genelgeyi programın daha yeni bir sürümü düzenlemiş: issued/ altında ${digest.slice(0, 12)}…`,
        help: 'Programı yenileyin.',
      }),
      what: 'Genelge, programın bu sürümünden yenisiyle numaralanmış; bu sürüm onu okuyamaz.',
    }),
    en: () => ({
      title: 'Issued by a newer version',
      finding: ({ numbers, digest }) => ({
        message: `A newer version of the program issued ${numbers}: ${digest.slice(0, 12)}… in issued/`,
        help: 'Update the program.',
      }),
      what: 'The letter was numbered by a newer version of the program, and this one cannot read it.',
    }),
  },
  'register/issued-changed': {
    tr: () => ({
      title: 'Mühür bozulmuş',
      finding: ({ numbers, digest }) => ({
        message: `${numbers} sayılı genelgenin mührü bozulmuş: issued/ altında ${digest.slice(0, 12)}…`,
        help: 'issued/ klasörünü git’ten geri alın.',
      }),
      what: 'issued/ altındaki dosya, defterdeki özetiyle uyuşmuyor; klasörü git’ten geri alın.',
    }),
    en: () => ({
      title: 'Seal damaged',
      finding: ({ numbers, digest }) => ({
        message: `The seal of ${numbers} is damaged: ${digest.slice(0, 12)}… in issued/`,
        help: 'Restore the folder issued/ from git.',
      }),
      what: 'A file in issued/ does not agree with its digest in the register; restore the folder from git.',
    }),
  },
} satisfies Partial<MessagesFor<RegisterFinding>>;
