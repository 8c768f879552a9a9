import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runHere, runProgram, startProgram } from '../processes/office.js';
import { addressOf, MAIL_ENV, type MailServer, officeOf, PASSWORD, sendFrom, startMailServer } from './mail-server.js';

const open: MailServer[] = [];
const roots: string[] = [];

async function layOut(count: number, behave: Parameters<typeof startMailServer>[0] = {}) {
  const server = await startMailServer(behave);
  open.push(server);
  const root = await officeOf(count, server.port);
  roots.push(root);
  return { server, root };
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

const journalOf = (root: string) => readFile(join(root, 'sent/2019/2019-1-genelge-1.jsonl'), 'utf8');
const sentTo = ({ taken }: MailServer) => taken.map(({ to }) => to).sort();

describe('send', () => {
  it('gives each addressee one message, over an encrypted connection, and tells of it ever after', async () => {
    const { server, root } = await layOut(3);
    const first = await sendFrom(root);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('ODALARA 1 SAYILI GENELGE') });
    expect(sentTo(server)).toEqual([1, 2, 3].map(addressOf));
    expect(server.taken[0]?.message).toMatch(/^To: "?1\. Oda"? <oda1@oda\.example>\r$/m);
    const again = await sendFrom(root);
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining('Nobody is left') });
    expect(server.taken).toHaveLength(3);
    expect((await runHere(root, ['show', '2019/1'])).out).toMatch(/oda2@oda\.example/);
    expect(await journalOf(root)).not.toContain(PASSWORD);
  });

  it('sends nothing on trial, unasked, or without the password', async () => {
    const { server, root } = await layOut(2);
    expect((await sendFrom(root, '--dry-run')).err).toContain('Trial: 2 would be sent');
    expect(await runProgram(root, ['send', '2019/1', '--no-input'], MAIL_ENV)).toMatchObject({ code: 1 });
    const bare = await runProgram(root, ['send', '2019/1', '--yes'], { ...MAIL_ENV, GENELGE_EPOSTA_PAROLA: '' });
    expect(bare).toMatchObject({ code: 1, err: expect.stringContaining('dispatch/no-password') });
    expect(server.taken).toEqual([]);
    await expect(journalOf(root)).rejects.toThrow();
  });

  it('does not show a password that the server repeats', async () => {
    const { root } = await layOut(1, {
      options: {
        onAuth: ({ password }, _, done) => done(Object.assign(new Error(`no: ${password}`), { responseCode: 535 })),
      },
    });
    const ended = await sendFrom(root);
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('535') });
    expect(ended.out + ended.err).not.toContain(PASSWORD);
  });

  it('says nothing to a server that does not encrypt, and condemns nobody', async () => {
    const { server, root } = await layOut(2, { options: { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] } });
    expect(await sendFrom(root)).toMatchObject({ code: 1, err: expect.stringContaining('dispatch/stopped') });
    expect(server.taken).toEqual([]);
    expect((await sendFrom(root, '--dry-run')).out.match(/to be sent/g)).toHaveLength(2);
  });

  it('mails no draft, no void letter, none that changed, and a classified one only when told', async () => {
    const { server, root } = await layOut(1);
    const file = join(root, '2019/a.yaml');
    const sound = await readFile(file, 'utf8');
    await writeFile(file, sound.replace('bilgilerinize', 'dikkatlerinize'));
    expect((await sendFrom(root)).err).toContain('dispatch/changed-letter');
    await writeFile(file, `${sound}gizlilik: HİZMETE ÖZEL\n`);
    expect((await runHere(root, ['amend', '2019/a.yaml', '--reason', 'Gizli'])).code).toBe(0);
    expect((await sendFrom(root)).err).toContain('dispatch/classified');
    expect((await sendFrom(root, '--classified')).code).toBe(0);
    expect(server.taken).toHaveLength(1);
    await writeFile(join(root, '2019/b.yaml'), sound.replace(/^numara:.*\n/m, '').replace('İlk', 'İkinci'));
    expect((await runProgram(root, ['send', '2019/b.yaml', '--yes', '--lang', 'en'], MAIL_ENV)).err).toContain(
      'dispatch/not-numbered',
    );
    expect((await runHere(root, ['void', '2019/1', '--reason', 'Yanlış'])).code).toBe(0);
    expect((await sendFrom(root, '--classified', '--resend', addressOf(1))).err).toContain('dispatch/void-letter');
    expect(server.taken).toHaveLength(1);
  });

  it('offers an amended letter anew, and a scan to all or none', async () => {
    const { server, root } = await layOut(2, {
      onRecipient: (address) => (address === addressOf(2) ? { code: 451, text: '4.7.1 greylisted' } : null),
    });
    expect(await sendFrom(root)).toMatchObject({ code: 1, err: expect.stringContaining('dispatch/deferred') });
    expect(sentTo(server)).toEqual([addressOf(1)]);
    const scan = join(root, 'tarama.pdf');
    await writeFile(scan, '%PDF-1.4 tarama');
    expect((await sendFrom(root, '--pdf', scan)).err).toContain('dispatch/other-pdf');
    server.behave = {};
    expect((await sendFrom(root)).code).toBe(0);
    expect(sentTo(server)).toEqual([addressOf(1), addressOf(2)]);
    await appendFile(join(root, '2019/a.yaml'), 'notlar: [Ek not]\n');
    expect((await runHere(root, ['amend', '2019/a.yaml', '--reason', 'Ek not'])).code).toBe(0);
    expect((await sendFrom(root, '--pdf', scan)).code).toBe(0);
    expect(server.taken).toHaveLength(4);
    expect(server.taken[3]?.message).toContain(Buffer.from('%PDF-1.4 tarama').toString('base64'));
  });

  it('condemns only whom the server does not know, and lets a person overrule it', async () => {
    const { server, root } = await layOut(3, {
      onRecipient: (address) => (address === addressOf(1) ? { code: 550, text: '5.1.1 no such user' } : null),
    });
    const first = await sendFrom(root);
    expect(first).toMatchObject({ code: 1, err: expect.stringContaining('550 5.1.1 no such user') });
    expect(sentTo(server)).toEqual([addressOf(2), addressOf(3)]);
    server.behave = {};
    expect((await sendFrom(root)).err).toContain('dispatch/refused');
    expect(server.taken).toHaveLength(2);
    expect((await sendFrom(root, '--resend', addressOf(1))).code).toBe(0);
    expect(sentTo(server)).toEqual([1, 2, 3].map(addressOf));
  });

  it.each([
    ['a closed relay', { code: 554, text: '5.7.1 Relay access denied' }],
    ['a relay that says so in words alone', { code: 550, text: 'relay not permitted' }],
    ['a server that is closing', { code: 421, text: '4.3.2 shutting down' }],
  ])('stops at %s and condemns nobody', async (_, answer) => {
    const { server, root } = await layOut(3, { onRecipient: () => answer });
    expect(await sendFrom(root)).toMatchObject({ code: 1, err: expect.stringContaining('dispatch/stopped') });
    server.behave = {};
    expect((await sendFrom(root)).code).toBe(0);
    expect(sentTo(server)).toEqual([1, 2, 3].map(addressOf));
  });

  it('tries again what the server has and says that it did not take', async () => {
    const { server, root } = await layOut(2, { onMessage: async () => ({ code: 452, text: 'no space' }) });
    expect((await sendFrom(root)).code).toBe(1);
    server.behave = {};
    expect((await sendFrom(root)).code).toBe(0);
    expect(sentTo(server)).toEqual([addressOf(1), addressOf(2)]);
  });

  it('holds a message whose answer was lost, names it, and sends it again only to a word', async () => {
    const { server, root } = await layOut(3);
    server.behave = {
      async onMessage(to, message) {
        if (to !== addressOf(2)) return null;
        server.taken.push({ to, message });
        server.dropAll();
        return { code: 451, text: 'nobody hears this' };
      },
    };
    const first = await sendFrom(root);
    expect(first).toMatchObject({ code: 1, err: expect.stringContaining(`--resend ${addressOf(2)}`) });
    server.behave = {};
    expect(await sendFrom(root)).toMatchObject({ code: 1, err: expect.stringContaining('dispatch/held') });
    expect(sentTo(server)).toEqual([1, 2, 3].map(addressOf));
    expect((await sendFrom(root, '--resend', addressOf(2))).code).toBe(0);
    expect(sentTo(server)).toEqual([1, 2, 2, 3].map(addressOf));
  });

  it('lets one sender in at a time', async () => {
    const { server, root } = await layOut(2);
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    const reached = new Promise<void>((done) => {
      server.behave = {
        async onMessage() {
          done();
          await held;
          return null;
        },
      };
    });
    const first = sendFrom(root);
    await reached;
    expect(await sendFrom(root)).toMatchObject({ code: 3, err: expect.stringContaining('workspace/busy') });
    letGo();
    expect((await first).code).toBe(0);
    expect(sentTo(server)).toEqual([addressOf(1), addressOf(2)]);
  });

  it('stops rather than write where somebody else wrote', async () => {
    const { server, root } = await layOut(2);
    server.behave = {
      async onMessage() {
        await appendFile(join(root, 'sent/2019/2019-1-genelge-1.jsonl'), '{"event":"closed"}\n');
        return null;
      },
    };
    expect(await sendFrom(root)).toMatchObject({ code: 1, err: expect.stringContaining('dispatch/journal-moved') });
    expect(server.taken).toHaveLength(1);
    expect((await sendFrom(root)).err).toContain('dispatch/journal-unreadable');
    expect(server.taken).toHaveLength(1);
  });
});

