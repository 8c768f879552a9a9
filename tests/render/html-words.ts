/** The words of an HTML letter as a person reads them: what stands between the tags of its body, in order. */

const INLINE = /<\/?(?:a|em|strong|span)\b[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Throws where a tag holds what the writer never writes. */
export function htmlWords(html: string): string[] {
  const body = html.slice(html.indexOf('<body>'), html.indexOf('</body>'));
  if (/<(?:script|iframe|object|link|form)\b|\son\w+=/i.test(body)) throw new Error('active content');
  return body
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll('\u00ad', '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
