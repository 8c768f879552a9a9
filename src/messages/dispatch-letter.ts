/** What is said of a letter that is not mailed as it is. */

import type { DispatchFinding } from '../dispatch/findings.js';
import type { MessagesFor } from './messages-for.js';

type AboutLetter = Extract<
  DispatchFinding,
  {
    code:
      | 'dispatch/no-server'
      | 'dispatch/no-password'
      | 'dispatch/nobody'
      | 'dispatch/not-numbered'
      | 'dispatch/void-letter'
      | 'dispatch/changed-letter'
      | 'dispatch/classified'
      | 'dispatch/not-confirmed'
      | 'dispatch/not-a-pdf'
      | 'dispatch/other-pdf'
      | 'dispatch/not-published';
  }
>;

export const dispatchLetter: MessagesFor<AboutLetter> = {
  'dispatch/no-server': {
    tr: () => ({
      title: 'Posta sunucusu yazılmamış',
      finding: () => ({
        message: 'genelge.yaml dosyasında posta sunucusu yok.',
        help: 'Ekleyin: eposta: {gonderen: "Birlik <bilgi@birlik.example>", sunucu: smtp.birlik.example, kullanici: …}',
      }),
      what: 'E-posta kurumun kendi sunucusundan gider; gönderen ve sunucu genelge.yaml dosyasında yazılır.',
    }),
    en: () => ({
      title: 'No mail server',
      finding: () => ({
        message: 'genelge.yaml names no mail server.',
        help: 'Add: eposta: {gonderen: "Birlik <bilgi@birlik.example>", sunucu: smtp.birlik.example, kullanici: …}',
      }),
      what: 'Mail goes through the organisation’s own server; sender and server stand in genelge.yaml.',
    }),
  },
  'dispatch/no-password': {
    tr: () => ({
      title: 'Posta parolası verilmemiş',
      finding: ({ variable, user }) => ({
        message: `${user} kullanıcısının parolası ${variable} ortam değişkeninde yok.`,
        help: 'Parola yalnız ortamdan alınır; hiçbir dosyaya yazılmaz.',
      }),
      what: 'Posta sunucusunun parolası dosyalarda ve git’te durmaz; gönderirken ortam değişkeniyle verilir.',
    }),
    en: () => ({
      title: 'No password for the mail server',
      finding: ({ variable, user }) => ({
        message: `The environment variable ${variable} does not hold the password of ${user}.`,
        help: 'The password comes from the environment only, and is written into no file.',
      }),
      what: 'The password stands in no file and not in git; it is given by an environment variable when sending.',
    }),
  },
  'dispatch/nobody': {
    tr: () => ({
      title: 'Adresi bilinen muhatap yok',
      finding: () => ({
        message: 'Bu yazının muhataplarından hiçbirinin e-posta adresi bilinmiyor.',
        help: 'Muhatap listesine eposta ekleyin: {ad: …, eposta: oda@ornek.example}',
      }),
      what: 'Yazı, muhatap gruplarının listelerindeki adreslere gönderilir; listede hiç adres yok.',
    }),
    en: () => ({
      title: 'No addressee with an address',
      finding: () => ({
        message: 'None of the addressees of this letter has an e-mail address.',
        help: 'Add eposta to the list of addressees: {ad: …, eposta: oda@ornek.example}',
      }),
      what: 'Letters are mailed to the addresses in the lists of their groups; there is none.',
    }),
  },
  'dispatch/not-numbered': {
    tr: () => ({
      title: 'Numarasız yazı gönderilmez',
      finding: ({ name }) => ({ message: `${name} defterde numaralı değil.`, help: 'Önce: genelge numarala' }),
      what: 'Yalnız defterde numaralı bir yazı gönderilir; taslak, ya da elle yazılıp deftere işlenmemiş numara gönderilmez.',
    }),
    en: () => ({
      title: 'A letter without a number is not sent',
      finding: ({ name }) => ({
        message: `${name} has no number in the register.`,
        help: 'Number it first: genelge number',
      }),
      what: 'Only a letter with a number in the register is mailed: no draft, and none whose number was typed and not entered.',
    }),
  },
  'dispatch/void-letter': {
    tr: () => ({
      title: 'İptal edilmiş yazı gönderilmez',
      finding: ({ numbers }) => ({ message: `${numbers} iptal edilmiş; gönderilmez.`, help: null }),
      what: 'Numaralarından biri iptal edilmiş yazı postalanmaz.',
    }),
    en: () => ({
      title: 'A void letter is not sent',
      finding: ({ numbers }) => ({ message: `${numbers} is void; it is not sent.`, help: null }),
      what: 'A letter of which a number was annulled is not mailed.',
    }),
  },
  'dispatch/changed-letter': {
    tr: () => ({
      title: 'Numaralandıktan sonra değişmiş yazı',
      finding: ({ numbers, file }) => ({
        message: `${file} numaralandıktan sonra değişmiş; ${numbers} gönderilmedi.`,
        help: 'Değişikliği kaydedin (genelge degistir) ya da geri alın.',
      }),
      what: 'Dosyanın söylediği ile mühürlenen yazı ayrıysa hangisinin gideceğini ancak bir insan bilir.',
    }),
    en: () => ({
      title: 'A letter that changed since it was numbered',
      finding: ({ numbers, file }) => ({
        message: `${file} changed since it was numbered; ${numbers} was not sent.`,
        help: 'Record the change (genelge amend) or undo it.',
      }),
      what: 'Where the file says something else than the sealed letter, only a person knows which of them is to go.',
    }),
  },
  'dispatch/classified': {
    tr: () => ({
      title: 'Gizlilik dereceli yazı',
      finding: ({ classification }) => ({
        message: `Yazının gizlilik derecesi ${classification}; e-postayla gönderilmedi.`,
        help: 'Gönderilebileceğinden eminseniz: --gizli',
      }),
      what: 'E-posta yolda ve kutularda okunabilir; gizlilik dereceli yazı ancak --gizli denirse gönderilir.',
    }),
    en: () => ({
      title: 'A classified letter',
      finding: ({ classification }) => ({
        message: `The letter is marked ${classification}; it was not mailed.`,
        help: 'If you are sure that it may be: --classified',
      }),
      what: 'Mail can be read on its way and in boxes; a letter with a mark of classification goes only with --classified.',
    }),
  },
  'dispatch/not-confirmed': {
    tr: () => ({
      title: 'Göndermek onaylanmamış',
      finding: () => ({ message: 'Sorulacak kimse yok; gönderilmedi.', help: 'Sormadan göndermek için: --evet' }),
      what: 'Gönderilen geri alınamaz: uçbirimde sorulur, uçbirim yoksa --evet denmelidir.',
    }),
    en: () => ({
      title: 'Nobody agreed to send',
      finding: () => ({ message: 'Nobody is there to be asked; nothing was sent.', help: 'To send unasked: --yes' }),
      what: 'What is sent cannot be called back: a terminal is asked, and without one --yes is needed.',
    }),
  },
  'dispatch/not-a-pdf': {
    tr: () => ({
      title: 'PDF değil',
      finding: ({ file }) => ({ message: `${file} bir PDF değil.`, help: 'Taramayı PDF olarak kaydedin.' }),
      what: 'Yazının yerine gönderilecek tarama PDF olmalıdır.',
    }),
    en: () => ({
      title: 'Not a PDF',
      finding: ({ file }) => ({ message: `${file} is no PDF.`, help: 'Save the scan as PDF.' }),
      what: 'The scan that goes in the place of the letter must be a PDF.',
    }),
  },
  'dispatch/other-pdf': {
    tr: () => ({
      title: 'Öncekilere başka bir PDF gitmiş',
      finding: ({ sent }) => ({
        message: `Bu yazı ${sent} adrese başka bir PDF ile gönderilmiş; kalanlara bu gönderilmedi.`,
        help: 'Aynı dosyayı verin; herkese yenisi gidecekse önce yazıyı değiştirip kaydedin (genelge degistir).',
      }),
      what: 'Bir yazının muhatapları aynı belgeyi almalıdır; yarıda kalan bir gönderim aynı PDF ile sürdürülür.',
    }),
    en: () => ({
      title: 'The others got another PDF',
      finding: ({ sent }) => ({
        message: `This letter went to ${sent} with another PDF; this one was not sent to the rest.`,
        help: 'Give the same file; where all are to get a new one, amend the letter first (genelge amend).',
      }),
      what: 'All addressees of a letter get the same document: what was begun goes on with the same PDF.',
    }),
  },
  'dispatch/not-published': {
    tr: () => ({
      title: 'Numara ortak depoda yok',
      finding: ({ numbers, remote, branch }) => ({
        message: `${numbers} daha ${remote}/${branch} dalında yok; gönderilmedi.`,
        help: 'Önce paylaşın: genelge numarala --yayimla, ya da git push',
      }),
      what: 'Gönderilen numara bir daha değişmez; bu yüzden defterin o satırını önce herkes bilmelidir.',
    }),
    en: () => ({
      title: 'The number is not in the shared repository',
      finding: ({ numbers, remote, branch }) => ({
        message: `${numbers} is not on ${remote}/${branch} yet; nothing was sent.`,
        help: 'Publish it first: genelge number --push, or git push',
      }),
      what: 'A number that was sent never moves, so everybody must know that line of the register first.',
    }),
  },
};
