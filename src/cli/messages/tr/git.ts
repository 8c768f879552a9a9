/** Turkish words for what stands in the way of sharing numbers through git. */

import type { GitFinding } from '../../../workspace/git/findings.js';
import type { MessagesFor } from '../catalogue.js';

export const git: MessagesFor<GitFinding> = {
  'git/not-a-repository': () => ({
    says: 'Çalışma alanı bir git deposunda değil (ya da git kurulu değil).',
    mend: 'Numaraları git ile paylaşmak için çalışma alanını bir git deposuna koyun; paylaşmayacaksanız --push yazmayın.',
  }),
  'git/no-target': () => ({
    says: 'Numaraların hangi dala gönderileceği belli değil.',
    mend: 'Dalın karşılığını belirtin: git branch --set-upstream-to=origin/main',
  }),
  'git/failed': ({ command, message }) => ({ says: `${command} başarısız oldu:\n${message}`, mend: null }),
  'git/diverged': ({ remote, branch }) => ({
    says: `Sizin kayıtlarınız ile ${remote}/${branch} çelişiyor.`,
    mend: `Önce birleştirin (git pull); defter çelişirse “genelge number --rebase” deyin.`,
  }),
  'git/local-numbers': ({ remote, branch }) => ({
    says: `Burada gönderilmemiş numaralar var, ${remote}/${branch} üzerinde de bu arada numara verilmiş.`,
    mend: 'Numaralarınızı kaydedip (git commit) birleştirin (git pull); çelişince “genelge number --rebase” deyin.',
  }),
  'git/changed-upstream': ({ file }) => ({
    says: `${file} hem burada hem ortak depoda değişmiş; numara verilmedi.`,
    mend: 'Önce değişiklikleri birleştirin: git pull',
  }),
  'git/kept-losing': ({ tries }) => ({
    says: `${tries} denemede de başkası daha hızlıydı. Hiçbir şey değişmedi.`,
    mend: 'Biraz sonra yeniden deneyin.',
  }),
  'git/clone-behind': ({ remote, branch }) => ({
    says: `Numaralar ${remote}/${branch} dalına gönderildi; üzerinde çalıştığınız dosyalar yüzünden buradaki dal ilerletilmedi.`,
    mend: 'İşiniz bitince: git pull',
  }),
  'git/unmerged-register': () => ({
    says: 'Numara defteri git’te çelişkili: iki tarafta da numara verilmiş.',
    mend: '“genelge number --rebase” ile giderin ya da birleştirmeyi geri alın (git merge --abort).',
  }),
  'git/no-conflict': () => ({
    says: 'Numara defterinde giderilecek bir git çelişkisi yok.',
    mend: '--rebase, git merge, rebase veya cherry-pick defterde çeliştiğinde kullanılır.',
  }),
  'git/both-published': () => ({
    says: 'Çelişen numaraların iki tarafı da yayımlanmış; hiçbiri taşınamaz.',
    mend: 'Birleştirmeyi geri alın; numaralardan birini “genelge void” ile iptal edip yeni numara verin.',
  }),
  'git/already-rendered': ({ numbers, output }) => ({
    says: `${numbers} taşınacaktı, ama bu numarayla basılmış: ${output}`,
    mend: 'Mektup gönderilmediyse bu dosyayı silip yeniden deneyin; gönderildiyse birleştirmeyi geri alıp öbür tarafa yeni numara verin.',
  }),
};
