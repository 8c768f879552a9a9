/** What `send` says in Turkish. */

import type { SendWords } from '../send-words.js';

export const send: SendWords = {
  state: {
    open: 'gönderilecek',
    sent: 'gönderilmiş',
    held: 'belirsiz',
    refused: 'reddedilmiş',
    claimed: 'başkasında',
    again: 'yeniden gönderilecek',
  },
  letter: (numbers, subject) => (subject === '' ? numbers : `${numbers}  ${subject}`),
  attached: (names) => `Ekinde: ${names}`,
  from: (sender, server) => `Gönderen: ${sender}  (${server})`,
  confirm: (messages) => `${messages} ileti gönderilsin mi? Geri alınamaz.`,
  wouldSend: (messages) => `Deneme: ${messages} ileti gönderilirdi. Hiçbir şey gönderilmedi.`,
  everybody: 'Gönderilecek kimse kalmamış.',
  nobodyAsked: 'Gönderilmedi.',
  taken: (address) => `gönderildi: ${address}`,
  sent: (messages, left) =>
    left === 0 ? `${messages} ileti gönderildi.` : `${messages} ileti gönderildi, ${left} adrese gönderilmedi.`,
  claimMessage: (numbers) => `${numbers} gönderiliyor`,
  sentMessage: (numbers) => `${numbers} gönderildi`,
  waiting: (pid, host) => `Başka bir işlem gönderiyor (${host}, işlem ${pid}); bekleniyor…`,
  faster: (attempt) => `Bu arada başkası depoya yazdı; yeniden deneniyor (${attempt}).`,
};
