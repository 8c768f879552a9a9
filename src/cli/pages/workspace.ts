/** Pages of what can be wrong with the folder the program works in. */

import type { WorkspaceFinding } from '../../workspace/findings.js';
import type { YamlFinding } from '../../workspace/yaml/findings.js';
import { fault, type PagesOf } from './page-of.js';

export const workspace: PagesOf<Exclude<WorkspaceFinding['code'], YamlFinding['code']>> = {
  'workspace/not-found': fault(
    { tr: 'Çalışma alanı bulunamadı', en: 'No workspace' },
    {
      tr: 'Çalışma alanı, genelge.yaml bulunan klasördür; bulunulan klasörden yukarıya doğru, sonra ./circulars içinde aranır.',
      en: 'A workspace is a folder with genelge.yaml; it is looked for upward from the current folder, then in ./circulars.',
    },
    { wrong: 'genelge render\n', right: 'genelge render --workspace birlik/\n' },
  ),
  'workspace/no-such-file': fault(
    { tr: 'Dosya yok', en: 'No such file' },
    {
      tr: 'Komutta ya da genelge.yaml dosyasında anılan dosya bulunamadı.',
      en: 'A file that the command or genelge.yaml names was not found.',
    },
  ),
  'workspace/outside': fault(
    { tr: 'Çalışma alanının dışında', en: 'Outside the workspace' },
    {
      tr: 'Bağlantılar (symlink) ve .. çalışma alanının dışına çıkamaz.',
      en: 'Neither symbolic links nor .. lead out of the workspace.',
    },
  ),
  'workspace/unreadable': fault(
    { tr: 'Okunamayan dosya', en: 'Unreadable file' },
    { tr: 'Dosyanın hakları ya da disk okumaya izin vermiyor.', en: 'Rights or the disk forbid reading the file.' },
  ),
  'workspace/unwritable': fault(
    { tr: 'Yazılamayan dosya', en: 'Unwritable file' },
    {
      tr: 'Klasörün hakları ya da diskteki yer yazmaya izin vermiyor.',
      en: 'Rights of the folder or the space on the disk forbid writing.',
    },
  ),
  'workspace/busy': fault(
    { tr: 'Başka bir işlem numara veriyor', en: 'Another run is giving numbers' },
    {
      tr: 'Numaralar tek elden verilir; biraz sonra yeniden deneyin.',
      en: 'Numbers are given by one run at a time; try again in a moment.',
    },
  ),
  'workspace/conflict-copy': fault(
    { tr: 'Defterin çelişki kopyası', en: 'Conflict copy of the register' },
    {
      tr: 'Klasörü eşitleyen program iki yazanı birleştirememiş. Klasörü git ile paylaşın.',
      en: 'A program that synchronises the folder could not merge two writers. Share the folder through git.',
    },
  ),
  'workspace/number-not-written': fault(
    { tr: 'Numara dosyaya yazılamadı', en: 'Number not written into its file' },
    {
      tr: 'Numara defterdedir ve kaybolmaz; dosya düzeltilince “genelge number” yazar.',
      en: 'The number is in the register and not lost; once the file is mended, “genelge number” writes it.',
    },
  ),
  'workspace/no-such-number': fault(
    { tr: 'Bu numarada genelge yok', en: 'No circular with that number' },
    {
      tr: 'Ne dosyalarda ne defterde böyle bir numara var.',
      en: 'Neither the files nor the register have that number.',
    },
  ),
  'workspace/not-a-number': fault(
    { tr: 'Ne dosya ne numara', en: 'Neither a file nor a number' },
    {
      tr: 'Numaralar 2019/140 ya da genelge:2019/12 gibi yazılır.',
      en: 'Numbers are written as 2019/140 or genelge:2019/12.',
    },
    { wrong: 'genelge render yüzkırk\n', right: 'genelge render 2019/140\n' },
  ),
  'workspace/ambiguous-number': fault(
    { tr: 'Birden çok dizide olan numara', en: 'A number of several series' },
    {
      tr: 'Aynı sayı birden çok dizide var; diziyi de yazın.',
      en: 'Several series have that number; name the series too.',
    },
    { wrong: 'genelge render 2019/12\n', right: 'genelge render genelge:2019/12\n' },
  ),
  'workspace/same-number': fault(
    { tr: 'İki dosyada aynı numara', en: 'One number in two files' },
    {
      tr: 'Bir numara bir genelgenindir; kopyalanan dosyada eski numara: kalmış olabilir.',
      en: 'A number belongs to one circular; a copied file may have kept its numara:.',
    },
  ),
  'workspace/same-output': fault(
    { tr: 'İki genelge aynı dosyaya basılır', en: 'Two circulars with one output' },
    {
      tr: 'Numarasız iki taslağın dosya adı aynı; birinin adını değiştirin.',
      en: 'Two drafts have one file name; rename one.',
    },
  ),
  'workspace/unknown-profile': fault(
    { tr: 'Bilinmeyen şablon', en: 'Unknown profile' },
    {
      tr: 'sablon: pakettekilerden biri ya da templates/ altında bir klasördür.',
      en: 'sablon: is one of the package’s, or a folder under templates/.',
    },
    { wrong: 'sablon: kurm\n', right: 'sablon: kurum\n' },
  ),
};
