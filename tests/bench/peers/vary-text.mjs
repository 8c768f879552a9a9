const ENDINGS = ['', 'lar', 'nin', 'miz', 'leri', 'den', 'siz'];

/** Letter 0 has the seed's own words; each other one has words of its own, so that nobody keeps a line of the last. */
export function varyText(text, number) {
  if (number === 0) return text;
  return text.replace(/proje|destek|başvuru/g, (word, at) => `${word}${ENDINGS[(number + at) % ENDINGS.length]}`);
}
