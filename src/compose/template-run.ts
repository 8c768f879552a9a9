/** Runs templates that were compiled ahead of time, without the compiler. */

import type Handlebars from 'handlebars';
import handlebarsRuntime from 'handlebars/runtime.js';

/** A profile's templates, ready: a view in, markup out. */
export interface LetterTemplate {
  /** Workspace names of the templates, in the order in which their marks number them. */
  readonly files: readonly string[];
  readonly run: (view: object) => string;
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
  for (const [name, template] of templates) runtime.registerPartial(name, template);
  const letter = templates.find(([name]) => name === 'letter')?.[1];
  return letter ? { files, run: (view) => letter(view) } : null;
}
