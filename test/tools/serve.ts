import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMain } from './main.ts';

/** The sample archive: invented stories in the markup of the time. */
export const DEMO_SITE = fileURLToPath(new URL('../demo/site/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.htm': 'text/html', '.txt': 'text/plain; charset=utf-8', '.xhtml': 'application/xhtml+xml', '.xml': 'application/xml',
  '.svg': 'image/svg+xml', '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png', '.gif': 'image/gif', '.pdf': 'application/pdf',
};

/** A page that a test puts up. Its pieces go out one after another, `pause` ms apart, as a slow line of the time sent them. */
export interface Route {
  readonly type?: string;
  readonly body: string | Buffer | readonly string[];
  readonly pause?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** A running server of the sample archive on 127.0.0.1. */
export interface Site {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** Puts a page up at a path, over any file of that path; answers its whole address. */
  put(path: string, route: Route): string;
  close(): Promise<void>;
}

const WAYBACK = /^\/web\/(\d{14})[a-z_]*\/https?:\/{1,2}(.+)$/;

/** Which file answers an address: scripts with a query, bare paths and Wayback copies are plain files, named for what they stand for. */
export function fileOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://127.0.0.1');
  const path = decodeURIComponent(pathname).replace(WAYBACK, '/wayback/$1/$2');
  if (path.endsWith('/')) return `${path}index.html`;
  if (path.endsWith('.php')) return `${path.slice(0, -4)}${search.replace(/[?&]/g, '.').replaceAll('=', '-')}.html`;
  return extname(path) ? path : `${path}.html`;
}

async function sendRoute(route: Route, response: ServerResponse): Promise<void> {
  response.statusCode = route.status ?? 200;
  response.setHeader('content-type', route.type ?? 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(route.headers ?? {})) response.setHeader(name, value);
  if (typeof route.body === 'string' || Buffer.isBuffer(route.body)) return void response.end(route.body);
  for (const piece of route.body) {
    response.write(piece);
    await pause(route.pause ?? 0);
  }
  response.end();
}

async function sendFile(root: string, address: string, response: ServerResponse): Promise<void> {
  const path = normalize(join(root, fileOf(address)));
  const found = path.startsWith(normalize(root)) && (await stat(path).catch(() => undefined));
  if (!found || !found.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    return;
  }
  response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
  createReadStream(path).pipe(response);
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves `root` on 127.0.0.1; port 0 takes any that is free. `charsets`: address path → the charset that the server claims. */
export async function serve({ root = DEMO_SITE, port = 0, charsets = {} as Readonly<Record<string, string>> } = {}): Promise<Site> {
  const routes = new Map<string, Route>();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? '/';
    const path = new URL(address, 'http://127.0.0.1').pathname;
    const route = routes.get(address) ?? routes.get(path);
    if (route) return sendRoute(route, response);
    const charset = charsets[path];
    if (!charset) return sendFile(root, address, response);
    return sendRoute({ body: await readFile(join(root, fileOf(address))), type: `text/html; charset=${charset}` }, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  const origin = await listen(server, port);
  return {
    origin,
    put: (path, route) => (routes.set(path, route), origin + path),
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}

if (isMain(import.meta.url)) {
  const site = await serve({ port: Number(process.argv[2] ?? 8750) });
  console.log(`The sample archive is at ${site.origin}/`);
}
