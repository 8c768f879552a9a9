/** `render --record`: gathers digests of the issued letters of a run, and enters them in the register at its end. */

import { letterDigests } from '../../batch/letter-digests.js';
import { type RenderedDigests, recordRenderings } from '../../numbering/record-renderings.js';
import type { Rendition } from '../../pipeline.js';
import { printsVoidNumber, type RegisteredDocument } from '../../register/ledger.js';
import { fontsDigest } from '../../workspace/fonts-digest.js';
import type { Notes } from '../notes.js';
import { edgesOf, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { version } from '../version.js';

/** What a letter's digests are taken of. */
export const RECORDED_FORMATS = ['pdf', 'txt'] as const;

export interface Recorder {
  /** An annulled letter, and one that is not issued, is passed over. */
  readonly take: (document: RegisteredDocument | null, renditions: readonly Rendition[]) => void;
  /** Under the lock of all that write. Throws the refusals of writing in the register. */
  readonly record: (notes: Notes) => Promise<void>;
}

export function openRecorder(session: Session): Recorder {
  const taken: RenderedDigests[] = [];
  const program = session.world.build ?? version;
  const fonts = fontsDigest();
  return {
    take(document, renditions) {
      const issue = document?.issue.seal()?.digest;
      if (!document || issue === undefined || printsVoidNumber(document)) return;
      const { current: numbers, file } = document;
      taken.push({ numbers, issue, file: file ?? '', program, fonts, ...letterDigests(renditions) });
    },
    async record(notes) {
      if (taken.length === 0) return;
      const opened = await openWorkspace(session, { names: [], year: null, years: null, isForWriting: true }, notes);
      if (opened === null) return;
      const { entries, findings } = await recordRenderings(opened, taken, edgesOf(session));
      notes.add(findings);
      session.say(session.words.ui.recorded(entries?.length ?? 0));
    },
  };
}
