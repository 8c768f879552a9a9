import { describe, expect, it } from 'vitest';
import type { Block, Fields, Letter } from '../../../src/letter/letter.js';
import { writeText } from '../../../src/render/text/write-text.js';
import { letter, list, origin, paragraph, signatures, style, table, text } from './tree.js';

/** The lines of a letter between its outer edges, shown as they stand. */
function write(body: readonly Block[], rest: Partial<Letter> = {}): string {
  return `\n${writeText(letter(body, rest), style)}`;
}

const fields = (...rows: Fields['rows']): Fields => ({ kind: 'fields', style: 'alanlar', rows, origin });

describe('paragraphs of a text letter', () => {
  it('run to 78 columns, ragged right, with the first line indented', () => {
    const body = paragraph(
      'metin',
      'Proje teklif çağrısının amacı, küme yönetimi mükemmelliğini güçlendirmek ve yeni bir pilot programın uygulanması da dâhil olmak üzere Avrupa genelinde iş birliğini kolaylaştırmaktır.',
    );
    expect(write([body])).toBe(`
      Proje teklif çağrısının amacı, küme yönetimi mükemmelliğini güçlendirmek
ve yeni bir pilot programın uygulanması da dâhil olmak üzere Avrupa genelinde
iş birliğini kolaylaştırmaktır.
`);
  });

  it('merge the blank lines they ask for with their neighbours', () => {
    expect(
      write([paragraph('metin', 'Bir.'), paragraph('metin', 'İki.'), paragraph('', 'Üç.'), paragraph('', 'Dört.')]),
    ).toBe(`
      Bir.

      İki.

Üç.
Dört.
`);
  });

  it('are centred, flush right or in Turkish capitals where the style says so', () => {
    expect(write([paragraph('tarih', '21.01.2019'), paragraph('baslik', 'ilgili dağıtım')])).toBe(`
                                                                    21.01.2019

                                İLGİLİ DAĞITIM
`);
  });

  it('print bold, italic and links as their words alone, and soft hyphens not at all', () => {
    const body = paragraph(
      '',
      { kind: 'strong', content: [text('abko\u00ador')] },
      'dinasyon ',
      { kind: 'link', href: 'mailto:a@b.example', content: [text('a@b.example')], origin },
      { kind: 'line-break' },
      { kind: 'emphasis', content: [text(' son ')] },
    );
    expect(write([body])).toBe('\nabkoordinasyon a@b.example\nson\n');
  });

  it('never cut a long word, nor break at an unbreakable space or inside a pair that belongs together', () => {
    const address = `https://ornek.example/${'a'.repeat(80)}`;
    expect(write([paragraph('', `bkz. ${address} ya da ${'b'.repeat(68)} 21\u00a0x. ${'c'.repeat(74)} 21 Ocak`)])).toBe(
      `\nbkz.\n${address}\nya da ${'b'.repeat(68)}\n21 x.\n${'c'.repeat(74)}\n21 Ocak\n`,
    );
  });

  it('keep a number with its sign, the groups of a telephone number and an address whole', () => {
    const whole = ['№ 5', '(0 232) 000 00 00', '0 232 000 00 00', 'birlik@hs01.kep.example'];
    for (const each of whole) {
      // Wherever the line ends, it ends before or after.
      for (let before = 40; before < 78; before += 1) {
        const lines = write([paragraph('', `${'x'.repeat(before)} ${each} son`)]);
        expect(lines, lines).toContain(each);
      }
    }
  });

  it('count cells, not code units', () => {
    expect(write([paragraph('baslik', 'g\u0306'.repeat(40))])).toBe(`\n${' '.repeat(19)}${'G\u0306'.repeat(40)}\n`);
  });
});

