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

/** The two documents that a letter comes from, as the letter itself knows them: what was sealed outlives its file. */
export type LetterDocument = 'circular' | 'organisation';

/**
 * Which document a place is in: genelge.yaml, the register, a circular's file, a list or a picture that genelge.yaml
 * names, a profile's file. `circular` alone is the circular of the letter at hand, until `ofCircular` says whose it is.
 */
export type DocumentId = LetterDocument | 'register' | `circular:${string}` | `file:${string}` | `template:${string}`;

/** A place that core code can name without knowing lines: a value of a document, and a part of that value. */
export interface Place {
  readonly document: DocumentId;
  readonly path: KeyPath;
  /** Counts in the decoded value at `path`; for the empty path, in the whole text. */
  readonly within: Span | null;
}

/** A place; without a path and a part of it, in the document as a whole. */
export function placeAt(document: DocumentId, path: KeyPath = [], within: Span | null = null): Place {
  return { document, path, within };
}

/** The place, of the circular that lies in this file where it is of a circular. */
export function inCircular(place: Place, file: string): Place {
  return place.document === 'circular' ? { ...place, document: `circular:${file}` } : place;
}

/** A document that can turn places of its own into spans of its text. */
export interface LocatedSource {
  readonly source: SourceText;
  /** The span of the value at a path; of its nearest existing parent where the path does not exist. */
  spanOf(path: KeyPath, within?: Span | null): Span;
}

/** A file without values to be named: only a span of the whole text can be pointed at. */
export function plainSource(source: SourceText): LocatedSource {
  return { source, spanOf: (_, within = null) => within ?? { start: 0, end: 0 } };
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
