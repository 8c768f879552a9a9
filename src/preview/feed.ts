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
  /** What is shown is the last that could be set, not what the file says now. */
  readonly isStale: boolean;
}

export type FeedMessage = LetterMessage | ({ readonly kind: 'surroundings' } & Surroundings);

interface Reader {
  /** null until it is known which is the first. */
  file: string | null;
  readonly write: (message: FeedMessage) => void;
  sent: readonly string[];
}

export interface Feed {
  /** Sends the state at once, and every later one; gives the way to leave. */
  readonly follow: (file: string | null, write: Reader['write']) => () => void;
  readonly refresh: () => Promise<void>;
  readonly letterOf: (file: string) => PreviewedLetter | null;
  /** The face file of a family that some page uses. */
  readonly face: (family: string) => Uint8Array | null;
}

export function openFeed({ loadLetter, loadSurroundings }: PreviewLoader): Feed {
  const readers = new Set<Reader>();
  /** The last good letter of each file that is followed. */
  const letters = new Map<string, PreviewedLetter>();
  const faces = new Map<string, Uint8Array>();

  const make = async (wanted: string | null): Promise<Drawn> => {
    const { file, source, letter } = await loadLetter(wanted);
    if (file !== null && letter !== null) letters.set(file, letter);
    const shown = letter ?? (file === null ? null : (letters.get(file) ?? null));
    if (shown) for (const name of shown.pages.flatMap(facesOf)) keepFace(name, shown);
    const svgs = shown?.pages.map((page) => pageSvg(page, shown.materials)) ?? [];
    return { file, source, svgs, families: [...faces.keys()], isStale: letter === null && shown !== null };
  };

  const keepFace = (name: FaceName, { materials }: PreviewedLetter): void => {
    const family = familyOf(name);
    if (!faces.has(family)) faces.set(family, materials.faces(name).bytes);
  };

  const send = async (some: ReadonlySet<Reader>): Promise<void> => {
    const files = new Set([...some].map(({ file }) => file));
    const drawn = new Map<string | null, Drawn>();
    for (const file of files) drawn.set(file, await make(file));
    for (const reader of some) {
      const now = drawn.get(reader.file);
      if (!now) continue;
      reader.file ??= now.file;
      tell(reader, now);
    }
    for (const file of new Set([...some].map((reader) => reader.file))) {
      const surroundings = await loadSurroundings(file);
      for (const reader of some) if (reader.file === file) reader.write({ kind: 'surroundings', ...surroundings });
    }
  };

  // A change that comes while one is being sent is sent after it, once.
  let running: Promise<void> | null = null;
  let isDue = false;
  const refresh = async (): Promise<void> => {
    isDue = true;
    running ??= (async () => {
      while (isDue) {
        isDue = false;
        await send(readers);
      }
    })().finally(() => {
      running = null;
    });
    await running;
  };

  return {
    follow(file, write) {
      const reader: Reader = { file, write, sent: [] };
      readers.add(reader);
      void send(new Set([reader]));
      return () => void readers.delete(reader);
    },
    refresh,
    letterOf: (file) => letters.get(file) ?? null,
    face: (family) => faces.get(family) ?? null,
  };
}

interface Drawn extends Pick<LetterMessage, 'file' | 'source' | 'families' | 'isStale'> {
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
