/** What Handlebars' parser complains of → what a person did, and where. */

import type { Span } from '../source.js';

/** `unclosed`: `{{#if}}` or `{{` without its end; `mismatched`: `{{/if}}` ends what it did not begin. */
export type TemplateFault = 'unclosed' | 'mismatched' | 'malformed';

export function templateFault(error: unknown, text: string): { readonly fault: TemplateFault; readonly at: Span } {
  const message = error instanceof Error ? error.message : String(error);
  // Handlebars tells a line as a property for its own complaints, and only as text for its parser's.
  const known = error instanceof Error && 'lineNumber' in error ? Number(error.lineNumber) : Number.NaN;
  const line = Number.isNaN(known) ? Number(/on line (\d+)/.exec(message)?.[1] ?? 1) : known;
  if (message.includes("got 'EOF'")) return { fault: 'unclosed', at: lastOpened(text) ?? wholeLine(text, line) };
  return { fault: message.includes("doesn't match") ? 'mismatched' : 'malformed', at: wholeLine(text, line) };
}

/** The block that is still open where the text ends, or the braces. */
function lastOpened(text: string): Span | null {
  const open: Span[] = [];
  for (const { 0: tag, index: start, groups } of text.matchAll(/\{\{(?<kind>[#/]?)(?:(?!\}\})[\s\S])*(?<end>\}\})?/g)) {
    const span = { start, end: start + (/^.*/.exec(tag)?.[0].length ?? 0) };
    if (groups?.end === undefined) return span;
    if (groups.kind === '#') open.push(span);
    if (groups.kind === '/') open.pop();
  }
  return open.at(-1) ?? null;
}

function wholeLine(text: string, line: number): Span {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return { start, end: start + (lines[line - 1]?.length ?? 0) };
}
