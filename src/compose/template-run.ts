/** Runs templates that were compiled ahead of time, without the compiler. */

import type Handlebars from 'handlebars';
import handlebarsRuntime from 'handlebars/runtime.js';

/** A profile's templates, ready: a view in, markup out. */
export interface LetterTemplate {
  /** Workspace names of the templates, in the order in which their marks number them. */
  readonly files: readonly string[];
  /** Tells of each template that takes part, by its name: what the markup depends on. */
  readonly run: (view: object, onPart?: (name: string) => void) => string;
}

// The package declares nothing of its runtime, which is the whole without the compiler.
const bareHandlebars = handlebarsRuntime as unknown as typeof Handlebars;

/** What the build put into the bundle for one template; only Handlebars knows its form. */
export type PrecompiledTemplate = TemplateSpecification;

/** Makes precompiled templates runnable; `letter` is the one that makes the whole. */
export function openTemplates(
  files: readonly string[],
  precompiled: Readonly<Record<string, PrecompiledTemplate>>,
): LetterTemplate | null {
  const runtime = bareHandlebars.create();
  const templates = Object.entries(precompiled).map(([name, spec]) => [name, runtime.template(spec)] as const);
  const run = runnerOf(runtime, templates, 'letter');
  return run && { files, run };
}

type Runtime = Pick<typeof Handlebars, 'registerPartial'>;

/** Registers templates as each other's parts, and gives the one that makes the whole. */
export function runnerOf(
  runtime: Runtime,
  templates: readonly (readonly [name: string, template: HandlebarsTemplateDelegate])[],
  whole: string,
): LetterTemplate['run'] | null {
  let told: ((name: string) => void) | null = null;
  for (const [name, template] of templates) {
    runtime.registerPartial(name, (context, options) => {
      told?.(name);
      return template(context, options);
    });
  }
  const letter = templates.find(([name]) => name === whole)?.[1];
  if (!letter) return null;
  return (view, onPart) => {
    told = onPart ?? null;
    told?.(whole);
    return letter(view);
  };
}
