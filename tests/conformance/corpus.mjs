// Workspaces of generated letters that between them use everything a circular can hold; the same ones for the same seed.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** Writes a workspace a profile; gives their folders. */
export async function writeCorpus(folder, count, seed = 2019) {
  const dice = roll(seed);
  const profiles = [
    ['kurum', { 'logo.svg': SVG }],
    ['yonetmelik-2020', { 'logo.png': pngOf(64), 'logo.svg': SVG }],
  ];
  const folders = [];
  for (const [profile, logos] of profiles) {
    const root = join(folder, profile);
    await mkdir(join(root, '2019'), { recursive: true });
    for (const [name, bytes] of Object.entries(logos)) await writeFile(join(root, name), bytes);
    await writeFile(join(root, 'genelge.yaml'), yaml(organisation(profile, Object.keys(logos))));
    for (let number = 1; number <= Math.ceil(count / profiles.length); number += 1) {
      const name = `mektup-${String(number).padStart(3, '0')}.yaml`;
      await writeFile(join(root, '2019', name), yaml(circular(number, profile, dice)));
    }
    folders.push(root);
  }
  return folders;
}

/** JSON is YAML. */
const yaml = (data) => `${JSON.stringify(data, null, 2)}\n`;

const organisation = (profile, logo) => ({
  kurum: {
    ad: 'Iğdır & Çevresi <Esnaf> Odaları Birliği',
    slogan: ['öncülerin şehri'],
    logo,
    iletisim: {
      adres: 'Örnek Mah. No: 5',
      telefon: '0 232 000 00 00',
      eposta: 'bilgi@birlik.example',
      web: 'birlik.example',
    },
    bilgi_icin: { ad: 'Gülşirin YAZIBAĞI', unvan: 'Uzman' },
    detsis: '84801842',
  },
  sablon: profile,
  diziler: { sayi: { bicim: '{yil} / {no}', kaynak: 'elle' } },
  imzacilar: { baskan: { ad: 'İbrahim BAYRAM', unvan: 'Başkan', kidem: '1' } },
  muhataplar: { odalar: { hitap: 'ODALARA', dizi: 'yok' } },
});

function circular(number, profile, dice) {
  const maybe = (chance, value) => (dice.chance(chance) ? value() : undefined);
  const isDraft = dice.chance(0.15);
  return {
    tarih: isDraft ? maybe(0.5, () => '03.02.2019') : '03.02.2019',
    numara: isDraft ? undefined : { sayi: String(number) },
    muhatap: dice.pick(['odalar', 'SAYIN ÜYEMİZ,', ['ÖRNEK VALİLİĞİNE', '(İl Müdürlüğü)']]),
    dizi: 'yok',
    konu: profile === 'kurum' ? maybe(0.6, () => dice.sentence(4)) : dice.sentence(5),
    birim: maybe(0.2, () => 'MALİ İŞLER MÜDÜRLÜĞÜ'),
    ilgi: maybe(0.7, () => dice.list(1, 5, () => `${dice.sentence(7)}.`)),
    metin: body(dice),
    imza: dice.list(1, 5, (at) =>
      at === 0 ? 'baskan' : { ad: `Ayşe Işıl ÇIĞLI ${at}`, unvan: 'Üye', adina: maybe(0.3, () => 'Birlik Başkanı') },
    ),
    ek: maybe(0.4, () => dice.list(1, 4, () => `${dice.sentence(3)} (2 sayfa)`)),
    dagitim: maybe(0.4, () => ({
      geregi: dice.list(1, dice.chance(0.1) ? 80 : 9, () => `${dice.sentence(3)} Odasına`),
      bilgi: maybe(0.5, () => dice.list(1, 4, () => `${dice.sentence(2)} Müdürlüğüne`)),
    })),
    ivedilik: maybe(0.2, () => 'ACELE'),
    gizlilik: maybe(0.1, () => 'HİZMETE ÖZEL'),
    olur: maybe(0.1, () => ({ ad: 'Ali VELİ', unvan: 'Birlik Başkanı' })),
    paraf: maybe(0.2, () => ['Uzman: G. Y.']),
    koordinasyon: maybe(0.1, () => ['Hukuk İşleri Müdürlüğü']),
    notlar: maybe(0.2, () => [`${dice.sentence(8)}.`]),
    dogrulama: maybe(0.2, () => ({ kod: '7F3C-1B2E', adres: 'https://dogrula.birlik.example/belge' })),
  };
}

