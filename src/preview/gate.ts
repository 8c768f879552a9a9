/** Who may ask the preview: this machine's own page, by its own name, and nobody through another site's page. */

import type { IncomingHttpHeaders } from 'node:http';

export interface Gate {
  readonly port: number;
  /** First step of every address. */
  readonly secret: string;
}

/** The path below the secret, or null where the request is to be refused (DNS rebinding, cross-site, wrong secret). */
export function admit(
  request: {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: IncomingHttpHeaders;
  },
  { port, secret }: Gate,
): URL | null {
  const { host, origin } = request.headers;
  const own = `127.0.0.1:${port}`;
  if (request.method !== 'GET' || host !== own) return null;
  if (origin !== undefined && origin !== `http://${own}`) return null;
  // Browsers tell where a request comes from; `none` is an address typed or opened from the terminal.
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return null;
  const url = new URL(`http://${own}`);
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  if (!path.startsWith(`/${secret}/`)) return null;
  url.pathname = path.slice(secret.length + 1);
  url.search = query;
  return url;
}
