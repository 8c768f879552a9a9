/** What is said of sharing numbers through git. */

import type { GitFinding } from '../exchange/findings.js';
import { gitPublishing } from './git-publishing.js';
import type { MessagesFor } from './messages-for.js';

export const git: MessagesFor<GitFinding> = {
  ...gitPublishing,
  'git/not-a-repository': {
    tr: () => ({
      title: 'Git deposu değil',
      finding: () => ({
        message: 'Çalışma alanı bir git deposunda değil (ya da git kurulu değil).',
        help: 'Numaraları git ile paylaşmak için çalışma alanını bir git deposuna koyun; paylaşmayacaksanız --yayimla yazmayın.',
      }),
      what: '--yayimla ve --tasi, çalışma alanı bir git deposundaysa çalışır.',
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
      title: 'Yayımlanacak dal belli değil',
      finding: () => ({
        message: 'Numaraların hangi dalda yayımlanacağı belli değil.',
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
  'git/unmerged-register': {
    tr: () => ({
      title: 'Defter git’te çakışmalı',
      finding: () => ({
        message: 'Numara defteri git’te çakışmalı: iki tarafta da numara verilmiş.',
        help: '“genelge numarala --tasi” ile giderin ya da birleştirmeyi geri alın (git merge --abort).',
      }),
      what: '“genelge numarala --tasi” yayımlanmamış numaraları sona taşır.',
    }),
    en: () => ({
      title: 'The register is in conflict',
      finding: () => ({
        message: 'The register is in conflict in git: both sides gave numbers.',
        help: 'Fix it with “genelge number --rebase”, or undo the merge (git merge --abort).',
      }),
      what: '“genelge number --rebase” moves the numbers that are not published to the end.',
    }),
  },
  'git/no-conflict': {
    tr: () => ({
      title: 'Giderilecek çakışma yok',
      finding: () => ({
        message: 'Numara defterinde giderilecek bir git çakışması yok.',
        help: '--tasi, git merge, rebase ya da cherry-pick defterde çakıştığında; --yeniden-ver, dosyanın yayımlanmış numarası başka bir belgede de varsa kullanılır.',
      }),
      what: '--tasi, defterde duran bir birleştirme içindir.',
    }),
    en: () => ({
      title: 'No conflict to mend',
      finding: () => ({
        message: 'There is no conflict in the register to fix.',
        help: '--rebase is for a git merge, rebase or cherry-pick that stopped at the register; --reissue for a file whose published number another document has too.',
      }),
      what: '--rebase is for a merge that stopped at the register.',
    }),
  },
  'git/needs-reissue': {
    tr: () => ({
      title: 'İki dalda yayımlanmış numara',
      finding: ({ numbers, file }) => ({
        message: `${numbers} iki dalda ayrı belgelere verilmiş ve ikisi de yayımlanmış.`,
        help: `Ana daldaki numarasını korur. Öbürüne yeni numara vermek için: genelge numarala --yeniden-ver ${file} --gerekce "…"`,
      }),
      what: 'Yayımlanmış bir numara birinin elinde olabilir; yalnız --reissue, gerekçesiyle yeni numara verir.',
    }),
    en: () => ({
      title: 'A number published on two branches',
      finding: ({ numbers, file }) => ({
        message: `${numbers} was given to different documents on two branches, and both are published.`,
        help: `The default branch's keeps it. To give the other a new one: genelge number --reissue ${file} --reason "…"`,
      }),
      what: 'A published number may be in somebody’s hands; only --reissue, with its reason, gives another.',
    }),
  },
  'git/conflict-in-file': {
    tr: () => ({
      title: 'Çözülmemiş çakışma',
      finding: ({ file }) => ({
        message: `${file} içinde çözülmemiş bir git çakışması var; hiçbir şey değişmedi.`,
        help: 'Önce dosyadaki çakışmayı çözüp ekleyin (git add), sonra yeniden deneyin.',
      }),
      what: 'Numarası taşınacak dosya iki tarafın metnini birden taşıyor; eklenirse çözülmüş sayılırdı.',
    }),
    en: () => ({
      title: 'A conflict not resolved',
      finding: ({ file }) => ({
        message: `${file} still holds a conflict of git's; nothing was changed.`,
        help: 'Resolve the conflict in the file first and add it (git add), then try again.',
      }),
      what: 'The file whose number is to move holds the text of both sides; to add it would call it resolved.',
    }),
  },
  'git/file-unclear': {
    tr: () => ({
      title: 'Hangi dosya olduğu belli değil',
      finding: ({ numbers, file }) => ({
        message: `${numbers} numaralı belgenin hangi dosya olduğu belli değil (deftere göre ${file}); hiçbir şey değişmedi.`,
        help: 'Dosyadaki numarayı ve çakışma işaretlerini düzeltip yeniden deneyin.',
      }),
      what: 'Numarası taşınacak belgenin dosyası numarasından tanınır; okunamıyorsa ya da birden çoksa sorulur.',
    }),
    en: () => ({
      title: 'Not clear which file it is',
      finding: ({ numbers, file }) => ({
        message: `It is not clear which file the document with ${numbers} is (by the register, ${file}); nothing was changed.`,
        help: 'Mend the number in the file, or its conflict markers, and try again.',
      }),
      what: 'The file of a document that moves is known by its number; where it cannot be read, or there are several, you are asked.',
    }),
  },
  'git/already-sent': {
    tr: () => ({
      title: 'Taşınacak numarayla gönderilmiş',
      finding: ({ numbers }) => ({
        message: `${numbers} taşınacaktı, ama bu numarayla postalanmış.`,
        help: 'Birleştirmeyi geri alıp öbür tarafa yeni numara verin.',
      }),
      what: 'Gönderilen numara yayımlanmış sayılır: muhatapların elindedir ve bir daha değişmez.',
    }),
    en: () => ({
      title: 'Mailed with the number that would move',
      finding: ({ numbers }) => ({
        message: `${numbers} would have to move, but was mailed under this number.`,
        help: 'Undo the merge and give the other side new numbers.',
      }),
      what: 'A number that was sent counts as published: its addressees hold it, and it never moves.',
    }),
  },
  'git/already-rendered': {
    tr: () => ({
      title: 'Taşınacak numarayla PDF’i hazırlanmış',
      finding: ({ numbers, output }) => ({
        message: `${numbers} taşınacaktı, ama bu bilgisayarda bu numarayla basılmış${output === '' ? '' : `: ${output}`}.`,
        help: 'Genelge gönderilmediyse --also-rendered ekleyin; gönderildiyse birleştirmeyi geri alıp öbür tarafa yeni numara verin.',
      }),
      what: 'Genelge gönderilmiş olabilir; gönderilmediyse --also-rendered ile taşınır.',
    }),
    en: () => ({
      title: 'Rendered with the number that would move',
      finding: ({ numbers, output }) => ({
        message: `${numbers} would have to move, but was rendered on this machine${output === '' ? '' : `: ${output}`}.`,
        help: 'If the letter was not sent, add --also-rendered; if it was, undo the merge and give the other side new numbers.',
      }),
      what: 'The letter may have been sent; if not, --also-rendered moves it.',
    }),
  },
};
