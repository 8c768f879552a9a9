/** Turkish words for a wrong command line and a fault. */

import type { CliFinding } from '../../findings.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

export const cli: MessagesFor<CliFinding> = {
  'cli/unknown-command': ({ command, nearest }) => ({
    says: `“${command}” diye bir komut yok.`,
    mend: meant(nearest) ?? 'Komutlar için: genelge --help',
  }),
  'cli/unknown-option': ({ option, nearest }) => ({
    says: `“${option}” diye bir seçenek yok.`,
    mend: meant(nearest) ?? 'Seçenekler için komutun sonuna --help ekleyin.',
  }),
  'cli/missing-argument': ({ argument }) => ({
    says: `<${argument}> verilmedi.`,
    mend: 'Kullanım için komutun sonuna --help ekleyin.',
  }),
  'cli/missing-option-value': ({ option }) => ({ says: `${option} seçeneğinin değeri verilmedi.`, mend: null }),
  'cli/missing-option': ({ option }) => ({ says: `${option} seçeneği gerekli.`, mend: null }),
  'cli/excess-arguments': ({ command, most, given }) => ({
    says: `${command} komutuna en çok ${most} ad verilebilir; ${given} ad verildi.`,
    mend: 'Boşluk içeren adları tırnak içine alın.',
  }),
  'cli/bad-option-value': ({ option, value, allowed }) => ({
    says: `${option} seçeneği “${value}” değerini almaz.`,
    mend: `Olabilecekler: ${allowed.join(', ')}`,
  }),
  'cli/sayi-for-one': ({ waiting }) => ({
    says: `--sayi tek bir taslak içindir; numara bekleyen ${waiting} dosya var.`,
    mend: 'Dosyanın adını da yazın: genelge number 2019/duyuru.yaml --sayi 140',
  }),
  'cli/already-there': ({ file }) => ({
    says: `Burada zaten bir çalışma alanı var: ${file}`,
    mend: 'Başka bir klasör verin; var olan hiçbir dosyanın üzerine yazılmaz.',
  }),
  'cli/missing-answers': ({ options }) => ({
    says: `Soracak bir uçbirim yok ve şu seçenekler verilmedi: ${options.join(' ')}`,
    mend: 'Seçenekleri komut satırında verin.',
  }),
  'cli/cancelled': () => ({ says: 'Vazgeçildi; hiçbir şey yazılmadı.', mend: null }),
  'cli/wrong-use': ({ message }) => ({
    says: `Komut anlaşılamadı (${message}).`,
    mend: 'Kullanım için: genelge --help',
  }),
  'cli/fault': ({ message, stack }) => ({
    says: `Programda bir kusur var: ${message}`,
    mend: `Dosyalarınızda bir yanlış yok. Lütfen aşağıdaki satırlarla birlikte bildirin.\n${stack}`,
  }),
};
