/** Text and elements as HTML and SVG: everything that was typed is escaped here and nowhere else. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags or within a quoted attribute (HTML, 13.1.2). */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

export type Attributes = Readonly<Record<string, string | null>>;

/** An element with its content, which is markup already; an attribute that is null is left out. */
export function tag(name: string, attributes: Attributes, content: string): string {
  return `${opening(name, attributes)}${content}</${name}>`;
}

/** An element that has no content: `img`, `hr`, `meta`. */
export function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}
