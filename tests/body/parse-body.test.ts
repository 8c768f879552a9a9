import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.js';
import { printBody } from './print-blocks.js';

/** Prints as one paragraph, exactly as typed. */
function staysAsTyped(...bodies: string[]): void {
  for (const body of bodies) expect(printBody(body)).toEqual([body]);
}

describe('paragraphs', () => {
  it('take typed indentation for a first line’s, never for code', () => {
    expect(printBody('    Bir\n\tparagraf.\n\n\t\tİkinci.')).toEqual(['Bir paragraf.', 'İkinci.']);
  });

  it('keep line ends after two spaces and a backslash', () => {
    expect(printBody('Bu satır,  \nbu satır\\\nve bu satır aynı paragraftadır.')).toEqual([
      'Bu satır, ⏎ bu satır ⏎ ve bu satır aynı paragraftadır.',
    ]);
  });

  it('keep the line ends of an address', () => {
    expect(printBody('Adres:\n1369 Sok. No: 4\nÇankaya / İZMİR\ne-posta: a@b.org')).toEqual([
      'Adres: ⏎ 1369 Sok. No: 4 ⏎ Çankaya / İZMİR ⏎ e-posta: {a@b.org → mailto:a@b.org}',
    ]);
  });

  it('are styled by what they are: an address, or the rest of a sentence that a list interrupted', () => {
    const styles = (body: string) => parseBody(body).value?.map((block) => ('style' in block ? block.style : null));
    expect(styles('Başvuru:\n\nBirlik Masası\nÖrnek Sokak No: 5\n\nBilgi.')).toEqual(['metin', 'adres', 'metin']);
    expect(styles('Üyelerimizin;\n\n- birini,\n- ikisini\n\ngetirmesi gerekir.')).toEqual(['metin', 'madde', 'devam']);
  });

  it('join the lines of running text, however short an editor wrapped them', () => {
    expect(printBody('Bilgilerinizi ve gereğini\nrica ederiz.')).toEqual(['Bilgilerinizi ve gereğini rica ederiz.']);
    const wrapped =
      'Konuya ilişkin olarak bugüne kadar Birliğimize ulaşan yazılarda,\nT.C. Ticaret Bakanlığı anılmıştır.';
    expect(printBody(wrapped)).toEqual([wrapped.replace('\n', ' ')]);
  });

  it('begin anew at numbering that is no list’s', () => {
    expect(printBody('A. GENEL\n1- Birinci iş yapılır\n2- İkinci iş yapılır\nMadde 3 – Üçüncü iş.')).toEqual([
      'A. GENEL',
      '1- Birinci iş yapılır',
      '2- İkinci iş yapılır',
      'Madde 3 – Üçüncü iş.',
    ]);
  });

  it('that begin with an ordinal are no lists', () => {
    staysAsTyped(
      '5. maddesi gereğince işlem yapılır.',
      '2019. yıl için',
      '12. ve 13. maddeler',
      '(a) bendinde belirtilen konular.',
      '21.01.2019 tarihinde',
    );
  });

  it('are not swallowed by the list above them', () => {
    expect(printBody('1. Kimlik\n2. Dilekçe\n\n    Bilgilerinizi rica ederiz.')).toEqual([
      '[1.] Kimlik',
      '[2.] Dilekçe',
      'Bilgilerinizi rica ederiz.',
    ]);
  });
});

describe('characters that other Markdown eats', () => {
  it('stay in running text', () => {
    staysAsTyped(
      'Ücret …….TL, Adı: ________ Soyadı: ________ (____) (____)',
      '(*) işaretli olanlar ile (*) işaretsizler (**) ve *** yerler',
      '60*40*25 cm, 5 * 3, 0532 *** ** 45, ***-***',
      '* KDV hariçtir.',
      '.../12/2019 tarihli <b>ve</b> <…> [ ] [x] {{x}} &amp; &lt;',
      'dosya_adı_1.pdf ile `kod` ve ~~çizik~~ ve ![resim]',
      'C:\\Users\\ortak ile \\\\sunucu\\paylaşım',
      '---',
      'Başlık\\',
    );
    expect(printBody('Metin\n-----')).toEqual(['Metin ⏎ -----']);
  });

  it('are reached with a backslash where they are marks', () => {
    expect(printBody('\\*kalın değil\\* ve 1\\. sıradaki')).toEqual(['*kalın değil* ve 1. sıradaki']);
  });
});

