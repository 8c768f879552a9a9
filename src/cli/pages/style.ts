/** Pages of what can be wrong with a style.yaml or a picture. */

import type { StyleFinding } from '../../letter/findings.js';
import type { PictureFinding } from '../../letter/picture.js';
import { fault, type PagesOf } from './page-of.js';

export const style: PagesOf<StyleFinding['code'] | PictureFinding['code']> = {
  'style/unknown-key': fault(
    { tr: 'Bilinmeyen ölçü', en: 'Unknown measure' },
    { tr: 'style.yaml dosyasında böyle bir anahtar yok.', en: 'style.yaml knows no such key.' },
  ),
  'style/missing-key': fault(
    { tr: 'Eksik ölçü', en: 'Missing measure' },
    { tr: 'style.yaml dosyasında zorunlu bir anahtar yok.', en: 'A required key of style.yaml is missing.' },
  ),
  'style/wrong-kind': fault(
    { tr: 'Ölçünün türü yanlış', en: 'Wrong kind of measure' },
    {
      tr: 'Metin beklenen yerde bölüm var ya da tersi.',
      en: 'A mapping stands where a text is expected, or the other way round.',
    },
  ),
  'style/bad-measure': fault(
    { tr: 'Ölçü değil', en: 'Not a measure' },
    { tr: 'Ölçü sayı ve birimle yazılır.', en: 'A measure is a number with its unit.' },
    { wrong: 'sol: geniş\n', right: 'sol: 1.5 cm\n' },
  ),
  'style/bad-value': fault(
    { tr: 'Burada olamayacak değer', en: 'A value that cannot stand here' },
    { tr: 'Anahtar yalnız birkaç sözden birini alır.', en: 'The key takes one of a few words only.' },
  ),
  'style/bad-color': fault(
    { tr: 'Renk değil', en: 'Not a colour' },
    {
      tr: 'Renk adıyla ya da onaltılık yazılır; onaltılık olan tırnak ister.',
      en: 'Colours are written by name or in hexadecimal, the latter in quotes.',
    },
    { wrong: 'renk: mor gibi\n', right: 'renk: "#1d3f5e"\n' },
  ),
  'style/unknown-base': fault(
    { tr: 'Bilinmeyen temel biçem', en: 'Unknown base style' },
    {
      tr: 'Bir biçem, kendinden önce yazılmamış bir biçeme dayanıyor.',
      en: 'A style builds on one that does not stand above it.',
    },
  ),
  'style/no-room': fault(
    { tr: 'Metne yer yok', en: 'No room for text' },
    { tr: 'Kenar boşlukları sayfayı dolduruyor.', en: 'The margins fill the page.' },
  ),
  'picture/not-a-picture': fault(
    { tr: 'Logo resim değil', en: 'The logo is no picture' },
    { tr: 'Logo PNG ya da SVG olur.', en: 'Logos are PNG or SVG.' },
  ),
  'picture/too-large': fault(
    { tr: 'Logo çok büyük', en: 'The logo is too large' },
    { tr: 'Her mektuba konacak resim küçük olmalıdır.', en: 'What goes into every letter must be small.' },
  ),
  'picture/unsupported-png': fault(
    { tr: 'Basılamayan PNG', en: 'A PNG that cannot be printed' },
    {
      tr: 'PNG bozuk ya da geçmeli (interlaced); resim düzenleyicide yeniden kaydedin.',
      en: 'The PNG is damaged or interlaced; save it anew with a picture editor.',
    },
  ),
  'picture/malformed-svg': fault(
    { tr: 'Bozuk SVG', en: 'Malformed SVG' },
    { tr: 'SVG düzgün bir XML belgesi değil.', en: 'The SVG is no well-formed XML.' },
  ),
  'picture/unsupported-svg': fault(
    { tr: 'SVG’de basılamayan öğe', en: 'An element of SVG that cannot be printed' },
    {
      tr: 'Yazı, süzgeç, betik ve bağlı resim basılmaz; yazıları yola (path) çevirin.',
      en: 'Text, filters, scripts and linked pictures do not print; turn text into paths.',
    },
  ),
  'picture/unsupported-svg-value': fault(
    { tr: 'SVG’de basılamayan değer', en: 'A value of SVG that cannot be printed' },
    {
      tr: 'Renk geçişi, desen ve benzeri değerler yerine düz renk kullanın.',
      en: 'Use plain colours for gradients, patterns and the like.',
    },
  ),
};
