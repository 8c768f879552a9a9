/** Checked templates → a function from view to markup, by the Handlebars compiler; also ahead of time, for the build. */

import Handlebars from 'handlebars';
import type { Checked } from '../diagnostic.js';
import type { ComposeFinding } from './findings.js';
import { markElements } from './marks.js';
import { checkTemplates, LETTER_TEMPLATE, partialName, type TemplateTexts } from './template-check.js';
import { type LetterTemplate, runnerOf } from './template-run.js';
import { HELPERS, spanOf, type TemplateTree } from './template-walk.js';

/** Handlebars' own pruning of white space is not asked for: markup.ts collapses it. */
const OPTIONS = {
  knownHelpers: Object.fromEntries(HELPERS.map((name) => [name, true])),
  knownHelpersOnly: true,
  preventIndent: true,
};

/** Compiles a profile's templates, or gives all that is wrong with them. */
export function compileTemplates(texts: TemplateTexts): Checked<LetterTemplate, ComposeFinding> {
  const { trees, findings } = checkTemplates(texts);
  if (findings.length > 0) return { value: null, findings };
  const runtime = Handlebars.create();
  for (const name of Object.keys(runtime.helpers)) {
    if (!HELPERS.some((helper) => helper === name)) runtime.unregisterHelper(name);
  }
  const templates = [...markedTrees(trees)].map(([name, tree]) => [name, runtime.compile(tree, OPTIONS)] as const);
  const run = runnerOf(runtime, templates, partialName(LETTER_TEMPLATE));
  return { value: run && { files: [...texts.keys()], run }, findings };
}

/** The templates as JavaScript source, one expression a template, for the bundle. Throws where they are wrong. */
export function precompileTemplates(texts: TemplateTexts): Readonly<Record<string, string>> {
  const { trees, findings } = checkTemplates(texts);
  if (findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
  return Object.fromEntries(
    [...markedTrees(trees)].map(([name, tree]) => [name, String(Handlebars.precompile(tree, OPTIONS))]),
  );
}

/** The order of the files numbers them in the marks. */
function markedTrees(trees: ReadonlyMap<string, TemplateTree>): Map<string, hbs.AST.Program> {
  return new Map([...trees].map(([name, tree], file) => [name, markedProgram(tree.program, tree.text, file)]));
}

function markedProgram(program: hbs.AST.Program, text: string, file: number): hbs.AST.Program {
  return { ...program, body: program.body.map((statement) => markedStatement(statement, text, file)) };
}

function markedStatement(node: hbs.AST.Statement, text: string, file: number): hbs.AST.Statement {
  if (node.type === 'ContentStatement') {
    const content = node as hbs.AST.ContentStatement;
    return {
      ...content,
      value: markElements(content.value, file, spanOf(content.loc, text).start),
    } as hbs.AST.Statement;
  }
  if (node.type !== 'BlockStatement') return node;
  const block = node as hbs.AST.BlockStatement;
  const inverse = block.inverse && { inverse: markedProgram(block.inverse, text, file) };
  return { ...block, program: markedProgram(block.program, text, file), ...inverse } as hbs.AST.Statement;
}
