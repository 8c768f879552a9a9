/** What is seen of work that takes longer than a second: a bar on a terminal, a line now and then elsewhere. */

import type { Activity, Progress } from '../workspace/edges.js';
import type { Sink } from './world.js';

export interface ProgressWords {
  readonly activities: Readonly<Record<Activity, string>>;
  /** `Diziliyor: 1234/10000 · saniyede 420 · 20 s kaldı` */
  readonly underWay: (activity: string, done: number, total: number, perSecond: number, left: number) => string;
}

/** The last line of the terminal, while something long is under way. */
export interface StatusLine {
  readonly begin: (activity: Activity, total: number) => Progress;
  /** A sink for the same terminal: what is written to it stands above the status line. */
  readonly above: (sink: Sink) => Sink;
}

/** No bar is shown before this, ms; then it is drawn so often, and a line printed so seldom where nobody watches. */
const NOTICEABLE = 1000;
const REDRAWN = 100;
const PRINTED = 10_000;
const BAR = 24;
const CLEARED = '\r\u001b[K';

export function openStatusLine(sink: Sink, clock: () => number, words: ProgressWords): StatusLine {
  const every = sink.isTerminal ? REDRAWN : PRINTED;
  let shown = clock() + (sink.isTerminal ? NOTICEABLE - every : 0);
  let drawn = '';

  const show = (text: string, share: number): void => {
    if (!sink.isTerminal) return sink.write(`${text}\n`);
    const filled = Math.round(share * BAR);
    const line = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${text}`;
    // A full line would wrap, and could not be taken away again.
    drawn = [...line].slice(0, Math.max(0, sink.columns - 1)).join('');
    sink.write(CLEARED + drawn);
  };

  const begin = (activity: Activity, total: number): Progress => {
    const started = clock();
    let done = 0;
    return {
      tick() {
        done += 1;
        const now = clock();
        if (now - shown < every) return;
        shown = now;
        const perSecond = (done / Math.max(1, now - started)) * 1000;
        const left = Math.ceil((total - done) / perSecond);
        show(words.underWay(words.activities[activity], done, total, Math.round(perSecond), left), done / total);
      },
      end() {
        if (drawn !== '') sink.write(CLEARED);
        drawn = '';
      },
    };
  };

  const above = (other: Sink): Sink => ({
    ...other,
    write(text) {
      if (drawn === '' || !other.isTerminal) return other.write(text);
      sink.write(CLEARED);
      other.write(text);
      if (text.endsWith('\n')) sink.write(drawn);
    },
  });

  return { begin, above };
}

/** For `--quiet`. */
export const UNSEEN: StatusLine = { begin: () => ({ tick: () => {}, end: () => {} }), above: (sink) => sink };
