/** The letters of one run of `render`: each made or found as it is, written, and accounted for. */

import { divide } from '../../batch/divide.js';
import { openLetterBasis } from '../../batch/letter-basis.js';
import { openMaker } from '../../batch/open-maker.js';
import { openOutputBook } from '../../batch/open-output-book.js';
import { planLetters } from '../../batch/plan-letters.js';
import { renderLetters, type Turn } from '../../batch/render-letters.js';
import { hasError, Refusal } from '../../diagnostic.js';
import { cliFinding } from '../../messages/cli-findings.js';
import type { Format } from '../../pipeline.js';
import { programStamp } from '../../workspace/program-stamp.js';
import { showFrom } from '../../workspace/workspace.js';
import type { Notes } from '../notes.js';
import type { OpenedSurvey } from '../open-workspace.js';
import type { Session } from '../session.js';
import { type OutputWriter, openOutputWriter, outputFolder } from './output-writer.js';
import { openRecorder, RECORDED_FORMATS, type Recorder } from './record-rendered.js';
import { letterheadOf, type RenderOptions } from './render-options.js';

export interface BatchOutcome {
  readonly planned: number;
  /** Letters in their places, of which `unchanged` were there as they would be made. */
  readonly whole: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Files, as the user sees them. */
  readonly written: readonly string[];
}

interface Rendering {
  readonly options: RenderOptions;
  readonly session: Session;
  readonly notes: Notes;
  /** One of many runs: only what is made is told, and what is no letter's just now is left. */
  readonly isRepeated: boolean;
}

export async function renderBatch(
  opened: OpenedSurvey,
  { options, session, notes, isRepeated }: Rendering,
): Promise<BatchOutcome> {
  const { format, out = null } = options;
  const { world, words } = session;
  const { store } = opened.register;
  const all = planLetters(opened, { withDrafts: !options.numbered });
  const planned = options.shard ? divide(all, options.shard) : all;
  const formats = format.filter((each) => each !== 'eml');
  const form = { formats, letterhead: letterheadOf(options, opened) };
  // What goes out is drawn whole; `verify` draws it so too.
  if (options.record && form.letterhead !== 'drawn')
    throw new Refusal(
      cliFinding('cli/missing-option', { option: words.language === 'tr' ? '--antetli' : '--letterhead' }, null),
      2,
    );
  const recorder = options.record ? openRecorder(session) : null;
  const made = recorder ? { ...form, formats: [...new Set([...formats, ...RECORDED_FORMATS])] } : form;
  const folder = outputFolder(opened.workspace.root, world.cwd, out);
  const output = await openOutputWriter({
    session,
    notes,
    store,
    folder,
    isShown: options.open === true,
    tellsUnchanged: !isRepeated,
  });
  const program = world.build === undefined ? null : programStamp(world.build);
  const book = program === null ? null : await openOutputBook(store, folder, () => world.now().getTime());
  const turns = renderLetters(planned, {
    ...openLetterBasis({ ...opened, form, program: program ?? '' }),
    book,
    isForced: (options.force === true && !isRepeated) || recorder !== null,
    openMaker: (count) => openMaker({ ...opened, store, cwd: world.cwd }, made, { count, jobs: options.jobs ?? null }),
    onShared: notes.addAll,
  });
  const progress = session.progress('setting', planned.length);
  let [unchanged, failed, tried] = [0, 0, 0];
  for await (const turn of turns) {
    progress.tick();
    tried += 1;
    const written = await place(turn, { output, notes, recorder, formats });
    if (turn.state === 'unchanged') unchanged += 1;
    else if (written) book?.keep(turn.planned.key, written, turn.of);
    else {
      failed += 1;
      book?.spare(turn.planned.key);
    }
    if (notes.errors() === 0) continue;
    await notes.tellFirstError(session);
    if (options.failFast) break;
  }
  progress.end();
  if (book && isOfAll(options) && !isRepeated && tried === planned.length && !hasError(opened.register.findings)) {
    for (const path of book.sweep(new Set(formats)))
      session.say(words.ui.sweptOutput(showFrom(world.cwd, `${folder}/${path}`)));
  }
  await book?.close();
  const { whole, files: written } = await output.close();
  await recorder?.record(notes);
  return { planned: planned.length, whole, unchanged, failed, written };
}

/** Every letter of the workspace, to its own place: what is left over there is nobody's. */
function isOfAll({ letters, year, numbered, shard, out }: RenderOptions): boolean {
  return letters.length === 0 && year === undefined && !numbered && shard === undefined && out === undefined;
}

interface Placing {
  readonly output: OutputWriter;
  readonly notes: Notes;
  readonly recorder: Recorder | null;
  readonly formats: readonly Format[];
}

/** What was made, in its place; null where there is no letter. What is there already is left. */
async function place(turn: Turn, { output, notes, recorder, formats }: Placing) {
  const { document } = turn.planned;
  if (turn.state === 'unchanged') {
    await output.leave(turn.outputs, document);
    return null;
  }
  const { letter, diagnostics, shared } = turn.rendered;
  notes.addOnce(shared);
  notes.addAll(diagnostics);
  if (letter === null) return null;
  recorder?.take(document, letter.renditions);
  const wanted = letter.renditions.filter(({ format }) => formats.includes(format));
  return await output.send(wanted, letter.name, document);
}
