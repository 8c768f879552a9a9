/** The closed vocabulary of what templates make: each element, its attributes and what may stand in it. */

export interface ElementRule {
  /** Attribute → the values it may have; null for any text. A `!` before the name: it must be there. */
  readonly attributes: Readonly<Record<string, readonly string[] | null>>;
  /** Elements that may stand in it; `text` lets words in too. */
  readonly holds: readonly string[];
}

const INLINES = ['text', 'kalin', 'italik', 'bag', 'satir-sonu'];
const BLOCKS = [
  'paragraf',
  'baslik',
  'antet',
  'alanlar',
  'liste',
  'imzalar',
  'sutunlar',
  'birlikte',
  'cizgi',
  'yeni-sayfa',
  'dogrulama',
  'metin',
];

export const VOCABULARY: Readonly<Record<string, ElementRule>> = {
  mektup: { attributes: {}, holds: ['bolge', 'ek-sayfalari', ...BLOCKS] },
  /** The pages of the enclosure whose place in the list of enclosures is `sira`; they follow the letter. */
  'ek-sayfalari': { attributes: { '!sira': null }, holds: ['ek-metni', ...BLOCKS] },
  /** Where the enclosure's own body goes. */
  'ek-metni': { attributes: {}, holds: [] },
  /** Region outside the flow: at the head or foot of the first page, every page or the last. */
  bolge: { attributes: { '!kenar': ['ust', 'alt'], '!sayfa': ['ilk', 'her', 'son'] }, holds: BLOCKS },
  /** `dil`: the language of a passage that is not in Turkish, as BCP 47 names it (`en`, `ar`). */
  paragraf: { attributes: { bicem: null, dil: null }, holds: INLINES },
  /** A heading; of the first level unless it says otherwise. */
  baslik: { attributes: { bicem: null, duzey: ['1', '2'] }, holds: INLINES },
  antet: { attributes: { bicem: null }, holds: ['logo', 'paragraf', 'baslik'] },
  logo: { attributes: { '!dosya': null, '!yer': ['sol', 'sag'], '!anlam': null }, holds: [] },
  alanlar: { attributes: { bicem: null }, holds: ['alan'] },
  alan: { attributes: { '!ad': null }, holds: ['sag', 'liste', 'paragraf', ...INLINES] },
  /** What stands at the right end of a field's first line. */
  sag: { attributes: { bicem: null }, holds: INLINES },
  /** In at most so many columns, where its items fit them. */
  liste: { attributes: { bicem: null, sutun: ['1', '2', '3'] }, holds: ['madde'] },
  madde: { attributes: { '!isaret': null }, holds: ['liste', 'paragraf', ...INLINES] },
  imzalar: { attributes: { bicem: null }, holds: ['imza'] },
  imza: { attributes: {}, holds: ['paragraf'] },
  sutunlar: { attributes: { bicem: null }, holds: ['sutun'] },
  sutun: { attributes: {}, holds: BLOCKS },
  birlikte: { attributes: { bicem: null, dil: null }, holds: BLOCKS },
  cizgi: { attributes: { bicem: null }, holds: [] },
  'yeni-sayfa': { attributes: {}, holds: [] },
  /** What stands beside a QR code: to its right, or (`yer="sag"`) to its left. */
  dogrulama: { attributes: { bicem: null, '!karekod': null, yer: ['sol', 'sag'] }, holds: BLOCKS },
  /** Where the body goes. */
  metin: { attributes: {}, holds: [] },
  kalin: { attributes: {}, holds: INLINES },
  italik: { attributes: {}, holds: INLINES },
  bag: { attributes: { '!adres': null }, holds: INLINES },
  'satir-sonu': { attributes: {}, holds: [] },
};
