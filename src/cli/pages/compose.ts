/** Pages of what can be wrong with a body or a template. */

import type { ComposeFinding } from '../../compose/findings.js';
import type { StyleFinding } from '../../letter/findings.js';
import { fault, type PagesOf, remark } from './page-of.js';

export const compose: PagesOf<Exclude<ComposeFinding['code'], StyleFinding['code']>> = {
  'body/too-deep': fault(
    { tr: 'Çok derin liste', en: 'Lists nested too deeply' },
    {
      tr: 'Listeler ve alıntılar en çok sekiz kat iç içe olabilir.',
      en: 'Lists and quotes nest eight levels at most.',
    },
  ),
  'body/long-paragraph': fault(
    { tr: 'Çok uzun paragraf', en: 'Paragraph too long' },
    {
      tr: 'Paragraflar boş satırla ayrılır; boş satırlar unutulmuş olabilir.',
      en: 'Paragraphs are parted by blank lines, which may have been forgotten.',
    },
  ),
  'body/ragged-table': fault(
    { tr: 'Tablo satırında fazla hücre', en: 'Too many cells in a table row' },
    {
      tr: 'Satırda başlıktakinden çok hücre var. Metindeki | işareti \\| diye yazılır.',
      en: 'A row has more cells than the head. A | in the text is written \\|.',
    },
    {
      wrong: 'metin: |\n  | Hizmet | Fiyat |\n  |---|---:|\n  | Bileme | 7,75 | TL |\n',
      right: 'metin: |\n  | Hizmet | Fiyat |\n  |---|---:|\n  | Bileme | 7,75 TL |\n',
    },
  ),
  'body/bad-link': remark(
    { tr: 'Bağlantı olamayan adres', en: 'An address that cannot be a link' },
    {
      tr: 'Bağlantılar http, https, mailto ya da tel ile başlar; sözler bağlantısız basılır.',
      en: 'Links begin with http, https, mailto or tel; the words print without one.',
    },
    { wrong: 'metin: "[kayıt](kayit.example)"\n', right: 'metin: "[kayıt](https://kayit.example)"\n' },
  ),
  'compose/template-syntax': fault(
    { tr: 'Bozuk şablon', en: 'Malformed template' },
    {
      tr: '{{ }} işaretleri ya da {{#if}} … {{/if}} çiftleri tutmuyor.',
      en: 'The signs {{ }} or the pairs {{#if}} … {{/if}} do not match.',
    },
    { wrong: '{{#if konu}}{{konu}}\n', right: '{{#if konu}}{{konu}}{{/if}}\n' },
  ),
  'compose/no-letter-template': fault(
    { tr: 'letter.hbs yok', en: 'No letter.hbs' },
    {
      tr: 'Her şablonun bütün mektubu kuran bir letter.hbs dosyası olur.',
      en: 'Every profile has a letter.hbs, which makes the whole letter.',
    },
  ),
  'compose/unknown-name': fault(
    { tr: 'Şablonda bilinmeyen ad', en: 'Unknown name in a template' },
    {
      tr: 'Şablon, mektubun verilerinde olmayan bir adı anıyor; {{#if}} içindeki ad da var olmalıdır.',
      en: 'The template names what the letter’s data do not have; that holds within {{#if}} too.',
    },
    { wrong: '{{#if konuu}}{{konuu}}{{/if}}\n', right: '{{#if konu}}{{konu}}{{/if}}\n' },
  ),
  'compose/not-a-list': fault(
    { tr: '{{#each}} listeden geçer', en: '{{#each}} wants a list' },
    { tr: 'Tek değer için {{#with}} ya da {{#if}} kullanılır.', en: 'A single value wants {{#with}} or {{#if}}.' },
    { wrong: '{{#each konu}}…{{/each}}\n', right: '{{#each imzalar}}…{{/each}}\n' },
  ),
  'compose/not-text': fault(
    { tr: 'Basılamayan ad', en: 'A name that cannot be printed' },
    {
      tr: 'Ad bir liste ya da bölümdür; içindekini anın ya da {{#each}} ile gezin.',
      en: 'The name is a list or a section; name something in it, or go through it with {{#each}}.',
    },
    { wrong: '{{kurum}}\n', right: '{{kurum.ad}}\n' },
  ),
  'compose/unknown-helper': fault(
    { tr: 'Bilinmeyen yardımcı', en: 'Unknown helper' },
    {
      tr: 'Şablonda yalnız if, unless, each ve with vardır; biçimleme veride yapılmıştır.',
      en: 'Templates have if, unless, each and with only; the data are formatted already.',
    },
    { wrong: '{{upper konu}}\n', right: '{{konu}}\n' },
  ),
  'compose/unknown-partial': fault(
    { tr: 'Bilinmeyen şablon parçası', en: 'Unknown partial' },
    {
      tr: 'Çağrılan parça ne çalışma alanında ne pakette var.',
      en: 'Neither the workspace nor the package has that partial.',
    },
    { wrong: '{{> imzlar}}\n', right: '{{> imzalar}}\n' },
  ),
  'compose/partial-circle': fault(
    { tr: 'Kendini çağıran parça', en: 'A partial that calls itself' },
    {
      tr: 'Parça doğrudan ya da dolaylı olarak kendini çağırıyor.',
      en: 'The partial calls itself, straight or through others.',
    },
  ),
  'compose/forbidden-construct': fault(
    { tr: 'Şablonda kullanılmayan yapı', en: 'Construct that templates do not have' },
    {
      tr: 'Değerler her zaman düz metindir: {{{x}}}, {{&x}}, süsleyiciler ve hesapla bulunan parçalar yoktur.',
      en: 'Values are always plain text: there is no {{{x}}}, no {{&x}}, no decorator, no computed partial.',
    },
    { wrong: '{{{konu}}}\n', right: '{{konu}}\n' },
  ),
  'compose/malformed-markup': fault(
    { tr: 'Bozuk işaretleme', en: 'Malformed markup' },
    {
      tr: 'Şablonun ürettiği öğeler açılıp kapanmıyor.',
      en: 'The elements that a template makes are not closed as they were opened.',
    },
    { wrong: '<paragraf>{{konu}}\n', right: '<paragraf>{{konu}}</paragraf>\n' },
  ),
  'compose/unknown-element': fault(
    { tr: 'Bilinmeyen öğe', en: 'Unknown element' },
    {
      tr: 'Şablonun öğeleri sayılıdır; HTML öğeleri yoktur.',
      en: 'The elements of templates are few; those of HTML are not among them.',
    },
    { wrong: '<p>{{konu}}</p>\n', right: '<paragraf>{{konu}}</paragraf>\n' },
  ),
  'compose/misplaced-element': fault(
    { tr: 'Yeri yanlış öğe', en: 'Misplaced element' },
    { tr: 'Öğe, içinde bulunduğu öğede olamaz.', en: 'The element cannot stand in the one round it.' },
  ),
  'compose/misplaced-text': fault(
    { tr: 'Yeri yanlış metin', en: 'Misplaced text' },
    {
      tr: 'Çıplak metin burada olamaz; <paragraf> içine konur.',
      en: 'Bare text cannot stand here; it goes into <paragraf>.',
    },
  ),
  'compose/unknown-attribute': fault(
    { tr: 'Bilinmeyen öznitelik', en: 'Unknown attribute' },
    { tr: 'Öğenin böyle bir özniteliği yok.', en: 'The element has no such attribute.' },
  ),
  'compose/missing-attribute': fault(
    { tr: 'Eksik öznitelik', en: 'Missing attribute' },
    { tr: 'Öğenin zorunlu bir özniteliği yazılmamış.', en: 'A required attribute of the element is missing.' },
  ),
  'compose/bad-attribute': fault(
    { tr: 'Öznitelik değeri yanlış', en: 'Wrong value of an attribute' },
    { tr: 'Öznitelik yalnız birkaç değerden birini alır.', en: 'The attribute takes one of a few values only.' },
  ),
  'compose/unknown-style': fault(
    { tr: 'Bilinmeyen biçem', en: 'Unknown style' },
    {
      tr: 'bicem="…" ile anılan biçem style.yaml dosyasında yok.',
      en: 'style.yaml has no style of the name in bicem="…".',
    },
  ),
  'compose/bad-link': remark(
    { tr: 'Bağlantı olamayan adres', en: 'An address that cannot be a link' },
    {
      tr: 'Bağlantılar http, https, mailto ya da tel ile başlar; sözler bağlantısız basılır.',
      en: 'Links begin with http, https, mailto or tel; the words print without one.',
    },
  ),
  'compose/too-deep': fault(
    { tr: 'Çok derin öğeler', en: 'Elements nested too deeply' },
    { tr: 'Şablonun öğeleri çok iç içe.', en: 'The elements of the template nest too deeply.' },
  ),
};
