import { describe, expect, it } from 'vitest';
import { closedIn } from '../../src/circular/closed-values.js';
import { readYamlText } from '../../src/workspace/yaml/file.js';

/** `severity: what is pointed at` of all that YAML would take away. */
function told(text: string): readonly string[] {
  const { findings, source } = readYamlText(text, 'circular', '2026/x.yaml', closedIn('circular'));
  return findings.map(({ code, severity, at }) => {
    const { start, end } = source.spanOf(at?.path ?? [], at?.within ?? null);
    return `${code.replace('yaml/', '')} ${severity}: ${text.slice(start, end)}`;
  });
}

describe('what YAML takes away from a text', () => {
  it.each([
    ['konu: Toplantı #3 Hakkında\n', 'lost-text error: #3 Hakkında'],
    ['konu: #Önemli\n', 'lost-text error: #Önemli'],
    ['ilgi:\n  - Bir yazı. #2\n', 'lost-text error: #2'],
    ['ilgi:\n  - #2 yazı\n', 'lost-text error: #2 yazı'],
    ['imza: {ad: Ayşe YILMAZ, unvan: Başkan} #2\nkonu: "Ek" #3\n', 'lost-text error: #3'],
    ['konu: Toplantı\n  #3 hakkında\nmetin: a\n', 'lost-text error: #3 hakkında'],
    ['metin: | #3\n  Bir.\n', 'lost-text error: #3'],
    ['metin: |\n  Bir.\n #3 iki\nimza: gs\n', 'lost-text error: #3 iki'],
    ['konu: Toplantı # sonra yazılacak\n', 'comment-behind-text warning: # sonra yazılacak'],
    ['konu: Toplantı\t#3\r\nmetin: a\r\n', 'lost-text error: #3'],
    ['muhatap: Oda Başkanlıklarına #7\n', 'lost-text error: #7'],
  ])('%j is told', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    'muhatap: odalar #kümeler\n',
    'tarih: 23.11.2026 #pazartesi\n',
    'ivedilik: ACELE # her zaman\n',
    'imza: [gs] # yeni başkan\n',
    'dizi: yok #numarasız\n',
    '# yaml-language-server: $schema=x\nkonu: C#3 Toplantısı\n',
    '#konu: eski\nkonu: yeni\n#imza: eski\n',
    'imza:\n  - ad: Ayşe YILMAZ\n    #unvan: Başkan\n    unvan: Üye\n',
    'konu: Toplantı # genelge-ignore lint/subject-with-stop\n',
    'metin: |\n  #3 sayılı yazı # ve sonrası\n',
    'konu: "Konu: Toplantı" # tırnak gerekli\n',
    'dagitim: # yerler\n  geregi: [Valilik]\n',
  ])('%j is whole', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['metin: >\n  Şunlar:\n  - bir\n  - iki\n', 'list', '- iki'],
    ['metin: Şunlar\n  1) bir\n  2) iki\n', 'list', '2) iki'],
    ['metin: >\n  Giriş.\n  **Başlık**\n  Metin.\n', 'list', '**Başlık**'],
    ['metin: >\n  Bir.\n\n  İki.\n', 'paragraphs', 'İki.'],
    ['metin: "Bir.\n\n  İki."\n', 'paragraphs', 'İki."'],
    ['ilgi: a) Bir yazı.\n  b) İki yazı.\n', 'list', 'b) İki yazı.'],
  ])('%j loses its lines', (text, _, line) => {
    expect(told(text)).toEqual([`joined-lines warning: ${line}`]);
  });

  it.each([
    'metin: >\n  Uzun bir\n  paragraf.\n',
    'konu: Uzun\n  bir konu\n',
    'metin: >\n  Şunlar:\n\n    - bir\n    - iki\n',
  ])('%j keeps what matters', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['konu: **Önemli** Toplantı\nmetin: a\n', 'special-start error: **Önemli** Toplantı'],
    ['paraf: - 23.11.2026 Müdür : A. B.\nmetin: a\n', 'special-start error: - 23.11.2026 Müdür : A. B.'],
    ['konu: *\nmetin: a\n', 'special-start error: *'],
  ])('%j is told to be quoted', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
