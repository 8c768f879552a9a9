/** What is said of the mail server that genelge.yaml names. */

import type { CircularFinding } from '../circular/findings.js';
import type { MessagesFor } from './messages-for.js';

type AboutMail = Extract<CircularFinding, { code: 'circular/bad-mailbox' | 'circular/bad-host' }>;

export const circularMail: MessagesFor<AboutMail> = {
  'circular/bad-mailbox': {
    tr: () => ({
      title: 'Gönderen adresi değil',
      finding: ({ text }) => ({
        message: `“${text}” bir gönderen değil.`,
        help: 'Ad ve adres yazın: Birlik <bilgi@birlik.example>',
      }),
      what: 'Gönderen bir ad ile < > içinde tek bir e-posta adresidir; adres Türkçe harfsiz ve boşluksuzdur.',
      basis: 'RFC 5322, ASCII adresler',
    }),
    en: () => ({
      title: 'Not a sender',
      finding: ({ text }) => ({
        message: `“${text}” is no sender.`,
        help: 'Write a name and an address: Birlik <bilgi@birlik.example>',
      }),
      what: 'A sender is a name and one e-mail address between < and >, without spaces and Turkish letters.',
      basis: 'RFC 5322, ASCII addresses',
    }),
    example: {
      wrong: 'kurum: {ad: Örnek Birliği}\neposta: {gonderen: bilgi@, sunucu: smtp.birlik.example}\n',
      right: 'kurum: {ad: Örnek Birliği}\neposta: {gonderen: bilgi@birlik.example, sunucu: smtp.birlik.example}\n',
    },
  },
  'circular/bad-host': {
    tr: () => ({
      title: 'Sunucu adı değil',
      finding: ({ text }) => ({
        message: `“${text}” bir sunucu adı değil.`,
        help: 'Yalnız adını yazın: smtp.birlik.example; kapı ayrı yazılır.',
      }),
      what: 'Posta sunucusu adıyla yazılır; başında smtp:// ya da sonunda :587 olmaz.',
    }),
    en: () => ({
      title: 'Not the name of a server',
      finding: ({ text }) => ({
        message: `“${text}” is no name of a server.`,
        help: 'Write its name alone: smtp.birlik.example; the port is a key of its own.',
      }),
      what: 'The mail server is written by its name, without smtp:// before it or :587 behind it.',
    }),
    example: {
      wrong: 'kurum: {ad: Örnek Birliği}\neposta: {gonderen: a@b.example, sunucu: "smtp://b.example"}\n',
      right: 'kurum: {ad: Örnek Birliği}\neposta: {gonderen: a@b.example, sunucu: b.example}\n',
    },
  },
};
