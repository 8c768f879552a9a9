/** What the preview's page says around the letter, in either language. */

import type { Language } from '../diagnostic.js';
import type { LetterMessage } from './feed.js';

export interface PreviewWords {
  readonly language: Language;
  readonly title: string;
  readonly drafts: string;
  readonly letters: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly source: string;
  readonly states: Readonly<Record<LetterMessage['state'], string>>;
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
    states: {
      current: '',
      stale: 'Dosyanın şimdiki hâlinden sayfa hazırlanamıyor; son hazırlanabilen sayfalar görünüyor. Nedeni yanda.',
      unset: 'Bu dosyadan sayfa hazırlanamıyor. Nedeni yanda.',
      none: 'Gösterilecek genelge yok.',
    },
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
    states: {
      current: '',
      stale: 'No pages can be made of the file as it is now; the last good ones are shown. The reason is beside them.',
      unset: 'No pages can be made of this file. The reason is beside.',
      none: 'No circular to show.',
    },
    lost: 'The program has ended; start it again with “genelge preview”.',
    openEditor: 'Open in the editor',
    page: 'Page',
    severity: { error: 'error', warning: 'warning', hint: 'hint' },
  },
};