describe('a sender that is killed', () => {
  const ROUNDS = process.env.PROOF === '1' ? 30 : 3;
  const COUNT = 6;

  it('at any moment, doubles nothing and leaves at most one in doubt', { timeout: 240_000 }, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { server, root } = await layOut(COUNT);
      // Where in the conversation it dies: before an answer to RCPT, before one to the message, or just after.
      const deadly = 1 + (round % COUNT);
      let sender: ReturnType<typeof startProgram> | null = null;
      const kill = () => sender?.kill('SIGKILL');
      let asked = 0;
      const place = round % 3;
      server.behave = {
        onRecipient() {
          asked += 1;
          if (place === 0 && asked === deadly) kill();
          return null;
        },
        async onMessage(to, message) {
          if (asked !== deadly || place === 0) return null;
          if (place === 1) kill();
          else setTimeout(kill, round % 7);
          if (place === 1) server.taken.push({ to, message });
          await new Promise((done) => setTimeout(done, 20));
          return place === 1 ? { code: 451, text: 'nobody hears this' } : null;
        },
      };
      sender = startProgram(root, ['send', '2019/1', '--yes'], MAIL_ENV);
      await new Promise((done) => sender?.on('exit', done));
      server.behave = {};
      const next = await sendFrom(root);
      const held = new Set([...next.err.matchAll(/--resend (\S+)/g)].map(([, address]) => address));
      expect(held.size, next.err).toBeLessThanOrEqual(1);
      const got = sentTo(server);
      expect(got, `round ${round}: ${next.err}`).toEqual([...new Set(got)]);
      for (let index = 1; index <= COUNT; index += 1)
        if (!held.has(addressOf(index))) expect(got, `round ${round}`).toContain(addressOf(index));
    }
  });
});
