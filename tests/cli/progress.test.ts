import { describe, expect, it } from 'vitest';
import { openStatusLine } from '../../src/cli/progress.js';
import { ui } from '../../src/cli/words/tr/remarks.js';
import type { Sink } from '../../src/cli/world.js';

/** A terminal as far as the bar needs one: lines, carriage return, and clearing to the end of the line. */
function terminal() {
  const lines = [''];
  const sink: Sink = {
    isTerminal: true,
    columns: 60,
    write(text) {
      for (const part of text.split(/(\n|\r\u001b\[K)/)) {
        if (part === '\n') lines.push('');
        else if (part.startsWith('\r')) lines[lines.length - 1] = '';
        else lines[lines.length - 1] += part;
      }
    },
  };
  return { lines, sink };
}

function clockwork() {
  let now = 0;
  const pass = (ms: number): void => {
    now += ms;
  };
  return { clock: () => now, pass };
}

describe('work under way', () => {
  it('is seen on the last line of a terminal, under what is printed, and goes when it is done', () => {
    const { lines, sink } = terminal();
    const { clock, pass } = clockwork();
    const status = openStatusLine(sink, clock, ui);
    const out = status.above(sink);
    const work = status.begin('setting', 100);
    for (let done = 1; done <= 30; done += 1) {
      pass(100);
      work.tick();
      out.write(`${done}.pdf\n`);
    }
    expect(lines.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, index) => `${index + 1}.pdf`));
    expect(lines[30]).toBe('███████░░░░░░░░░░░░░░░░░ Diziliyor: 30/100 · saniyede 10 · ');
    expect(lines).toHaveLength(31);
    work.end();
    expect(lines[30]).toBe('');
  });

  it('says nothing of what takes less than a second', () => {
    const { lines, sink } = terminal();
    const { clock, pass } = clockwork();
    const work = openStatusLine(sink, clock, ui).begin('reading', 9);
    for (let done = 1; done <= 9; done += 1) {
      pass(100);
      work.tick();
    }
    work.end();
    expect(lines).toEqual(['']);
  });

  it('is a plain line every ten seconds where nobody watches', () => {
    const { lines, sink } = terminal();
    const { clock, pass } = clockwork();
    const work = openStatusLine({ ...sink, isTerminal: false }, clock, ui).begin('setting', 300);
    for (let done = 1; done <= 300; done += 1) {
      pass(100);
      work.tick();
    }
    work.end();
    expect(lines).toEqual([
      'Diziliyor: 100/300 · saniyede 10 · 20 s kaldı',
      'Diziliyor: 200/300 · saniyede 10 · 10 s kaldı',
      'Diziliyor: 300/300 · saniyede 10 · 0 s kaldı',
      '',
    ]);
  });
});
