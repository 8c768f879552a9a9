/** The preview's server: on this machine alone, one page, its events, the faces, and the place behind a character. */

import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientPage } from './client-page.js';
import { type FeedMessage, openFeed } from './feed.js';
import { admit } from './gate.js';
import { placeOfCharacter } from './locate-character.js';
import type { FilePosition, PreviewLoader } from './preview-state.js';
import type { PreviewWords } from './preview-words.js';

export interface PreviewServer {
  readonly address: string;
  /** Loads anew and sends what has changed to every page that is open. */
  readonly refresh: () => void;
  /** Makes what would be sent, for when the change has come to rest. */
  readonly prepare: () => void;
  /** Rejects with the first fault of the program; never resolves. */
  readonly failed: Promise<never>;
  readonly close: () => Promise<void>;
}

export interface PreviewOptions {
  readonly loader: PreviewLoader;
  readonly words: PreviewWords;
  /** Shown first; null takes the first draft. */
  readonly file: string | null;
}

/** Nothing but this page's own script, faces and pictures inside it; no other site may frame it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Listens on a free port of the loopback; the address holds a secret, and is known to whoever reads the terminal. */
export async function servePreview({ loader, words, file }: PreviewOptions): Promise<PreviewServer> {
  const secret = randomBytes(16).toString('hex');
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Told when it is waited for.
  failed.catch(() => {});
  const feed = openFeed(loader, fail);
  const page = clientPage(words);
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const url = admit(request, { port, secret });
    if (url === null) return refuse(response, 403);
    try {
      answer(url, request, response);
    } catch (error) {
      refuse(response, 500);
      fail(error);
    }
  });

  const answer = (url: URL, request: IncomingMessage, response: ServerResponse): void => {
    const text = page.get(url.pathname);
    if (text) return send(response, text.type, text.body);
    if (url.pathname === '/events') return follow(url, request, response);
    if (url.pathname === '/place') return send(response, 'application/json', JSON.stringify(placeFor(url)));
    if (url.pathname.startsWith('/face/')) {
      const face = feed.face(url.pathname.slice('/face/'.length));
      if (face) return send(response, 'font/ttf', face);
    }
    refuse(response, 404);
  };

  const follow = (url: URL, request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    const write = (message: FeedMessage): void => void response.write(`data: ${JSON.stringify(message)}\n\n`);
    const leave = feed.follow(url.searchParams.get('file') ?? file, write);
    request.on('close', leave);
  };

  const placeFor = (url: URL): FilePosition | null => {
    const letter = feed.letterOf(url.searchParams.get('file') ?? '');
    const asked = (name: string) => Number(url.searchParams.get(name) ?? -1);
    const character = { page: asked('page'), element: asked('element'), printed: asked('printed') };
    const place = letter && placeOfCharacter(letter.pages, character);
    return letter && place ? letter.positionOf(place) : null;
  };

  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${secret}/`,
    refresh: feed.refresh,
    prepare: feed.prepare,
    failed,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': type });
  response.end(body);
}

function refuse(response: ServerResponse, status: 403 | 404 | 500): void {
  if (response.headersSent) response.end();
  else response.writeHead(status, HEADERS).end();
}
