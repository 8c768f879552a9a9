/** Turkish words for what the rules say of a letter. */

import type { LintFinding } from '../../../lint/findings.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

const DAYS = { saturday: 'cumartesi', sunday: 'pazar' } as const;
const PARTS = {
  detsis: 'genelge.yaml dosyasında kurum: altına detsis: yazın.',
  dosya: 'Genelgeye dosya: satırını ekleyin.',
} as const;

export const lint: MessagesFor<LintFinding> = {
  'lint/reference-order': ({ date, before }) => ({
    says: `İlgiler tarih sırasında değil: ${date} tarihli olan, ${before} tarihli olandan sonra yazılmış.`,
    mend: 'Eskiden yeniye sıralayın; metindeki harfleri de değiştirin.',
  }),
  'lint/reference-not-mentioned': ({ mark }) => ({
    says: mark === null ? 'Metin ilgiden söz etmiyor.' : `Metin ilgi ${mark} yazısından söz etmiyor.`,
    mend:
      mark === null
        ? 'Metinde “ilgi yazı ile …” diye anın ya da ilgiyi silin.'
        : `Metinde “ilgi ${mark}” diye anın ya da silin.`,
  }),
  'lint/unknown-reference': ({ mention, references }) => ({
    says:
      references === 0
        ? `Metin “${mention}” diyor, ilgi ise yazılmamış.`
        : references === 1
          ? `Metin “${mention}” diyor; tek ilgi var ve o harfsiz basılır.`
          : `Metin “${mention}” diyor, ${references} ilgi var.`,
    mend: references === 1 ? 'Metinde “ilgi yazı” diye anın.' : 'Harfi düzeltin ya da ilgiyi ekleyin.',
  }),
  'lint/reference-without-stop': () => ({
    says: 'İlgi nokta ile bitmiyor.',
    mend: 'Noktayı koyun; genelge check --fix bunu yapar.',
  }),
  'lint/reference-typed-mark': ({ mark }) => ({
    says: `İlginin başındaki “${mark}” iki kez basılır: harfleri program koyar.`,
    mend: 'Silin.',
  }),
  'lint/reference-date-differs': ({ file, date, registered }) => ({
    says: `İlgideki tarih ${date}, anılan yazının (${file}) tarihi ise ${registered}.`,
    mend: 'Tarihi ya da numarayı düzeltin.',
  }),
  'lint/list-out-of-order': ({ found, expected }) => ({
    says: `Listede “${found}” yerine “${expected}” gelmeliydi.`,
    mend: 'Harfler Türk alfabesine göredir: a b c ç d e f g ğ h ı i j …',
  }),
  'lint/closing-missing': () => ({
    says: 'Metin bilinen bir bitiş cümlesiyle bitmiyor.',
    mend: 'Alt makama “rica ederim”, üst ve eşit makama “arz ederim”, kişilere “Saygılarımla” yazılır.',
  }),
  'lint/closing-person': ({ closing, signers }) => ({
    says:
      signers === 1 ? `Tek imzacı var, metin “${closing}” diyor.` : `${signers} imzacı var, metin “${closing}” diyor.`,
    mend:
      signers === 1
        ? 'Tek imzayla tekil yazılır (ederim, Saygılarımla).'
        : 'Birden çok imzayla çoğul yazılır (ederiz).',
  }),
  'lint/enclosure-not-mentioned': ({ number }) => ({
    says: number === null ? 'Metin eklerden söz etmiyor.' : `Metin Ek-${number} belgesinden söz etmiyor.`,
    mend: number === null ? 'Metinde “ekte” ya da “Ek-1” diye anın.' : `Metinde “Ek-${number}” diye anın.`,
  }),
  'lint/unknown-enclosure': ({ mention, enclosures }) => ({
    says:
      enclosures === 0 ? `Metin “${mention}” diyor, ek yazılmamış.` : `Metin “${mention}” diyor, ${enclosures} ek var.`,
    mend: 'Eki ek: altına yazın ya da metni düzeltin.',
  }),
  'lint/subject-with-stop': () => ({
    says: 'Konu nokta ile bitiyor.',
    mend: 'Noktayı silin; genelge check --fix bunu yapar.',
  }),
  'lint/subject-missing': () => ({ says: 'Konu yazılmamış.', mend: 'konu: satırını ekleyin.' }),
  'lint/signature-missing': () => ({
    says: 'İmzacı yok; mektup imza yeri olmadan basılacak.',
    mend: 'imza: satırını ekleyin.',
  }),
  'lint/signature-order': ({ senior, junior, signers }) => ({
    says:
      signers === 2
        ? `Kıdemli olan sağda imzalar: ${senior} (kıdemli), ${junior}.`
        : `En kıdemli olan solda imzalar: ${senior} daha kıdemli, ${junior} ise onun solunda.`,
    mend: 'imza: sırası soldan sağa basılan sıradır; kıdem genelge.yaml dosyasındaki kidem: sayısıdır.',
  }),
  'lint/surname-not-capital': ({ name, nearest }) => ({
    says: `Soyadı büyük harfle yazılır: “${name}”.`,
    mend: `“${nearest}” yazın.`,
  }),
  'lint/far-date': ({ days }) => ({ says: `Tarih ${days} gün sonrası.`, mend: 'Yılı denetleyin.' }),
  'lint/weekend-date': ({ day }) => ({ says: `Tarih ${DAYS[day]} gününe geliyor.`, mend: 'Günü denetleyin.' }),
  'lint/unknown-urgency': ({ word, known }) => ({
    says: `“${word}” bilinen bir ivedilik sözü değil; yazıldığı gibi basılacak.`,
    mend: `Yönetmelikteki sözler: ${known.join(', ')}`,
  }),
  'lint/unknown-secrecy': ({ word, known }) => ({
    says: `“${word}” bilinen bir gizlilik derecesi değil; yazıldığı gibi basılacak.`,
    mend: `Yönetmelikteki dereceler: ${known.join(', ')}`,
  }),
  'lint/bad-detsis': ({ number }) => ({
    says: `DETSİS numarası sekiz rakamdır: “${number}”.`,
    mend: 'Numarayı DETSİS kaydından alın.',
  }),
  'lint/bad-file-code': ({ fileCode }) => ({
    says: `“${fileCode}” bir standart dosya planı kodu değil.`,
    mend: 'Kod 902.02 gibi yazılır: üç rakam, sonra nokta ve iki rakam.',
  }),
  'lint/number-part-missing': ({ part, series, format }) => ({
    says: `“${series}” dizisinin biçimi (${format}) {${part}} basıyor, ${part}: ise yazılmamış.`,
    mend: PARTS[part],
  }),
  'lint/doubled-addressee': ({ name }) => ({ says: `“${name}” iki kez yazılmış.`, mend: 'Birini silin.' }),
  'lint/mixed-quotes': ({ first, other }) => ({
    says: `Metinde hem ${first} hem ${other} var.`,
    mend: 'Birini seçin.',
  }),
  'lint/parted-apostrophe': ({ word }) => ({
    says: `Kesme işaretinden sonra boşluk var: “${word}”; yazıldığı gibi basılacak.`,
    mend: 'Yanlışlıkla yazıldıysa boşluğu silin.',
  }),
  'lint/unseen-character': ({ character, count }) => ({
    says:
      count === 1 ? `Görünmeyen bir karakter var (${character}).` : `Görünmeyen ${count} karakter var (${character}).`,
    mend: 'Bilerek yazılmadıysa silin.',
  }),
  'lint/look-alike-letter': ({ word, letter, meant: latin }) => ({
    says: `“${word}” sözcüğündeki “${letter}” Latin harfi değil; “${latin}” harfine yalnızca benziyor.`,
    mend: 'Harfi klavyeden yeniden yazın.',
  }),
  'lint/bad-email': ({ address }) => ({
    says: `“${address}” bir e-posta adresi değil.`,
    mend: 'ad@kurum.example biçiminde, boşluksuz ve Türkçe harfsiz yazılır.',
  }),
  'lint/bad-url': ({ address }) => ({
    says: `“${address}” bir web adresi değil.`,
    mend: 'https://www.kurum.example biçiminde yazılır.',
  }),
  'lint/bad-iban': ({ iban, problem }) => ({
    says:
      problem === 'length'
        ? `“${iban}” bir IBAN değil: TR’den sonra 24 rakam olmalı.`
        : `“${iban}” yanlış bir IBAN: denetim rakamları tutmuyor.`,
    mend: 'Numarayı hesap belgesinden yeniden yazın.',
  }),
  'lint/same-text': ({ other }) => ({
    says: `Metin, ${other} genelgesininkiyle harfi harfine aynı.`,
    mend: 'Kopyaladıysanız metni değiştirin.',
  }),
  'lint/unknown-code': ({ code, nearest }) => ({
    says: `“${code}” diye bir bulgu kodu yok.`,
    mend: meant(nearest) ?? 'Kodlar köşeli ayraç içinde yazılır; örnek: lint/mixed-quotes',
  }),
  'lint/fixed-severity': ({ code }) => ({
    says: `“${code}” kapatılamaz ve derecesi değiştirilemez: o yanlış varken mektup yapılamaz.`,
    mend: 'Bu satırı silin.',
  }),
  'lint/useless-ignore': ({ code, nearest }) => ({
    says: `Bu genelge-ignore hiçbir şeyi gizlemiyor: ${code}.`,
    mend: meant(nearest) ?? 'Silin.',
  }),
};
