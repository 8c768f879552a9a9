/** What the preview's page says around the letter, in either language. */

import type { Language } from '../diagnostic.js';

export interface PreviewWords {
  readonly language: Language;
  readonly title: string;
  readonly drafts: string;
  readonly letters: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly source: string;
  readonly stale: string;
  readonly nothing: string;
  readonly lost: string;
  readonly openEditor: string;
  readonly page: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'hint', string>>;
}

export const PREVIEW_WORDS: Readonly<Record<Language, PreviewWords>> = {
  tr: {
    language: 'tr',
    title: 'Önizleme',
    drafts: 'Taslaklar',
    letters: 'Numaralananlar',
    findings: 'Denetim',
    noFindings: 'Söylenecek bir şey yok.',
    source: 'Dosya',
    stale: 'Yazılan şu hâliyle basılamıyor: son basılabilen sayfalar görünüyor.',
    nothing: 'Gösterilecek genelge yok.',
    lost: 'Program kapandı; “genelge preview” ile yeniden başlatın.',
    openEditor: 'Düzenleyicide aç',
    page: 'Sayfa',
    severity: { error: 'hata', warning: 'uyarı', hint: 'ipucu' },
  },
  en: {
    language: 'en',
    title: 'Preview',
    drafts: 'Drafts',
    letters: 'Numbered letters',
    findings: 'Check',
    noFindings: 'Nothing to say.',
    source: 'File',
    stale: 'As it is typed now it cannot be set: the last good pages are shown.',
    nothing: 'No circular to show.',
    lost: 'The program has ended; start it again with “genelge preview”.',
    openEditor: 'Open in the editor',
    page: 'Page',
    severity: { error: 'error', warning: 'warning', hint: 'hint' },
  },
};
