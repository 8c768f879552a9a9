/** Chooses how findings are told: for people, or for programs. Each form is its own file, loaded when asked for. */

import type { Diagnostic } from '../../diagnostic.js';
import type { AnyFinding, Catalogue } from '../messages/catalogue.js';
import type { Sink, World } from '../world.js';

export const REPORT_FORMS = ['text', 'json', 'github', 'gitlab'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** `result` is what the command found out, for the forms that programs read. */
export type Report = (diagnostics: readonly Diagnostic<AnyFinding>[], result: object) => void;

export interface Telling {
  readonly words: Catalogue;
  readonly world: World;
  readonly color: 'auto' | 'always' | 'never';
}

/** A reporter of the form asked for. `text` and `github` write to stderr; `json` and `gitlab` are results, on stdout. */
export async function reporterOf(form: ReportForm, { words, world, color }: Telling): Promise<Report> {
  switch (form) {
    case 'json': {
      const { toJson } = await import('./json.js');
      return (diagnostics, result) => world.stdout.write(toJson(diagnostics, words, result));
    }
    case 'gitlab': {
      const { toGitlab } = await import('./gitlab.js');
      return (diagnostics) => world.stdout.write(toGitlab(diagnostics, words));
    }
    case 'github': {
      const { toGithub } = await import('./github.js');
      return (diagnostics) => world.stderr.write(toGithub(diagnostics, words));
    }
    case 'text': {
      const { toTerminal } = await import('./terminal.js');
      const colored = isColored(color, world.stderr, world.env);
      const columns = world.stderr.isTerminal ? world.stderr.columns : null;
      return (diagnostics) => world.stderr.write(toTerminal(diagnostics, { words, colored, columns }));
    }
  }
}

function isColored(color: Telling['color'], sink: Sink, env: World['env']): boolean {
  if (color !== 'auto') return color === 'always';
  return sink.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
