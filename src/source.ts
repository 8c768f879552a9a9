/** Where things stand in a file: spans of offsets inside, lines and columns only at the edge. */

/** A file as it was read. `file` is its name as shown to the user, relative to the workspace. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The way from the root of a YAML document to one value: `['imza', 0, 'ad']`. */
export type KeyPath = readonly (string | number)[];

/** As the last step of a path: the key before it itself, and not its value. */
export const KEY = '#key';

/**
 * A place that core code can name without knowing lines: a value of a document, and a part of that value.
 * `document` is `circular`, `organisation` or the workspace name of another file (`kurum/letter.hbs`);
 * `within` counts in the decoded value at `path` (for the empty path: in the whole text).
 */
export interface Place {
  readonly document: string;
  readonly path: KeyPath;
  readonly within: Span | null;
}

/** A document that can turn places of its own into spans of its text. */
export interface LocatedSource {
  readonly source: SourceText;
  /** The span of the value at a path; of its nearest existing parent where the path does not exist. */
  spanOf(path: KeyPath, within?: Span | null): Span;
}

/** 1-based; columns count code points, as an editor shows them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of a UTF-16 offset. LF, CRLF and lone CR each end a line. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) {
    if (index + lineEnd.length > offset) break;
    line += 1;
    lineStart = index + lineEnd.length;
  }
  return { line, column: [...text.slice(lineStart, offset)].length + 1 };
}
