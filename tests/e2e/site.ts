import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the browser made, whoever in it made it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
}

/** Sites for a browser that uses this server as its proxy: any host name works, and nothing leaves the machine. */
export interface Sites {
  readonly port: number;
  /** Serve HTML, or what the headers say it is, under an address such as http://paper.example/a. */
  page(url: string, html: string, headers?: Readonly<Record<string, string>>): void;
  /** Every request so far, in order; also those that were refused. */
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** Start a proxy that answers for the pages it is given and refuses everything else. */
export async function startSites(): Promise<Sites> {
  const pages = new Map<string, { readonly html: string; readonly headers: Readonly<Record<string, string>> }>();
  const requests: SeenRequest[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const asked = request.url?.startsWith('/') ? `http://${request.headers.host}${request.url}` : (request.url ?? '');
    requests.push({ method: request.method ?? '', url: asked });
    const place = URL.canParse(asked) ? new URL(asked) : null;
    const page = place && pages.get(`${place.origin}${place.pathname}`);
    response.on('error', () => undefined); // a browser that is killed takes no answer
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? 'nothing here');
  });
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', url: request.url ?? '' });
    socket.on('error', () => undefined); // a browser that is killed resets it
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    page: (url, html, headers = {}) => pages.set(url, { html, headers }),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
