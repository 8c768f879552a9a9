/** Turkish words for what is wrong with the folder. */

import type { WorkspaceFinding } from '../../../workspace/findings.js';
import type { YamlFinding } from '../../../workspace/yaml/findings.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

export const workspace: MessagesFor<Exclude<WorkspaceFinding, YamlFinding>> = {
  'workspace/not-found': ({ from, isNamed }) => ({
    says: isNamed
      ? `Çalışma alanı değil: ${from} klasöründe genelge.yaml yok.`
      : 'Çalışma alanı bulunamadı: bu klasörde ve üstündekilerde genelge.yaml yok.',
    mend: 'genelge.yaml dosyasının bulunduğu klasörü --workspace ile verin.',
  }),
  'workspace/no-such-file': ({ file }) => ({ says: `Dosya yok: ${file}`, mend: 'Adını ve klasörünü denetleyin.' }),
  'workspace/outside': ({ file }) => ({
    says: `${file} çalışma alanının dışında.`,
    mend: 'Dosyayı çalışma alanına koyun; bağlantı (link) ve “..” ile dışarı çıkılamaz.',
  }),
  'workspace/unreadable': ({ file, reason }) => ({ says: `${file} okunamadı (${reason}).`, mend: null }),
  'workspace/unwritable': ({ file, reason }) => ({
    says: `${file} yazılamadı (${reason}).`,
    mend: 'Klasörün yazma iznini ve diskteki yeri denetleyin.',
  }),
  'workspace/busy': ({ pid, host, file }) => ({
    says:
      pid === 0
        ? 'Başka bir işlem şu anda numara veriyor.'
        : `Başka bir işlem şu anda numara veriyor (${host} bilgisayarında, işlem ${pid}).`,
    mend: `Biraz sonra yeniden deneyin. O işlem artık çalışmıyorsa ${file} dosyasını silin.`,
  }),
  'workspace/conflict-copy': ({ file }) => ({
    says: `Numara defterinin bir çelişki kopyası var: ${file}`,
    mend: 'Klasörü eşitleyen program iki yerde yazılanı birleştirememiş. Kopyadaki satırları inceleyip dosyayı kaldırın; klasörü eşitleme yerine git ile paylaşın.',
  }),
  'workspace/number-not-written': ({ file, reason }) => ({
    says: `Numara verildi, ${file} dosyasına yazılamadı (${reason}).`,
    mend: 'Numara defterdedir, kaybolmaz. Dosyayı düzeltip “genelge number” komutunu yeniden çalıştırın; yazacaktır.',
  }),
  'workspace/no-such-number': ({ number }) => ({ says: `${number} sayılı bir genelge yok.`, mend: null }),
  'workspace/not-a-number': ({ text }) => ({
    says: `“${text}” ne bir dosya ne de bir numara.`,
    mend: 'Numaralar 2019/140 veya genelge:2019/12 biçiminde yazılır.',
  }),
  'workspace/ambiguous-number': ({ number, series }) => ({
    says: `${number} birden çok dizide var: ${series.join(', ')}.`,
    mend: `Diziyi de yazın: ${series[0]}:${number}`,
  }),
  'workspace/same-number': ({ number, other }) => ({
    says: `${number} numarasını ${other} de taşıyor.`,
    mend: 'Bir numara yalnız bir genelgenindir; yanlış olanı düzeltin.',
  }),
  'workspace/same-output': ({ output, other }) => ({
    says: `${other} ile aynı dosyaya basılacaktı: ${output}`,
    mend: 'Dosyalardan birinin adını değiştirin.',
  }),
  'workspace/unknown-profile': ({ profile, nearest, known }) => ({
    says: `“${profile}” diye bir şablon yok.`,
    mend: meant(nearest) ?? `Olanlar: ${known.join(', ')}; yenisi için templates/${profile}/ klasörünü açın.`,
  }),
};
