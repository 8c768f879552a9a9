/** Title page and contents of a year's volume, and the numbers on its pages. */

import type { Letter, LetterMeta } from '../letter/letter.js';
import { PLAIN_STYLE } from '../letter/plain-style.js';
import type { BlockStyle, PageStyle, Style } from '../letter/style.js';
import type { Faces } from '../typeset/face.js';
import type { Page, PageElement } from '../typeset/page.js';
import { NOWHERE, paragraph, space, tableRow } from './sheet-nodes.js';

/** A letter of the volume, as the contents name it. */
export interface VolumeEntry {
  /** As printed: `ODALARA 12 SAYILI GENELGE`, or its Sayı. */
  readonly number: string;
  readonly date: string;
  readonly subject: string;
  /** On which page of the volume it begins. */
  readonly page: number;
}

export interface VolumeTitle {
  readonly organisation: string;
  readonly year: number;
}

/** What the volume says of itself; its date is that of its last letter. */
export function volumeMeta({ organisation, year }: VolumeTitle, date: string | null): LetterMeta {
  return { title: `${year} yılı genelgeleri – ${organisation}`, author: organisation, subject: '', date };
}

/** To be set by `VOLUME_STYLE`. */
export function volumeFront(title: VolumeTitle, meta: LetterMeta, entries: readonly VolumeEntry[]): Letter {
  const head = tableRow(['Genelge', 'Tarih', 'Konu', 'Sayfa'], 'ust');
  const rows = entries.map(({ number, date, subject, page }) => tableRow([number, date, subject, `${page}`], 'hucre'));
  const heading = (text: string, style: string) => ({ ...paragraph(style, text), kind: 'heading', level: 1 }) as const;
  return {
    meta,
    watermark: null,
    regions: [],
    enclosures: [],
    body: [
      paragraph('kurum', title.organisation),
      heading(`${title.year} YILI GENELGELERİ`, 'cilt'),
      paragraph('adet', `${entries.length} genelge`),
      { kind: 'page-break', origin: NOWHERE },
      heading('İÇİNDEKİLER', 'baslik'),
      {
        kind: 'table',
        style: 'tablo',
        caption: null,
        align: ['left', 'left', 'left', 'right'],
        head,
        rows,
        origin: NOWHERE,
      },
    ],
  };
}

/** Of the number of a volume's page, pt; from the sheet's right and lower edge. */
const NUMBER = { size: 8, right: 57, up: 18 };
const FACE = { family: 'sans', bold: false, italic: false } as const;
const GREY = { red: 90, green: 90, blue: 90 };

/** The page with its number in the volume below all that the letter has on it; `17` beside the letter's own `1 / 2`. */
export function numberedPage(page: Page, number: number, faces: Faces): Page {
  const text = `–${number}–`;
  const face = faces(FACE);
  const width = (face.shape(text).width / face.unitsPerEm) * NUMBER.size;
  const placed = {
    kind: 'text',
    x: page.width - NUMBER.right - width,
    baseline: page.height - NUMBER.up,
    width,
    text,
    face: FACE,
    size: NUMBER.size,
    scale: 1,
    tracking: 0,
    wordGap: 0,
    color: GREY,
    owner: { kind: 'artifact', what: 'foot' },
    link: null,
    endsWithSpace: false,
  } as const;
  return { ...page, elements: [...page.elements, placed] };
}

/** Title page and contents have the volume's numbers alone. */
export function withoutOwnNumber(page: Page): Page {
  const isOwn = (element: PageElement) =>
    'owner' in element && element.owner.kind === 'artifact' && element.owner.what === 'foot';
  return { ...page, elements: page.elements.filter((element) => !isOwn(element)) };
}

const BASE: BlockStyle = { ...PLAIN_STYLE, size: 11, leading: 14 };

/** A4. */
const PAGE: PageStyle = {
  width: (210 / 25.4) * 72,
  height: (297 / 25.4) * 72,
  margin: { top: 57, right: 57, bottom: 57, left: 71 },
  topWithLogo: 57,
  logoHeight: 0,
  headGap: 8,
  footGap: 8,
};

export const VOLUME_STYLE: Style = {
  page: PAGE,
  base: BASE,
  blocks: new Map<string, BlockStyle>([
    ['kurum', { ...BASE, size: 16, leading: 20, align: 'center', after: space(220) }],
    ['cilt', { ...BASE, bold: true, size: 24, leading: 30, align: 'center', after: space(24) }],
    ['adet', { ...BASE, size: 14, leading: 18, align: 'center' }],
    ['baslik', { ...BASE, bold: true, size: 14, leading: 18, align: 'center', after: space(12), keepWithNext: true }],
    ['tablo', BASE],
    ['hucre', BASE],
    ['ust', { ...BASE, bold: true }],
    ['sayfa-no', { ...BASE, align: 'center' }],
  ]),
};
