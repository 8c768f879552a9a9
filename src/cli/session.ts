/** What every command gets: the world, the user's language, and a way to say what was found. */

import type { Language } from '../diagnostic.js';
import { withoutControls } from '../language/visible-text.js';
import type { Activity, Progress } from '../workspace/edges.js';
import { openStatusLine, UNSEEN } from './progress.js';
import type { Prompter } from './prompter.js';
import { type Report, type ReportForm, reporterOf } from './report/reporter.js';
import { loadWords } from './words/load-words.js';
import type { ScreenWords } from './words/screen-words.js';
import type { Sink, World } from './world.js';

/** The options that every command takes (interface.md). */
export interface CommonOptions {
  readonly workspace?: string;
  readonly color?: 'auto' | 'always' | 'never';
  readonly quiet?: boolean;
  readonly report?: ReportForm;
  readonly input?: boolean;
}

export interface Session {
  readonly world: World;
  readonly words: ScreenWords;
  readonly workspace: string | null;
  readonly reportForm: ReportForm;
  /** Tells findings on stderr, or as a document on stdout where `--report` asks for one. */
  readonly report: Report;
  /** Whether results go to stdout as text; otherwise they are part of the report. */
  readonly isText: boolean;
  /** Who answers questions; null where nobody does (`--no-input`, no terminal). */
  readonly prompter: (() => Promise<Prompter>) | null;
  /** Shows how far a long piece of work has come; silent with `--quiet`. */
  readonly progress: (activity: Activity, total: number) => Progress;
  /** Starts now; tells the time passed as ` (12,3 s)`, and nothing under a second. */
  readonly stopwatch: () => () => string;
  /** A line of progress on stderr; silent with `--quiet`. */
  readonly say: (line: string) => void;
}

export async function openSession(options: CommonOptions, language: Language, outside: World): Promise<Session> {
  const words = await loadWords(language);
  const reportForm = options.report ?? 'text';
  const clock = () => outside.now().getTime();
  const status = options.quiet ? UNSEEN : openStatusLine(outside.stderr, clock, words.ui);
  const [stdout, stderr] = [readable(status.above(outside.stdout)), readable(status.above(outside.stderr))];
  const world: World = { ...outside, stdout, stderr };
  return {
    world,
    words,
    progress: status.begin,
    stopwatch() {
      const started = clock();
      return () => (clock() - started < 1000 ? '' : ` (${words.ui.seconds((clock() - started) / 1000)})`);
    },
    workspace: options.workspace ?? null,
    reportForm,
    isText: reportForm === 'text' || reportForm === 'github',
    report: await reporterOf(reportForm, {
      words,
      world,
      color: options.color ?? 'auto',
      isQuiet: options.quiet ?? false,
    }),
    prompter: world.isInteractive && options.input !== false ? () => world.prompter(words.questions) : null,
    say: (line) => {
      if (!options.quiet) world.stderr.write(`${line}\n`);
    },
  };
}

/** Whatever is written for people passes here: no value or file name can move their cursor or turn their line round. */
function readable(sink: Sink): Sink {
  return { ...sink, write: (text) => sink.write(withoutControls(text)) };
}
