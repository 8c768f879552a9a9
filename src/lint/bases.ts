/** Where rules are written, in each language. */

import type { Language } from '../diagnostic.js';

type Basis = Readonly<Record<Language, string>>;

/** The regulation of 2020 (RG 10.06.2020/31151), article by article. */
export function regulation(article: string): Basis {
  return {
    tr: `Resmî Yazışmalarda Uygulanacak Usul ve Esaslar Hakkında Yönetmelik (2020), madde ${article}`,
    en: `Regulation on Official Correspondence (2020), article ${article}`,
  };
}

/** What offices do, without a rule that says so. */
export const CUSTOM: Basis = { tr: 'Yazışma geleneği', en: 'Custom of offices' };
