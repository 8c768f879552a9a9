/** What a PDF says of itself: the letter's title, author and subject, and the standards that it keeps. */

import type { LetterMeta } from '../../letter/letter.js';

export const CREATOR = 'genelge';
export const PRODUCER = 'genelge (pdfkit)';

/** On an undated draft: any date would do, and this one never changes. */
const UNDATED = '2000-01-01';

/** `2019-01-21T12:00:00Z`. */
export function creationDate({ date }: LetterMeta): string {
  return `${date ?? UNDATED}T12:00:00Z`;
}

/** XMP, saying the same as the document information, with the claims to PDF/A-2a and PDF/UA-1. */
export function xmpOf(meta: LetterMeta): string {
  const said = (name: string, text: string): string =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
${said('title', meta.title)}
<dc:creator><rdf:Seq><rdf:li>${escaped(meta.author)}</rdf:li></rdf:Seq></dc:creator>
${meta.subject === '' ? '' : `${said('description', meta.subject)}\n`}<dc:language><rdf:Bag><rdf:li>tr-TR</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${creationDate(meta)}</xmp:CreateDate><xmp:CreatorTool>${CREATOR}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>
${SCHEMA_OF_THE_CLAIM}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** PDF/A asks for a description of every schema it does not know (ISO 19005-2, 6.6.2.3): here that of PDF/UA. */
const SCHEMA_OF_THE_CLAIM = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
