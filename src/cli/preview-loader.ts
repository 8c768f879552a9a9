/** How the preview reads the workspace: the one letter that is shown first, then all that `check` says of it. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openIssuedLetters } from '../archive/open-issued-letters.js';
import type { Circular } from '../circular/circular.js';
import { resolveLetter } from '../compose/resolve-letter.js';
import { type Diagnostic, Refusal } from '../diagnostic.js';
import type { AnyFinding } from '../messages/all-findings.js';
import { isKnown } from '../messages/catalogue.js';
import { setLetter } from '../pipeline.js';
import type {
  FilePosition,
  PreviewEntry,
  PreviewedLetter,
  PreviewFinding,
  PreviewLoader,
} from '../preview/preview-state.js';
import { printsVoidNumber, showNumbers } from '../register/ledger.js';
import { inCircular, placeAt, positionAt, type SourceText } from '../source.js';
import { bundledFaces } from '../workspace/bundled-faces.js';
import { withOwnPictures } from '../workspace/load-named-files.js';
import { loadPictures } from '../workspace/load-pictures.js';
import { loadTheme } from '../workspace/load-theme.js';
import type { CircularRecord } from '../workspace/load-workspace.js';
import { packageFolder } from '../workspace/package-folder.js';
import { asRefusal } from '../workspace/store/commit.js';
import { listCirculars, showFrom, type Workspace } from '../workspace/workspace.js';
import { examine } from './commands/examine.js';
import { type OpenedWorkspace, openWorkspace } from './open-workspace.js';
import { withWords } from './report/told.js';
import type { Session } from './session.js';

export function openPreviewLoader(workspace: Workspace, session: Session): PreviewLoader {
  const faces = bundledFaces();
  const quiet: Session = { ...session, progress: () => ({ tick: () => {}, end: () => {} }) };

  const setRecord = async (record: CircularRecord, opened: OpenedWorkspace): Promise<PreviewedLetter | null> => {
    const { status, circular, file } = record;
    if (status?.state === 'issued' && !status.isChanged) {
      const issued = await openIssuedLetters(opened.register.store, workspace)(status.document);
      if ('code' in issued || issued.materials.theme.value === null) return null;
      const materials = { theme: issued.materials.theme.value, faces, pictures: issued.materials.pictures };
      const standing = printsVoidNumber(status.document) ? 'void' : 'issued';
      const { value } = setLetter(issued.letter, standing, materials);
      return value && { pages: value, materials, positionOf: positionIn(file) };
    }
    return circular && setDraft(circular, opened);
  };

  const setDraft = async (circular: Circular, { organisation }: OpenedWorkspace): Promise<PreviewedLetter | null> => {
    const named = placeAt(`circular:${circular.file}`, ['sablon']);
    const theme = await loadTheme(workspace, circular.profile, named);
    if (theme.value === null) return null;
    const logos = loadPictures(workspace, organisation);
    const pictures = withOwnPictures(logos.pictures, workspace, circular);
    const materials = { theme: theme.value, faces, pictures };
    const standing = circular.state === 'draft' ? 'draft' : 'issued';
    const { value } = setLetter(resolveLetter(circular, organisation), standing, materials);
    return value && { pages: value, materials, positionOf: positionIn(circular.file) };
  };

  const positionIn =
    (file: string): PreviewedLetter['positionOf'] =>
    (place) => {
      const located = workspace.sources.get(inCircular(place, file).document);
      return located ? toPosition(located.source, located.spanOf(place.path, place.within).start) : null;
    };

  const toPosition = (source: SourceText, offset: number): FilePosition => {
    const own = resolve(session.world.cwd, source.file);
    const at = positionAt(source.text, offset);
    if (!existsSync(own)) return { file: source.file, path: join(packageFolder('templates'), source.file), ...at };
    return { file: showFrom(workspace.root, own), path: own, ...at };
  };

  const loadLetter: PreviewLoader['loadLetter'] = async (wanted) => {
    const file = wanted ?? (await firstOf(workspace, quiet));
    const unread = { file, source: null, letter: null };
    if (file === null || !listCirculars(workspace).includes(file)) return unread;
    const asked = { names: [workspace.show(file)], year: null, withOthers: false, known: workspace };
    const opened = await openWorkspace(quiet, asked);
    const record = opened?.circulars.find((each) => each.file === file);
    if (opened === null || record === undefined) return unread;
    return { file, source: record.source?.source.text ?? null, letter: await setRecord(record, opened) };
  };

  // The list stays as it was while genelge.yaml cannot be read.
  let entries: readonly PreviewEntry[] = [];
  const diagnose = async (file: string | null): Promise<readonly Diagnostic<AnyFinding>[]> => {
    const { notes, opened } = await examine(
      { files: file === null ? [] : [workspace.show(file)], known: workspace },
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

/** The first draft, else the first letter. */
async function firstOf(workspace: Workspace, session: Session): Promise<string | null> {
  const opened = await openWorkspace(session, { names: [], year: null, known: workspace });
  const files = opened?.circulars ?? [];
  return (
    (files.find(({ status }) => status?.state === 'draft') ?? files[0])?.file ?? listCirculars(workspace)[0] ?? null
  );
}

function toEntry({ file, circular, status }: CircularRecord): PreviewEntry {
  const numbers = status?.state === 'issued' ? showNumbers(status.document.current) : null;
  const subject = circular?.subject ?? null;
  return { file, title: [numbers, subject].filter(Boolean).join(' · ') || file, isDraft: numbers === null };
}