describe('fields and lists', () => {
  it('align their colons, hang their values and keep the date at the right end', () => {
    const rows: Fields['rows'] = [
      {
        label: paragraph('', 'Sayı'),
        value: [paragraph('', 'E-84801842-902.02-1042582')],
        aside: paragraph('', '03.03.2025'),
        origin,
      },
      {
        label: paragraph('', 'Konu'),
        value: [paragraph('yarim', 'Kalfalık ve Ustalık Sınavı Başvuruları Hakkında')],
        aside: null,
        origin,
      },
      {
        label: paragraph('', 'İlgi'),
        value: [
          list(
            ['a)', paragraph('', '05.06.1986 tarihli ve 3308 sayılı Mesleki Eğitim Kanunu.')],
            ['ç)', paragraph('', 'Iğdır Terziler Odasının 14.02.2025 tarihli ve E-55667788-902.02-417 sayılı yazısı.')],
          ),
        ],
        aside: null,
        origin,
      },
    ];
    expect(write([fields(...rows)])).toBe(`
Sayı : E-84801842-902.02-1042582                                    03.03.2025
Konu : Kalfalık ve Ustalık Sınavı
       Başvuruları Hakkında
İlgi : a) 05.06.1986 tarihli ve 3308 sayılı Mesleki Eğitim Kanunu.
       ç) Iğdır Terziler Odasının 14.02.2025 tarihli ve E-55667788-902.02-417
          sayılı yazısı.
`);
  });

  it('take no edges of their own after a label', () => {
    const items = {
      ...list(['a)', paragraph('metin', 'Kimlik.')], ['b)', paragraph('girinti', 'Dekont.')]),
      style: 'girinti',
    };
    expect(write([items])).toBe('\n      a) Kimlik.\n\n      b) Dekont.\n');
  });

  it('are parted from the text below as from the text above', () => {
    const items = list(['a)', paragraph('', 'Kimlik,')], ['b)', paragraph('', 'Dekont')]);
    expect(write([paragraph('metin', 'Belgeler;'), items, paragraph('', 'aranır.')])).toBe(`
      Belgeler;

a) Kimlik,
b) Dekont

aranır.
`);
  });

  it('are parted from a list below by a blank line, and so is the text after it', () => {
    const body = [list(['a)', paragraph('', 'bir')]), list(['-', paragraph('', 'iki')]), paragraph('', 'Son.')];
    expect(write(body)).toBe(`
a) bir

- iki

Son.
`);
  });

  it('have short items in columns where the list allows it, and hang those without a mark', () => {
    const names = Array.from({ length: 12 }, (_, at): [string, Block] => ['', paragraph('', `${at + 1}. Oda`)]);
    expect(write([{ ...list(...names), columns: 3 }])).toBe(`
1. Oda                                  7. Oda
2. Oda                                  8. Oda
3. Oda                                  9. Oda
4. Oda                                  10. Oda
5. Oda                                  11. Oda
6. Oda                                  12. Oda
`);
  });

  it('nest, each level hanging after its own marks', () => {
    const inner = list(['(a)', paragraph('', 'Kimlik,')], ['(b)', paragraph('', 'Dekont.')]);
    expect(write([list(['9.', paragraph('', 'Belgeler:'), inner], ['10.', paragraph('', 'Süre.')])])).toBe(`
9.  Belgeler:
    (a) Kimlik,
    (b) Dekont.
10. Süre.
`);
  });
});

describe('tables', () => {
  it('are as wide as their content, numbers to the right', () => {
    const rows = [
      ['Ağaç işleri', '1.250', '875,00'],
      ['Fırıncılık', '96', '1.120,75'],
    ];
    expect(write([table(['left', 'right', 'right'], ['Meslek dalı', 'Kontenjan', 'Ücret'], rows)])).toBe(`
────────────────────────────────
Meslek dalı  Kontenjan     Ücret
───────────  ─────────  ────────
Ağaç işleri      1.250    875,00
Fırıncılık          96  1.120,75
────────────────────────────────
`);
  });

  it('wrap the widest cells where the line is too short, and part such rows', () => {
    const long = 'Terazi, baskül ve taksimetre gibi ölçü aletlerinin yıllık muayenesi ile damgalanması işleri';
    expect(
      write([
        table(['left', 'left'], null, [
          [long, 'Ocak ayı'],
          ['Kantar', 'Şubat ayı'],
        ]),
      ]),
    ).toBe(`
──────────────────────────────────────────────────────────────────────────────
Terazi, baskül ve taksimetre gibi ölçü aletlerinin yıllık muayenesi  Ocak ayı
ile damgalanması işleri

Kantar                                                               Şubat ayı
──────────────────────────────────────────────────────────────────────────────
`);
  });

  it('become labelled lines where no line can hold their columns', () => {
    const head = ['Kooperatifçilik', 'Mükemmeliyetçilik', 'Değerlendirme', 'Sorumluluklarımız', 'Başvuru adresi'];
    const row = ['Uygulanabilirlik', '', '1.250,00 TL', 'Esnaf ve sanatkârlar', 'birlik@hs01.ornek-birlik.example'];
    expect(write([table(['left', 'left', 'right', 'left', 'left'], head, [row, row])])).toBe(`
──────────────────────────────────────────────────────────────────────────────
Kooperatifçilik: Uygulanabilirlik
Değerlendirme: 1.250,00 TL
Sorumluluklarımız: Esnaf ve sanatkârlar
Başvuru adresi: birlik@hs01.ornek-birlik.example
──────────────────────────────────────────────────────────────────────────────
Kooperatifçilik: Uygulanabilirlik
Değerlendirme: 1.250,00 TL
Sorumluluklarımız: Esnaf ve sanatkârlar
Başvuru adresi: birlik@hs01.ornek-birlik.example
──────────────────────────────────────────────────────────────────────────────
`);
  });
});

