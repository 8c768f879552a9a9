/** What is said of the register's own text. */

import type { RegisterFinding } from '../register/findings.js';
import type { MessagesFor } from './messages-for.js';

const RESTORE = {
  tr: 'Dosyayı git’teki son sağlam hâline döndürün (git log register.jsonl).',
  en: 'Restore the file to its last sound state in git (git log register.jsonl).',
} as const;

export const registerText = {
  'register/unknown-version': {
    tr: () => ({
      title: 'Defterin sürümü bilinmiyor',
      finding: ({ header }) => ({
        message: `Numara defterinin ilk satırı tanınmadı: ${header.slice(0, 60)}`,
        help: `Defter daha yeni bir programla yazılmış olabilir; programı yenileyin. Değilse: ${RESTORE.tr}`,
      }),
      what: 'register.jsonl dosyasının ilk satırı tanınmadı; daha yeni bir programla yazılmış ya da bozulmuş.',
    }),
    en: () => ({
      title: 'Unknown version of the register',
      finding: ({ header }) => ({
        message: `The first line of the register is unknown: ${header.slice(0, 60)}`,
        help: `It may be the work of a newer program: renew this one. If not: ${RESTORE.en}`,
      }),
      what: 'The first line of register.jsonl is unknown: a newer program wrote it, or it is damaged.',
    }),
  },
  'register/foreign-line-ends': {
    tr: () => ({
      title: 'Defterin satır sonları değişmiş',
      finding: () => ({
        message: 'Numara defterinin satır sonları CRLF olmuş; defter yalnız LF ile okunur.',
        help: 'Dosyayı bir düzenleyici ya da git’in autocrlf ayarı yeniden yazmış. “git checkout register.jsonl” ile geri alın; .gitattributes içindeki “register.jsonl -merge -text” satırı bunu önler.',
      }),
      what: 'register.jsonl dosyasının satırları CRLF ile bitiyor: Windows’taki bir düzenleyici ya da git’in autocrlf ayarı dosyayı yeniden yazmış. İçindeki numaralar yerindedir.',
    }),
    en: () => ({
      title: 'The register’s line ends were changed',
      finding: () => ({
        message: 'The lines of the register end with CR LF; it is read with LF alone.',
        help: 'An editor, or git’s autocrlf, wrote the file anew. Restore it with “git checkout register.jsonl”; the line “register.jsonl -merge -text” of .gitattributes prevents it.',
      }),
      what: 'The lines of register.jsonl end with CR LF: an editor on Windows, or git’s autocrlf, wrote the file anew. Its numbers are unharmed.',
    }),
  },
  'register/broken-line': {
    tr: () => ({
      title: 'Defterde bozuk satır',
      finding: ({ line }) => ({
        message: `Defterin ${line}. satırı bozulmuş: programın yazdığı gibi değil.`,
        help: RESTORE.tr,
      }),
      what: 'Satır programın yazdığı gibi değil. Defter elle değiştirilmez; git’teki son sağlam hâli geri alınır.',
    }),
    en: () => ({
      title: 'Damaged line of the register',
      finding: ({ line }) => ({
        message: `Line ${line} of the register is damaged: the program did not write it so.`,
        help: RESTORE.en,
      }),
      what: 'The line is not as the program wrote it. The register is not edited by hand; restore it from git.',
    }),
  },
  'register/broken-chain': {
    tr: () => ({
      title: 'Defterin zinciri kopuk',
      finding: ({ line }) => ({
        message: `Defterin ${line}. satırı bir öncekinin devamı değil: arada satır silinmiş, eklenmiş ya da yer değiştirmiş.`,
        help: RESTORE.tr,
      }),
      what: 'Her satır bir öncekinin özetini taşır; arada satır silinmiş, eklenmiş ya da yer değiştirmiş.',
    }),
    en: () => ({
      title: 'Broken chain of the register',
      finding: ({ line }) => ({
        message: `Line ${line} of the register does not continue the one before it: a line was removed, added or moved.`,
        help: RESTORE.en,
      }),
      what: 'Each line holds the digest of the one before; a line was removed, added or moved.',
    }),
  },
  'register/torn-line': {
    tr: () => ({
      title: 'Defterde yarım satır',
      finding: ({ line }) => ({
        message: `Defterin ${line}. satırı yarım: yazılırken kesilmiş. Hiç yazılmamış sayıldı.`,
        help: 'Bir sonraki “genelge numarala” yarım satırı kaldırır.',
      }),
      what: 'Program yazarken kesilmiş. Satır sayılmaz; bir sonraki “genelge numarala” kaldırır.',
    }),
    en: () => ({
      title: 'Torn line of the register',
      finding: ({ line }) => ({
        message: `Line ${line} of the register is cut off: a run was ended while writing it. It does not count.`,
        help: 'The next “genelge number” removes it.',
      }),
      what: 'A run ended while writing it. It does not count; the next “genelge number” removes it.',
    }),
  },
  'register/conflict-markers': {
    tr: () => ({
      title: 'Defterde git çakışma işareti',
      finding: ({ line }) => ({
        message: `Defterin ${line}. satırında git’in çakışma işareti var: iki tarafta da numara verilmiş.`,
        help: 'Elle düzeltmeyin. Birleştirmeyi geri alıp (git merge --abort) yeniden yapın, çakışınca “genelge numarala --tasi” komutunu çalıştırın.',
      }),
      what: 'İki dalda da numara verilmiş. Birleştirmeyi geri alıp yeniden yapın ve çakışınca “genelge numarala --tasi” komutunu çalıştırın.',
    }),
    en: () => ({
      title: 'Conflict markers in the register',
      finding: ({ line }) => ({
        message: `Line ${line} of the register is a conflict marker of git: both sides gave numbers.`,
        help: 'Do not fix it by hand. Undo the merge (git merge --abort), merge again, and in the conflict run “genelge number --rebase”.',
      }),
      what: 'Both branches gave numbers. Undo the merge, merge again, and in the conflict run “genelge number --rebase”.',
    }),
  },
  'register/doubled-number': {
    tr: () => ({
      title: 'Defterde iki kez verilmiş numara',
      finding: ({ number, line, other }) => ({
        message: `${number} defterde iki kez verilmiş: ${other}. ve ${line}. satırlarda.`,
        help: 'Birleştirmeyi geri alıp yeniden yapın, çakışınca “genelge numarala --tasi” komutunu çalıştırın.',
      }),
      what: 'İki dal aynı numarayı vermiş ve birleştirilmiş.',
    }),
    en: () => ({
      title: 'A number given twice',
      finding: ({ number, line, other }) => ({
        message: `${number} is given twice in the register: in lines ${other} and ${line}.`,
        help: 'Undo the merge, merge again, and in the conflict run “genelge number --rebase”.',
      }),
      what: 'Two branches gave the same number and were merged.',
    }),
  },
  'register/unowned-number': {
    tr: () => ({
      title: 'Hiç verilmemiş numaranın satırı',
      finding: ({ number, line }) => ({
        message: `Defterin ${line}. satırı, hiç verilmemiş ${number} numarasından söz ediyor.`,
        help: RESTORE.tr,
      }),
      what: 'Defter, önce verilmemiş bir numarayı iptal ediyor ya da değiştiriyor.',
    }),
    en: () => ({
      title: 'A line about a number never given',
      finding: ({ number, line }) => ({
        message: `Line ${line} of the register speaks of ${number}, which was never given.`,
        help: RESTORE.en,
      }),
      what: 'The register voids or amends a number that it never gave.',
    }),
  },
} satisfies Partial<MessagesFor<RegisterFinding>>;
