/** What the workspaces of all histories hold, and what their commands told. */

export const ORGANISATION = `kurum: {ad: Örnek Odalar Birliği}
diziler:
  sayi: {bicim: "{yil} / {no}"}
  genelge: {bicim: "{no}", bosluk: yasak}
imzacilar: {gs: {ad: Ada ÖRNEK, unvan: Genel Sekreter}}
muhataplar: {odalar: {hitap: ODALARA, dizi: genelge}}
`;

export const draft = (words: string) =>
  `tarih: 01.03.2019\nmuhatap: odalar\nkonu: Konu\nmetin: |\n  ${words} bilgilerinize rica ederim.\nimza: [gs]\n`;

/** One command as it ended: what it told counts. */
export interface Told {
  readonly args: readonly string[];
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
