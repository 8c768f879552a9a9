/** What is said of sharing numbers through git. */

import type { GitFinding } from '../exchange/findings.js';
import type { MessagesFor } from './messages-for.js';

export const git: MessagesFor<GitFinding> = {
  'git/not-a-repository': {
    tr: () => ({
      title: 'Git deposu değil',
      finding: () => ({
        message: 'Çalışma alanı bir git deposunda değil (ya da git kurulu değil).',
        help: 'Numaraları git ile paylaşmak için çalışma alanını bir git deposuna koyun; paylaşmayacaksanız --push yazmayın.',
      }),
      what: '--push ve --rebase, çalışma alanı bir git deposundaysa çalışır.',
    }),
    en: () => ({
      title: 'Not a git repository',
      finding: () => ({
        message: 'The workspace lies in no git repository (or git is not installed).',
        help: 'Put the workspace into a git repository to share its numbers; leave out --push if you do not share them.',
      }),
      what: '--push and --rebase want the workspace in a git repository.',
    }),
  },
  'git/no-target': {
    tr: () => ({
      title: 'Gönderilecek dal belli değil',
      finding: () => ({
        message: 'Numaraların hangi dala gönderileceği belli değil.',
        help: 'Dalın karşılığını belirtin: git branch --set-upstream-to=origin/main',
      }),
      what: 'Dalın ortak depoda karşılığı yok.',
    }),
    en: () => ({
      title: 'No branch to push to',
      finding: () => ({
        message: 'It is not known to which branch the numbers are to be pushed.',
        help: 'Set the upstream of your branch: git branch --set-upstream-to=origin/main',
      }),
      what: 'The branch has no upstream.',
    }),
    example: {
      wrong: 'genelge number --push\n',
      right: 'git branch --set-upstream-to=origin/main\ngenelge number --push\n',
    },
  },
  'git/failed': {
    tr: () => ({
      title: 'Git komutu başarısız',
      finding: ({ command, message }) => ({ message: `${command} başarısız oldu:\n${message}`, help: null }),
      what: 'Git’in kendi iletisi yazılır.',
    }),
    en: () => ({
      title: 'A git command failed',
      finding: ({ command, message }) => ({ message: `${command} failed:\n${message}`, help: null }),
      what: 'What git itself says is told.',
    }),
  },
  'git/diverged': {
    tr: () => ({
      title: 'Dallar çelişiyor',
      finding: ({ remote, branch }) => ({
        message: `Sizin kayıtlarınız ile ${remote}/${branch} çelişiyor.`,
        help: `Önce birleştirin (git pull); defter çelişirse “genelge number --rebase” deyin.`,
      }),
      what: 'Önce birleştirin; defter çelişirse “genelge number --rebase” deyin.',
    }),
    en: () => ({
      title: 'The branches conflict',
      finding: ({ remote, branch }) => ({
        message: `Your commits conflict with ${remote}/${branch}.`,
        help: 'Merge first (git pull); where the register conflicts, run “genelge number --rebase”.',
      }),
      what: 'Merge first; where the register conflicts, run “genelge number --rebase”.',
    }),
  },
  'git/local-numbers': {
    tr: () => ({
      title: 'Gönderilmemiş numaralar',
      finding: ({ remote, branch }) => ({
        message: `Burada gönderilmemiş numaralar var, ${remote}/${branch} üzerinde de bu arada numara verilmiş.`,
        help: 'Numaralarınızı kaydedip (git commit) birleştirin (git pull); çelişince “genelge number --rebase” deyin.',
      }),
      what: 'Burada ve ortak depoda ayrı ayrı numara verilmiş.',
    }),
    en: () => ({
      title: 'Numbers not pushed',
      finding: ({ remote, branch }) => ({
        message: `There are numbers here that were not pushed, and others were given on ${remote}/${branch} meanwhile.`,
        help: 'Commit yours (git commit) and merge (git pull); in the conflict run “genelge number --rebase”.',
      }),
      what: 'Numbers were given here and in the shared repository.',
    }),
  },
  'git/changed-upstream': {
    tr: () => ({
      title: 'İki yerde değişmiş genelge',
      finding: ({ file }) => ({
        message: `${file} hem burada hem ortak depoda değişmiş; numara verilmedi.`,
        help: 'Önce değişiklikleri birleştirin: git pull',
      }),
      what: 'Genelge hem burada hem ortak depoda değişmiş; numaradan önce birleştirin.',
    }),
    en: () => ({
      title: 'Changed in both places',
      finding: ({ file }) => ({
        message: `${file} was changed both here and in the shared repository; it got no number.`,
        help: 'Merge the changes first: git pull',
      }),
      what: 'The circular changed here and in the shared repository; merge before numbering.',
    }),
  },
  'git/kept-losing': {
    tr: () => ({
      title: 'Hep başkası daha hızlı',
      finding: ({ tries }) => ({
        message: `${tries} denemede de başkası daha hızlıydı. Hiçbir şey değişmedi.`,
        help: 'Biraz sonra yeniden deneyin.',
      }),
      what: 'Numaralar gönderilirken başkası da gönderdi; hiçbir şey değişmedi.',
    }),
    en: () => ({
      title: 'Somebody else was always faster',
      finding: ({ tries }) => ({
        message: `In ${tries} tries somebody else was faster. Nothing was changed.`,
        help: 'Try again in a moment.',
      }),
      what: 'Others pushed numbers meanwhile; nothing was changed.',
    }),
  },
  'git/clone-behind': {
    tr: () => ({
      title: 'Buradaki dal geride kaldı',
      finding: ({ remote, branch }) => ({
        message: `Numaralar ${remote}/${branch} dalına gönderildi; üzerinde çalıştığınız dosyalar yüzünden buradaki dal ilerletilmedi.`,
        help: 'İşiniz bitince: git pull',
      }),
      what: 'Numaralar gönderildi; çalışılan dosyalar yüzünden buradaki dal ilerletilmedi.',
    }),
    en: () => ({
      title: 'The branch here is behind',
      finding: ({ remote, branch }) => ({
        message: `The numbers were pushed to ${remote}/${branch}; the branch here did not move because of files you are at work on.`,
        help: 'When you are done: git pull',
      }),
      what: 'The numbers were pushed; files you are at work on kept the branch here from moving.',
    }),
  },
  'git/unmerged-register': {
    tr: () => ({
      title: 'Defter git’te çelişkili',
      finding: () => ({
        message: 'Numara defteri git’te çelişkili: iki tarafta da numara verilmiş.',
        help: '“genelge number --rebase” ile giderin ya da birleştirmeyi geri alın (git merge --abort).',
      }),
      what: '“genelge number --rebase” yayımlanmamış numaraları sona taşır.',
    }),
    en: () => ({
      title: 'The register is in conflict',
      finding: () => ({
        message: 'The register is in conflict in git: both sides gave numbers.',
        help: 'Mend it with “genelge number --rebase”, or undo the merge (git merge --abort).',
      }),
      what: '“genelge number --rebase” moves the numbers that are not published to the end.',
    }),
  },
  'git/no-conflict': {
    tr: () => ({
      title: 'Giderilecek çelişki yok',
      finding: () => ({
        message: 'Numara defterinde giderilecek bir git çelişkisi yok.',
        help: '--rebase, git merge, rebase veya cherry-pick defterde çeliştiğinde kullanılır.',
      }),
      what: '--rebase, defterde duran bir birleştirme içindir.',
    }),
    en: () => ({
      title: 'No conflict to mend',
      finding: () => ({
        message: 'There is no conflict in the register to mend.',
        help: '--rebase is for a git merge, rebase or cherry-pick that stopped at the register.',
      }),
      what: '--rebase is for a merge that stopped at the register.',
    }),
  },
  'git/both-published': {
    tr: () => ({
      title: 'İki taraf da yayımlanmış',
      finding: () => ({
        message: 'Çelişen numaraların iki tarafı da yayımlanmış; hiçbiri taşınamaz.',
        help: 'Birleştirmeyi geri alın; numaralardan birini “genelge void” ile iptal edip yeni numara verin.',
      }),
      what: 'Yayımlanan numara taşınmaz; birini iptal edip yeni numara verin.',
    }),
    en: () => ({
      title: 'Both sides are published',
      finding: () => ({
        message: 'Both sides of the conflict are published; none of their numbers can move.',
        help: 'Undo the merge; annul one of the numbers with “genelge void” and give a new one.',
      }),
      what: 'A published number does not move; annul one and give a new one.',
    }),
  },
  'git/already-rendered': {
    tr: () => ({
      title: 'Taşınacak numarayla basılmış',
      finding: ({ numbers, output }) => ({
        message: `${numbers} taşınacaktı, ama bu numarayla basılmış: ${output}`,
        help: 'Mektup gönderilmediyse bu dosyayı silip yeniden deneyin; gönderildiyse birleştirmeyi geri alıp öbür tarafa yeni numara verin.',
      }),
      what: 'Mektup gönderilmiş olabilir; gönderilmediyse çıktıyı silip yeniden deneyin.',
    }),
    en: () => ({
      title: 'Rendered with the number that would move',
      finding: ({ numbers, output }) => ({
        message: `${numbers} would have to move, but was rendered: ${output}`,
        help: 'If the letter was not sent, delete that file and try again; if it was, undo the merge and give the other side new numbers.',
      }),
      what: 'The letter may have been sent; if not, delete the output and try again.',
    }),
  },
};
