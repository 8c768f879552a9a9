/** What may come next on a command line: commands, options, and the names of the workspace one is in. */

import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import type { ExitCode } from '../../diagnostic.js';
import { foldTr } from '../../language/casing.js';
import { showNumber } from '../../register/ledger.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import { readRegisterFile } from '../../workspace/store/register-file.js';
import { listCirculars, seekWorkspace } from '../../workspace/workspace.js';
import type { Session } from '../session.js';

/** The program's commands and options, as data. */
export interface CommandLine {
  readonly commands: readonly { readonly names: readonly string[]; readonly options: readonly OptionName[] }[];
  readonly options: readonly OptionName[];
}

export interface OptionName {
  /** `--year` */
  readonly name: string;
  readonly takesValue: boolean;
}

/** Names of the workspace, by kind. */
type Names = Readonly<Record<'numbers' | 'files' | 'series' | 'groups' | 'signers', readonly string[]>>;
type Offer = (names: Names) => readonly string[];

const LETTERS: Offer = ({ numbers, files }) => [...numbers, ...files];

/** What stands behind each command. */
const ARGUMENTS: Readonly<Record<string, Offer>> = {
  render: LETTERS,
  check: LETTERS,
  number: ({ files }) => files,
  amend: LETTERS,
  show: LETTERS,
  void: ({ numbers }) => numbers,
  reserve: ({ series }) => series,
  schema: () => ['circular', 'organisation'],
  completion: () => SHELLS,
};

/** What stands behind each option; an option that is not here takes text, or a path that the shell knows. */
const VALUES: Readonly<Record<string, Offer>> = {
  '--to': ({ groups }) => groups,
  '--signers': ({ signers }) => signers,
  '--like': ({ numbers }) => numbers,
  '--series': ({ series }) => series,
  '--only': ({ series }) => series,
  '--urgency': () => ['ACELE', 'GÜNLÜDÜR'],
  '--state': () => ['taslak', 'numarali', 'degisik', 'ayrilmis', 'iptal'],
  '--format': () => ['pdf', 'txt', 'html', 'pdf,txt', 'pdf,txt,html'],
  '--lang': () => ['tr', 'en'],
  '--color': () => ['auto', 'always', 'never'],
  '--report': () => ['text', 'json', 'github', 'gitlab'],
  '--ci': () => ['none', 'github', 'gitlab'],
  '--document-number': () => ['by-hand', 'automatic', 'none'],
};

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** Prints one candidate a line for the last of `words`, which may be empty; nothing outside a workspace is an error. */
export async function complete(words: readonly string[], line: CommandLine, session: Session): Promise<ExitCode> {
  const offered = await candidates(words, line, () => namesOf(session));
  session.world.stdout.write(offered.map((each) => `${each}\n`).join(''));
  return 0;
}

async function candidates(
  words: readonly string[],
  line: CommandLine,
  load: () => Promise<Names>,
): Promise<readonly string[]> {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const named = before.find((word) => !word.startsWith('-'));
  const command = line.commands.find(({ names }) => named !== undefined && names.includes(named));
  const options = [...(command?.options ?? []), ...line.options];
  const fits = (each: string) => foldTr(each).startsWith(foldTr(last));
  const previous = options.find(({ name, takesValue }) => takesValue && name === before.at(-1));
  if (previous) {
    const offer = VALUES[previous.name];
    // Keys are written one behind the other, with commas.
    const done = previous.name === '--signers' ? last.slice(0, last.lastIndexOf(',') + 1) : '';
    return offer
      ? offer(await load())
          .map((each) => done + each)
          .filter(fits)
      : [];
  }
  if (last.startsWith('-')) return options.map(({ name }) => name).filter(fits);
  if (command === undefined) return line.commands.map(({ names: [name = ''] }) => name).filter(fits);
  const offer = ARGUMENTS[command.names[0] ?? ''];
  return offer ? offer(await load()).filter(fits) : [];
}

async function namesOf({ world, workspace: named }: Session): Promise<Names> {
  const nothing: Names = { numbers: [], files: [], series: [], groups: [], signers: [] };
  const workspace = seekWorkspace(world.cwd, named);
  const { organisation } = workspace ? loadOrganisation(workspace) : { organisation: null };
  if (workspace === null || organisation === null) return nothing;
  const { register } = await readRegisterFile({ root: workspace.root, fs: world.fs });
  const numbers = register.lines.flatMap((each) => {
    const [[key, number] = []] = Object.entries(each.numbers);
    if (key === undefined || number === undefined || each.event === 'voided' || each.event === 'amended') return [];
    return key === DOCUMENT_SERIES ? `${number.year}/${number.no}` : showNumber(key, number);
  });
  return {
    numbers: numbers.reverse(),
    files: listCirculars(workspace).map(workspace.show).reverse(),
    series: [...organisation.series.keys()],
    groups: [...organisation.addresseeGroups.keys()],
    signers: [...organisation.signatories.keys()],
  };
}
