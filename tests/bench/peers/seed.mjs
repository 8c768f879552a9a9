// The seed letter's words, as every peer sets them.
import { readFileSync } from 'node:fs';
import { varyText } from './vary-text.mjs';

const yaml = readFileSync(new URL('../../../circulars/2019/kume-mukemmeliyet.yaml', import.meta.url), 'utf8');
const body = yaml.slice(yaml.indexOf('metin: |'), yaml.indexOf('\nimza:'));

export const paragraphs = body
  .split('\n')
  .slice(1)
  .join('\n')
  .split(/\n\s*\n/)
  .map((paragraph) =>
    paragraph
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((paragraph) => paragraph !== '');

export const heading = ['İzmir Esnaf ve Sanatkarlar Odaları Birliği', 'izmir', 'öncülerin şehri'];
export const signers = [
  ['Sefer Gürhan DİKMEN', 'Genel Sekreter Yardımcısı'],
  ['İbrahim BAYRAM', 'Başkan Vekili'],
];
export const lines = (number) => [
  '21.01.2019',
  `Sayı : 2019 / ${number}`,
  `ODALARA ${number} SAYILI GENELGE`,
  "İlgi: TESK' in 14.01.2019 tarih, 2019/13 sayılı Genelgesi.",
];
export const fonts = new URL('../../../fonts/', import.meta.url);

export const varied = (number) => paragraphs.map((paragraph) => varyText(paragraph, number));
