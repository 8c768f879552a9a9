/** `genelge render --merge`: many letters as one PDF, for the printer or, with a title page and contents, for the shelf. */

import { resolve } from 'node:path';
import { divide } from '../../batch/divide.js';
import { type OpenedLetter, openLetters } from '../../batch/open-letters.js';
import { type PlannedLetter, planLetters } from '../../batch/plan-letters.js';
import { addressedTo } from '../../compose/addressed-letter.js';
import { copiesOf } from '../../compose/office-copy.js';
import { type ExitCode, ofCircular } from '../../diagnostic.js';
import { dispatchFinding } from '../../dispatch/findings.js';
import { subjectOf } from '../../dispatch/subject.js';
import {
  numberedPage,
  VOLUME_STYLE,
  type VolumeEntry,
  volumeFront,
  volumeMeta,
  withoutOwnNumber,
} from '../../export/volume-front.js';
import type { LetterMeta } from '../../letter/letter.js';
import { rememberedOf } from '../../numbering/remember-numbers.js';
import { setPages } from '../../pipeline.js';
import { type VolumePart, writeVolume } from '../../render/pdf/write-volume.js';
import type { Faces } from '../../typeset/face.js';
import type { Page } from '../../typeset/page.js';
import { typeset } from '../../typeset/typeset.js';
import { bundledFaces } from '../../workspace/bundled-faces.js';
import { workspaceFinding } from '../../workspace/findings.js';
import { reasonOf } from '../../workspace/read-file.js';
import { openRenderedNumbers } from '../../workspace/store/rendered-numbers.js';
import { showFrom } from '../../workspace/workspace.js';
import { replaceOutput } from '../../workspace/write-file.js';
import type { Notes } from '../notes.js';
import type { OpenedSurvey } from '../open-workspace.js';
import type { Session } from '../session.js';
import { letterheadOf, type RenderOptions } from './render-options.js';

interface Rendering {
  readonly options: RenderOptions;
  readonly session: Session;
  readonly notes: Notes;
}

/** A letter of the volume, and what the contents say of it. */
interface Bound extends VolumePart {
  readonly entry: Omit<VolumeEntry, 'page'>;
  readonly date: string | null;
}

/** A letter that cannot be made would be missing without a word: then nothing is written. */
export async function renderVolume(
  opened: OpenedSurvey,
  file: string,
  { options, session, notes }: Rendering,
): Promise<ExitCode> {
  const { ui } = session.words;
  const isYear = options.year !== undefined && options.letters.length === 0;
  const all = planLetters(opened, { withDrafts: !options.numbered && !isYear });
  const planned = inOrder(options.shard ? divide(all, options.shard) : all, isYear);
  const open = openLetters({ ...opened, store: opened.register.store }, letterheadOf(options, opened));
  const bound: Bound[] = [];
  let failed = 0;
  const progress = session.progress('setting', planned.length);
  for (const each of planned) {
    progress.tick();
    const { letter, diagnostics } = await open(each.task());
    notes.addAll(diagnostics);
    const made = letter && boundOf(letter, options, notes);
    if (made) bound.push(...made);
    else failed += 1;
  }
  progress.end();
  if (failed > 0 || bound.length === 0) {
    if (failed > 0) notes.add([dispatchFinding('dispatch/volume-incomplete', { failed }, null)]);
    return notes.tell(session, { written: [] }, failed > 0 || notes.errors() > 0 ? '' : ui.nothingToRender);
  }
  const faces = bundledFaces();
  const year = isYear ? (options.year ?? null) : null;
  const meta = metaOf(opened, bound, year);
  const sheets = bound.map((each) => ({ ...each, pages: options.duplex ? filledUp(each.pages) : each.pages }));
  const parts =
    year === null ? sheets : withFront(sheets, { opened, year, meta, faces, isDuplex: options.duplex === true });
  const path = resolve(session.world.cwd, file);
  const shown = showFrom(session.world.cwd, path);
  const numbers = planned.flatMap(({ document }) => (document ? rememberedOf(document) : []));
  const rendered = await openRenderedNumbers(opened.register.store);
  try {
    await rendered.begin(numbers);
    await replaceOutput(path, writeVolume(parts, meta), session.world.fs);
    rendered.written(numbers);
  } catch (error) {
    notes.add([workspaceFinding('workspace/unwritable', { file: shown, reason: reasonOf(error) }, null)]);
    return notes.tell(session, { written: [] });
  } finally {
    await rendered.close();
  }
  if (session.isText) session.world.stdout.write(`${shown}\n`);
  return notes.tell(session, { written: [shown] }, ui.rendered(planned.length, 0, 0) + opened.took());
}

