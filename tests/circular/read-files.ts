import type { CircularFinding } from '../../src/circular/findings.js';
import type { Organisation } from '../../src/circular/organisation.js';
import { parseOrganisation, withMembers } from '../../src/circular/parse-organisation.js';
import type { Checked } from '../../src/diagnostic.js';
import { readYamlText } from '../../src/workspace/yaml/file.js';

/** A complaint as a reader sees it: its code, and the piece of the file that it points at. */
export type Complaint = readonly [code: string, pointed: string];

export function parseText<T>(
  text: string,
  parse: (data: unknown) => Checked<T, CircularFinding>,
): {
  readonly value: T | null;
  readonly findings: readonly CircularFinding[];
  readonly complaints: readonly Complaint[];
} {
  const { value: yaml, findings: wrong, source } = readYamlText(text, 'circular', 'x.yaml');
  if (yaml === null) throw new Error(wrong.map(({ code }) => code).join());
  const { value, findings } = parse(yaml.data);
  const complaints = findings.map(({ code, at }): Complaint => {
    const { start, end } = source.spanOf(at?.path ?? [], at?.within ?? null);
    return [code, text.slice(start, end)];
  });
  return { value, findings, complaints };
}

export const ORGANISATION = `surum: 1
kurum:
  ad: İzmir Esnaf ve Sanatkarlar Odaları Birliği
  slogan: [izmir, öncülerin şehri]
  logo: logo.svg
  iletisim: {adres: "Konak, İzmir", telefon: 0232 000 00 00, eposta: bilgi@example.org}
  bilgi_icin: {ad: Ayşe YILMAZ, unvan: Uzman}
  detsis: 84801842
sablon: kurum
saat_dilimi: Europe/Istanbul
tarih_bicimi: gg.aa.yyyy
diziler:
  sayi: {bicim: "{yil} / {no}", kaynak: elle}
  genelge: {bicim: "{no}", baslik: "{muhatap} {no} SAYILI GENELGE", bosluk: yasak}
  duyuru: {bicim: "DUYURU NO:{yil}/{no}", baslangic: 7, sifirlama: hic, tarih_sirasi: zorunlu}
imzacilar:
  genel-sekreter-yardimcisi: {ad: Sefer Gürhan DİKMEN, unvan: Genel Sekreter Yardımcısı, kidem: 2}
  baskan-vekili: {ad: İbrahim BAYRAM, unvan: Başkan Vekili, kidem: 1}
muhataplar:
  odalar: {hitap: ODALARA, liste: odalar.yaml, dizi: genelge}
  personel: {hitap: PERSONELE, dizi: yok}
`;

export function readOrganisation(text = ORGANISATION): Organisation {
  const { value, complaints } = parseText(text, parseOrganisation);
  if (value === null) throw new Error(JSON.stringify(complaints));
  return withMembers(value, new Map([['odalar', [{ name: 'Birinci Oda', address: null, email: null }]]]));
}
