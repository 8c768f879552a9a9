/** A real mail server on the loopback, which a test tells what to answer, and the office that sends through it. */

import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { draft, type Ended, layOut, ORGANISATION, runHere, runProgram } from '../processes/office.js';

const CERTIFICATE = resolve('tests/fixtures/mail/localhost.pem');
export const PASSWORD = 'çok-gizli-parola';

/** What the client of the program needs: the test's own authority, and the password. */
export const MAIL_ENV = { NODE_EXTRA_CA_CERTS: CERTIFICATE, GENELGE_EPOSTA_PAROLA: PASSWORD };

export interface Behaviour {
  /** Of an addressee: null takes him. */
  readonly onRecipient?: (address: string) => { readonly code: number; readonly text: string } | null;
  /** Called at the end of a message; resolves with what is answered, null to take it. */
  readonly onMessage?: (address: string, message: string) => Promise<{ code: number; text: string } | null>;
  readonly options?: SMTPServerOptions;
}

export interface MailServer {
  readonly port: number;
  /** Every message that was taken: to whom, and what. */
  readonly taken: { readonly to: string; readonly message: string }[];
  behave: Behaviour;
  readonly dropAll: () => void;
  readonly close: () => Promise<void>;
}

export async function startMailServer(behave: Behaviour = {}): Promise<MailServer> {
  const taken: { to: string; message: string }[] = [];
  const server: MailServer = { port: 0, taken, behave, dropAll, close };
  const smtp = new SMTPServer({
    key: readFileSync('tests/fixtures/mail/localhost-key.pem'),
    cert: readFileSync(CERTIFICATE),
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth: ({ username, password }, _, done) =>
      password === PASSWORD
        ? done(null, { user: username })
        : done(Object.assign(new Error(`Wrong password ${password}`), { responseCode: 535 })),
    onRcptTo({ address }, _, done) {
      const answer = server.behave.onRecipient?.(address) ?? null;
      done(answer && Object.assign(new Error(answer.text), { responseCode: answer.code }));
    },
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', async () => {
        const to = envelope.rcptTo.map(({ address }) => address).join();
        const message = Buffer.concat(pieces).toString('utf8');
        const answer = (await server.behave.onMessage?.(to, message)) ?? null;
        if (answer === null) taken.push({ to, message });
        done(answer && Object.assign(new Error(answer.text), { responseCode: answer.code }));
      });
    },
    ...behave.options,
  });
  smtp.on('error', () => {});
  function dropAll(): void {
    for (const { _socket: socket } of [...smtp.connections] as unknown as { _socket: { destroy(): void } }[])
      socket.destroy();
  }
  async function close(): Promise<void> {
    dropAll();
    await new Promise<void>((done) => smtp.close(() => done()));
  }
  await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', () => done()));
  return Object.assign(server, { port: (smtp.server.address() as AddressInfo).port });
}

export function addressOf(index: number): string {
  return `oda${index}@oda.example`;
}

/** A workspace with one numbered letter to so many chambers, and the server's place in it. */
export async function officeOf(count: number, port: number, more: Readonly<Record<string, string>> = {}) {
  const root = await layOut({
    'genelge.yaml': organisationFor(port),
    'odalar.yaml': listOf(count),
    '2019/a.yaml': draft('İlk yazı', '2019-03-01'),
    ...more,
  });
  const numbered = await runHere(root, ['number']);
  if (numbered.code !== 0) throw new Error(numbered.err);
  return root;
}

function organisationFor(port: number): string {
  const mail = `eposta: {gonderen: "Örnek Birliği <bilgi@birlik.example>", sunucu: localhost, kapi: ${port}, kullanici: bilgi, bekleme: 0}\n`;
  return ORGANISATION.replace('dizi: genelge}', 'dizi: genelge, liste: odalar.yaml}') + mail;
}

function listOf(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `- {ad: ${index + 1}. Oda, eposta: ${addressOf(index + 1)}}\n`,
  ).join('');
}

export function sendFrom(root: string, ...more: readonly string[]): Promise<Ended> {
  return runProgram(root, ['send', '2019/1', '--yes', '--lang', 'en', ...more], MAIL_ENV);
}
