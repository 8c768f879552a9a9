/** What may come next on a command line: commands, options, and the names of the workspace one is in. */

import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import type { ExitCode } from '../../diagnostic.js';
import { foldTr } from '../../language/casing.js';
import { isLater } from '../../register/entry.js';
import { showNumber } from '../../register/ledger.js';
import { loadOrganisation } from '../../workspace/load-organisation.js';
import { readRegisterFile } from '../../workspace/store/register-file.js';
import { listCirculars, seekWorkspace } from '../../workspace/workspace.js';
import type { CommandLine, Offered } from '../program/describe.js';
import type { Offer } from '../program/kind.js';
import type { Session } from '../session.js';

type Names = Readonly<Record<Offer, readonly string[]>>;

/** Prints one candidate a line for the last of `words`, which may be empty; nothing outside a workspace is an error. */
export async function complete(words: readonly string[], line: CommandLine, session: Session): Promise<ExitCode> {
  const offered = await candidates(words, line, () => namesOf(line, session));
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
  const fits = (each: string) => foldTr(each).startsWith(foldTr(last));
  /** Where nothing is typed yet, the user's own language is enough. */
  const named = (all: readonly { readonly names: readonly string[] }[]) =>
    all.flatMap(({ names }) => (/^-*$/.test(last) ? names.slice(0, 1) : names)).filter(fits);

  const command = line.commands.find(({ names }) => before.some((word) => names.includes(word)));
  const options = [...(command?.options ?? []), ...line.options];
  const optionOf = (word: string | undefined) =>
    options.find(({ names }) => word !== undefined && names.includes(word));
  const asked = optionOf(before.at(-1))?.offered;
  if (asked) return offer(asked, last, await load());
  if (last.startsWith('-')) return named(options);
  if (command === undefined) return named(line.commands);
  const typed = before.filter((word, at) => !word.startsWith('-') && !optionOf(before[at - 1])?.offered).length - 1;
  const wanted = command.offers[typed] ?? (command.isOpen ? command.offers.at(-1) : undefined);
  return wanted ? offer(wanted, last, await load()) : [];
}

function offer({ from, isList }: Offered, last: string, names: Names): readonly string[] {
  const all = typeof from === 'string' ? names[from] : from;
  const done = isList ? last.slice(0, last.lastIndexOf(',') + 1) : '';
  return all.map((each) => done + each).filter((each) => foldTr(each).startsWith(foldTr(last)));
}

async function namesOf(line: CommandLine, { world, workspace: named }: Session): Promise<Names> {
  const { allFindings } = await import('../../messages/all-findings.js');
  const codes = Object.keys(allFindings);
  const commands = line.commands.flatMap(({ names }) => names);
  const nothing: Names = { letters: [], numbers: [], files: [], series: [], groups: [], signers: [], codes, commands };
  const workspace = seekWorkspace(world.cwd, named);
  const { organisation } = workspace ? loadOrganisation(workspace) : { organisation: null };
  if (workspace === null || organisation === null) return nothing;
  const { register } = await readRegisterFile({ root: workspace.root, fs: world.fs });
  const numbers = register.lines
    .flatMap((each) => {
      const [[key, number] = []] = Object.entries(each.numbers);
      if (key === undefined || number === undefined || isLater(each.event)) return [];
      return key === DOCUMENT_SERIES ? `${number.year}/${number.no}` : showNumber(key, number);
    })
    .reverse();
  const files = listCirculars(workspace).map(workspace.show).reverse();
  return {
    ...nothing,
    numbers,
    files,
    letters: [...numbers, ...files],
    series: [...organisation.series.keys()],
    groups: [...organisation.addresseeGroups.keys()],
    signers: [...organisation.signatories.keys()],
  };
}
