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

  it('begin anew at an article, and after a list that no blank line ends', () => {
    expect(printBody('A. GENEL\n1- Birinci iş yapılır\n2- İkinci iş yapılır\nMadde 3 – Üçüncü iş.')).toEqual([
      '## A. GENEL',
      '[1-] Birinci iş yapılır',
      '[2-] İkinci iş yapılır',
      'Madde 3 – Üçüncü iş.',
    ]);
    expect(printBody('1-Dilekçe\n2-Kimlik fotokopisi\nBilgilerinizi rica ederiz.')).toEqual([
      '[1-] Dilekçe',
      '[2-] Kimlik fotokopisi',
      'Bilgilerinizi rica ederiz.',
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

  it('stand within words and doubled; masks and file names keep their signs', () => {
    expect(printBody('h**a**rf, **_NOT:_** ve _**NOT:**_')).toEqual(['h«b a»rf, «b «i NOT:»» ve «i «b NOT:»»']);
    staysAsTyped('A**t Y**z, M*** Y***, 5**2, oda_adı_1 ve _____');
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

  it.each([
    ['1-', '2-', '3-'],
    ['a-', 'b-', 'c-', 'ç-'],
    ['1 -', '2 -'],
    ['1.1', '1.2', '2.1'],
    ['2.1.1-', '2.1.2-'],
    ['3.1)', '3.2)'],
    ['aa)', 'bb)', 'cc)'],
    ['i)', 'ii)', 'iii)', 'iv)', 'v)', 'vi)'],
    ['I-', 'II-', 'III-'],
    ['A.', 'B.', 'C.', 'Ç.'],
    ['o', 'o'],
    ['◦', '◦'],
    ['—', '—'],
  ])('are one from the second line like %s on', (...marks) => {
    const body = marks.map((mark) => `${mark} Odalar bildirir`).join('\n');
    expect(parseBody(body).value).toHaveLength(1);
    expect(printBody(body)).toEqual(marks.map((mark) => `[${mark}] Odalar bildirir`));
    expect(parseBody(`${marks.at(-1)} o zaman`).value?.[0]?.kind).toBe(
      /^[◦—]$|^\w+\)$/.test(marks.at(-1) ?? '') ? 'list' : 'paragraph',
    );
  });

  it('hold items that begin with dates', () => {
    const dated = ['3) 01.01.2003 tarihli yazı', '4) 02.01.2003 tarihli yazı', '5) Genelge'];
    expect(printBody(dated.join('\n'))).toEqual(dated.map((line) => line.replace(/^(\d\))/, '[$1]')));
    expect(printBody('1. 15.12.2002 yazısı\n2. 01.01.2003 yazısı')).toEqual([
      '[1.] 15.12.2002 yazısı',
      '[2.] 01.01.2003 yazısı',
    ]);
  });

  it('are none where figures only stand below one another', () => {
    for (const body of ['12-15 Ocak’ta\n16-18 Ocak’ta', '1.250 TL\n1.500 TL', '09.30 Açılış\n10.00 Divan'])
      expect(printBody(body)).toEqual([body.replace('\n', ' ⏎ ')]);
  });

  it('take items however they are numbered', () => {
    expect(printBody('  1. Ödemeler yapılır.\n  1. Yazılır.')).toEqual(['[1.] Ödemeler yapılır.', '[1.] Yazılır.']);
  });
});

describe('blocks between fences', () => {
  it('are centred, right, framed, kept whole, or a new page', () => {
    const kinds = (body: string) =>
      parseBody(body).value?.map((block) => [block.kind, 'style' in block ? block.style : null]);
    expect(kinds('Metin\n::: orta\nDUYURU\n:::\n::: sag\nAnkara\n:::\n\n::: yeni-sayfa\n\nSon')).toEqual([
      ['paragraph', 'metin'],
      ['paragraph', 'orta'],
      ['paragraph', 'saga'],
      ['page-break', null],
      ['paragraph', 'metin'],
    ]);
    expect(printBody('::: cerceve\nNot:\n- bir\n- iki\n::: orta\nORTA\n:::\n:::')).toEqual([
      'frame: Not:',
      'frame: [-] bir',
      'frame: [-] iki',
      'frame: ORTA',
    ]);
    expect(printBody('::: imza\nAyşe YILMAZ\nBaşkan\n:::')).toEqual(['group: Ayşe YILMAZ ⏎ Başkan']);
    expect(parseBody('::: orta\nA\n:::', 1).value).toHaveLength(1);
  });

  it('are errors where they have no pair or no meaning', () => {
    const codes = (body: string) => parseBody(body).findings.map(({ code }) => code);
    expect(codes('::: orta\nA')).toEqual(['body/unpaired-block']);
    expect(codes('A\n:::')).toEqual(['body/unpaired-block']);
    expect(codes('::: ortla\nA\n:::')).toEqual(['body/unknown-block', 'body/unpaired-block']);
  });
});

describe('what reading would change', () => {
  const codes = (body: string) => parseBody(body).findings.map(({ code, severity }) => [code, severity]);

  it('is told: a tab, lines of a list that run together, a hyphen from a line end', () => {
    expect(codes('Son gün:\t30 Kasım')).toEqual([['body/tab', 'warning']]);
    expect(codes('\tGirinti\n•\tmadde')).toEqual([]);
    const programme =
      '09.00 Açılış konuşmalarının yapılması, saygı duruşu ve İstiklal Marşı’nın okunması\n10.30 Divanın kurulması';
    expect(codes(programme)).toEqual([['body/joined-lines', 'warning']]);
    expect(codes(programme.replace('\n', '  \n'))).toEqual([]);
    expect(codes('Başvuruların geliş-\ntirme programına yapılması')).toEqual([['body/parted-word', 'warning']]);
  });
});

describe('a letter issued by the first grammar', () => {
  it('is read as it was then', () => {
    const read = (body: string) => parseBody(body, 1).value?.map(({ kind }) => kind);
    expect(read('1- Bir iş\n2- İki iş\n\nBAŞLIK\n\na\tb\nc\td')).toEqual(Array(4).fill('paragraph'));
    expect(parseBody('a\tb\nh**a**rf', 1).findings).toEqual([]);
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

  it('are read without signs: a heading by its line, a table by its tabs', () => {
    const headings = ['**3.2- Başvuru**', '2. HESAPLAMA', 'II- HARÇLAR', 'MADDE 5 –', '1. Başvuru Şartları'];
    for (const heading of headings) {
      const [block, below] = parseBody(`${heading}\n\nOdalarımız bildirir.`).value ?? [];
      expect(block).toMatchObject({ kind: 'heading', style: 'yazili-baslik' });
      expect(below).toMatchObject({ kind: 'paragraph', style: 'metin' });
    }
    expect(printBody('GÜNDEM:\n1) Açılış\n2) Kapanış')).toEqual(['## GÜNDEM:', '[1)] Açılış', '[2)] Kapanış']);
    staysAsTyped('SAYGILARIMIZLA', '1- Tek iş.', 'ÖNEMLE DUYURULUR.');
    expect(printBody('Oda\tSoyadı\tTutar\nKasap\tAk\t1.250,00\nManav\t\t750,50')).toEqual([
      'table',
      'Oda | Soyadı | Tutar',
      'Kasap | Ak | 1.250,00',
      'Manav |  | 750,50',
    ]);
  });

  it('let the sentence go on after them, and hold lists', () => {
    const styles = (body: string) => parseBody(body).value?.map((block) => ('style' in block ? block.style : null));
    expect(styles('> Alıntı\n\ndenilmektedir.')).toEqual(['alinti', 'devam']);
    expect(styles('| a |\n|---|\n| b |\n\nolarak uygulanır.')).toEqual(['tablo', 'devam']);
    expect(printBody('> Buna göre;\n> 1- Bir\n> 2- İki')).toEqual(['> Buna göre;', '> [1-] Bir', '> [2-] İki']);
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

describe('the third grammar', () => {
  const kinds = (body: string, grammar?: 2) => parseBody(body, grammar).value?.map(({ kind }) => kind);

  it('draws a picture that stands alone on its line, and says what it cannot draw', () => {
    expect(parseBody('Metin.\n![Kroki](a/b.png)\nDevamı.').value).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'figure', image: 'a/b.png', alternative: 'Kroki' },
      { kind: 'paragraph' },
    ]);
    expect(parseBody('![](a.png)').findings).toMatchObject([{ code: 'body/picture-without-meaning' }]);
    expect(parseBody('Yeri ![Kroki](a.png) budur.').findings[0]).toMatchObject({ code: 'body/picture-in-text' });
    expect(parseBody('Harika! [Ad](https://birlik.example) budur.').findings).toEqual([]);
    expect(kinds('![Kroki](a.png)', 2)).toEqual(['paragraph']);
  });

  it('takes a passage in another language, by its code', () => {
    expect(parseBody('::: dil EN-us\nHello.\n:::').value).toMatchObject([{ kind: 'passage', language: 'en-US' }]);
    expect(parseBody('::: dil\nHello.\n:::').findings).toMatchObject([{ code: 'body/unknown-language' }]);
    expect(parseBody('::: orta en\nHello.\n:::').findings[0]).toMatchObject({
      code: 'body/unknown-block',
      args: { name: 'orta en' },
    });
    expect(parseBody('::: dil en\nHello.\n:::', 2).findings).toMatchObject([{ code: 'body/unpaired-block' }]);
  });

  it('reads boxes to tick as a list from the second line on', () => {
    const [list] = parseBody('[ ] Evet\n[x] Hayır,\n    çünkü öyle.\n[ ] Bilmiyorum').value ?? [];
    expect(list).toMatchObject({ kind: 'list', items: [{}, {}, {}] });
    expect(kinds('( ) Evet\n( ) Hayır')).toEqual(['list']);
    expect(kinds('[ ] işareti konur.')).toEqual(['paragraph']);
    expect(kinds('[ ] Evet\n[ ] Hayır', 2)).toEqual(['paragraph']);
  });
});
