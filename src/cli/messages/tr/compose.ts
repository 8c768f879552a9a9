/** Turkish words for what is wrong with bodies, templates, style sheets and pictures. */

import type { ComposeFinding } from '../../../compose/findings.js';
import type { PictureFinding } from '../../../letter/picture.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

export const compose: MessagesFor<ComposeFinding | PictureFinding> = {
  'body/too-deep': ({ most }) => ({
    says: `Listeler ve alıntılar ${most} kattan derin.`,
    mend: 'Daha az iç içe yazın.',
  }),
  'body/long-paragraph': ({ characters, most }) => ({
    says: `Paragraf çok uzun (${characters} karakter, en çok ${most}).`,
    mend: 'Boş satırla bölün.',
  }),
  'body/ragged-table': ({ columns, cells }) => ({
    says: `Tablonun ${columns} sütunu var, bu satırda ${cells} hücre.`,
    mend: 'Fazla hücreyi silin ya da başlığa sütun ekleyin; metindeki | işareti \\| yazılır.',
  }),
  'body/bad-link': ({ address }) => ({
    says: `“${address}” bir bağlantı adresi olamaz; yazı bağlantısız basılacak.`,
    mend: 'Bağlantı http, https, mailto veya tel ile başlar.',
  }),
  'style/unknown-key': ({ key, nearest }) => ({ says: `“${key}” diye bir ölçü yok.`, mend: meant(nearest) }),
  'style/missing-key': ({ key }) => ({ says: `“${key}” yazılmamış.`, mend: null }),
  'style/wrong-kind': ({ expected }) => ({
    says: `Burada ${expected === 'text' ? 'metin' : 'anahtarlı bölüm'} olmalı.`,
    mend: null,
  }),
  'style/bad-measure': ({ text, units }) => ({
    says: `“${text}” bir ölçü değil.`,
    mend: `Bir sayı ve birim yazın (${units.join(', ')}): 1.25 cm`,
  }),
  'style/bad-value': ({ value, allowed, nearest }) => ({
    says: `“${value}” burada olamaz.`,
    mend: meant(nearest) ?? `Olabilecekler: ${allowed.join(', ')}`,
  }),
  'style/bad-color': ({ text }) => ({
    says: `“${text}” bir renk değil.`,
    mend: 'siyah, kırmızı, gri, lacivert veya "#1d3f5e" gibi yazın.',
  }),
  'style/unknown-base': ({ base, nearest }) => ({
    says: `“${base}” adlı bir biçem yukarıda yok.`,
    mend: meant(nearest),
  }),
  'style/no-room': ({ width }) => ({
    says: `Kenar boşlukları ${width} genişliğindeki sayfada metne yer bırakmıyor.`,
    mend: 'sol ve sag ölçülerini küçültün.',
  }),
  'compose/template-syntax': ({ fault }) => ({
    says: {
      unclosed: 'Şablonda burada açılan bölüm ya da işaret kapanmamış.',
      mismatched: 'Şablonda kapanan bölüm, açılan bölüm değil.',
      malformed: 'Şablonun yazımı bozuk.',
    }[fault],
    mend: '{{ ve }} işaretlerini, {{#if}} … {{/if}} eşlerini denetleyin.',
  }),
  'compose/no-letter-template': ({ file }) => ({ says: `Şablonda ${file} yok.`, mend: null }),
  'compose/unknown-name': ({ name, nearest, known }) => ({
    says: `Şablonda “${name}” adı bilinmiyor.`,
    mend: meant(nearest) ?? (known.length > 0 ? `Burada olanlar: ${known.join(', ')}` : null),
  }),
  'compose/not-a-list': ({ name }) => ({
    says: `“${name}” bir liste değil; {{#each}} ile dolaşılamaz.`,
    mend: 'Tek değerler için {{#with}} veya {{#if}} kullanın.',
  }),
  'compose/not-text': ({ name }) => ({
    says: `“${name}” tek bir metin değil; olduğu gibi basılamaz.`,
    mend: 'Altındaki bir adı yazın, listeyse {{#each}} ile dolaşın.',
  }),
  'compose/unknown-helper': ({ name, known }) => ({
    says: `“${name}” diye bir işlev yok.`,
    mend: `Olanlar: ${known.join(', ')}`,
  }),
  'compose/unknown-partial': ({ name, nearest }) => ({
    says: `“${name}” adlı bir şablon parçası yok.`,
    mend: meant(nearest),
  }),
  'compose/partial-circle': ({ name }) => ({ says: `“${name}” kendini çağırıyor.`, mend: null }),
  'compose/forbidden-construct': ({ construct }) => ({
    says: `Şablonda ${construct} kullanılamaz.`,
    mend: 'Değerler {{ad}} ile basılır; işaretler yalnız bilinen öğelerdir.',
  }),
  'compose/malformed-markup': ({ element }) => ({
    says: element === null ? 'Şablonun kurduğu öğeler bozuk.' : `<${element}> öğesi açıldığı yerde kapanmıyor.`,
    mend: 'Her öğeyi kapatın: <paragraf>…</paragraf>',
  }),
  'compose/unknown-element': ({ element, nearest }) => ({
    says: `<${element}> diye bir öğe yok.`,
    mend: meant(nearest),
  }),
  'compose/misplaced-element': ({ element, parent }) => ({
    says: `<${element}>, <${parent}> içinde olamaz.`,
    mend: null,
  }),
  'compose/misplaced-text': ({ text, parent }) => ({
    says: `<${parent}> içinde düz metin olamaz: “${text}”`,
    mend: 'Metni <paragraf> içine alın.',
  }),
  'compose/unknown-attribute': ({ attribute, element, nearest }) => ({
    says: `<${element}> öğesinin “${attribute}” niteliği yok.`,
    mend: meant(nearest),
  }),
  'compose/missing-attribute': ({ attribute, element }) => ({
    says: `<${element}> öğesinde “${attribute}” niteliği eksik.`,
    mend: null,
  }),
  'compose/bad-attribute': ({ attribute, value, allowed }) => ({
    says: `“${attribute}” niteliği “${value}” olamaz.`,
    mend: `Olabilecekler: ${allowed.join(', ')}`,
  }),
  'compose/unknown-style': ({ style, nearest }) => ({
    says: `style.yaml dosyasında “${style}” adlı bir biçem yok.`,
    mend: meant(nearest),
  }),
  'compose/bad-link': ({ address }) => ({
    says: `“${address}” bir bağlantı adresi olamaz; yazı bağlantısız basılacak.`,
    mend: 'Bağlantı http, https, mailto veya tel ile başlar.',
  }),
  'compose/too-deep': ({ most }) => ({ says: `Öğeler ${most} kattan derin.`, mend: null }),
  'picture/not-a-picture': () => ({ says: 'Logo PNG veya SVG değil.', mend: 'PNG veya SVG olarak kaydedin.' }),
  'picture/too-large': ({ most }) => ({ says: `Logo çok büyük (en çok ${most}).`, mend: 'Küçültün.' }),
  'picture/unsupported-png': ({ reason }) => ({
    says: reason === 'interlaced' ? 'Geçmeli (interlaced) PNG basılamaz.' : 'PNG dosyası bozuk.',
    mend: 'Bir resim programında yeniden kaydedin.',
  }),
  'picture/malformed-svg': ({ reason }) => ({ says: `SVG dosyası bozuk: ${reason}`, mend: null }),
  'picture/unsupported-svg': ({ element }) => ({
    says: `SVG içinde <${element}> basılamaz.`,
    mend: 'Yazıları ve efektleri yola (path) çevirip kaydedin.',
  }),
  'picture/unsupported-svg-value': ({ attribute, value }) => ({
    says: `SVG içinde ${attribute}="${value}" basılamaz.`,
    mend: 'Düz renk ve düz çizgi kullanın.',
  }),
};