describe('bold, italic and links', () => {
  it('are read, and nest', () => {
    expect(printBody('**Aydınlatma.** *İtalik* ve ***ikisi*** ve **KOSGEB**’in')).toEqual([
      '«b Aydınlatma.» «i İtalik» ve «b «i ikisi»» ve «b KOSGEB»’in',
    ]);
  });

  it('lead where they say, bare addresses too', () => {
    expect(
      printBody('[yazın](mailto:a@b.org), [b](c@d.org), bakın: www.tesk.org.tr. (https://a.org/x_y?z=1), e_f@g.org’a'),
    ).toEqual([
      '{yazın → mailto:a@b.org}, {b → mailto:c@d.org}, bakın: {www.tesk.org.tr → http://www.tesk.org.tr}. ' +
        '({https://a.org/x_y?z=1 → https://a.org/x_y?z=1}), {e_f@g.org → mailto:e_f@g.org}’a',
    ]);
  });

  it('that could run something print as typed, with a warning at their place', () => {
    const body = 'Bir [tık](javascript:kos) yeter.';
    expect(printBody(body)).toEqual([body]);
    const [finding] = parseBody(body).findings;
    expect(finding).toMatchObject({ code: 'body/bad-link', severity: 'warning', args: { address: 'javascript:kos' } });
    expect(finding?.at?.within).toEqual({ start: 4, end: 25 });
  });
});

describe('lists', () => {
  it('print their marks as typed, Turkish letters too, and nest by indentation', () => {
    expect(printBody('Belgeler:\n1) Kimlik\n    a) aslı,\n    b) sureti,\n    ç) fotoğrafı\n2) Dilekçe')).toEqual([
      'Belgeler:',
      '[1)] Kimlik',
      '  [a)] aslı,',
      '  [b)] sureti,',
      '  [ç)] fotoğrafı',
      '[2)] Dilekçe',
    ]);
    expect(printBody('(a) Bir\n(b) İki\n\n- üç\n– dört\n• beş\n\nA) Altı\n\ni) yedi\nii) sekiz\niii) dokuz')).toEqual([
      '[(a)] Bir',
      '[(b)] İki',
      '[-] üç',
      '[–] dört',
      '[•] beş',
      '[A)] Altı',
      '[i)] yedi',
      '[ii)] sekiz',
      '[iii)] dokuz',
    ]);
  });

  it('go on over wrapped lines, an ordinal at their start among them', () => {
    expect(printBody('1. Odalar, Kanun’un\n5. maddesi gereğince\nkarar alır.\n2. Karar yazılır.')).toEqual([
      '[1.] Odalar, Kanun’un 5. maddesi gereğince karar alır.',
      '[2.] Karar yazılır.',
    ]);
  });

  it('hold a single deeper item', () => {
    expect(printBody('1. Kimlik\n    a) aslı\n2. Dilekçe')).toEqual(['[1.] Kimlik', '  [a)] aslı', '[2.] Dilekçe']);
  });

  it('take items however they are numbered', () => {
    expect(printBody('  1. Ödemeler yapılır.\n  1. Yazılır.')).toEqual(['[1.] Ödemeler yapılır.', '[1.] Yazılır.']);
  });
});

describe('tables, quotes and headings', () => {
  it('are read', () => {
    expect(printBody('Tablo 1: Ücretler\n\n| Ad | TL |\n|---|--:|\n| **Kasap** | 1.250 |\n| a \\| b |')).toEqual([
      'table: Tablo 1: Ücretler',
      'Ad | TL',
      '«b Kasap» | 1.250',
      'a | b | ',
    ]);
    expect(printBody('> Alıntının\n> ilk satırı\n\n# Başlık\n## Alt başlık')).toEqual([
      '> Alıntının ilk satırı',
      '## Başlık',
      '### Alt başlık',
    ]);
    expect(parseBody('| a | b |\n|:-:|--:|').value).toMatchObject([{ align: ['center', 'right'] }]);
  });

  it('are none where a line only begins like one', () => {
    staysAsTyped('#5 numaralı karar', '>18 yaş', 'A | B arası');
  });

  it('complain of a row whose last cells would be lost', () => {
    const { value, findings } = parseBody('| a |\n|---|\n| b | c |');
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code: 'body/ragged-table', args: { columns: 1, cells: 2 } }]);
  });
});
