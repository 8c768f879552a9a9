/** What `send` says in English. */

import type { SendWords } from '../send-words.js';

export const send: SendWords = {
  state: {
    open: 'to be sent',
    sent: 'sent',
    held: 'unknown',
    refused: 'refused',
    claimed: 'in other hands',
    again: 'to be sent again',
  },
  letter: (numbers, subject) => (subject === '' ? numbers : `${numbers}  ${subject}`),
  attached: (names) => `Attached: ${names}`,
  from: (sender, server) => `From: ${sender}  (${server})`,
  confirm: (messages) => `Send ${messages === 1 ? 'one message' : `${messages} messages`}? This cannot be undone.`,
  wouldSend: (messages) => `Trial: ${messages} would be sent. Nothing was.`,
  everybody: 'Nobody is left to be sent to.',
  nobodyAsked: 'Nothing was sent.',
  taken: (address) => `sent: ${address}`,
  sent: (messages, left) => (left === 0 ? `${messages} sent.` : `${messages} sent, ${left} not sent.`),
  claimMessage: (numbers) => `Send ${numbers}`,
  sentMessage: (numbers) => `Sent ${numbers}`,
  waiting: (pid, host) => `Another process is sending (${host}, process ${pid}); waiting …`,
  faster: (attempt) => `Somebody else pushed meanwhile; trying again (${attempt}).`,
};
