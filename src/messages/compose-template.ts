/** What is said of a template. */

import type { ComposeFinding } from '../compose/findings.js';
import type { MessagesFor } from './messages-for.js';
import { meant } from './phrases.js';

export const composeTemplate = {
  'compose/template-syntax': {
    tr: () => ({
      title: 'Bozuk şablon',
      finding: ({ fault }) => ({
        message: {
          unclosed: 'Şablonda burada açılan bölüm ya da işaret kapanmamış.',
          mismatched: 'Şablonda kapanan bölüm, açılan bölüm değil.',
          malformed: 'Şablonun yazımı bozuk.',
        }[fault],
        help: '{{ ve }} işaretlerini, {{#if}} … {{/if}} eşlerini denetleyin.',
      }),
      what: '{{ }} işaretleri ya da {{#if}} … {{/if}} çiftleri tutmuyor.',
    }),
    en: () => ({
      title: 'Malformed template',
      finding: ({ fault }) => ({
        message: {
          unclosed: 'What is opened here in the template is never closed.',
          mismatched: 'The template closes another block than it opened.',
          malformed: 'The template is malformed.',
        }[fault],
        help: 'Check the signs {{ and }}, and the pairs {{#if}} … {{/if}}.',
      }),
      what: 'The signs {{ }} or the pairs {{#if}} … {{/if}} do not match.',
    }),
    example: { wrong: '{{#if konu}}{{konu}}\n', right: '{{#if konu}}{{konu}}{{/if}}\n' },
  },
  'compose/no-letter-template': {
    tr: () => ({
      title: 'letter.hbs yok',
      finding: ({ file }) => ({ message: `Şablonda ${file} yok.`, help: null }),
      what: 'Her şablonun bütün genelgeyi kuran bir letter.hbs dosyası olur.',
    }),
    en: () => ({
      title: 'No letter.hbs',
      finding: ({ file }) => ({ message: `The template has no ${file}.`, help: null }),
      what: 'Every profile has a letter.hbs, which makes the whole letter.',
    }),
  },
  'compose/unknown-name': {
    tr: () => ({
      title: 'Şablonda bilinmeyen ad',
      finding: ({ name, nearest, known }) => ({
        message: `Şablonda “${name}” adı bilinmiyor.`,
        help: meant.tr(nearest) ?? (known.length > 0 ? `Burada olanlar: ${known.join(', ')}` : null),
      }),
      what: 'Şablon, genelgenin verilerinde olmayan bir adı anıyor; {{#if}} içindeki ad da var olmalıdır.',
    }),
    en: () => ({
      title: 'Unknown name in a template',
      finding: ({ name, nearest, known }) => ({
        message: `The template's name “${name}” is not known.`,
        help: meant.en(nearest) ?? (known.length > 0 ? `There are: ${known.join(', ')}` : null),
      }),
      what: 'The template names what the letter’s data do not have; that holds within {{#if}} too.',
    }),
    example: { wrong: '{{#if konuu}}{{konuu}}{{/if}}\n', right: '{{#if konu}}{{konu}}{{/if}}\n' },
  },
  'compose/not-a-list': {
    tr: () => ({
      title: '{{#each}} listeden geçer',
      finding: ({ name }) => ({
        message: `“${name}” bir liste değil; {{#each}} ile dolaşılamaz.`,
        help: 'Tek değerler için {{#with}} ya da {{#if}} kullanın.',
      }),
      what: 'Tek değer için {{#with}} ya da {{#if}} kullanılır.',
    }),
    en: () => ({
      title: '{{#each}} needs a list',
      finding: ({ name }) => ({
        message: `“${name}” is not a list; {{#each}} cannot go through it.`,
        help: 'For single values use {{#with}} or {{#if}}.',
      }),
      what: 'A single value wants {{#with}} or {{#if}}.',
    }),
    example: { wrong: '{{#each konu}}…{{/each}}\n', right: '{{#each imzalar}}…{{/each}}\n' },
  },
  'compose/not-text': {
    tr: () => ({
      title: 'Basılamayan ad',
      finding: ({ name }) => ({
        message: `“${name}” tek bir metin değil; olduğu gibi basılamaz.`,
        help: 'Altındaki bir adı yazın, listeyse {{#each}} ile dolaşın.',
      }),
      what: 'Ad bir liste ya da bölümdür; içindekini anın ya da {{#each}} ile gezin.',
    }),
    en: () => ({
      title: 'A name that cannot be printed',
      finding: ({ name }) => ({
        message: `“${name}” is not a single text and cannot be printed as it is.`,
        help: 'Name something in it, or go through it with {{#each}}.',
      }),
      what: 'The name is a list or a section; name something in it, or go through it with {{#each}}.',
    }),
    example: { wrong: '{{kurum}}\n', right: '{{kurum.ad}}\n' },
  },
  'compose/unknown-helper': {
    tr: () => ({
      title: 'Bilinmeyen yardımcı',
      finding: ({ name, known }) => ({
        message: `“${name}” diye bir işlev yok.`,
        help: `Olanlar: ${known.join(', ')}`,
      }),
      what: 'Şablonda yalnız if, unless, each ve with vardır; biçimleme veride yapılmıştır.',
    }),
    en: () => ({
      title: 'Unknown helper',
      finding: ({ name, known }) => ({
        message: `There is no helper “${name}”.`,
        help: `There are: ${known.join(', ')}`,
      }),
      what: 'Templates have if, unless, each and with only; the data are formatted already.',
    }),
    example: { wrong: '{{upper konu}}\n', right: '{{konu}}\n' },
  },
  'compose/unknown-partial': {
    tr: () => ({
      title: 'Bilinmeyen şablon parçası',
      finding: ({ name, nearest }) => ({
        message: `“${name}” adlı bir şablon parçası yok.`,
        help: meant.tr(nearest),
      }),
      what: 'Çağrılan parça ne çalışma alanında ne pakette var.',
    }),
    en: () => ({
      title: 'Unknown partial',
      finding: ({ name, nearest }) => ({ message: `There is no partial “${name}”.`, help: meant.en(nearest) }),
      what: 'Neither the workspace nor the package has that partial.',
    }),
    example: { wrong: '{{> imzlar}}\n', right: '{{> imzalar}}\n' },
  },
  'compose/partial-circle': {
    tr: () => ({
      title: 'Kendini çağıran parça',
      finding: ({ name }) => ({ message: `“${name}” kendini çağırıyor.`, help: null }),
      what: 'Parça doğrudan ya da dolaylı olarak kendini çağırıyor.',
    }),
    en: () => ({
      title: 'A partial that calls itself',
      finding: ({ name }) => ({ message: `“${name}” calls itself.`, help: null }),
      what: 'The partial calls itself, straight or through others.',
    }),
  },
  'compose/forbidden-construct': {
    tr: () => ({
      title: 'Şablonda kullanılmayan yapı',
      finding: ({ construct }) => ({
        message: `Şablonda ${construct} kullanılamaz.`,
        help: 'Değerler {{ad}} ile basılır; işaretler yalnız bilinen öğelerdir.',
      }),
      what: 'Değerler her zaman düz metindir: {{{x}}}, {{&x}}, süsleyiciler ve hesapla bulunan parçalar yoktur.',
    }),
    en: () => ({
      title: 'Construct that templates do not have',
      finding: ({ construct }) => ({
        message: `${construct} cannot be used in a template.`,
        help: 'Values print by {{name}}; markup is the known elements only.',
      }),
      what: 'Values are always plain text: there is no {{{x}}}, no {{&x}}, no decorator, no computed partial.',
    }),
    example: { wrong: '{{{konu}}}\n', right: '{{konu}}\n' },
  },
} satisfies Partial<MessagesFor<ComposeFinding>>;