/** On the shelf by date, then by number; for the printer as they were asked for. */
function inOrder(planned: readonly PlannedLetter[], isYear: boolean): readonly PlannedLetter[] {
  if (!isYear) return planned;
  const keyOf = ({ document }: PlannedLetter) =>
    [document?.date ?? '', ...Object.values(document?.current ?? {}).map(({ no }) => String(no).padStart(9, '0'))].join(
      ' ',
    );
  return planned
    .map((each) => ({ each, key: keyOf(each) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ each }) => each);
}

/** null after noting why there are no pages. */
function boundOf(letter: OpenedLetter, { each, copies = 1 }: RenderOptions, notes: Notes): readonly Bound[] | null {
  const { resolved, letterStatus, materials, addressees, file } = letter;
  const { sent } = copiesOf(resolved);
  const wanted = each && addressees.length > 0 ? addressees : [null];
  const bound: Bound[] = [];
  for (const addressee of wanted) {
    const own = addressee === null ? sent : addressedTo(sent, addressee);
    const { value, findings } = setPages(own, letterStatus, materials);
    if (bound.length === 0 || value === null) notes.add(file === null ? findings : ofCircular(findings, file));
    if (value === null) return null;
    const subject = subjectOf(sent);
    const title = addressee === null ? subject : `${subject} – ${addressee.name}`;
    const { baslik, sayi, tarih, konu } = sent.view;
    const number = (baslik ?? sayi ?? '').replaceAll('\n', ' ');
    const entry = { number, date: tarih ?? '', subject: konu ?? sent.meta.subject };
    bound.push({ ...value, ...materials, title, entry, date: sent.meta.date });
  }
  const count = copies === 'dagitim' ? Math.max(1, addressees.length) : copies;
  return Array.from({ length: each ? 1 : count }, () => bound).flat();
}

/** The next letter begins on a sheet of its own. */
function filledUp(pages: readonly Page[]): readonly Page[] {
  const last = pages.at(-1);
  return last && pages.length % 2 === 1 ? [...pages, { ...last, elements: [] }] : pages;
}

function metaOf({ organisation: { name } }: OpenedSurvey, bound: readonly Bound[], year: number | null): LetterMeta {
  const date =
    bound
      .map((each) => each.date)
      .filter((each) => each !== null)
      .sort()
      .at(-1) ?? null;
  if (year !== null) return volumeMeta({ organisation: name, year }, date);
  const only = bound.length === 1 ? bound[0]?.letter.meta : undefined;
  return only ?? { title: `${name} – ${bound.length} yazı`, author: name, subject: '', date };
}

interface Front {
  readonly opened: OpenedSurvey;
  readonly year: number;
  readonly meta: LetterMeta;
  readonly faces: Faces;
  readonly isDuplex: boolean;
}

/** The contents are set twice: how many pages they take decides which numbers stand in them. */
function withFront(bound: readonly Bound[], { opened, year, meta, faces, isDuplex }: Front): readonly VolumePart[] {
  const { name: organisation } = opened.organisation;
  const setFront = (first: number) => {
    let page = first;
    const entries = bound.map(({ entry, pages }) => {
      const at = page;
      page += pages.length;
      return { ...entry, page: at };
    });
    const letter = volumeFront({ organisation, year }, meta, entries);
    const { value } = typeset(letter, VOLUME_STYLE, { faces, pictures: new Map() });
    const pages = (value ?? []).map(withoutOwnNumber);
    return { letter, pages: isDuplex ? filledUp(pages) : pages };
  };
  const trial = setFront(9_999);
  const front = setFront(trial.pages.length + 1);
  const parts: readonly VolumePart[] = [{ ...front, faces, pictures: new Map(), title: 'İçindekiler' }, ...bound];
  let number = 0;
  return parts.map((part) => {
    const pages = part.pages.map((page) => {
      number += 1;
      return numberedPage(page, number, part.faces);
    });
    return { ...part, pages };
  });
}
