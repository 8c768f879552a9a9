/** What is said of the folder the program works in. */

import type { WorkspaceFinding } from '../workspace/findings.js';
import type { MessagesFor } from './messages-for.js';
import { meant } from './phrases.js';

export const workspaceFiles = {
  'workspace/changed-meanwhile': {
    tr: () => ({
      title: 'Bu arada değişti',
      finding: ({ file }) => ({ message: `${file} bu arada değişti.`, help: 'Komutu yeniden çalıştırın.' }),
      what: 'Komut çalışırken başka biri dosyayı değiştirdi; hiçbir şey yazılmadı.',
    }),
    en: () => ({
      title: 'Changed meanwhile',
      finding: ({ file }) => ({ message: `${file} was changed meanwhile.`, help: 'Run the command again.' }),
      what: 'Somebody changed the file while the command was at work; nothing was written.',
    }),
  },
  'workspace/not-found': {
    tr: () => ({
      title: 'Çalışma alanı bulunamadı',
      finding: ({ from, isNamed }) => ({
        message: isNamed
          ? `Çalışma alanı değil: ${from} klasöründe genelge.yaml yok.`
          : 'Çalışma alanı bulunamadı: bu klasörde ve üstündekilerde genelge.yaml yok.',
        help: 'genelge.yaml dosyasının bulunduğu klasörü --calisma-alani ile verin; yenisini kurmak için “genelge baslat” yazın.',
      }),
      what: 'Çalışma alanı, genelge.yaml bulunan klasördür; bulunulan klasörden yukarıya doğru, sonra ./circulars içinde aranır.',
    }),
    en: () => ({
      title: 'No workspace',
      finding: ({ from, isNamed }) => ({
        message: isNamed
          ? `Not a workspace: there is no genelge.yaml in ${from}.`
          : 'No workspace: there is no genelge.yaml in this folder or in one above it.',
        help: 'Name the folder that holds genelge.yaml with --workspace, or lay out a new one with “genelge init”.',
      }),
      what: 'A workspace is a folder with genelge.yaml; it is looked for upward from the current folder, then in ./circulars.',
    }),
    example: { wrong: 'genelge render\n', right: 'genelge render --workspace birlik/\n' },
  },
  'workspace/too-large': {
    tr: () => ({
      title: 'Çok büyük dosya',
      finding: ({ file, most }) => ({
        message: `${file} çok büyük (en çok ${most}).`,
        help: 'Küçültün ya da adını yazıp ayrı gönderin.',
      }),
      what: 'Mektupla gidecek dosya mühürlenir ve e-postaya eklenir; çok büyüğü geri döner.',
    }),
    en: () => ({
      title: 'File too large',
      finding: ({ file, most }) => ({
        message: `${file} is too large (at most ${most}).`,
        help: 'Make it smaller, or name it only and send it apart.',
      }),
      what: 'A file that goes with a letter is sealed and attached to mail; one too large comes back.',
    }),
  },
  'workspace/no-such-file': {
    tr: () => ({
      title: 'Dosya yok',
      finding: ({ file }) => ({ message: `Dosya yok: ${file}`, help: 'Adını ve klasörünü denetleyin.' }),
      what: 'Komutta ya da genelge.yaml dosyasında anılan dosya bulunamadı.',
    }),
    en: () => ({
      title: 'No such file',
      finding: ({ file }) => ({ message: `There is no file ${file}`, help: 'Check its name and folder.' }),
      what: 'A file that the command or genelge.yaml names was not found.',
    }),
  },
  'workspace/stray-file': {
    tr: () => ({
      title: 'Genelge aranmayan yerde genelge',
      finding: ({ files, more, isName }) => ({
        message: `${files.join(', ')}${more > 0 ? ` ve ${more} dosya daha` : ''}: ${isName ? 'adı .yaml ile bitmeyen dosyada' : 'burada'} genelge aranmaz; numara almaz, kendiliğinden basılmaz.`,
        help: isName ? 'Dosyanın adını .yaml ile bitirin.' : 'Dosyayı yılın klasörüne taşıyın: 2019/duyuru.yaml',
      }),
      what: 'Genelgeler yalnız yıl klasörlerinin (2019, 2026) içinde, adı .yaml ya da .yml ile biten dosyalarda aranır. Ay klasörüne, yanlış yazılmış bir yıl klasörüne, klasörlerin dışına ya da .yaml.txt adıyla kaydedilen genelge numaralamada ve basımda görülmez.',
    }),
    en: () => ({
      title: 'Circular where none is looked for',
      finding: ({ files, more, isName }) => ({
        message: `${files.join(', ')}${more > 0 ? ` and ${more} more` : ''}: no circular is looked for ${isName ? 'in a file whose name does not end in .yaml' : 'here'}; it gets no number, and is rendered only when named.`,
        help: isName ? 'Let the name end in .yaml.' : 'Move the file to the folder of its year: 2019/notice.yaml',
      }),
      what: 'Circulars are looked for in the folders of years (2019, 2026) only, in files whose names end in .yaml or .yml. One in the folder of a month, of a misspelt year, outside of all folders, or saved as .yaml.txt is seen by neither numbering nor rendering.',
    }),
  },
  'workspace/outside': {
    tr: () => ({
      title: 'Çalışma alanının dışında',
      finding: ({ file }) => ({
        message: `${file} çalışma alanının dışında.`,
        help: 'Dosyayı çalışma alanına koyun; bağlantı (link) ve “..” ile dışarı çıkılamaz.',
      }),
      what: 'Bağlantılar (symlink) ve .. çalışma alanının dışına çıkamaz.',
    }),
    en: () => ({
      title: 'Outside the workspace',
      finding: ({ file }) => ({
        message: `${file} lies outside the workspace.`,
        help: 'Put the file into the workspace; links and “..” do not lead out of it.',
      }),
      what: 'Neither symbolic links nor .. lead out of the workspace.',
    }),
  },
  'workspace/unreadable': {
    tr: () => ({
      title: 'Okunamayan dosya',
      finding: ({ file, reason }) => ({ message: `${file} okunamadı (${reason}).`, help: null }),
      what: 'Dosyanın hakları ya da disk okumaya izin vermiyor.',
    }),
    en: () => ({
      title: 'Unreadable file',
      finding: ({ file, reason }) => ({ message: `${file} could not be read (${reason}).`, help: null }),
      what: 'Rights or the disk forbid reading the file.',
    }),
  },
  'workspace/unwritable': {
    tr: () => ({
      title: 'Yazılamayan dosya',
      finding: ({ file, reason }) => ({
        message: `${file} yazılamadı (${reason}).`,
        help: 'Klasörün yazma iznini ve diskteki yeri denetleyin.',
      }),
      what: 'Klasörün hakları ya da diskteki yer yazmaya izin vermiyor.',
    }),
    en: () => ({
      title: 'Unwritable file',
      finding: ({ file, reason }) => ({
        message: `${file} could not be written (${reason}).`,
        help: 'Check the rights of the folder and the space on the disk.',
      }),
      what: 'Rights of the folder or the space on the disk forbid writing.',
    }),
  },
  'workspace/busy': {
    tr: () => ({
      title: 'Başka bir işlem numara veriyor',
      finding: ({ pid, host, file }) => ({
        message:
          pid === 0
            ? 'Başka bir işlem şu anda numara veriyor.'
            : `Başka bir işlem şu anda numara veriyor (${host} bilgisayarında, işlem ${pid}).`,
        help: `Biraz sonra yeniden deneyin. O işlem artık çalışmıyorsa: genelge numarala --kilidi-kaldir (${file})`,
      }),
      what: 'Numaralar tek elden verilir; biraz sonra yeniden deneyin.',
    }),
    en: () => ({
      title: 'Another run is giving numbers',
      finding: ({ pid, host, file }) => ({
        message:
          pid === 0
            ? 'Another run is giving numbers just now.'
            : `Another run is giving numbers just now (process ${pid} on ${host}).`,
        help: `Try again in a moment. If that process no longer runs: genelge number --break-lock (${file})`,
      }),
      what: 'Numbers are given by one run at a time; try again in a moment.',
    }),
  },
  'workspace/unfinished-push': {
    tr: () => ({
      title: 'Yarım kalmış yayımlama',
      finding: ({ remote, branch }) => ({
        message: `Buradan ${remote}/${branch} dalında yayımlanan numaraların ulaşıp ulaşmadığı bilinmiyor.`,
        help: 'Bağlantı varken biraz sonra yeniden deneyin: sonucu öğrenilip tamamlanır.',
      }),
      what: 'Bir yayımlama (git push) yarım kaldı. Sonucu öğrenilmeden numara verilmez: aynı genelge iki numara alabilirdi.',
    }),
    en: () => ({
      title: 'An unfinished push',
      finding: ({ remote, branch }) => ({
        message: `It is not known whether numbers pushed from here reached ${remote}/${branch}.`,
        help: 'Try again in a moment, with the network at hand: what became of it is found out, and completed.',
      }),
      what: 'A push was cut short. No number is given before it is known what became of it: a letter might get two.',
    }),
  },
  'workspace/conflict-copy': {
    tr: () => ({
      title: 'Defterin çakışma kopyası',
      finding: ({ file }) => ({
        message: `Numara defterinin bir çakışma kopyası var: ${file}`,
        help: 'Klasörü eşitleyen program iki yerde yazılanı birleştirememiş. Kopyadaki satırları inceleyip dosyayı kaldırın; klasörü eşitleme yerine git ile paylaşın.',
      }),
      what: 'Klasörü eşitleyen program iki yazanı birleştirememiş. Klasörü git ile paylaşın.',
    }),
    en: () => ({
      title: 'Conflict copy of the register',
      finding: ({ file }) => ({
        message: `There is a conflict copy of the register: ${file}`,
        help: 'The program that synchronises the folder could not merge two writers. Look at the lines of the copy and remove it; share the folder through git instead.',
      }),
      what: 'A program that synchronises the folder could not merge two writers. Share the folder through git.',
    }),
  },
  'workspace/unknown-profile': {
    tr: () => ({
      title: 'Bilinmeyen şablon',
      finding: ({ profile, nearest, known }) => ({
        message: `“${profile}” diye bir şablon yok.`,
        help: meant.tr(nearest) ?? `Olanlar: ${known.join(', ')}; yenisi için templates/${profile}/ klasörünü açın.`,
      }),
      what: 'sablon: pakettekilerden biri ya da templates/ altında bir klasördür.',
    }),
    en: () => ({
      title: 'Unknown profile',
      finding: ({ profile, nearest, known }) => ({
        message: `There is no template “${profile}”.`,
        help:
          meant.en(nearest) ?? `There are: ${known.join(', ')}; for a new one make the folder templates/${profile}/.`,
      }),
      what: 'sablon: is one of the package’s, or a folder under templates/.',
    }),
    example: { wrong: 'sablon: kurm\n', right: 'sablon: kurum\n' },
  },
} satisfies Partial<MessagesFor<WorkspaceFinding>>;
