/** One encrypted connection to the organisation's mail server, and what becomes of each message on it. */

import { Readable } from 'node:stream';
import SmtpConnection from 'nodemailer/lib/smtp-connection';
import { lowerAscii } from '../language/casing.js';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly user: string | null;
  readonly password: string | null;
}

/** `answer` is the server's, `reason` the program's or the system's word for what went wrong. */
export type Outcome =
  | { readonly kind: 'taken'; readonly answer: string }
  /** There is no such addressee, the server says. */
  | { readonly kind: 'refused'; readonly answer: string }
  /** Not now, the server says of this addressee. */
  | { readonly kind: 'deferred'; readonly answer: string }
  /** It has the whole message and says that it did not take it. */
  | { readonly kind: 'declined'; readonly answer: string }
  /** Not taken, and no reason to try the next one. */
  | { readonly kind: 'stopped'; readonly reason: string }
  /** The last bytes may have gone out, and no answer came. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface MailConnection {
  /**
   * `beforeEnd` is called, and waited for, before the last bytes leave; where it throws they do not, and that error is
   * thrown here once the connection is closed. After `stopped` and `unknown` the connection is of no more use.
   */
  readonly send: (
    envelope: { readonly from: string; readonly to: string },
    message: Uint8Array,
    beforeEnd: () => Promise<void>,
  ) => Promise<Outcome>;
  readonly close: () => void;
}

/** Says why there is no connection, in words that do not hold the password. */
export class NoMailConnection extends Error {}

/** On this port the connection is encrypted from its first byte (RFC 8314). */
const IMPLICIT_TLS = 465;
/** How long an answer may take, ms; at the end of a message a server may look for viruses first. */
const CONNECTING = 30_000;
const ANSWERING = 180_000;

/** Throws `NoMailConnection`; also where the server offers no encryption: nothing is ever said in the clear. */
export async function connectMail(server: MailServer): Promise<MailConnection> {
  const { host, port, user, password } = server;
  const isImplicit = port === IMPLICIT_TLS;
  const connection = new SmtpConnection({
    host,
    port,
    secure: isImplicit,
    requireTLS: !isImplicit,
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: CONNECTING,
    greetingTimeout: CONNECTING,
    socketTimeout: ANSWERING,
  });
  const hide = hider(server);
  // What goes wrong between two messages is told by the next one.
  connection.on('error', () => {});
  try {
    await new Promise<void>((done, fail) => {
      connection.once('error', fail);
      connection.once('end', () => fail(new Error('the connection was closed')));
      connection.connect((error) => (error ? fail(error) : done()));
    });
    if (user !== null) {
      await new Promise<void>((done, fail) => {
        connection.once('error', fail);
        connection.login({ user, pass: password ?? '' }, (error) => (error ? fail(error) : done()));
      });
    }
  } catch (error) {
    connection.close();
    throw new NoMailConnection(hide(reasonOf(error)));
  }
  return {
    send: (envelope, message, beforeEnd) => sendOne({ connection, hide }, envelope, message, beforeEnd),
    close: () => connection.quit(),
  };
}

interface Line {
  readonly connection: SmtpConnection;
  readonly hide: (text: string) => string;
}

async function sendOne(
  { connection, hide }: Line,
  envelope: { readonly from: string; readonly to: string },
  message: Uint8Array,
  beforeEnd: () => Promise<void>,
): Promise<Outcome> {
  let isEnding = false;
  let failure: unknown = null;
  const body = Readable.from(
    inPieces(message, async () => {
      try {
        await beforeEnd();
        isEnding = true;
      } catch (error) {
        failure = error;
        throw error;
      }
    }),
    { objectMode: false },
  );
  const sent = await new Promise<Sent>((done) => {
    const size = message.length;
    connection.send({ from: envelope.from, to: [envelope.to], size }, body, (error, info) => {
      done(error ? { error, answer: '' } : { error: null, answer: info?.response ?? '' });
    });
  });
  const outcome = outcomeOf(sent, isEnding, hide);
  // Whatever else the stream holds must not leave: without its end, no server takes a message.
  body.destroy();
  if (outcome.kind === 'stopped' || outcome.kind === 'unknown' || failure !== null) connection.close();
  else if (outcome.kind !== 'taken') await reset(connection);
  if (failure !== null) throw failure;
  return outcome;
}

interface Sent {
  readonly error: MailError | null;
  readonly answer: string;
}

/** What the library tells of an error. */
type MailError = Error & {
  readonly command?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
};

/** Only an answer to RCPT is about the addressee; only one to the end of DATA is about the message. */
function outcomeOf({ error, answer }: Sent, isEnding: boolean, hide: (text: string) => string): Outcome {
  if (error === null && isEnding) return { kind: 'taken', answer: hide(answer) };
  if (error === null) return { kind: 'stopped', reason: hide(`answer before the end of the message: ${answer}`) };
  const { command, responseCode = 0, response } = error;
  const said = hide(response ?? error.message);
  if (command === 'RCPT TO' && isAboutAddressee(responseCode, said)) return { kind: 'refused', answer: said };
  if (command === 'RCPT TO' && responseCode >= 400 && responseCode < 500 && responseCode !== 421)
    return { kind: 'deferred', answer: said };
  if (!isEnding) return { kind: 'stopped', reason: said };
  if (command === 'DATA' && responseCode >= 400) return { kind: 'declined', answer: said };
  return { kind: 'unknown', reason: said };
}

/**
 * 550, 551 and 553 are about the mailbox (RFC 5321), unless the longer code says otherwise (RFC 3463: x.1 and x.2 are
 * about the address and the box, x.7 is about who may send): no relaying, no login, a blocked sender condemn nobody.
 */
function isAboutAddressee(code: number, answer: string): boolean {
  const longer = /^\d{3}[ -](\d\.\d{1,3})\.\d{1,3}(?!\d)/.exec(answer)?.[1];
  if (longer !== undefined) return code >= 500 && (longer.startsWith('5.1') || longer.startsWith('5.2'));
  return [550, 551, 553].includes(code) && !/relay|authenticat|spam|block|denied|policy/.test(lowerAscii(answer));
}

async function reset(connection: SmtpConnection): Promise<void> {
  await new Promise<void>((done) => {
    connection.once('end', done);
    connection.reset(() => done());
  });
}

const PIECE = 65_536;

/** The last piece is never empty, and comes only after `beforeEnd`. */
async function* inPieces(message: Uint8Array, beforeEnd: () => Promise<void>): AsyncGenerator<Uint8Array> {
  const last = Math.max(0, message.length - 2);
  for (let start = 0; start < last; start += PIECE) yield message.subarray(start, Math.min(start + PIECE, last));
  await beforeEnd();
  yield message.subarray(last);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A server that repeats what it was told repeats no password. */
function hider({ user, password }: MailServer): (text: string) => string {
  if (password === null || password === '') return (text) => text;
  const encoded = [password, `\0${user ?? ''}\0${password}`].map((secret) => Buffer.from(secret).toString('base64'));
  return (text) => [...encoded, password].reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
}
