/** What is said of those to whom a letter is mailed. */

import type { DispatchFinding } from '../dispatch/findings.js';
import type { MessagesFor } from './messages-for.js';

type AboutAddressees = Extract<
  DispatchFinding,
  {
    code:
      | 'dispatch/no-addressee'
      | 'dispatch/same-file-name'
      | 'dispatch/no-address'
      | 'dispatch/bad-address'
      | 'dispatch/placeholder'
      | 'dispatch/shared-address'
      | 'dispatch/no-such-recipient'
      | 'dispatch/volume-incomplete'
      | 'dispatch/removed-recipient';
  }
>;

export const dispatchAddressees: MessagesFor<AboutAddressees> = {
  'dispatch/no-addressee': {
    tr: () => ({
      title: 'Adıyla bilinen muhatap yok',
      finding: ({ name }) => ({
        message: `${name}: yazının adıyla bilinen muhatabı yok.`,
        help: 'Muhatap grubune liste verin ya da dağıtıma adlarını yazın.',
      }),
      what: 'Her muhataba ayrı yazı, grubun listesindeki ya da dağıtımdaki adlarla hazırlanır.',
    }),
    en: () => ({
      title: 'No addressee known by name',
      finding: ({ name }) => ({
        message: `${name}: the letter has no addressee that is known by name.`,
        help: 'Give the group a list, or name them in the distribution.',
      }),
      what: 'A letter for each addressee is made from the names in a group’s list or in the distribution.',
    }),
  },
  'dispatch/same-file-name': {
    tr: () => ({
      title: 'İki muhatabın dosya adı aynı',
      finding: ({ name, other, file }) => ({
        message: `“${name}” ile “${other}” dosya adında ayrılmıyor; “${name}” için ad ${file} oldu.`,
        help: null,
      }),
      what: 'Dosya adları Türkçe harfsiz yazılır; aynı çıkan ikincisine sıra sayısı eklenir.',
    }),
    en: () => ({
      title: 'Two addressees with one file name',
      finding: ({ name, other, file }) => ({
        message: `“${name}” and “${other}” make the same file name; the file of “${name}” is called ${file}.`,
        help: null,
      }),
      what: 'File names are written without Turkish letters; where two are the same, the second one gets a number.',
    }),
  },
  'dispatch/no-address': {
    tr: () => ({
      title: 'E-posta adresi olmayan muhatap',
      finding: ({ names }) => ({
        message: `${names.length} muhatabın e-posta adresi yok; onlara gönderilmez: ${names.join(', ')}`,
        help: null,
      }),
      what: 'Muhatap, hiçbir listede eposta ile yazılı değil: yazı ona başka yolla ulaştırılmalıdır.',
    }),
    en: () => ({
      title: 'An addressee without an e-mail address',
      finding: ({ names }) => ({
        message: `${names.length} without an e-mail address, not mailed to: ${names.join(', ')}`,
        help: null,
      }),
      what: 'No list has the addressee with eposta: the letter has to get there by another way.',
    }),
  },
  'dispatch/bad-address': {
    tr: () => ({
      title: 'Biçimsiz e-posta adresi',
      finding: ({ name, address }) => ({
        message: `“${name}”: “${address}” bir e-posta adresi değil; ona gönderilmez.`,
        help: 'Listede düzeltin: tek adres, boşluksuz ve Türkçe harfsiz.',
      }),
      what: 'Listede adres yerine başka bir şey var: iki adres, satır sonu, Türkçe harf.',
      basis: 'RFC 5321, ASCII adresler',
    }),
    en: () => ({
      title: 'Malformed e-mail address',
      finding: ({ name, address }) => ({
        message: `“${name}”: “${address}” is no e-mail address; nothing goes there.`,
        help: 'Mend it in the list: one address, without spaces and Turkish letters.',
      }),
      what: 'The list has something else in the place of an address: two of them, a line end, a Turkish letter.',
      basis: 'RFC 5321, ASCII addresses',
    }),
  },
  'dispatch/placeholder': {
    tr: () => ({
      title: 'Örnek muhatap',
      finding: ({ name }) => ({
        message: `“${name}” programın koyduğu örnek bir muhatap; ona gönderilmez.`,
        help: 'Listede gerçek muhatabı yazın ya da satırı silin.',
      }),
      what: 'init ile gelen örnek yerler listede duruyor.',
    }),
    en: () => ({
      title: 'A stand-in for an addressee',
      finding: ({ name }) => ({
        message: `“${name}” is a stand-in that the program put there; nothing goes to it.`,
        help: 'Write the real addressee in the list, or take the line away.',
      }),
      what: 'The list still holds the places that init put there as examples.',
    }),
  },
  'dispatch/shared-address': {
    tr: () => ({
      title: 'İki muhatabın aynı adresi',
      finding: ({ name, other, address }) => ({
        message: `“${name}” ile “${other}” aynı adreste (${address}); oraya bir ileti gider.`,
        help: null,
      }),
      what: 'Bir yazı bir adrese bir kez gönderilir; ileti ilk muhatabın adını taşır.',
    }),
    en: () => ({
      title: 'Two addressees with one address',
      finding: ({ name, other, address }) => ({
        message: `“${name}” and “${other}” have one address (${address}); one message goes there.`,
        help: null,
      }),
      what: 'A letter goes to an address once; the message bears the first one’s name.',
    }),
  },
  'dispatch/no-such-recipient': {
    tr: () => ({
      title: 'Bu adres muhataplar arasında yok',
      finding: ({ address, nearest }) => ({
        message: `${address} bu yazının alıcıları arasında yok.`,
        help: nearest === null ? null : `Şunu mu demek istediniz: ${nearest}?`,
      }),
      what: '--yeniden yalnız yazının gittiği adreslerden biri için denir.',
    }),
    en: () => ({
      title: 'No such address among the recipients',
      finding: ({ address, nearest }) => ({
        message: `${address} is none of this letter’s recipients.`,
        help: nearest === null ? null : `Did you mean ${nearest}?`,
      }),
      what: '--resend takes an address to which the letter goes.',
    }),
  },
  'dispatch/volume-incomplete': {
    tr: () => ({
      title: 'Ciltte eksik kalacak yazı',
      finding: ({ failed }) => ({
        message: `${failed} yazı hazırlanamadı; eksik bir cilt yazılmadı.`,
        help: 'Yukarıdaki hataları düzeltin ya da yazıları adlarıyla seçin.',
      }),
      what: 'Birleştirilen PDF istenen bütün yazıları içerir; biri hazırlanamıyorsa hiçbiri yazılmaz.',
    }),
    en: () => ({
      title: 'A letter would be missing from the volume',
      finding: ({ failed }) => ({
        message: `${failed} could not be made; no volume was written without them.`,
        help: 'Mend the errors above, or choose the letters by name.',
      }),
      what: 'A merged PDF holds all the letters asked for; where one cannot be made, nothing is written.',
    }),
  },
  'dispatch/removed-recipient': {
    tr: () => ({
      title: 'Listeden çıkarılmış adres',
      finding: ({ address }) => ({
        message: `${address} önceki gönderimde vardı, artık listede yok; oraya gönderilmez.`,
        help: null,
      }),
      what: 'Adresler gönderirken listeden okunur; listeden çıkan adrese gönderilmez.',
    }),
    en: () => ({
      title: 'An address that left the list',
      finding: ({ address }) => ({
        message: `${address} was part of an earlier run and is in no list any more; nothing goes there.`,
        help: null,
      }),
      what: 'Addresses are read from the lists when sending; what has left them is not sent to.',
    }),
  },
};
