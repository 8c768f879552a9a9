import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { letterOf, linkTo, pageOf, paragraph, textOf, write } from './hand-made.js';
import { readPdf } from './read-pdf.js';

const shown = z.array(
  z.union([
    z.number(),
    z.object({ unicode: z.string(), width: z.number() }).transform(({ unicode, width }) => ({ unicode, width })),
  ]),
);

/** What each operator that shows text draws: its characters, and how far it moves the pen on the page, pt. */
async function drawn(pdf: Uint8Array): Promise<{ text: string; width: number }[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const { fnArray, argsArray } = await (await (await task.promise).getPage(1)).getOperatorList();
  await task.destroy();
  const state = { size: 0, scale: 1, tracking: 0 };
  return argsArray.flatMap((args: unknown, index) => {
    if (fnArray[index] === OPS.setFont) state.size = z.tuple([z.string(), z.number()]).parse(args)[1];
    if (fnArray[index] === OPS.setTextMatrix) state.scale = matrix.parse(args)[0];
    if (fnArray[index] === OPS.setCharSpacing) state.tracking = z.tuple([z.number()]).parse(args)[0];
    if (fnArray[index] !== OPS.showText || !Array.isArray(args)) return [];
    const pieces = shown.parse(args[0]);
    const moves = pieces.map((piece) =>
      typeof piece === 'number' ? (-piece * state.size) / 1000 : (piece.width * state.size) / 1000 + state.tracking,
    );
    const width = (moves.reduce((sum, move) => sum + move, 0) - state.tracking) * state.scale;
    return [{ text: pieces.map((piece) => (typeof piece === 'number' ? '' : piece.unicode)).join(''), width }];
  });
}

/** Its first number: how wide a text unit is on the page. */
const matrix = z.tuple([z.instanceof(Float32Array).transform(([scale]) => scale ?? 1)]);

describe('text in a PDF', () => {
  it('is letter for letter what was set, spaces and the added hyphen among it', async () => {
    const owner = paragraph();
    const texts = ['İıŞşĞğÇçÖöÜüâÂîû', 'Kümelenebi\u00ad', 'COSME-', '21\u00a0Ocak', '“a” ‘b’ – … · • ½ € § 😀'];
    const pages = [pageOf(...texts.map((text) => textOf(text, owner)))];
    const found = await drawn(write(letterOf([owner]), pages));
    expect(found.map(({ text }) => text)).toEqual(texts);
  });

  it('is as wide as it was set, word gaps and kerning included', async () => {
    const owner = paragraph();
    const runs = [
      textOf('Avukat VAKIF TARİFE Yönetim', owner, { wordGap: 3.3 }),
      textOf('bir satır, sıkışık aralıklarla', owner, { wordGap: -0.73, size: 9 }),
      textOf('gerilmiş harfler', owner, { scale: 1.0173, wordGap: 1.12, tracking: 0.141 }),
      textOf('sıkışık harfler', owner, { scale: 0.98, wordGap: -0.4 }),
      textOf('KALIN Ve P.T.T.', owner, { face: { family: 'sans', bold: true, italic: false } }),
    ];
    const found = await drawn(write(letterOf([owner]), [pageOf(...runs)]));
    for (const [index, run] of runs.entries()) {
      // The gap after the last word is not drawn, for there is none.
      expect(found[index]?.width).toBeCloseTo(run.width, 2);
    }
  });

  it('ends a line with a space where words part, and with none where a word goes on', async () => {
    const owner = paragraph();
    const lines = [
      textOf('ilk', owner, { endsWithSpace: true }),
      textOf('şeh\u00ad', owner, { baseline: 114 }),
      textOf('rin', owner, { baseline: 128 }),
    ];
    const found = await drawn(write(letterOf([owner]), [pageOf(...lines)]));
    expect(found.map(({ text }) => text).join('')).toBe('ilk şeh\u00adrin');
  });

  it('of one paragraph on two pages is one element, content in order', async () => {
    const owner = paragraph();
    const pages = [pageOf(textOf('birinci', owner)), pageOf(textOf('ikinci', owner), textOf('2 / 2', 'foot'))];
    const pdf = await readPdf(write(letterOf([owner]), pages));
    expect(pdf.pages.map(({ structure, leaves, furniture }) => [structure, leaves, furniture])).toEqual([
      ['Document(Sect(P))', ['P birinci'], ''],
      ['Document(Sect(P))', ['P ikinci'], '2 / 2'],
    ]);
  });
});

describe('a link in a PDF', () => {
  it('over two lines and two pages is one element with a live place on each line', async () => {
    const link = linkTo('https://örnek.example/başvuru?a=1&b=(2)');
    const owner = paragraph();
    const pages = [
      pageOf(textOf('önce ', owner), textOf('bağlan', owner, { link, baseline: 800 })),
      pageOf(textOf('tının', owner, { link }), textOf('sonu', owner, { link, baseline: 114 })),
    ];
    const pdf = await readPdf(write(letterOf([owner]), pages));
    const address = 'https://%C3%B6rnek.example/ba%C5%9Fvuru?a=1&b=(2)';
    expect(pdf.pages.map(({ links }) => links.map(({ url }) => url))).toEqual([[address], [address, address]]);
    expect(pdf.pages[0]?.structure).toBe('Document(Sect(P(Link)))');
    expect(pdf.pages[0]?.links[0]?.contents).toBe('https://örnek.example/başvuru?a=1&b=(2)');
  });

  it('names the page that it stands on in the structure', async () => {
    const link = linkTo('mailto:bilgi@birlik.example');
    const owner = paragraph();
    const pages = [pageOf(textOf('bilgi@birlik.example', owner, { link })), pageOf(textOf('son', owner))];
    const objects = packedObjects(write(letterOf([owner]), pages));
    const [first = ''] = /\/Kids \[(\d+ 0 R)/.exec(objects)?.slice(1) ?? [];
    const element = /<<\s*\/S \/Link[\s\S]*?\/OBJR[\s\S]*?>>\]/.exec(objects)?.[0] ?? '';
    expect(element.match(/\/Pg \d+ 0 R/g)).toEqual([`/Pg ${first}`]);
  });
});

/** The objects that the file holds in its one compressed stream. */
function packedObjects(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const [head = '', length] = /\/Type \/ObjStm[^>]*\/Length (\d+) >>\nstream\n/.exec(file.toString('latin1')) ?? [];
  const start = file.toString('latin1').indexOf(head) + head.length;
  return inflateSync(file.subarray(start, start + Number(length))).toString('latin1');
}

describe('what a PDF says of itself', () => {
  it('is text, whatever the title holds', async () => {
    const title = 'A & B <b>"İğ"</b> ]]> {{x}}';
    const { info, metadata } = await readPdf(write(letterOf([], { title, subject: '</rdf:li>' }), [pageOf()]));
    expect(info).toMatchObject({ Title: title, Subject: '</rdf:li>', Author: 'Birlik' });
    expect(metadata).toContain('A &amp; B &lt;b&gt;"İğ"&lt;/b&gt; ]]&gt; {{x}}');
    expect(metadata).toContain('&lt;/rdf:li&gt;');
  });

  it('has a date of its own on an undated draft, the same every time', async () => {
    const letter = letterOf([], { date: null });
    const [one, other] = [write(letter, [pageOf()]), await write(letter, [pageOf()])];
    expect(one).toEqual(other);
    expect((await readPdf(one)).info).toMatchObject({ CreationDate: 'D:20000101120000Z' });
  });
});