describe('what stands side by side', () => {
  it('sets two signers in the halves of the line, in their order', () => {
    const body = signatures(['Sefer Gürhan DİKMEN', 'Genel Sekreter Yardımcısı'], ['İbrahim BAYRAM', 'Başkan Vekili']);
    expect(write([paragraph('metin', 'Rica ederiz.'), body])).toBe(`
      Rica ederiz.



         Sefer Gürhan DİKMEN                        İbrahim BAYRAM
      Genel Sekreter Yardımcısı                      Başkan Vekili
`);
  });

  it('sets one signer in the right half, five in one row, and more in rows of legible columns', () => {
    expect(write([signatures(['Işılay ÖRNEK', 'Başkan'])])).toBe(`
                                                     Işılay ÖRNEK
                                                        Başkan
`);
    expect(write([signatures(['A'], ['B'], ['C'], ['Ç'], ['D'])])).toBe(`
      A               B               C               Ç               D
`);
    const long = ['Abdülkerimhan KARAOSMANOĞLU', 'Yönetim Kurulu Üyesi'];
    expect(write([signatures(long, long, long, long, long, long)])).toBe(`
     Abdülkerimhan             Abdülkerimhan             Abdülkerimhan
     KARAOSMANOĞLU             KARAOSMANOĞLU             KARAOSMANOĞLU
  Yönetim Kurulu Üyesi      Yönetim Kurulu Üyesi      Yönetim Kurulu Üyesi



     Abdülkerimhan             Abdülkerimhan             Abdülkerimhan
     KARAOSMANOĞLU             KARAOSMANOĞLU             KARAOSMANOĞLU
  Yönetim Kurulu Üyesi      Yönetim Kurulu Üyesi      Yönetim Kurulu Üyesi
`);
  });

  it('sets Gereği and Bilgi beside each other', () => {
    const column = (...names: string[]) => names.map((name) => paragraph('', name));
    const body: Block = {
      kind: 'columns',
      style: '',
      columns: [column('Gereği:', 'Çiçekçiler Odasına', 'Şoförler Odasına'), column('Bilgi:', 'İl Müdürlüğüne')],
      origin,
    };
    expect(write([paragraph('', 'Dağıtım:'), body])).toBe(`
Dağıtım:
Gereği:                                  Bilgi:
Çiçekçiler Odasına                       İl Müdürlüğüne
Şoförler Odasına
`);
  });

  it('gives the room of a narrow column to one whose lines would break', () => {
    const columns = [[paragraph('', `Adres: ${'a'.repeat(20)} ${'b'.repeat(20)}`)], [paragraph('tarih', 'Unvan')]];
    expect(write([{ kind: 'columns', style: '', columns, origin }])).toBe(
      `\nAdres: ${'a'.repeat(20)} ${'b'.repeat(20)}${' '.repeat(25)}Unvan\n`,
    );
  });
});

describe('the letter around its body', () => {
  it('has the mark of a draft on top, the head once, the foot under its rule at the end', () => {
    const head: Block = {
      kind: 'letterhead',
      style: '',
      left: null,
      right: { image: 'logo.svg', alternative: 'Amblem', origin },
      lines: [paragraph('', 'Örnek Birliği'), paragraph('', 'öncülerin şehri')],
      origin,
    };
    const foot: Block[] = [{ kind: 'rule', style: '', origin }, paragraph('', 'Adres: Örnekköy')];
    const regions: Letter['regions'] = [
      { edge: 'foot', pages: 'every', body: foot },
      { edge: 'head', pages: 'first', body: [head] },
    ];
    expect(write([paragraph('', 'Metin.')], { watermark: 'TASLAK', regions })).toBe(`
                                    TASLAK

                                Örnek Birliği
                               öncülerin şehri

Metin.

${'─'.repeat(78)}
Adres: Örnekköy
`);
  });

  it('is one empty line where nothing stands in it', () => {
    expect(write([])).toBe('\n\n');
  });
});
