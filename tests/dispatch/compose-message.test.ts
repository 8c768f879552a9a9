import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmailAddress, parseMailbox } from '../../src/circular/email-address.js';
import { composeMessage, type Message } from '../../src/dispatch/compose-message.js';

const MESSAGE: Message = {
  from: { name: 'Örnek Birliği', address: 'bilgi@birlik.example' },
  to: { name: 'Çıngırakçılar Odası', address: 'oda@oda.example' },
  subject: 'ODALARA 12 SAYILI GENELGE: İğne, ışık ve şura',
  text: 'Sayı: 140\nGereğini rica ederim.\n.\n',
  attachments: [{ name: '2019-140-genelge-12.pdf', bytes: Buffer.from('%PDF-1.7') }],
  date: new Date('2019-01-21T09:00:00Z'),
  letter: 'a'.repeat(64),
};

const compose = async (change: Partial<Message> = {}) =>
  Buffer.from(await composeMessage({ ...MESSAGE, ...change })).toString('latin1');

/** Name and whole value of each header, unfolded, in order. */
function headersOf(message: string): [string, string][] {
  const head = message.slice(0, message.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');
  return head.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
}

/** RFC 2047, as a mail program reads it. */
function decoded(value: string): string {
  return value.replace(/\?= =\?/g, '?==?').replace(/(?:=\?utf-8\?[qb]\?[^?]*\?=)+/gi, (words) =>
    Buffer.concat(
      [...words.matchAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi)].map(([, kind = '', text = '']) =>
        kind.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : Buffer.from(
              text.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number(`0x${hex}`))),
              'latin1',
            ),
      ),
    ).toString('utf8'),
  );
}

const NAMES = ['From', 'To', 'Subject', 'Message-ID', 'Date', 'MIME-Version', 'Content-Type'];

describe('a mail message', () => {
  it('says Turkish names and the subject as they are, and has the letter’s words and its PDF', async () => {
    const message = await compose();
    const headers = new Map(headersOf(message));
    expect(decoded(headers.get('From') ?? '')).toBe('Örnek Birliği <bilgi@birlik.example>');
    expect(headers.get('To')?.match(/=\?UTF-8\?B\?/g)).toHaveLength(1);
    expect(decoded(headers.get('To') ?? '')).toBe('Çıngırakçılar Odası <oda@oda.example>');
    expect(decoded(headers.get('Subject') ?? '')).toBe(MESSAGE.subject);
    expect(headers.get('Message-ID')).toMatch(/^<[0-9a-f]{40}@birlik\.example>$/);
    const [, text = ''] = /text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(message) ?? [];
    expect(Buffer.from(text, 'base64').toString('utf8')).toBe(MESSAGE.text.replaceAll('\n', '\r\n'));
    expect(message).toContain(Buffer.from('%PDF-1.7').toString('base64'));
    expect(message).toMatch(/filename=2019-140-genelge-12\.pdf/);
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThan(999);
  });

  it('is the same bytes each time, and another one for another addressee', async () => {
    expect(await compose()).toBe(await compose());
    const other = await compose({ to: { name: '', address: 'baska@oda.example' } });
    expect(new Map(headersOf(other)).get('Message-ID')).not.toBe(new Map(headersOf(await compose())).get('Message-ID'));
  });

  it.each([
    ['a line end', 'Oda\r\nBcc: x@y.example'],
    ['a lone carriage return', 'Oda\rBcc: x@y.example'],
    ['a line separator', 'Oda\u2028Bcc: x@y.example'],
    ['NUL', 'Oda\0Bcc: x@y.example'],
    ['a second address', 'Oda <x@y.example>, "Bcc" <z@y.example>'],
    ['quotes', 'Oda" <x@y.example>, "'],
    ['a comment', 'Oda (x@y.example)'],
    ['a group', 'Herkes: x@y.example;'],
    ['an encoded line end', '=?utf-8?q?Oda=0D=0ABcc:_x=40y.example?='],
    ['a change of direction', 'Oda\u202egnp.exe\u2066'],
  ])('makes no header and no second addressee of a name or subject with %s', async (_, hostile) => {
    for (const change of [
      { to: { name: hostile, address: 'oda@oda.example' } },
      { from: { name: hostile, address: 'bilgi@birlik.example' } },
      { subject: hostile },
      { attachments: [{ name: `${hostile}.pdf`, bytes: Buffer.from('%PDF-1.7') }] },
    ]) {
      const message = await compose(change);
      const headers = headersOf(message);
      expect(headers.map(([name]) => name)).toEqual(NAMES);
      for (const [name, value] of headers) {
        expect(decoded(value)).not.toMatch(/[\p{Cc}\u2028\u202a-\u202e\u2066-\u2069]/u);
        const bare = value.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/=\?[^?]*\?[^?]*\?[^?]*\?=/g, '');
        if (name === 'From' || name === 'To') expect(bare.match(/@/g), value).toHaveLength(1);
      }
    }
  });

  it('has one place for each word, whatever a name is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (name) => {
        const headers = headersOf(await compose({ subject: name, to: { name, address: 'oda@oda.example' } }));
        expect(headers.map(([key]) => key).filter((key) => key !== 'Subject')).toEqual(
          NAMES.filter((key) => key !== 'Subject'),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('an address', () => {
  it.each([
    'a@b\r\nRCPT TO:<x@y.example>',
    'a@b.example,c@d.example',
    'a@b.example c@d.example',
    '<a@b.example>',
    'a@b.example\0',
    'a b@c.example',
    '"a b"@c.example',
    'a@[127.0.0.1]',
    'ç@b.example',
    'a@b',
    'a@-b.example',
    `${'a'.repeat(250)}@b.example`,
    '',
  ])('%j is none', (text) => {
    expect(isEmailAddress(text)).toBe(false);
    expect(parseMailbox(text === '<a@b.example>' ? '<a@b.example,c@d.example>' : text)).toBeNull();
  });

  it.each(['a@b.example', 'bilgi+genelge@oda.org.tr', "o'nal@b.com.tr"])('%j is one', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });
});
