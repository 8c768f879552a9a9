/** What is said of what became of a message. */

import type { DispatchFinding } from '../dispatch/findings.js';
import type { MessagesFor } from './messages-for.js';

type AboutDelivery = Extract<
  DispatchFinding,
  {
    code:
      | 'dispatch/journal-unreadable'
      | 'dispatch/journal-moved'
      | 'dispatch/journal-unpublished'
      | 'dispatch/held'
      | 'dispatch/claimed'
      | 'dispatch/refused'
      | 'dispatch/deferred'
      | 'dispatch/stopped';
  }
>;

export const dispatchDelivery: MessagesFor<AboutDelivery> = {
  'dispatch/journal-unreadable': {
    tr: () => ({
      title: 'Gönderim günlüğü okunamıyor',
      finding: ({ file }) => ({
        message: `${file} okunamıyor; kime gittiği bilinmediği için hiçbir şey gönderilmedi.`,
        help: 'git’te çakışma işaretleri kaldıysa iki yanın satırlarını da bırakıp işaretleri silin.',
      }),
      what: 'sent/ klasöründeki günlük kimin neyi aldığını bilir; bozuksa, ya da programın yeni bir sürümündense gönderilmez.',
    }),
    en: () => ({
      title: 'The journal of what was sent cannot be read',
      finding: ({ file }) => ({
        message: `${file} cannot be read; nobody knows who has got what, so nothing was sent.`,
        help: 'Where git left marks of a conflict, keep the lines of both sides and take the marks away.',
      }),
      what: 'The journal in sent/ knows who has got what; where it is damaged, or a later version’s, nothing is sent.',
    }),
  },
  'dispatch/journal-moved': {
    tr: () => ({
      title: 'Bu arada başkası gönderiyor',
      finding: ({ file }) => ({
        message: `${file} dosyasına bu arada başkası yazdı; gönderim durduruldu.`,
        help: 'Yeniden başlatın: kimlerin aldığı yeniden okunur.',
      }),
      what: 'Gönderirken günlüğe başka bir kopya, git ya da eşitleyici yazdı; aynı yazı iki yerden gönderilmesin diye durulur.',
    }),
    en: () => ({
      title: 'Somebody else is sending meanwhile',
      finding: ({ file }) => ({
        message: `Somebody else wrote into ${file} meanwhile; sending was stopped.`,
        help: 'Start again: who has got it is then read anew.',
      }),
      what: 'Another clone, git or a synchroniser wrote into the journal; to send from two places at once, sending stops.',
    }),
  },
  'dispatch/journal-unpublished': {
    tr: () => ({
      title: 'Gönderim günlüğü paylaşılamadı',
      finding: ({ file, message }) => ({
        message: `Gönderilenler ${file} dosyasında yazılı, ama ortak depoya gönderilemedi: ${message}`,
        help: 'Kaydedip gönderin (git commit, git push); o zamana dek başka bir kopyadan gönderilemez.',
      }),
      what: 'İletiler gitti ve burada yazıldı; başkalarının bilmesi için günlük paylaşılmalıdır.',
    }),
    en: () => ({
      title: 'The journal could not be shared',
      finding: ({ file, message }) => ({
        message: `What was sent stands in ${file}, which could not be pushed: ${message}`,
        help: 'Commit and push it; until then no other clone can send.',
      }),
      what: 'The messages are out and written down here; for others to know of them the journal has to be shared.',
    }),
  },
  'dispatch/held': {
    tr: () => ({
      title: 'Gidip gitmediği bilinmeyen ileti',
      finding: ({ address }) => ({
        message: `${address} adresine giden iletinin sonu bilinmiyor: sunucu almış da olabilir. Yeniden gönderilmedi.`,
        help: `Almadığını öğrenirseniz: --yeniden ${address}`,
      }),
      what: 'İletinin sonu sunucuya verilirken program ya da bağlantı kesildi; yanıt hiçbir yerde yazılı değil.',
      why: 'Kendiliğinden yeniden gönderilseydi aynı yazı iki kez gidebilirdi.',
    }),
    en: () => ({
      title: 'Nobody knows whether a message went out',
      finding: ({ address }) => ({
        message: `What became of the message to ${address} is not known: the server may have taken it. It was not sent again.`,
        help: `Once you know that it did not arrive: --resend ${address}`,
      }),
      what: 'The program or the line died while the end of the message was given to the server; no answer is on record.',
      why: 'Sent again unasked, the same letter could arrive twice.',
    }),
  },
  'dispatch/claimed': {
    tr: () => ({
      title: 'Başkasının üstlendiği gönderim',
      finding: ({ address, by, host }) => ({
        message: `${address}: ${by} (${host}) gönderimi üstlenmiş, bitirdiği yazılı değil. Buradan gönderilmedi.`,
        help: `Sonucu çekin (git pull) ya da orada sürdürün; almadığını biliyorsanız: --yeniden ${address}`,
      }),
      what: 'Bir yazıyı aynı anda tek yer gönderir; öbürünün ne yaptığı paylaşılmadan buradan gönderilmez.',
    }),
    en: () => ({
      title: 'Claimed by another sender',
      finding: ({ address, by, host }) => ({
        message: `${address}: ${by} (${host}) claimed it, and that it was done is not on record. It was not sent from here.`,
        help: `Fetch what became of it (git pull), or go on there; if you know that it did not arrive: --resend ${address}`,
      }),
      what: 'One place at a time sends a letter; until what the other did is shared, nothing goes out from here.',
    }),
  },
  'dispatch/refused': {
    tr: () => ({
      title: 'Sunucu adresi tanımıyor',
      finding: ({ address, answer }) => ({
        message: `${address} reddedildi: ${answer}`,
        help: `Listede adresi düzeltin; adres doğruysa: --yeniden ${address}`,
      }),
      what: 'Posta sunucusu böyle bir alıcı olmadığını söyledi; ona bir daha denenmez.',
    }),
    en: () => ({
      title: 'The server knows of no such address',
      finding: ({ address, answer }) => ({
        message: `${address} was refused: ${answer}`,
        help: `Mend the address in the list; if it is right: --resend ${address}`,
      }),
      what: 'The mail server said that there is no such addressee; it is not tried again.',
    }),
  },
  'dispatch/deferred': {
    tr: () => ({
      title: 'Sunucu sonra denemenizi istiyor',
      finding: ({ address, answer }) => ({
        message: `${address} şimdi kabul edilmedi: ${answer}`,
        help: 'Birkaç dakika sonra yeniden gönderin; almış olanlara gitmez.',
      }),
      what: 'Sunucu bu alıcıyı geçici olarak kabul etmedi (gri liste, dolu kutu).',
    }),
    en: () => ({
      title: 'The server wants it later',
      finding: ({ address, answer }) => ({
        message: `${address} was not accepted now: ${answer}`,
        help: 'Send again in some minutes; nobody who has it gets it twice.',
      }),
      what: 'The server does not accept this addressee for now (greylisting, a full box).',
    }),
  },
  'dispatch/stopped': {
    tr: () => ({
      title: 'Gönderim durdu',
      finding: ({ reason, left }) => ({
        message: `Gönderim durdu: ${reason}`,
        help: left > 0 ? `${left} adres kaldı; aynı komut kaldığı yerden sürdürür.` : null,
      }),
      what: 'Sunucu ya da bağlantı gönderimi kesti; bir muhatapla ilgili olmayan hiçbir yanıt onu reddedilmiş saydırmaz.',
    }),
    en: () => ({
      title: 'Sending stopped',
      finding: ({ reason, left }) => ({
        message: `Sending stopped: ${reason}`,
        help: left > 0 ? `${left} are left; the same command goes on where it stopped.` : null,
      }),
      what: 'The server or the line ended the run; no answer that is not about an addressee condemns him.',
    }),
  },
};
