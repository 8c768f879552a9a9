/** Pages of what can go wrong when numbers are shared through git. */

import type { GitFinding } from '../../workspace/git/findings.js';
import { fault, type PagesOf, remark } from './page-of.js';

export const git: PagesOf<GitFinding['code']> = {
  'git/not-a-repository': fault(
    { tr: 'Git deposu değil', en: 'Not a git repository' },
    {
      tr: '--push ve --rebase, çalışma alanı bir git deposundaysa çalışır.',
      en: '--push and --rebase want the workspace in a git repository.',
    },
  ),
  'git/no-target': fault(
    { tr: 'Gönderilecek dal belli değil', en: 'No branch to push to' },
    { tr: 'Dalın ortak depoda karşılığı yok.', en: 'The branch has no upstream.' },
    { wrong: 'genelge number --push\n', right: 'git branch --set-upstream-to=origin/main\ngenelge number --push\n' },
  ),
  'git/failed': fault(
    { tr: 'Git komutu başarısız', en: 'A git command failed' },
    { tr: 'Git’in kendi iletisi yazılır.', en: 'What git itself says is told.' },
  ),
  'git/diverged': fault(
    { tr: 'Dallar çelişiyor', en: 'The branches conflict' },
    {
      tr: 'Önce birleştirin; defter çelişirse “genelge number --rebase” deyin.',
      en: 'Merge first; where the register conflicts, run “genelge number --rebase”.',
    },
  ),
  'git/local-numbers': fault(
    { tr: 'Gönderilmemiş numaralar', en: 'Numbers not pushed' },
    {
      tr: 'Burada ve ortak depoda ayrı ayrı numara verilmiş.',
      en: 'Numbers were given here and in the shared repository.',
    },
  ),
  'git/changed-upstream': fault(
    { tr: 'İki yerde değişmiş genelge', en: 'Changed in both places' },
    {
      tr: 'Genelge hem burada hem ortak depoda değişmiş; numaradan önce birleştirin.',
      en: 'The circular changed here and in the shared repository; merge before numbering.',
    },
  ),
  'git/kept-losing': fault(
    { tr: 'Hep başkası daha hızlı', en: 'Somebody else was always faster' },
    {
      tr: 'Numaralar gönderilirken başkası da gönderdi; hiçbir şey değişmedi.',
      en: 'Others pushed numbers meanwhile; nothing was changed.',
    },
  ),
  'git/clone-behind': remark(
    { tr: 'Buradaki dal geride kaldı', en: 'The branch here is behind' },
    {
      tr: 'Numaralar gönderildi; çalışılan dosyalar yüzünden buradaki dal ilerletilmedi.',
      en: 'The numbers were pushed; files you are at work on kept the branch here from moving.',
    },
  ),
  'git/unmerged-register': fault(
    { tr: 'Defter git’te çelişkili', en: 'The register is in conflict' },
    {
      tr: '“genelge number --rebase” yayımlanmamış numaraları sona taşır.',
      en: '“genelge number --rebase” moves the numbers that are not published to the end.',
    },
  ),
  'git/no-conflict': fault(
    { tr: 'Giderilecek çelişki yok', en: 'No conflict to mend' },
    {
      tr: '--rebase, defterde duran bir birleştirme içindir.',
      en: '--rebase is for a merge that stopped at the register.',
    },
  ),
  'git/both-published': fault(
    { tr: 'İki taraf da yayımlanmış', en: 'Both sides are published' },
    {
      tr: 'Yayımlanan numara taşınmaz; birini iptal edip yeni numara verin.',
      en: 'A published number does not move; annul one and give a new one.',
    },
  ),
  'git/already-rendered': fault(
    { tr: 'Taşınacak numarayla basılmış', en: 'Rendered with the number that would move' },
    {
      tr: 'Mektup gönderilmiş olabilir; gönderilmediyse çıktıyı silip yeniden deneyin.',
      en: 'The letter may have been sent; if not, delete the output and try again.',
    },
  ),
};
