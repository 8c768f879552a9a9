/** Turkish words for what is wrong with numbers and the register. */

import type { RegisterFinding } from '../../../register/findings.js';
import type { MessagesFor } from '../catalogue.js';
import { day, meant } from './phrases.js';

const RESTORE = 'Dosyayı git’teki son sağlam hâline döndürün (git log register.jsonl).';

export const register: MessagesFor<RegisterFinding> = {
  'register/unknown-version': ({ header }) => ({
    says: `Numara defterinin ilk satırı tanınmadı: ${header.slice(0, 60)}`,
    mend: `Defter daha yeni bir programla yazılmış olabilir; programı yenileyin. Değilse: ${RESTORE}`,
  }),
  'register/broken-line': ({ line }) => ({
    says: `Defterin ${line}. satırı bozulmuş: programın yazdığı gibi değil.`,
    mend: RESTORE,
  }),
  'register/broken-chain': ({ line }) => ({
    says: `Defterin ${line}. satırı bir öncekinin devamı değil: arada satır silinmiş, eklenmiş ya da yer değiştirmiş.`,
    mend: RESTORE,
  }),
  'register/torn-line': ({ line }) => ({
    says: `Defterin ${line}. satırı yarım: yazılırken kesilmiş. Hiç yazılmamış sayıldı.`,
    mend: 'Bir sonraki “genelge number” yarım satırı kaldırır.',
  }),
  'register/conflict-markers': ({ line }) => ({
    says: `Defterin ${line}. satırında git’in çelişki işareti var: iki tarafta da numara verilmiş.`,
    mend: 'Elle düzeltmeyin. Birleştirmeyi geri alıp (git merge --abort) yeniden yapın, çelişince “genelge number --rebase” deyin.',
  }),
  'register/doubled-number': ({ number, line, other }) => ({
    says: `${number} defterde iki kez verilmiş: ${other}. ve ${line}. satırlarda.`,
    mend: 'Birleştirmeyi geri alıp yeniden yapın, çelişince “genelge number --rebase” deyin.',
  }),
  'register/unowned-number': ({ number, line }) => ({
    says: `Defterin ${line}. satırı, hiç verilmemiş ${number} numarasından söz ediyor.`,
    mend: RESTORE,
  }),
  'register/number-taken': ({ number, by }) => ({
    says: by === '' ? `${number} başka bir yazı için ayrılmış.` : `${number} alınmış: ${by}`,
    mend: 'Başka bir numara yazın ya da satırı silin; boş numarayı program verir.',
  }),
  'register/gap': ({ number, missing }) => ({
    says: `${number} verilirse ${missing} boşta kalır; bu dizide boşluk yasak.`,
    mend: `Numara başka bir yazınınsa: genelge reserve ${missing.replace(':', ' ')} --reason "…"`,
  }),
  'register/before-start': ({ number, start }) => ({
    says: `${number}, dizinin başlangıcı olan ${start} numarasından küçük.`,
    mend: 'Doğruysa genelge.yaml dosyasında dizinin baslangic: değerini düzeltin.',
  }),
  'register/date-order': ({ number, date, other, otherDate }) => ({
    says: `${number} ${day(date)} tarihli, ondan önceki ${other} ise ${day(otherDate)} tarihli.`,
    mend: 'Tarihi düzeltin; sıra önemli değilse diziye tarih_sirasi: serbest yazın.',
  }),
  'register/number-needed': ({ series }) => ({
    says: `“${series}” numarası elle verilir; yazılmamış.`,
    mend: `numara: {${series}: …} yazın ya da --${series === 'sayi' ? 'sayi' : series} ile verin.`,
  }),
  'register/undated-other-year': ({ folder, today }) => ({
    says: `Tarihsiz taslak ${folder} klasöründe; bugünün tarihini (${day(today)}) aldı.`,
    mend: 'Dosyayı bu yılın klasörüne taşıyın; tarih yanlışsa numaralamadan önce tarih: satırını yazın.',
  }),
  'register/unknown-series': ({ series, nearest, known }) => ({
    says: `“${series}” adlı bir dizi yok.`,
    mend: meant(nearest) ?? `Olanlar: ${known.join(', ')}`,
  }),
  'register/no-such-number': ({ number }) => ({ says: `Defterde ${number} numarası yok.`, mend: null }),
  'register/ambiguous-number': ({ number, series }) => ({
    says: `${number} birden çok belgede var (${series.join(', ')}).`,
    mend: `Diziyi ve yılı da yazın: ${series[0]}:2019/12`,
  }),
  'register/already-void': ({ number }) => ({ says: `${number} zaten iptal edilmiş.`, mend: null }),
  'register/reason-missing': () => ({ says: 'Gerekçe boş.', mend: '--reason "…" ile bir gerekçe yazın.' }),
  'register/not-in-register': ({ numbers }) => ({
    says: `${numbers} elle yazılmış; defterde yok.`,
    mend: '“genelge number” ile deftere işleyin.',
  }),
  'register/numbers-differ': ({ numbers, registered }) => ({
    says: `Dosyada ${numbers || '—'} yazıyor, defterde ise bu belge ${registered}.`,
    mend: 'numara: satırını defterdeki gibi yazın.',
  }),
  'register/number-lost': ({ numbers }) => ({
    says: `Bu dosya defterde ${numbers} numaralı; numarası silinmiş ve metni değişmiş.`,
    mend: 'Aynı genelgeyse numara: satırını geri yazın, yeni bir genelgeyse dosyaya başka bir ad verin.',
  }),
  'register/changed': ({ numbers }) => ({
    says: `${numbers} numaralandıktan sonra değişmiş.`,
    mend: 'Değişikliği geri alın ya da kaydettirin: genelge amend DOSYA --reason "…"',
  }),
  'register/half-done': ({ numbers, file }) => ({
    says: `${file} defterde ${numbers} numarasını almış, dosyasına henüz yazılmamış.`,
    mend: 'Bir sonraki “genelge number” yazar.',
  }),
  'register/file-missing': ({ numbers, file }) => ({
    says: `${numbers} numaralı genelgenin dosyası yok: ${file}`,
    mend: 'Dosyayı geri koyun. Numara hiçbir durumda başkasına verilmez; mektup issued/ altında durur.',
  }),
  'register/not-numbered': ({ file }) => ({
    says: `${file} numaralı bir genelge değil.`,
    mend: 'Önce numara verin: genelge number',
  }),
  'register/missing-number': ({ series, from, to, year }) => ({
    says: `${series} dizisinde ${year} yılının ${from === to ? from : `${from}–${to}`} numarası hiç verilmemiş; bu dizide boşluk yasak.`,
    mend: `genelge reserve ${series} ${year}/${from} --reason "…"`,
  }),
  'register/more': ({ code, count }) => ({ says: `${code}: bunlardan ${count} tane daha var.`, mend: null }),
  'register/issued-missing': ({ numbers, digest }) => ({
    says: `${numbers} sayılı mektubun mührü yok: issued/ altında ${digest.slice(0, 12)}…`,
    mend: 'issued/ klasörünü git’ten geri alın.',
  }),
  'register/issued-changed': ({ numbers, digest }) => ({
    says: `${numbers} sayılı mektubun mührü bozulmuş: issued/ altında ${digest.slice(0, 12)}…`,
    mend: 'issued/ klasörünü git’ten geri alın.',
  }),
};
