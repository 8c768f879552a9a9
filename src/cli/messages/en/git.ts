/** English words for what stands in the way of sharing numbers through git. */

import type { GitFinding } from '../../../workspace/git/findings.js';
import type { MessagesFor } from '../catalogue.js';

export const git: MessagesFor<GitFinding> = {
  'git/not-a-repository': () => ({
    says: 'The workspace lies in no git repository (or git is not installed).',
    mend: 'Put the workspace into a git repository to share its numbers; leave out --push if you do not share them.',
  }),
  'git/no-target': () => ({
    says: 'It is not known to which branch the numbers are to be pushed.',
    mend: 'Set the upstream of your branch: git branch --set-upstream-to=origin/main',
  }),
  'git/failed': ({ command, message }) => ({ says: `${command} failed:\n${message}`, mend: null }),
  'git/diverged': ({ remote, branch }) => ({
    says: `Your commits conflict with ${remote}/${branch}.`,
    mend: 'Merge first (git pull); where the register conflicts, run “genelge number --rebase”.',
  }),
  'git/local-numbers': ({ remote, branch }) => ({
    says: `There are numbers here that were not pushed, and others were given on ${remote}/${branch} meanwhile.`,
    mend: 'Commit yours (git commit) and merge (git pull); in the conflict run “genelge number --rebase”.',
  }),
  'git/changed-upstream': ({ file }) => ({
    says: `${file} was changed both here and in the shared repository; it got no number.`,
    mend: 'Merge the changes first: git pull',
  }),
  'git/kept-losing': ({ tries }) => ({
    says: `In ${tries} tries somebody else was faster. Nothing was changed.`,
    mend: 'Try again in a moment.',
  }),
  'git/clone-behind': ({ remote, branch }) => ({
    says: `The numbers were pushed to ${remote}/${branch}; the branch here did not move because of files you are at work on.`,
    mend: 'When you are done: git pull',
  }),
  'git/unmerged-register': () => ({
    says: 'The register is in conflict in git: both sides gave numbers.',
    mend: 'Mend it with “genelge number --rebase”, or undo the merge (git merge --abort).',
  }),
  'git/no-conflict': () => ({
    says: 'There is no conflict in the register to mend.',
    mend: '--rebase is for a git merge, rebase or cherry-pick that stopped at the register.',
  }),
  'git/both-published': () => ({
    says: 'Both sides of the conflict are published; none of their numbers can move.',
    mend: 'Undo the merge; annul one of the numbers with “genelge void” and give a new one.',
  }),
  'git/already-rendered': ({ numbers, output }) => ({
    says: `${numbers} would have to move, but was rendered: ${output}`,
    mend: 'If the letter was not sent, delete that file and try again; if it was, undo the merge and give the other side new numbers.',
  }),
};
