/** Answers of somebody who begins → genelge.yaml, with a word of explanation at every part. */

import { slugTr } from '../language/slug.js';
import { yamlScalar } from './yaml-scalar.js';

export interface OrganisationAnswers {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  readonly signers: readonly { readonly name: string; readonly title: string }[];
  /** Whether the document number (sayı) comes from the office's general register, from here, or there is none. */
  readonly documentNumber: 'by-hand' | 'automatic' | 'none';
}

/** Keys of the signers, in their order; two with one title are told apart by a number. */
export function signerKeys(signers: OrganisationAnswers['signers']): readonly string[] {
  const keys: string[] = [];
  for (const { title, name } of signers) {
    const base = slugTr(title) || slugTr(name) || 'imzaci';
    let key = base;
    for (let count = 2; keys.includes(key); count += 1) key = `${base}-${count}`;
    keys.push(key);
  }
  return keys;
}

export function printOrganisation(answers: OrganisationAnswers): string {
  const { name, address, phone, email, web, signers, documentNumber } = answers;
  const contact = { adres: address, telefon: phone, eposta: email, web };
  const lines = Object.entries(contact).filter(([, value]) => value !== '');
  const keys = signerKeys(signers);
  return [
    '# Kurum: bütün genelgelerde aynı olan her şey. Her satırın açıklaması: genelge schema organisation',
    'surum: 1',
    'kurum:',
    `  ad: ${yamlScalar(name)}`,
    '  # logo: logo.svg        # bu klasöre konan SVG, PNG veya JPEG',
    ...(lines.length > 0 ? ['  iletisim:', ...lines.map(([key, value]) => `    ${key}: ${yamlScalar(value)}`)] : []),
    'sablon: kurum             # ya da yonetmelik-2020',
    'saat_dilimi: Europe/Istanbul',
    'tarih_bicimi: gg.aa.yyyy  # ya da g Ay yyyy (21 Ocak 2019), gg/aa/yyyy',
    '',
    '# Numara dizileri. Yıl ortasında geçiliyorsa ilk numarayı baslangic: ile verin.',
    'diziler:',
    ...documentSeries(documentNumber),
    '  genelge: {bicim: "{no}", baslik: "{muhatap} {no} SAYILI GENELGE", sifirlama: yillik, bosluk: yasak}',
    '',
    '# Genelgeler imzacıları bu anahtarlarla anar; kidem 1 en kıdemlidir.',
    'imzacilar:',
    ...signers.map(
      ({ name: who, title }, index) =>
        `  ${keys[index]}: {ad: ${yamlScalar(who)}, unvan: ${yamlScalar(title)}, kidem: ${index + 1}}`,
    ),
    '',
    '# Muhatap grupları; liste, dağıtımda adları tek tek yazılacak yerlerdir.',
    'muhataplar:',
    '  odalar: {hitap: ODALARA, liste: odalar.yaml, dizi: genelge}',
    '',
  ].join('\n');
}

function documentSeries(source: OrganisationAnswers['documentNumber']): readonly string[] {
  if (source === 'none') return [];
  const byHand = source === 'by-hand' ? ', kaynak: elle' : '';
  const about =
    source === 'by-hand' ? '  # Evrak sayısı genel evrak defterinden alınır, elle yazılır.' : '  # Evrak sayısı.';
  return [about, `  sayi: {bicim: "{yil} / {no}", sifirlama: yillik, bosluk: serbest${byHand}}`];
}
