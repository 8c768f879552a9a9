/** Letters opened and not yet made: what they say, what they are drawn with, to whom they go, and what goes along. */

import { type EnclosedFile, enclosedFiles } from '../archive/enclosed-files.js';
import { lossOf } from '../archive/loss.js';
import { addresseesOf, type NamedAddressee } from '../circular/addressees-of.js';
import type { Circular } from '../circular/circular.js';
import { type Digest, digestOf } from '../circular/digest.js';
import { type Diagnostic, hasError, ofCircular } from '../diagnostic.js';
import { showNumbers } from '../register/ledger.js';
import { placeOf } from '../register/read-register.js';
import { loadCircular } from '../workspace/load-circulars.js';
import { loadFonts } from '../workspace/load-fonts.js';
import { loadPictures } from '../workspace/load-pictures.js';
import { locate } from '../workspace/locate.js';
import type { LetterForm, RendererMaterials } from './letter-form.js';
import type { IssueTask, LetterTask } from './letter-task.js';
import { openDrafts } from './open-draft.js';
import { openIssues } from './open-issue.js';
import { readAgain } from './read-again.js';
import type { ReadyLetter } from './ready-letter.js';
import type { LetterFinding } from './rendered-letter.js';

export interface OpenedLetter extends ReadyLetter {
  readonly addressees: readonly NamedAddressee[];
  readonly enclosed: readonly EnclosedFile[];
  /** The seal; of a draft, what it says now. */
  readonly digest: Digest;
  /** The circular's file; null where it is gone. */
  readonly file: string | null;
}

export interface OpenedTask {
  /** null where there is no letter; the diagnostics say why. */
  readonly letter: OpenedLetter | null;
  readonly diagnostics: readonly Diagnostic<LetterFinding>[];
}

interface Opening {
  readonly letter: Omit<OpenedLetter, 'file'> | null;
  readonly findings: readonly LetterFinding[];
}

/** Profiles, faces and pictures are shared by all letters; what is wrong with the letterhead's is told at each draft. */
export function openLetters(
  materials: RendererMaterials,
  letterhead: LetterForm['letterhead'],
): (task: LetterTask) => Promise<OpenedTask> {
  const { workspace, organisation, store } = materials;
  const logos = loadPictures(workspace, organisation);
  const fonts = loadFonts(workspace, organisation);
  const shared = [...logos.findings, ...fonts.findings];
  const openDraft = openDrafts(materials, { pictures: logos.pictures, faces: fonts.faces, letterhead });
  const openIssue = openIssues(materials, letterhead);

  async function draftOf(circular: Circular): Promise<Opening> {
    const { ready, ofTheme, isFirst } = await openDraft(circular);
    const findings = [...shared, ...(isFirst ? ofTheme : [])];
    if (ready === null || hasError(shared)) return { letter: null, findings };
    const { files, ...letter } = ready;
    const enclosed = letter.resolved.enclosures.flatMap(({ file }) => {
      const bytes = file === null ? undefined : files.get(file);
      return file === null || bytes === undefined ? [] : [{ name: file.split(/[\\/]/).at(-1) ?? file, bytes }];
    });
    const digest = digestOf(JSON.stringify(letter.resolved));
    return { letter: { ...letter, addressees: addresseesOf(circular), enclosed, digest }, findings };
  }

  async function issuedOf(issue: IssueTask, file: string | null): Promise<Opening> {
    const { ready, findings } = await openIssue(issue);
    if (ready === null) return { letter: null, findings };
    const { issued, ...letter } = ready;
    const enclosed = await enclosedFiles(store, issued);
    if ('state' in enclosed) {
      const lost = lossOf({ ...enclosed, numbers: showNumbers(issue.current), at: placeOf(issue.line) });
      return { letter: null, findings: [...findings, lost] };
    }
    const addressees = issued.addressees ?? addresseesNow(file);
    return { letter: { ...letter, addressees, enclosed, digest: issued.entry.letter }, findings };
  }

  /** Of what was kept before names were: the file says what it said then. */
  function addresseesNow(file: string | null): readonly NamedAddressee[] {
    const circular = file === null ? null : loadCircular(workspace, file, organisation).circular;
    return circular ? addresseesOf(circular) : [];
  }

  return async (task) => {
    const { file, findings } = readAgain(task, materials);
    const told = locate<LetterFinding>(findings, workspace.sources);
    const circular = file?.circular ?? null;
    if (hasError(findings) || (task.issue === null && circular === null)) return { letter: null, diagnostics: told };
    const opened = task.issue
      ? await issuedOf(task.issue, task.file?.file ?? null)
      : circular && (await draftOf(circular));
    const name = task.file?.file ?? null;
    const own = name === null ? (opened?.findings ?? []) : ofCircular(opened?.findings ?? [], name);
    return {
      letter: opened?.letter ? { ...opened.letter, file: name } : null,
      diagnostics: [...told, ...locate<LetterFinding>(own, workspace.sources)],
    };
  };
}
