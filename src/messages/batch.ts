/** What is said of letters that were rendered again. */

import type { BatchFinding, ChangedInput } from '../batch/findings.js';
import type { MessagesFor } from './messages-for.js';

const INPUTS = {
  tr: { program: 'program', fonts: 'yazı tipleri' },
  en: { program: 'the program', fonts: 'the fonts' },
} as const;

interface Comparison {
  readonly changed: readonly ChangedInput[];
  readonly recordedBy: string;
  readonly now: string;
}

/** What has changed since; where the program has, from which version to which. */
const since = {
  tr({ changed, recordedBy, now }: Comparison): string {
    if (changed.length === 0) return 'Program ve yazı tipleri aynı; nedeni bilinmiyor.';
    const versions = changed.includes('program') ? ` (${recordedBy} → ${now})` : '';
    return `O günden beri değişen: ${changed.map((each) => INPUTS.tr[each]).join(', ')}${versions}.`;
  },
  en({ changed, recordedBy, now }: Comparison): string {
    if (changed.length === 0) return 'Program and fonts are the same; the cause is not known.';
    const versions = changed.includes('program') ? ` (${recordedBy} → ${now})` : '';
    return `Changed since: ${changed.map((each) => INPUTS.en[each]).join(', ')}${versions}.`;
  },
};

export const batch: MessagesFor<BatchFinding> = {
  'batch/words-changed': {
    tr: () => ({
      title: 'Sözleri değişmiş',
      finding: ({ numbers, ...rest }) => ({
        message: `${numbers}: yeniden hazırlanınca sözleri deftere yazılandan başka.`,
        help: since.tr(rest),
      }),
      what: 'Yazı, numaralandığı gün mühürlenen verilerden yeniden hazırlandı; sözleri, “render --record” ile deftere yazılmış olanlarla aynı değil.',
      why: 'Giden yazının sözleri hiçbir sürümde değişmez.',
    }),
    en: () => ({
      title: 'Words changed',
      finding: ({ numbers, ...rest }) => ({
        message: `${numbers}: rendered again, its words are not those that were recorded.`,
        help: since.en(rest),
      }),
      what: 'The letter was rendered again from what was sealed when it was numbered; its words are not those that “render --record” wrote to the register.',
      why: 'The words of a letter that went out are the same in every version.',
    }),
  },
  'batch/lines-moved': {
    tr: () => ({
      title: 'Satırları kaymış',
      finding: ({ numbers, ...rest }) => ({
        message: `${numbers}: sözleri aynı, PDF dosyası deftere yazılandan başka.`,
        help: since.tr(rest),
      }),
      what: 'Yazı yeniden hazırlandı: sözleri ve sırası aynı, satır sonları ya da dosyanın baytları başka.',
      why: 'Satır sonları dizgi programınındır, yeni sürümünde kayabilir; gönderilen PDF saklanmalıdır.',
    }),
    en: () => ({
      title: 'Lines moved',
      finding: ({ numbers, ...rest }) => ({
        message: `${numbers}: the words are the same, the PDF is not the one that was recorded.`,
        help: since.en(rest),
      }),
      what: 'The letter was rendered again: its words and their order are the same, its line ends or only the bytes of the file are others.',
      why: 'Line ends are the typesetter’s and may move with a new version of it; the PDF that was sent is the one to keep.',
    }),
  },
  'batch/not-recorded': {
    tr: () => ({
      title: 'Deftere yazılmamış',
      finding: ({ count, first }) => ({
        message: `${count} yazının özeti deftere yazılmamış (ilki ${first}): yalnız mührüyle ve sözleriyle karşılaştırıldı.`,
        help: 'Bundan sonrakiler için: genelge render --record',
      }),
      what: 'Yazının PDF dosyasının özeti deftere yazılmadıkça yalnız şuna bakılabilir: mühürlü verileri yerinde mi, ondan yeniden hazırlanabiliyor mu, out/ klasöründeki metni aynı sözleri mi söylüyor.',
    }),
    en: () => ({
      title: 'Not recorded',
      finding: ({ count, first }) => ({
        message: `Of ${count} letter${count === 1 ? '' : 's'} (the first is ${first}) no digest was recorded: only the seal and the words were compared.`,
        help: 'For those to come: genelge render --record',
      }),
      what: 'Until the digest of a letter’s PDF is in the register, all that can be asked is whether what was sealed is whole, whether the letter can be rendered from it again, and whether its text in out/ says the same words.',
    }),
  },
};
