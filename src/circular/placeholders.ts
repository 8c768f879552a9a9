/** What this program puts where somebody is to write: into a new workspace, a new circular, an editor's snippet. */

export const PLACEHOLDER = {
  body: 'Metni buraya yazın.',
  subject: 'Konuyu buraya yazın',
  reference: '… tarih ve … sayılı yazısı.',
  organisation: 'Kurumun adını buraya yazın',
  person: 'Adı SOYADI',
  place: '… Odası Başkanlığı',
  address: 'Adresi buraya yazın',
  email: 'oda@ornek.example',
} as const;

/** Names of the list of addressees that `init` writes. */
export const EXAMPLE_PLACES = ['Birinci Oda Başkanlığı', 'İkinci Oda Başkanlığı'] as const;

/** What the first draft says of itself: written over, or the letter is not written yet. */
export const FIRST_DRAFT = [
  PLACEHOLDER.body,
  'Paragraflar boş bir satırla ayrılır; **kalın**, *eğik*, listeler ve tablolar yazılabilir:',
  'Birinci maddeyi buraya yazın,',
  'İkinci maddeyi buraya yazın.',
] as const;

/** Of versions before, which wrote them into files that are still there, and of whoever types a name's form for a name. */
const EARLIER = ['Ad SOYAD', 'Ad Soyad', 'Adı Soyadı'];
const EARLIER_BEGINNING = 'Bu, yeni çalışma alanının ilk taslağıdır.';

const NAMES: ReadonlySet<string> = new Set([
  PLACEHOLDER.organisation,
  PLACEHOLDER.person,
  PLACEHOLDER.place,
  ...EXAMPLE_PLACES,
  ...EARLIER,
]);

const LINES: ReadonlySet<string> = new Set<string>(
  [
    ...FIRST_DRAFT,
    PLACEHOLDER.subject,
    PLACEHOLDER.reference,
    PLACEHOLDER.place,
    PLACEHOLDER.address,
    ...EXAMPLE_PLACES,
  ].map(bare),
);

/** Whether a name is one that stands for another: of a person, a body or a place. */
export function isPlaceholderName(name: string): boolean {
  return NAMES.has(name.trim());
}

/** The first line of a text that stands for another, in the text as it is; null where every line was written for it. */
export function findPlaceholder(text: string): { readonly start: number; readonly end: number } | null {
  let start = 0;
  for (const line of text.split('\n')) {
    const typed = line.replace(/^[ \t]*(?:\d{1,3}[.)][ \t]+)?/, '').trimEnd();
    if (LINES.has(bare(typed)) || typed.startsWith(EARLIER_BEGINNING)) {
      const from = start + line.indexOf(typed);
      return { start: from, end: from + typed.length };
    }
    start += line.length + 1;
  }
  return null;
}

/** A stop more or less makes no other sentence of it. */
function bare(line: string): string {
  return line.replace(/[.,…]$/, '').trim();
}
