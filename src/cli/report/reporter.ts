/** Chooses how findings are told: for people, or for programs. Each form is its own file, loaded when asked for. */

import type { Diagnostic } from '../../diagnostic.js';
import type { AnyFinding } from '../../messages/all-findings.js';
import type { ScreenWords } from '../words/screen-words.js';
import type { Sink, World } from '../world.js';
import { countRest } from './count-rest.js';
import { repositoryPaths } from './repository-path.js';
import { type Told, withWords } from './told.js';

export const REPORT_FORMS = ['text', 'json', 'github', 'gitlab'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** `result` is what the command found out, for the forms that programs read. */
export type Report = (diagnostics: readonly Diagnostic<AnyFinding>[], result: object) => Promise<void>;

export interface Telling {
  readonly words: ScreenWords;
  readonly world: World;
  readonly color: 'auto' | 'always' | 'never';
  /** Only errors are told; a report for programs holds everything. */
  readonly isQuiet: boolean;
}

/** A reporter of the form asked for. `text` and `github` write to stderr; `json` and `gitlab` are results, on stdout. */
export async function reporterOf(form: ReportForm, options: Telling): Promise<Report> {
  const { sink, print } = await printerOf(form, options);
  const isSilenced = options.isQuiet && form === 'text';
  return async (diagnostics, result) => {
    const told = isSilenced ? diagnostics.filter(({ finding }) => finding.severity === 'error') : diagnostics;
    sink.write(print(await withWords(countRest(told), options.words.language), result));
  };
}

interface Printer {
  readonly sink: Sink;
  readonly print: (told: readonly Told[], result: object) => string;
}

async function printerOf(form: ReportForm, { words, world, color }: Telling): Promise<Printer> {
  switch (form) {
    case 'json':
      return { sink: world.stdout, print: (await import('./json.js')).toJson };
    case 'gitlab': {
      const { toGitlab } = await import('./gitlab.js');
      return { sink: world.stdout, print: (told) => toGitlab(told, repositoryPaths(world.cwd)) };
    }
    case 'github': {
      const { toGithub } = await import('./github.js');
      return { sink: world.stderr, print: (told) => toGithub(told, repositoryPaths(world.cwd)) };
    }
    case 'text': {
      const { toTerminal } = await import('./terminal.js');
      const colored = isColored(color, world.stderr, world.env);
      const columns = world.stderr.isTerminal ? world.stderr.columns : null;
      const { severity } = words;
      return { sink: world.stderr, print: (told) => toTerminal(told, { severity, colored, columns }) };
    }
  }
}

function isColored(color: Telling['color'], sink: Sink, env: World['env']): boolean {
  if (color !== 'auto') return color === 'always';
  return sink.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
