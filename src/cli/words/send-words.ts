/** What `send` says and asks besides findings. */

import type { Delivery } from '../../archive/deliveries.js';

export interface SendWords {
  /** How an address stands, in the table before sending; `again` where a person lets it go once more. */
  readonly state: Readonly<Record<Delivery['state'] | 'again', string>>;
  readonly letter: (numbers: string, subject: string) => string;
  readonly attached: (names: string) => string;
  readonly from: (sender: string, server: string) => string;
  readonly confirm: (messages: number) => string;
  readonly wouldSend: (messages: number) => string;
  readonly everybody: string;
  readonly nobodyAsked: string;
  readonly taken: (address: string) => string;
  readonly sent: (messages: number, left: number) => string;
  /** Of the commits that share the journal. */
  readonly claimMessage: (numbers: string) => string;
  readonly sentMessage: (numbers: string) => string;
  readonly waiting: (pid: number, host: string) => string;
  readonly faster: (attempt: number) => string;
}
