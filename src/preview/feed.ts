/** What every open page has been sent, and what it is sent next: first the pages that changed, then what `check` says. */

import { familyOf, pageSvg } from '../render/svg/write-svg.js';
import type { FaceName, Page } from '../typeset/page.js';
import type { PreviewedLetter, PreviewLoader, Surroundings } from './preview-state.js';

/** The letter, as it is now. */
export interface LetterMessage {
  readonly kind: 'letter';
  readonly file: string | null;
  readonly source: string;
  readonly pageCount: number;
  /** Only those that differ from what this page was sent before. */
  readonly pages: readonly { readonly index: number; readonly svg: string }[];
  /** Families of the pages' faces, to be fetched once each. */
  readonly families: readonly string[];
  /** `stale`: the last pages that could be set, not what the file says now. `unset`: there were none yet. */
  readonly state: 'current' | 'stale' | 'unset' | 'none';
}

export type FeedMessage = LetterMessage | ({ readonly kind: 'surroundings' } & Surroundings);

interface Reader {
  /** null until it is known which is the first. */
  file: string | null;
  readonly write: (message: FeedMessage) => void;
  sent: readonly string[];
}

export interface Feed {
  /** Sends the state soon, and every later one; gives the way to leave. */
  readonly follow: (file: string | null, write: Reader['write']) => () => void;
  /** Something in the workspace has changed. */
  readonly refresh: () => void;
  /** Something may have changed, but is not at rest: what would be sent is made, and not sent. */
  readonly prepare: () => void;
  readonly letterOf: (file: string) => PreviewedLetter | null;
  /** The face file of a family that some page uses. */
  readonly face: (family: string) => Uint8Array | null;
}

/** `onFault` is told what the loader throws, which it never does for bad input. */
export function openFeed({ loadLetter, loadSurroundings }: PreviewLoader, onFault: (error: unknown) => void): Feed {
  const readers = new Set<Reader>();
  /** Whose letter is to be looked at anew; whose surroundings, once no letter waits. */
  const due = new Set<Reader>();
  const unchecked = new Set<Reader>();
  const toPrepare = new Set<Reader>();
  /** The last good letter of each file that was followed, and the text it was made of. */
  const letters = new Map<string, PreviewedLetter>();
  const sources = new Map<string, string>();
  const faces = new Map<string, Uint8Array>();
  const svgs = new WeakMap<PreviewedLetter, readonly string[]>();

  const svgsOf = (letter: PreviewedLetter): readonly string[] => {
    const drawn = svgs.get(letter) ?? letter.pages.map((page) => pageSvg(page, letter.materials));
    svgs.set(letter, drawn);
    return drawn;
  };

  const draw = async (wanted: string | null): Promise<Drawn> => {
    const { file, source, letter } = await loadLetter(wanted);
    if (file === null) return { file, source: '', svgs: [], families: [], state: 'none' };
    if (source !== null) sources.set(file, source);
    if (letter !== null) letters.set(file, letter);
    const shown = letters.get(file);
    for (const name of shown?.pages.flatMap(facesOf) ?? []) keepFace(name, shown);
    return {
      file,
      source: sources.get(file) ?? '',
      svgs: shown ? svgsOf(shown) : [],
      families: [...faces.keys()],
      state: letter !== null ? 'current' : shown ? 'stale' : 'unset',
    };
  };

  const keepFace = (name: FaceName, letter: PreviewedLetter | undefined): void => {
    const face = letter?.materials.faces(name);
    if (face) faces.set(familyOf(face), face.bytes);
  };

  const sendLetter = async ({ some, file }: Followers): Promise<void> => {
    const drawn = await draw(file);
    for (const reader of some) {
      reader.file ??= drawn.file;
      tell(reader, drawn);
      unchecked.add(reader);
    }
  };

  const prepare = async ({ file }: Followers): Promise<void> => {
    const { letter } = await loadLetter(file);
    if (letter) svgsOf(letter);
  };

  const sendSurroundings = async ({ some, file }: Followers): Promise<void> => {
    const surroundings = await loadSurroundings(file);
    for (const reader of some) reader.write({ kind: 'surroundings', ...surroundings });
  };

  /** Takes those of the set that follow the same file as its first. */
  const take = (from: Set<Reader>): Followers => {
    const file = [...from][0]?.file ?? null;
    const some = [...from].filter((reader) => reader.file === file);
    for (const reader of some) from.delete(reader);
    return { some: some.filter((reader) => readers.has(reader)), file };
  };

  // One thing at a time, so that what is older never comes after what is newer.
  let isAtWork = false;
  const work = async (): Promise<void> => {
    if (isAtWork) return;
    isAtWork = true;
    try {
      while (due.size + toPrepare.size + unchecked.size > 0) {
        if (due.size > 0) await sendLetter(take(due));
        else if (toPrepare.size > 0) await prepare(take(toPrepare));
        else await sendSurroundings(take(unchecked));
      }
    } catch (error) {
      onFault(error);
    } finally {
      isAtWork = false;
    }
  };

  return {
    follow(file, write) {
      const reader: Reader = { file, write, sent: [] };
      readers.add(reader);
      due.add(reader);
      void work();
      return () => void readers.delete(reader);
    },
    refresh() {
      toPrepare.clear();
      for (const reader of readers) due.add(reader);
      void work();
    },
    prepare() {
      for (const reader of readers) toPrepare.add(reader);
      void work();
    },
    letterOf: (file) => letters.get(file) ?? null,
    face: (family) => faces.get(family) ?? null,
  };
}

/** Readers of the same file. */
interface Followers {
  readonly some: readonly Reader[];
  readonly file: string | null;
}

interface Drawn extends Pick<LetterMessage, 'file' | 'source' | 'families' | 'state'> {
  readonly svgs: readonly string[];
}

function tell(reader: Reader, { svgs, ...letter }: Drawn): void {
  const pages = svgs.flatMap((svg, index) => (reader.sent[index] === svg ? [] : [{ index, svg }]));
  reader.sent = svgs;
  reader.write({ kind: 'letter', ...letter, pageCount: svgs.length, pages });
}

function facesOf({ elements }: Page): readonly FaceName[] {
  return elements.flatMap((element) => (element.kind === 'text' || element.kind === 'watermark' ? [element.face] : []));
}
