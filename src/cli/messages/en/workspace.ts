/** English words for what is wrong with the folder. */

import type { WorkspaceFinding } from '../../../workspace/findings.js';
import type { YamlFinding } from '../../../workspace/yaml/findings.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

export const workspace: MessagesFor<Exclude<WorkspaceFinding, YamlFinding>> = {
  'workspace/not-found': ({ from, isNamed }) => ({
    says: isNamed
      ? `Not a workspace: there is no genelge.yaml in ${from}.`
      : 'No workspace: there is no genelge.yaml in this folder or in one above it.',
    mend: 'Name the folder that holds genelge.yaml with --workspace.',
  }),
  'workspace/no-such-file': ({ file }) => ({ says: `There is no file ${file}`, mend: 'Check its name and folder.' }),
  'workspace/outside': ({ file }) => ({
    says: `${file} lies outside the workspace.`,
    mend: 'Put the file into the workspace; links and “..” do not lead out of it.',
  }),
  'workspace/unreadable': ({ file, reason }) => ({ says: `${file} could not be read (${reason}).`, mend: null }),
  'workspace/unwritable': ({ file, reason }) => ({
    says: `${file} could not be written (${reason}).`,
    mend: 'Check the rights of the folder and the space on the disk.',
  }),
  'workspace/busy': ({ pid, host, file }) => ({
    says:
      pid === 0
        ? 'Another run is giving numbers just now.'
        : `Another run is giving numbers just now (process ${pid} on ${host}).`,
    mend: `Try again in a moment. If that process no longer runs, delete ${file}.`,
  }),
  'workspace/conflict-copy': ({ file }) => ({
    says: `There is a conflict copy of the register: ${file}`,
    mend: 'The program that synchronises the folder could not merge two writers. Look at the lines of the copy and remove it; share the folder through git instead.',
  }),
  'workspace/number-not-written': ({ file, reason }) => ({
    says: `The number was given, but could not be written into ${file} (${reason}).`,
    mend: 'It is in the register and not lost. Mend the file and run “genelge number” again, which writes it.',
  }),
  'workspace/no-such-number': ({ number }) => ({ says: `There is no circular with the number ${number}.`, mend: null }),
  'workspace/not-a-number': ({ text }) => ({
    says: `“${text}” is neither a file nor a number.`,
    mend: 'Numbers are written like 2019/140 or genelge:2019/12.',
  }),
  'workspace/ambiguous-number': ({ number, series }) => ({
    says: `${number} is in several series: ${series.join(', ')}.`,
    mend: `Name the series too: ${series[0]}:${number}`,
  }),
  'workspace/same-number': ({ number, other }) => ({
    says: `The number ${number} is also in ${other}.`,
    mend: 'A number belongs to one circular only; correct the wrong one.',
  }),
  'workspace/same-output': ({ output, other }) => ({
    says: `It would be written to the same file as ${other}: ${output}`,
    mend: 'Rename one of the two.',
  }),
  'workspace/unknown-profile': ({ profile, nearest, known }) => ({
    says: `There is no template “${profile}”.`,
    mend: meant(nearest) ?? `There are: ${known.join(', ')}; for a new one make the folder templates/${profile}/.`,
  }),
};
