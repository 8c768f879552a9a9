/** The options that every command takes. */

import { REPORT_FORMS } from '../report/reporter.js';
import { flag, type Options, option } from './declare.js';
import { FOLDER, oneOf } from './kind.js';

const LANGUAGE = oneOf({ tr: 'tr|en', en: 'tr|en' }, ['tr', 'en']);
const WHEN = oneOf({ tr: 'auto|always|never', en: 'auto|always|never' }, ['auto', 'always', 'never']);
const FORM = oneOf({ tr: REPORT_FORMS.join('|'), en: REPORT_FORMS.join('|') }, REPORT_FORMS);

export const COMMON_OPTIONS: Options = {
  workspace: option(FOLDER, 'calisma-alani', {
    tr: 'genelge.yaml dosyasının bulunduğu klasör',
    en: 'the folder that holds genelge.yaml',
  }),
  lang: option(LANGUAGE, 'dil', { tr: 'iletilerin dili', en: 'language of messages' }),
  color: option(WHEN, 'renk', { tr: 'renkli çıktı', en: 'coloured output' }),
  quiet: flag('sessiz', { tr: 'yalnız hataları yaz', en: 'tell only errors' }),
  report: option(FORM, 'rapor', { tr: 'bulguların biçimi', en: 'form of the findings' }),
  noInput: flag('sorma', { tr: 'hiçbir şey sorma', en: 'never prompt' }),
};
