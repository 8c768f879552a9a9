/** A letter and one addressee → a mail message: the same bytes from the same arguments. */

import MailComposer from 'nodemailer/lib/mail-composer';
import { type Digest, digestOf } from '../circular/digest.js';
import type { Mailbox } from '../circular/organisation.js';
import { headerText } from './header-text.js';

export interface Message {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  /** The letter's words. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly date: Date;
  /** Of the letter; with the address it makes the Message-ID, so that what came twice can be told. */
  readonly letter: Digest;
  /** Not sent yet: a mail program opens it to be sent. */
  readonly isDraft?: boolean;
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Throws where an address is none: nothing may make two of one, or a header of a name. */
export async function composeMessage(message: Message): Promise<Uint8Array> {
  const { from, to, subject, text, attachments, date } = message;
  const id = messageId(message);
  const composer = new MailComposer({
    from: mailbox(from),
    to: mailbox(to),
    subject: headerText(subject),
    text: text.replace(/\r?\n/g, '\r\n'),
    // Most Turkish names are then one encoded word: not every mail program joins two of them without a space.
    textEncoding: 'base64',
    date,
    messageId: `<${id}>`,
    baseBoundary: id.slice(0, 32),
    boundaryPrefix: '----genelge',
    newline: '\r\n',
    headers: message.isDraft ? { 'X-Unsent': '1' } : {},
    attachments: attachments.map(({ name, bytes }) => ({
      filename: headerText(name),
      content: Buffer.from(bytes),
      ...(name.endsWith('.pdf') ? { contentType: 'application/pdf' } : {}),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}

/** `<digest>@<the sender's domain>`, without the brackets. */
function messageId({ from, to, letter }: Message): string {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return `${digestOf(`${letter} ${to.address}`).slice(0, 40)}@${domain}`;
}

function mailbox({ name, address }: Mailbox): { readonly name: string; readonly address: string } {
  return { name: headerText(name), address };
}
