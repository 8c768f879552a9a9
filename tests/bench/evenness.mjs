// Lines as they were read, and the paragraphs that they set → the figures by which typesetters are compared.

/** A date on the right, a heading: no line of text. */
const LEAST_WORDS = 4;
/** First-line indent of all setters, pt: no last line should be shorter. */
const INDENT = 35.4;
/** Neighbours that look different, as a share of the letters' width; rounding of many sums left out. */
const UNLIKE = 0.0405;

const HYPHEN = /-$/;
/** Setters write one apostrophe and one hyphen in several ways. */
const plain = (text) =>
  text
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replaceAll(/[\u00ad\u2010]/g, '-');

export function evennessOf(lines, paragraphs) {
  const sets = assigned(lines, paragraphs);
  const full = sets.flatMap((set) => set.slice(0, -1));
  const gaps = full.filter(({ words }) => words.length >= LEAST_WORDS).map(meanGap);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const several = sets.filter((set) => set.length > 1);
  const pairs = sets.flatMap((set) => set.slice(1).map((line, index) => Math.abs(line.density - set[index].density)));
  return {
    lines: full.length,
    sd: Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length),
    largest: Math.max(...gaps),
    hyphens: full.filter(({ isCut }) => isCut).length,
    severalLines: several.length,
    intoLast: several.filter((set) => set.at(-2).isCut).length,
    ladders: sets.flatMap((set) => set.filter((_, at) => at > 1 && [0, 1, 2].every((back) => set[at - back].isCut)))
      .length,
    poorLast: several.filter((set) => isPoor(set.at(-1), set.at(-2))).length,
    atPageEnd: sets.flatMap((set) => set.filter((line, at) => line.isCut && set[at + 1]?.page !== line.page)).length,
    unlike: pairs.filter((difference) => difference > UNLIKE).length,
    pairs: pairs.length,
  };
}

function isPoor({ words }, before) {
  return (before.isCut && words.length === 1) || words.at(-1).right - words[0].left < INDENT;
}

function meanGap({ words }) {
  const gaps = words.slice(1).map(({ left }, index) => left - words[index].right);
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

/** The lines of each paragraph, each with whether it ends within a word; other lines are left out. */
function assigned(lines, paragraphs) {
  let next = 0;
  return paragraphs.map((paragraph) => {
    const target = plain(paragraph).replaceAll(/\s/g, '');
    const set = [];
    for (let done = 0; done < target.length; next += 1) {
      const line = lines[next];
      if (!line) throw new Error(`not found: ${target.slice(done, done + 40)}`);
      const text = plain(line.words.map((word) => word.text).join(''));
      const cut = text.replace(HYPHEN, '');
      const isWhole = target.startsWith(text, done);
      if (!isWhole && !(HYPHEN.test(text) && target.startsWith(cut, done))) continue;
      set.push({ ...line, isCut: !isWhole });
      done += (isWhole ? text : cut).length;
    }
    return set;
  });
}
