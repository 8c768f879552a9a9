// The lines of a PDF as they stand on its pages, whoever made it: every glyph is followed through the text matrices.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Wider gaps between glyphs part words where no space is drawn, ems. */
const WORD_GAP = 0.12;
/** Glyphs whose baselines differ by less stand on one line, pt. */
const SAME_LINE = 0.5;

/**
 * In the order of pages and baselines: page, words (text, left and right edge in pt, the room after the last glyph not
 * counted), and how much wider the letters are set than the font has them (`density`, 1 as they are).
 */
export async function readLines(pdf) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const { numPages } = await task.promise;
  const lines = [];
  for (let number = 1; number <= numPages; number += 1) {
    const page = await (await task.promise).getPage(number);
    lines.push(...linesOf(glyphsOf(await page.getOperatorList()), number));
    page.cleanup();
  }
  await task.destroy();
  return lines;
}

/** Every glyph of a PDF: page, text, place of its pen on the page and size, pt. */
export async function readGlyphs(pdf) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const { numPages } = await task.promise;
  const glyphs = [];
  for (let number = 1; number <= numPages; number += 1) {
    const page = await (await task.promise).getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    for (const { text, x, y } of glyphsOf(await page.getOperatorList()))
      glyphs.push({ page: number, text, x, y: height - y });
  }
  await task.destroy();
  return glyphs;
}

/** The product of two matrices: `inner` first. */
function times([a, b, c, d, e, f], [p, q, r, s, t, u]) {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

const IDENTITY = [1, 0, 0, 1, 0, 0];

/** Each glyph that is drawn: its text, its place and size on the page, its advance there and as the font has it. */
function glyphsOf({ fnArray, argsArray }) {
  const glyphs = [];
  const saved = [];
  let state = { matrix: IDENTITY, size: 0, tracking: 0, wordSpace: 0, stretch: 1, leading: 0 };
  let line = IDENTITY;
  let text = IDENTITY;
  const move = (x, y) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (pieces) => {
    for (const piece of pieces) {
      const isGlyph = typeof piece === 'object' && piece !== null;
      const natural = isGlyph ? (piece.width * state.size) / 1000 : (-piece * state.size) / 1000;
      const added = isGlyph ? state.tracking + (piece.isSpace ? state.wordSpace : 0) : 0;
      const place = times(state.matrix, times(text, [state.stretch, 0, 0, 1, 0, 0]));
      if (isGlyph && place[1] === 0)
        glyphs.push({
          text: piece.unicode,
          x: place[4],
          y: place[5],
          size: Math.abs(place[3]) * state.size,
          width: natural * place[0],
          tracked: (natural + added) * place[0],
          natural: natural * Math.abs(place[3]),
        });
      text = times(text, [1, 0, 0, 1, (natural + added) * state.stretch, 0]);
    }
  };
  const act = {
    [OPS.save]: () => saved.push(state),
    [OPS.restore]: () => {
      state = saved.pop() ?? state;
    },
    [OPS.transform]: (...matrix) => {
      state = { ...state, matrix: times(state.matrix, matrix) };
    },
    [OPS.paintFormXObjectBegin]: (matrix) => {
      saved.push(state);
      if (matrix) state = { ...state, matrix: times(state.matrix, [...matrix]) };
    },
    [OPS.paintFormXObjectEnd]: () => {
      state = saved.pop() ?? state;
    },
    [OPS.beginText]: () => {
      line = IDENTITY;
      text = IDENTITY;
    },
    [OPS.setFont]: (_, size) => {
      state = { ...state, size };
    },
    [OPS.setCharSpacing]: (tracking) => {
      state = { ...state, tracking };
    },
    [OPS.setWordSpacing]: (wordSpace) => {
      state = { ...state, wordSpace };
    },
    [OPS.setHScale]: (percent) => {
      state = { ...state, stretch: percent / 100 };
    },
    [OPS.setLeading]: (leading) => {
      state = { ...state, leading: -leading };
    },
    [OPS.setTextMatrix]: (...matrix) => {
      line = [...(matrix.length === 1 ? matrix[0] : matrix)];
      text = line;
    },
    [OPS.moveText]: move,
    [OPS.setLeadingMoveText]: (x, y) => {
      state = { ...state, leading: y };
      move(x, y);
    },
    [OPS.nextLine]: () => move(0, state.leading),
    [OPS.showText]: show,
  };
  for (const [index, operator] of fnArray.entries()) act[operator]?.(...(argsArray[index] ?? []));
  return glyphs;
}

function linesOf(glyphs, page) {
  const rows = [];
  for (const glyph of glyphs.toSorted((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0].y - glyph.y) < SAME_LINE) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => lineOf(row, page)).filter(({ words }) => words.length > 0);
}

function lineOf(row, page) {
  const words = [];
  let isOpen = false;
  for (const { text, x, width, size } of row.toSorted((one, other) => one.x - other.x)) {
    const last = words.at(-1);
    if (text.trim() === '') isOpen = false;
    else if (last && isOpen && x - last.right < size * WORD_GAP) {
      last.text += text;
      last.right = x + width;
    } else {
      words.push({ text, left: x, right: x + width });
      isOpen = true;
    }
  }
  const letters = row.filter(({ text }) => text.trim() !== '');
  const sum = (key) => letters.reduce((all, glyph) => all + glyph[key], 0);
  return { page, size: row[0].size, words, density: sum('tracked') / sum('natural') };
}
