/** Letters opened and not yet made: what they say, what they are drawn with, to whom they go, and what goes along. */

import { type EnclosedFile, enclosedFiles } from '../archive/enclosed-files.js';
import { lossOf } from '../archive/loss.js';
import { openIssuedLetters } from '../archive/open-issued-letters.js';
import { addresseesOf, type NamedAddressee } from '../circular/addressees-of.js';
import type { Circular } from '../circular/circular.js';
import { type Digest, digestOf } from '../circular/digest.js';
import { numberedName, outputName, VOID_ENDING } from '../circular/output-name.js';
import type { LetterStatus } from '../compose/compose.js';
import { resolveLetter } from '../compose/resolve-letter.js';
import type { ResolvedLetter } from '../compose/resolved-letter.js';
import { type Diagnostic, hasError, ofCircular } from '../diagnostic.js';
import type { Materials } from '../pipeline.js';
import { showNumbers } from '../register/ledger.js';
import { placeOf } from '../register/read-register.js';
import { loadCircular } from '../workspace/load-circulars.js';
import { loadFonts } from '../workspace/load-fonts.js';
import { loadNamedFiles } from '../workspace/load-named-files.js';
import { loadPictures } from '../workspace/load-pictures.js';
import { locate } from '../workspace/locate.js';
import { openThemes } from '../workspace/open-themes.js';
import { registerSource } from '../workspace/register-source.js';
import type { LetterForm, RendererMaterials } from './letter-form.js';
import type { IssueTask, LetterTask } from './letter-task.js';
import { readAgain } from './read-again.js';
import type { LetterFinding } from './rendered-letter.js';

export interface OpenedLetter {
  /** Without folder `out/` and extension. */
  readonly name: string;
  readonly resolved: ResolvedLetter;
  readonly letterStatus: LetterStatus;
  readonly materials: Materials;
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
  workspace.sources.set('register', registerSource(workspace));
  const logos = loadPictures(workspace, organisation);
  const themeOf = openThemes(workspace, organisation);
  const openIssued = openIssuedLetters(store, workspace);
  const fonts = loadFonts(workspace, organisation);
  const shared = [...logos.findings, ...fonts.findings];

  async function draftOf(circular: Circular): Promise<Opening> {
    const { theme, isFirst } = await themeOf(circular);
    const findings = [...shared, ...(isFirst ? theme.findings : [])];
    if (theme.value === null || hasError(shared)) return { letter: null, findings };
    const { pictures, files } = loadNamedFiles(workspace, circular);
    const resolved = resolveLetter(circular, organisation);
    const enclosed = resolved.enclosures.flatMap(({ file }) => {
      const bytes = file === null ? undefined : files.get(file);
      return file === null || bytes === undefined ? [] : [{ name: file.split(/[\\/]/).at(-1) ?? file, bytes }];
    });
    const letter = {
      name: outputName(circular),
      resolved,
      letterStatus: circular.state === 'draft' ? ('draft' as const) : ('issued' as const),
      materials: {
        theme: theme.value,
        faces: fonts.faces,
        letterhead,
        pictures: new Map([...logos.pictures, ...pictures]),
      },
      addressees: addresseesOf(circular),
      enclosed,
      digest: digestOf(JSON.stringify(resolved)),
    };
    return { letter, findings };
  }

  async function issuedOf({ current, line, entry, isVoid }: IssueTask, file: string | null): Promise<Opening> {
    const issued = await openIssued({ current, issue: { line, read: () => entry && { entry } } });
    if ('code' in issued) return { letter: null, findings: [issued] };
    const { theme, pictures, faces } = issued.materials;
    if (theme.value === null) return { letter: null, findings: theme.findings };
    const enclosed = await enclosedFiles(store, issued);
    if ('state' in enclosed) {
      const lost = lossOf({ ...enclosed, numbers: showNumbers(current), at: placeOf(line) });
      return { letter: null, findings: [...theme.findings, lost] };
    }
    const name = numberedName(Number(issued.entry.date.slice(0, 4)), issued.entry.numbers);
    const letter = {
      name: isVoid ? name + VOID_ENDING : name,
      resolved: issued.letter,
      letterStatus: isVoid ? ('void' as const) : ('issued' as const),
      materials: { theme: theme.value, faces, pictures, letterhead },
      addressees: issued.addressees ?? addresseesNow(file),
      enclosed,
      digest: issued.entry.letter,
    };
    return { letter, findings: theme.findings };
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
