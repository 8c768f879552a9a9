/** What a terminal shows, with its colours (`tmux capture-pane -e`), as a page for a browser to picture. */

const COLOURS = ['#1d2125', '#e06c6c', '#8cc570', '#d9b25f', '#6ea8e5', '#c58fd6', '#62bdc0', '#d7dadd'];
const BRIGHT = ['#7c848c', '#ff8a8a', '#a8e08a', '#f2cd7c', '#8fc1f5', '#dcaaec', '#83d8da', '#ffffff'];

/** `beside` stands at the right of the terminal. */
export function terminalHtml(screen, beside = '') {
  return `<!doctype html><meta charset="utf-8"><style>
    main { display: inline-flex; background: #24292e; padding: 14px 18px; gap: 18px; border-radius: 8px }
    pre { margin: 0; font: 14px/1.35 "DejaVu Sans Mono", monospace; color: #d7dadd }
  </style><main><pre>${spans(screen)}</pre>${beside}</main>`;
}

function spans(screen) {
  let style = {};
  return screen
    .split(/(\u001b\[[\d;:]*m)/)
    .map((piece) => {
      const codes = /^\u001b\[([\d;:]*)m$/.exec(piece)?.[1];
      if (codes === undefined) return `<span style="${css(style)}">${escaped(piece)}</span>`;
      style = changed(style, codes.split(/[;:]/).map(Number));
      return '';
    })
    .join('');
}

/** The part of ECMA-48's graphic rendition that tmux writes. */
function changed(before, codes) {
  let style = { ...before };
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at];
    if (code === 0) style = {};
    else if (code === 1) style.bold = true;
    else if (code === 2) style.dim = true;
    else if (code === 4) style.underline = true;
    else if (code === 7) style.inverse = true;
    else if (code === 22) style = { ...style, bold: false, dim: false };
    else if (code === 24) style.underline = false;
    else if (code === 27) style.inverse = false;
    else if (code >= 30 && code <= 37) style.colour = COLOURS[code - 30];
    else if (code >= 90 && code <= 97) style.colour = BRIGHT[code - 90];
    else if (code === 39) style.colour = undefined;
    else if (code === 38 && codes[at + 1] === 5) {
      style.colour = [...COLOURS, ...BRIGHT][codes[at + 2]] ?? style.colour;
      at += 2;
    }
  }
  return style;
}

function css({ bold, dim, underline, inverse, colour = '#d7dadd' }) {
  return [
    inverse ? `background:${colour};color:#24292e` : `color:${colour}`,
    bold ? 'font-weight:bold' : '',
    dim ? 'opacity:.65' : '',
    underline ? 'text-decoration:underline' : '',
  ].join(';');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
