/** `genelge new`: asks its way to a draft, or takes options; prints the path of what it wrote. */

import { basename, dirname, resolve } from 'node:path';
import { carryOver } from '../../circular/carry-over.js';
import { closedIn } from '../../circular/closed-values.js';
import { parseCircular } from '../../circular/parse-circular.js';
import { type NewCircular, printCircular } from '../../circular/print-circular.js';
import { type ExitCode, hasError, ofCircular, Refusal } from '../../diagnostic.js';
import { dateInZone, parseDate } from '../../language/dates.js';
import { decodeText } from '../../language/encodings.js';
import { slugTr } from '../../language/slug.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { workspaceFinding } from '../../workspace/findings.js';
import { schemaOf, writeSchemaFile } from '../../workspace/schema-file.js';
import { readIfThere, writeDurably } from '../../workspace/store/durable.js';
import { readYamlText } from '../../workspace/yaml/file.js';
import { type Notes, takeNotes } from '../notes.js';
import { type OpenedWorkspace, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { askCircular, type Model, type NewOptions, NO_BODY } from './ask-circular.js';
import { number } from './number.js';
import { render } from './render.js';

export interface NewCommandOptions extends NewOptions {
  /** A number or a file of an earlier circular to begin from. */
  readonly like?: string;
  /** Numbers it at once. */
  readonly number?: boolean;
  readonly render?: boolean;
  readonly open?: boolean;
}

export async function newCircular(options: NewCommandOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const opened = await openWorkspace(session, { names: options.like ? [options.like] : [], year: null }, notes);
  if (opened === null) return notes.tell(session);
  const model = options.like === undefined ? null : beginLike(opened, options, session);
  if (options.like !== undefined && model === null) return notes.tell(session);
  const body = options.bodyFile === undefined ? null : await readBody(options.bodyFile, { session, notes });
  const { circular, isWanted } = await askCircular({ options, model, body }, opened, session);
  if (!isWanted) return notes.tell(session);

  const text = printCircular(circular, '../');
  const file = await freeName(circular, opened, session);
  // What cannot be read as a circular is not written: its complaints would be about a file that is not there.
  const yaml = readYamlText(text, 'circular', opened.workspace.show(file), closedIn('circular'));
  const parsed = yaml.value && parseCircular(yaml.value.data, file, opened.organisation);
  const findings = [...yaml.findings, ...(parsed?.findings ?? [])];
  opened.workspace.sources.set(`circular:${file}`, yaml.source);
  notes.add(ofCircular(findings, file));
  if (hasError(findings)) return notes.tell(session);
  await writeDurably(opened.register.store, file, text);
  await writeSchemaFile(opened.register.store, await schemaOf(opened.workspace, opened.organisation), false);
  if (session.isText) session.world.stdout.write(`${opened.workspace.show(file)}\n`);
  const exitCode = await notes.tell(session, { written: opened.workspace.show(file) }, model?.told);
  return exitCode === 0 ? await goOn(file, options, { opened, session }) : exitCode;
}

interface Beginning extends Model {
  /** What was taken from which file, and what was not, for whoever writes on. */
  readonly told: string;
}

/** What the earlier circular's file says, as it says it. */
function beginLike(
  { circulars, selected, organisation, workspace }: OpenedWorkspace,
  { to }: NewCommandOptions,
  { words }: Session,
): Beginning | null {
  const record = circulars.find(({ file }) => selected.has(file));
  if (!record?.circular || !record.source) return null;
  const { file, circular, source } = record;
  const read = readYamlText(source.source.text, 'circular', source.source.file);
  if (read.value === null) return null;
  // Another group has its own series.
  const isOtherSeries = to !== undefined && organisation.addresseeGroups.get(to)?.series != null;
  const { carried, left } = carryOver(read.value.data, isOtherSeries ? ['dizi'] : []);
  const told = words.ui.begunLike({ file: workspace.show(file), carried: Object.keys(carried), left });
  return { carried, subject: circular.subject, body: circular.body, told };
}

/** In whatever encoding: the circular's file is UTF-8, and what was recognised is told. */
async function readBody(name: string, { session, notes }: { session: Session; notes: Notes }): Promise<string> {
  const { world } = session;
  if (name === '-') return await world.readInput();
  const path = resolve(world.cwd, name);
  const bytes = await readIfThere({ root: dirname(path), fs: world.fs }, basename(path));
  const args = { file: name };
  const decoded = bytes && decodeText(bytes);
  if (decoded && decoded.encoding !== 'utf-8')
    notes.add([cliFinding('cli/converted-text', { ...args, encoding: decoded.encoding }, null)]);
  if (decoded) return decoded.text.replace(/^\ufeff/, '');
  if (bytes !== null) throw new Refusal(cliFinding('cli/unreadable-text', args, null), 2);
  throw new Refusal(workspaceFinding('workspace/no-such-file', args, null), 2);
}

/** The folder is the year; the name is made of the subject or the addressee, and never of one that is there. */
async function freeName(
  { date, subject, addressee, body, carried }: NewCircular,
  opened: OpenedWorkspace,
  session: Session,
): Promise<string> {
  const today = dateInZone(session.world.now(), opened.organisation.timeZone);
  const { year } = (date === null ? null : parseDate(date)) ?? today;
  const stem =
    slugTr(subject ?? '', 48) ||
    (body === NO_BODY ? '' : slugTr(body.split('\n')[0] ?? '', 32)) ||
    slugTr(addressee[0] ?? (typeof carried.muhatap === 'string' ? carried.muhatap : ''), 32) ||
    'taslak';
  for (let count = 1; ; count += 1) {
    const name = `${year}/${stem}${count === 1 ? '' : `-${count}`}.yaml`;
    if ((await readIfThere(opened.register.store, name)) === null) return name;
  }
}

interface Scene {
  readonly opened: OpenedWorkspace;
  readonly session: Session;
}

async function goOn(file: string, options: NewCommandOptions, { opened, session }: Scene): Promise<ExitCode> {
  const path = resolve(opened.workspace.root, file);
  if (options.number) {
    const exitCode = await number({ files: [path] }, session);
    if (exitCode !== 0) return exitCode;
  }
  if (!options.render && !options.open) {
    if (session.prompter !== null && !options.number)
      session.say(session.words.ui.afterNew(opened.workspace.show(file)));
    return 0;
  }
  return await render({ letters: [path], format: ['pdf', 'txt'], open: options.open === true }, session);
}
