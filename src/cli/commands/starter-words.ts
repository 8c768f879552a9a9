/** What a new workspace is filled with, to be written over: Turkish in either language, for the letter is. */

export const STARTER = {
  organisation: 'Örnek Odalar Birliği',
  signer: { name: 'Ayşe YILMAZ', title: 'Genel Sekreter' },
  addressees:
    '# Dağıtımda adları yazılacak yerler: bir ad, ya da {ad, adres, eposta}.\n- Birinci Oda Başkanlığı\n- {ad: İkinci Oda Başkanlığı, eposta: ikinci@oda.example}\n',
  fileName: 'ilk-taslak',
  subject: 'İlk Genelge',
  body: `Bu, yeni çalışma alanının ilk taslağıdır. Metnini silip kendi genelgenizi yazabilirsiniz; antet, tarih, sayı ve imza kendiliğinden yerine basılır.

Paragraflar boş bir satırla ayrılır; **kalın**, *eğik*, listeler ve tablolar yazılabilir:

1. Birinci madde,
2. İkinci madde.

Bilgilerinizi ve gereğini rica ederim.`,
} as const;
