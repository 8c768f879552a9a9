/** `genelge import`: old documents → circulars of the workspace, and with `--number` into the register too. */

import { basename, resolve } from 'node:path';
import { closedIn } from '../../circular/closed-values.js';
import { parseCircular } from '../../circular/parse-circular.js';
import { type ExitCode, ofCircular } from '../../diagnostic.js';
import { importFinding } from '../../import/findings.js';
import { type ImportedLetter, importLetter } from '../../import/import-letter.js';
import { clashesOf } from '../../import/number-clashes.js';
import type { CalendarDate } from '../../language/dates.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { showNumbers } from '../../register/ledger.js';
import { workspaceFinding } from '../../workspace/findings.js';
import { reasonOf } from '../../workspace/read-file.js';
import { listFolder, readIfThere, readPath, writeDurably } from '../../workspace/store/durable.js';
import { showFrom } from '../../workspace/workspace.js';
import { readYamlText } from '../../workspace/yaml/file.js';
import { type Notes, takeNotes } from '../notes.js';
import { type OpenedWorkspace, openWorkspace } from '../open-workspace.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import { number } from './number.js';

export interface ImportOptions {
  readonly documents: readonly string[];
  readonly dryRun?: boolean;
  readonly number?: boolean;
  /** Of documents in which none is found. */
  readonly date?: CalendarDate;
}

/** A document, and the file that it becomes. */
interface Import {
  readonly document: string;
  readonly file: string;
  readonly imported: ImportedLetter;
  readonly bytes: Uint8Array;
}

export async function importLetters(options: ImportOptions, session: Session): Promise<ExitCode> {
  const { documents, dryRun: isDry = false } = options;
  if (documents.length === 0) return refuse(cliFinding('cli/missing-argument', { argument: 'document' }, null));
  const notes = takeNotes();
  const opened = await openWorkspace(session, { names: [], year: null, years: null, isForWriting: !isDry }, notes);
  if (opened === null) return notes.tell(session);
  const imports = await readAll(options, { opened, session, notes });
  const { register, circulars, organisation } = opened;
  const clashes = clashesOf(
    imports.map(({ document, imported: { numbers } }) => ({ document, numbers })),
    {
      ledger: register.ledger,
      series: organisation.series,
      circulars: circulars.flatMap(({ circular }) => circular ?? []),
    },
  );
  notes.add(clashes);
  const isStopped = clashes.length > 0 || (options.number === true && notes.errors() > 0);
  if (isDry) return show(imports, { opened, session, notes });
  if (isStopped || imports.length === 0) return notes.tell(session, { imported: [] });
  for (const { file, imported } of imports) await writeDurably(register.store, file, imported.text);
  for (const each of imports) notes.add(findingsOf(each, opened));
  const paths = imports.map(({ file }) => opened.workspace.show(file));
  const isEntered = options.number === true;
  if (session.isText && !isEntered) session.world.stdout.write(paths.map((path) => `${path}\n`).join(''));
  const done = isEntered ? '' : session.words.ui.imported(imports.length);
  const exitCode = await notes.tell(session, { imported: imports.map(plain(opened)) }, done);
  if (!isEntered || exitCode !== 0) return exitCode;
  const files = imports.map(({ file }) => resolve(opened.workspace.root, file));
  const originals = new Map(imports.map(({ file, document: name, bytes }) => [file, { name: basename(name), bytes }]));
  return await number({ files, allOrNothing: true, adopt: true, originals }, session);
}

interface Scene {
  readonly opened: OpenedWorkspace;
  readonly session: Session;
  readonly notes: Notes;
}

async function readAll(options: ImportOptions, { opened, session, notes }: Scene): Promise<readonly Import[]> {
  const imports: Import[] = [];
  const taken = new Set<string>();
  for (const path of await filesOf(options.documents, { opened, session, notes })) {
    const document = showFrom(session.world.cwd, path);
    const bytes = await readBytes(path, { opened, session, notes });
    if (bytes === null) continue;
    const { imported, findings } = importLetter(bytes, document, opened.organisation, options.date ?? null);
    notes.add(findings);
    if (imported === null) continue;
    if (imported.name === null) notes.add([importFinding('import/no-date', { file: document }, null)]);
    else imports.push({ document, imported, bytes, file: await freeName(imported.name, taken, opened) });
  }
  return imports;
}

const KINDS = /\.(?:docx|docm|html?|md|markdown|txt)$/;

/** A folder stands for the documents in it; Word's own traces of an open document are none. */
async function filesOf(documents: readonly string[], { session, notes }: Scene): Promise<readonly string[]> {
  const { cwd, fs } = session.world;
  const files: string[] = [];
  for (const document of documents) {
    const path = resolve(cwd, document);
    const isFolder = await fs.stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isFolder) files.push(path);
    else {
      const names = (await listFolder({ root: path, fs }, '.')).filter(
        (name) => KINDS.test(name) && !/^[.~]/.test(name),
      );
      if (names.length === 0) notes.add([importFinding('import/no-documents', { folder: showFrom(cwd, path) }, null)]);
      files.push(...names.map((name) => resolve(path, name)));
    }
  }
  return files;
}

async function readBytes(path: string, { session, notes }: Scene): Promise<Uint8Array | null> {
  const file = showFrom(session.world.cwd, path);
  try {
    const bytes = await readPath(session.world.fs, path);
    if (bytes === null) notes.add([workspaceFinding('workspace/no-such-file', { file }, null)]);
    return bytes;
  } catch (error) {
    notes.add([workspaceFinding('workspace/unreadable', { file, reason: reasonOf(error) }, null)]);
    return null;
  }
}

/** Never of a file that is there. */
async function freeName(name: string, taken: Set<string>, { register: { store } }: OpenedWorkspace): Promise<string> {
  for (let count = 1; ; count += 1) {
    const file = `${name}${count === 1 ? '' : `-${count}`}.yaml`;
    if (taken.has(file) || (await readIfThere(store, file)) !== null) continue;
    taken.add(file);
    return file;
  }
}

/** What the circular's own reader says of what was written. */
function findingsOf({ file, imported }: Import, { workspace, organisation }: OpenedWorkspace) {
  const yaml = readYamlText(imported.text, `circular:${file}`, workspace.show(file), closedIn('circular'));
  workspace.sources.set(`circular:${file}`, yaml.source);
  const parsed = yaml.value && parseCircular(yaml.value.data, file, organisation);
  return ofCircular([...yaml.findings, ...(parsed?.findings ?? [])], file);
}

/** One document's YAML, or of many a line each. */
function show(imports: readonly Import[], { opened, session, notes }: Scene): Promise<ExitCode> {
  const [only, another] = imports;
  for (const each of imports) notes.add(findingsOf(each, opened));
  const line = ({ document, file, imported }: Import) =>
    `${document} → ${opened.workspace.show(file)}  ${showNumbers(imported.numbers)}`.trimEnd();
  const text = only && !another ? only.imported.text : imports.map((each) => `${line(each)}\n`).join('');
  if (session.isText) session.world.stdout.write(text);
  return notes.tell(session, { imported: imports.map(plain(opened)) }, session.words.ui.wouldImport(imports.length));
}

function plain({ workspace }: OpenedWorkspace) {
  return ({ document, file, imported: { numbers, letter } }: Import) => ({
    document,
    file: workspace.show(file),
    numbers: showNumbers(numbers),
    unsure: letter.unsure,
    leftOut: letter.leftOut,
  });
}
