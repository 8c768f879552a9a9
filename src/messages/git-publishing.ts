/** What is said of publishing numbers. */

import type { GitFinding } from '../exchange/findings.js';
import type { MessagesFor } from './messages-for.js';

type Publishing = Extract<
  GitFinding,
  {
    code:
      | 'git/unreachable'
      | 'git/no-such-branch'
      | 'git/other-branch'
      | 'git/push-refused'
      | 'git/unknown-outcome'
      | 'git/source-differs'
      | 'git/not-amended'
      | 'git/behind'
      | 'git/local-numbers'
      | 'git/changed-upstream'
      | 'git/kept-losing'
      | 'git/clone-behind';
  }
>;

export const gitPublishing: MessagesFor<Publishing> = {
  'git/unreachable': {
    tr: () => ({
      title: 'Ortak depoya ulaşılamıyor',
      finding: ({ remote, message }) => ({
        message: `${remote} yanıt vermedi; hiçbir şey değişmedi.\n${message}`,
        help: 'Ağ bağlantısını ve erişim hakkınızı denetleyin (git fetch), sonra yeniden deneyin.',
      }),
      what: 'Yayımlanmış numaralar ancak bütün ortak depolara sorularak bilinir; her soru en çok 20 saniye sürer, git parola sormaz.',
    }),
    en: () => ({
      title: 'The shared repository cannot be reached',
      finding: ({ remote, message }) => ({
        message: `${remote} did not answer; nothing was changed.\n${message}`,
        help: 'Check the network and your right to it (git fetch), then try again.',
      }),
      what: 'What is published is known only by asking every remote; each question takes at most 20 seconds, and git never asks for a password.',
    }),
  },
  'git/no-such-branch': {
    tr: () => ({
      title: 'Dal ortak depoda yok',
      finding: ({ remote, branch }) => ({
        message: `${remote} üzerinde ${branch} dalı yok.`,
        help: `Önce dalı gönderin: git push -u ${remote} ${branch}`,
      }),
      what: '--yayimla yalnız numaraları yayımlar; dalı ve başka kayıtlarınızı göndermek sizin işinizdir.',
    }),
    en: () => ({
      title: 'No such branch in the shared repository',
      finding: ({ remote, branch }) => ({
        message: `${remote} has no branch ${branch}.`,
        help: `Push the branch first: git push -u ${remote} ${branch}`,
      }),
      what: '--push publishes numbers and nothing else; the branch and your other commits are yours to push.',
    }),
  },
  'git/other-branch': {
    tr: () => ({
      title: 'Başka bir dalda numara verilmiş',
      finding: ({ remote, branch }) => ({
        message: `${remote}/${branch} dalında bu dalın bilmediği numaralar yayımlanmış; numara verilmedi.`,
        help: `Önce o dalı birleştirin: git merge ${remote}/${branch}`,
      }),
      what: 'Bir numara hangi dalda yayımlanırsa yayımlansın verilmiştir; iki dal birbirini bilmeden numara veremez.',
    }),
    en: () => ({
      title: 'Numbers on another branch',
      finding: ({ remote, branch }) => ({
        message: `Numbers that this branch does not know are published on ${remote}/${branch}; none was given.`,
        help: `Merge that branch first: git merge ${remote}/${branch}`,
      }),
      what: 'A number is given whichever branch published it; two branches cannot give numbers without knowing of each other.',
    }),
  },
  'git/push-refused': {
    tr: () => ({
      title: 'Ortak depo kabul etmiyor',
      finding: ({ remote, branch, message }) => ({
        message: `${remote} bu kaydı ${branch} dalına almıyor; numara verilmedi, hiçbir şey değişmedi.\n${message}`,
        help: 'Yeniden denemek bir şey değiştirmez: dala gönderme hakkı isteyin ya da numarayı CI işine verdirin.',
      }),
      what: 'Korunan bir dal ya da deponun bir kuralı göndermeyi yasaklıyor.',
    }),
    en: () => ({
      title: 'The shared repository refuses',
      finding: ({ remote, branch, message }) => ({
        message: `${remote} does not take this commit on ${branch}; no number was given, nothing was changed.\n${message}`,
        help: 'Trying again changes nothing: ask for the right to push to the branch, or let the CI job give the numbers.',
      }),
      what: 'A protected branch, or a rule of the repository, forbids the push.',
    }),
  },
  'git/unknown-outcome': {
    tr: () => ({
      title: 'Yayımlamanın sonucu bilinmiyor',
      finding: ({ remote, branch, message }) => ({
        message: `Numaraların ${remote}/${branch} dalına ulaşıp ulaşmadığı bilinmiyor.\n${message}`,
        help: 'Bağlantı gelince yeniden deneyin: sonraki komut önce bunu öğrenir ve yarım kalanı tamamlar.',
      }),
      what: 'Yayımlanırken bağlantı koptu. Adım kayıtlıdır; sonuç öğrenilmeden yeni numara verilmez.',
    }),
    en: () => ({
      title: 'Not known whether it was published',
      finding: ({ remote, branch, message }) => ({
        message: `It is not known whether the numbers reached ${remote}/${branch}.\n${message}`,
        help: 'Try again once the remote can be reached: the next command finds out first, and completes what is left unfinished.',
      }),
      what: 'The connection broke while pushing. The step is on record; no other number is given before it is known.',
    }),
  },
  'git/source-differs': {
    tr: () => ({
      title: 'Yayımlanandan farklı kaynak',
      finding: ({ file }) => ({
        message: `${file} burada, yayımlanandan farklı; numara verilmedi.`,
        help: 'Önce değişikliği gönderin (git commit, git push) ya da geri alın.',
      }),
      what: 'Yazılar yayımlanan kurum, liste, şablon ve resimlerle mühürlenir; buradaki değişiklik sessizce dışarıda kalmaz.',
    }),
    en: () => ({
      title: 'A source that differs from the published one',
      finding: ({ file }) => ({
        message: `${file} is another here than the one that is published; no number was given.`,
        help: 'Publish the change first (git commit, git push), or take it back.',
      }),
      what: 'Letters are sealed with the organisation, lists, templates and pictures as published; a change made here is not left out in silence.',
    }),
  },
  'git/not-amended': {
    tr: () => ({
      title: 'Numaradan sonra değişmiş, yayımlanmamış genelge',
      finding: ({ file }) => ({
        message: `${file} numaralandıktan sonra değişmiş; hiçbir şey yayımlanmadı.`,
        help: `Değişikliği kaydedin (genelge degistir ${file} --gerekce "…") ya da geri alın.`,
      }),
      what: 'Numaralanan genelge, mühürlendiği gibi yayımlanır; sonradan yapılan değişiklik amend ile kaydedilmeden yayımlanmaz.',
    }),
    en: () => ({
      title: 'Changed after it was numbered, and not yet pushed',
      finding: ({ file }) => ({
        message: `${file} was changed after it was numbered; nothing was pushed.`,
        help: `Record the change (genelge amend ${file} --reason "…"), or take it back.`,
      }),
      what: 'A numbered circular is published as it was sealed; a change made since is not, until amend records it.',
    }),
  },
  'git/behind': {
    tr: () => ({
      title: 'Klon geride',
      finding: ({ remote, branch }) => ({
        message: `Bu klon ${remote}/${branch} dalının gerisinde ve ileri alınamadı.`,
        help: 'Yarım işinizi kaydedip birleştirin (git pull), sonra yeniden deneyin.',
      }),
      what: 'Numara bekleyen yok, ama klon yayımlanan duruma getirilemedi: buradaki taslakların numarası olabilir.',
    }),
    en: () => ({
      title: 'The clone is behind',
      finding: ({ remote, branch }) => ({
        message: `This clone is behind ${remote}/${branch}, and could not be brought forward.`,
        help: 'Commit or put away your unfinished work and merge (git pull), then try again.',
      }),
      what: 'No draft waits, but the clone could not be brought to the published state: drafts here may have numbers there.',
    }),
  },
  'git/local-numbers': {
    tr: () => ({
      title: 'Yayımlanmamış numaralar',
      finding: ({ remote, branch }) => ({
        message: `Burada yayımlanmamış numaralar var, ${remote}/${branch} üzerinde de bu arada numara verilmiş.`,
        help: 'Numaralarınızı kaydedip (git commit) birleştirin (git pull); çakışınca “genelge numarala --tasi” komutunu çalıştırın.',
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
      what: 'Numaralar yayımlanırken başkası da yayımladı; hiçbir şey değişmedi.',
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
        message: `Numaralar ${remote}/${branch} dalında yayımlandı; üzerinde çalıştığınız dosyalar yüzünden buradaki dal ilerletilmedi.`,
        help: 'İşiniz bitince: git pull',
      }),
      what: 'Numaralar yayımlandı; çalışılan dosyalar yüzünden buradaki dal ilerletilmedi.',
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
};
