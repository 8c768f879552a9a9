/** How the preview reads the workspace: the one letter that is shown first, then all that `check` says of it. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Diagnostic, Refusal } from '../../diagnostic.js';
import type { AnyFinding } from '../../messages/all-findings.js';
import { isKnown } from '../../messages/catalogue.js';
import type {
  FilePosition,
  PreviewEntry,
  PreviewedLetter,
  PreviewFinding,
  PreviewLoader,
} from '../../preview/preview-state.js';
import { showNumbers } from '../../register/ledger.js';
import { inCircular, positionAt, type SourceText } from '../../source.js';
import { openKeptReadings } from '../../workspace/kept-readings.js';
import { type CircularRecord, loadWorkspace, type WorkspaceSnapshot } from '../../workspace/load-workspace.js';
import { packageFolder } from '../../workspace/package-folder.js';
import { asRefusal } from '../../workspace/store/commit.js';
import { listCirculars, showFrom, type Workspace } from '../../workspace/workspace.js';
import { examine } from '../commands/examine.js';
import { edgesOf } from '../open-workspace.js';
import { withWords } from '../report/told.js';
import type { Session } from '../session.js';
import { openLetterSetter } from './set-previewed.js';

export function openPreviewLoader(workspace: Workspace, session: Session): PreviewLoader {
  const quiet: Session = { ...session, progress: () => ({ tick: () => {}, end: () => {} }) };
  const readings = openKeptReadings();
  const edges = { ...edgesOf(quiet), readings };
  const load = async (names: readonly string[]): Promise<WorkspaceSnapshot | null> => {
    const question = { names, year: null, cwd: session.world.cwd, years: new Set<number>(), withOthers: false };
    return (await loadWorkspace(workspace, question, edges)).snapshot;
  };

  const toPosition = (source: SourceText, offset: number): FilePosition => {
    const own = resolve(session.world.cwd, source.file);
    const at = positionAt(source.text, offset);
    if (!existsSync(own)) return { file: source.file, path: join(packageFolder('templates'), source.file), ...at };
    return { file: showFrom(workspace.root, own), path: own, ...at };
  };

  const positionsIn =
    (file: string): PreviewedLetter['positionOf'] =>
    (place) => {
      const located = workspace.sources.get(inCircular(place, file).document);
      return located ? toPosition(located.source, located.spanOf(place.path, place.within).start) : null;
    };

  const setRecord = openLetterSetter(readings, positionsIn);

  /** The first draft, else the first letter. */
  const first = async (): Promise<string | null> => {
    const files = (await load([]))?.circulars ?? [];
    const draft = files.find(({ status }) => status?.state === 'draft');
    return (draft ?? files[0])?.file ?? listCirculars(workspace)[0] ?? null;
  };

  const loadLetter: PreviewLoader['loadLetter'] = async (wanted) => {
    const file = wanted ?? (await first());
    const unread = { file, source: null, letter: null };
    if (file === null || !listCirculars(workspace).includes(file)) return unread;
    const snapshot = await load([workspace.show(file)]);
    const record = snapshot?.circulars.find((each) => each.file === file);
    if (!snapshot || record === undefined) return unread;
    return { file, source: record.source?.source.text ?? null, letter: await setRecord(record, snapshot) };
  };

  // The list stays as it was while genelge.yaml cannot be read.
  let entries: readonly PreviewEntry[] = [];
  const diagnose = async (file: string | null): Promise<readonly Diagnostic<AnyFinding>[]> => {
    const { notes, opened } = await examine(
      { files: file === null ? [] : [workspace.show(file)], followed: { workspace, readings } },
      quiet,
    );
    if (opened) entries = opened.circulars.map(toEntry);
    return notes.all();
  };
  const placed = async (diagnostics: readonly Diagnostic<AnyFinding>[]): Promise<readonly PreviewFinding[]> => {
    const told = await withWords(diagnostics, session.words.language);
    return told.map(({ finding, message, help, source, span }) => ({
      severity: finding.severity,
      code: finding.code,
      message,
      help,
      at: source && span ? toPosition(source, span.start) : null,
    }));
  };

  return {
    loadLetter: (wanted) =>
      loadLetter(wanted).catch((error) => {
        findingOf(error, workspace);
        return { file: wanted, source: null, letter: null };
      }),
    async loadSurroundings(file) {
      const diagnostics = await diagnose(file).catch((error) => [
        { finding: findingOf(error, workspace), source: null, span: null },
      ]);
      return { findings: await placed(diagnostics), entries };
    },
  };
}

/** What the world has against reading it at this moment: a folder that went away, or may not be read. Else throws. */
function findingOf(error: unknown, workspace: Workspace): AnyFinding {
  const refusal = asRefusal(error, workspace);
  if (refusal instanceof Refusal && isKnown(refusal.finding)) return refusal.finding;
  throw error;
}

function toEntry({ file, circular, status }: CircularRecord): PreviewEntry {
  const numbers = status?.state === 'issued' ? showNumbers(status.document.current) : null;
  const subject = circular?.subject ?? null;
  return { file, title: [numbers, subject].filter(Boolean).join(' · ') || file, isDraft: numbers === null };
}