function body(dice) {
  const kinds = [
    () => paragraph(dice),
    () => paragraph(dice),
    () => paragraph(dice),
    () => dice.list(2, 6, (at) => `${at + 1}) ${paragraph(dice)}`).join('\n'),
    () =>
      dice
        .list(2, 4, (at) => `${'abcç'[at]}) ${dice.sentence(6)}\n   - ${dice.sentence(4)}\n   - ${dice.sentence(9)}`)
        .join('\n'),
    () => dice.list(2, 5, () => `• ${dice.sentence(12)}`).join('\n'),
    () => table(dice),
    () => `> ${paragraph(dice)}`,
    () => `${dice.pick(['#', '##', '###'])} ${dice.sentence(4)}`,
    () => `${dice.sentence(3)}\\\n${dice.sentence(3)}\\\n${dice.sentence(2)}`,
  ];
  const blocks = dice.list(1, dice.chance(0.1) ? 40 : 8, () => dice.pick(kinds)());
  return [...blocks, 'Bilgilerinizi ve gereğini rica ederiz.'].join('\n\n');
}

const paragraph = (dice) => `${dice.list(1, 6, () => `${dice.sentence(14)}.`).join(' ')}`;

function table(dice) {
  const columns = 2 + dice.below(3);
  const row = (cell) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`;
  const rows = dice.list(1, dice.chance(0.15) ? 70 : 8, () =>
    row(() => (dice.chance(0.1) ? '' : dice.chance(0.3) ? '1.234,56' : dice.sentence(3))),
  );
  const caption = dice.chance(0.5) ? 'Tablo 1: Örnek değerler\n\n' : '';
  return `${caption}${row(() => dice.sentence(2))}\n${row(() => dice.pick(['---', '---:', ':---:']))}\n${rows.join('\n')}`;
}

const WORDS = [
  ...'İzmir ığdır kümelenebilenlerin odalarımızca ve ile T.C. 2019/140 1.234,56 KOBİ’lerin Başkanlığı’nın'.split(' '),
  ...'çağrısının mükemmeliyetçiliğimizden (KOSGEB) hususunda “tırnak” ŞÇĞÜÖİI âlâ – … & <b> {{x}} a < b'.split(' '),
  ...[
    '% 15',
    '21 Ocak',
    '**önemle**',
    '*en geç*',
    '***ikisi birden***',
    'bilgi@birlik.example',
    '**[koyu](mailto:a@b.example)**',
  ],
  '[başvuru sayfasına](https://birlik.example/basvuru?yil=2019&oda=ığdır)',
  'https://www.birlik.example/cok/uzun/bir/adres/olsun/diye/yazildi?a=1&b=2',
  '[uzun mu uzun, iki satıra taşan bir bağlantının bütün sözcükleriyle](tel:+902320000000)',
];

/** Mulberry32: small, and the same on every machine. */
function roll(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most) => Math.floor(next() * most);
  const pick = (all) => all[below(all.length)];
  const list = (least, most, make) => Array.from({ length: least + below(most - least + 1) }, (_, at) => make(at));
  const sentence = (most) => `Sayın ${list(1, most, () => pick(WORDS)).join(' ')}`;
  return { below, pick, list, sentence, chance: (share) => next() < share };
}

/** Shapes of every kind that a logo may have. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><title>Logo</title>
<rect x="5" y="5" width="90" height="90" rx="12" style="fill:#1d3f5e;stroke:#c9a24b;stroke-width:3"/>
<g transform="rotate(30 50 50)" fill="gold"><circle cx="50" cy="50" r="20"/><ellipse cx="50" cy="20" rx="9" ry="4"/></g>
<path d="M20 80q15-20 30 0t30 0" fill="none" stroke="white" stroke-width="4" stroke-linecap="round"/>
<path fill-rule="evenodd" fill="#fff" d="M40 40h20v20h-20zM45 45h10v10h-10zM10 10a5 5 0 011 3z"/>
<polygon points="50,85 45,95 55,95" fill="red"/></svg>
`;

/** A disc that fades outward: colour with transparency. */
function pngOf(side) {
  const rows = Array.from({ length: side }, (_, y) =>
    Buffer.concat([
      Buffer.from([0]),
      ...Array.from({ length: side }, (_, x) => {
        const distance = Math.hypot(x - side / 2, y - side / 2) / (side / 2);
        return Buffer.from([29, 63, 94, Math.max(0, Math.round(255 * (1 - distance)))]);
      }),
    ]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const chunk = (name, data) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
