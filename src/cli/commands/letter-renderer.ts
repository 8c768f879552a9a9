/** A record, or a document of the register → its letter in each format: as issued where it is numbered, else as it would be. */

import { outputName } from '../../circular/output-name.js';
import { hasError, regraded } from '../../diagnostic.js';
import type { Format } from '../../pipeline.js';
import type { RegisterFinding } from '../../register/findings.js';
import type { RegisteredDocument } from '../../register/ledger.js';
import { statusFindings } from '../../register/status-findings.js';
import { loadPictures } from '../../workspace/load-pictures.js';
import type { CircularRecord, WorkspaceSnapshot } from '../../workspace/load-workspace.js';
import type { Notes } from '../notes.js';
import { openDraftRenderer } from './render-draft.js';
import { type IssuedRendition, openIssuedRenderer } from './render-issued.js';

export interface LetterRenderer {
  /** null after noting why there is no letter. */
  readonly ofRecord: (record: CircularRecord, formats: readonly Format[]) => Promise<IssuedRendition | null>;
  /** Of a document whose file is gone. */
  readonly ofDocument: (document: RegisteredDocument, formats: readonly Format[]) => Promise<IssuedRendition | null>;
}

/** Profiles, faces and pictures are shared by all letters; what is wrong with the letterhead's pictures is noted here. */
export function openLetterRenderer(snapshot: WorkspaceSnapshot, notes: Notes): LetterRenderer {
  const { workspace, organisation, register, sources } = snapshot;
  const { pictures, ...logos } = loadPictures(workspace, organisation);
  notes.add(logos.findings, new Map([...sources, ...logos.sources]));
  const renderDraft = openDraftRenderer({ workspace, organisation, pictures, notes });
  const renderIssued = openIssuedRenderer({ workspace, register, notes });
  return {
    async ofRecord(record, formats) {
      const { circular, all, status } = record;
      const found = [...all, ...objections(record, snapshot)];
      notes.add(found, record.sources);
      if (circular === null || hasError(found)) return null;
      if (status?.state === 'issued' || status?.state === 'incomplete')
        return await renderIssued(status.document, record.sources, formats);
      // Without its logos no letter is made, yet what else is wrong with it is found in the same run.
      const isWhole = !hasError(logos.findings);
      const renditions = await renderDraft(circular, record.sources, isWhole ? formats : []);
      return isWhole && renditions ? { name: outputName(circular), renditions } : null;
    },
    ofDocument: (document, formats) => renderIssued(document, sources, formats),
  };
}

/** What the register has against rendering a file as it is. A workspace without a register is asked for none. */
function objections(record: CircularRecord, { register }: WorkspaceSnapshot): readonly RegisterFinding[] {
  const found = statusFindings(record);
  if (record.status?.state !== 'unregistered') return found;
  return register.reading.register.length > 0 ? found.map((finding) => regraded(finding, 'warning')) : [];
}
