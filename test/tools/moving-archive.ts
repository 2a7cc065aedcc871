import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the archive answers to one request. `body` is markup; a string goes out as UTF-8. */
export type Answer =
  /** Honours If-None-Match and If-Modified-Since where it has an `etag` or a date (`modified`, as HTTP writes it). */
  | { readonly kind: 'page'; readonly body: string | Buffer; readonly type?: string; readonly etag?: string; readonly modified?: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: 301 | 302 | 303 | 307 | 308 }
  /** Takes the request and never says a word. */
  | { readonly kind: 'silence' }
  /** Head and half of the page, then nothing more while the line stays open. */
  | { readonly kind: 'stall'; readonly body: string }
  /** The head promises the whole page; after half of it the line is closed. */
  | { readonly kind: 'cut'; readonly body: string }
  /** The line is reset before a byte is sent. */
  | { readonly kind: 'reset' }
  /** `answer`, once `until` is done. */
  | { readonly kind: 'held'; readonly answer: Answer; readonly until: Promise<void> }
  /** So many bytes of markup, as fast as they are taken. */
  | { readonly kind: 'flood'; readonly bytes: number };

/** One request, as it came in. */
export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** As the asker named us: "127.0.0.1:8080", "localhost:8080". */
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Path → what it answers. With a query the whole of it is looked up first, then the bare path. "//name/path" answers those alone who call us by that name. */
export type World = Readonly<Record<string, Answer>>;

/** An archive on 127.0.0.1 that changes by the step, misbehaves as told, and remembers who asked for what. */
export interface MovingArchive {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** The same server under a name that Flyleaf has no leave for: "http://localhost:PORT". */
  readonly elsewhere: string;
  /** All requests so far, in order. */
  readonly log: readonly Asked[];
  /** What a path answers from now on: one answer a request, the last one for good. Answers its whole address. */
  put(path: string, ...answers: readonly Answer[]): string;
  /** Starts a play at its first step. Each step lies over those before it. */
  play(steps: readonly World[]): void;
  /** Goes on by one step; throws where there is none. */
  next(): void;
  /** Requests for a path, with or without its query. */
  asked(path: string): Asked[];
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';
const PIECE = Buffer.from('<p>And the ferry did not come, and the bell was not rung.</p>\n'.repeat(1024));

export const page = (body: string | Buffer, more: Omit<Extract<Answer, { kind: 'page' }>, 'kind' | 'body'> = {}): Answer => ({ kind: 'page', body, ...more });
export const status = (code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Answer => ({ kind: 'status', status: code, headers, body });
export const redirect = (to: string, code: 301 | 302 | 303 | 307 | 308 = 301): Answer => ({ kind: 'redirect', to, status: code });
/** The page that archives show to strangers, with status 200. */
export const loginPage = (site = 'The Dusty Shelf'): Answer =>
  page(`<html><head><title>Log in | ${site}</title></head><body><h2>Log in</h2><p>You must be logged in to view this page.</p><form method="post" action="/login"><input name="user"><input type="password" name="password"><input type="submit" value="Log in"></form></body></html>`);
/** Bytes of one encoding under the name of another. */
export const misnamed = (body: string, bytes: 'latin1' | 'utf8', claimed: string): Answer => page(Buffer.from(body, bytes), { type: `text/html; charset=${claimed}` });

/** An answer that waits until it is let go. */
export function held(answer: Answer): { readonly answer: Answer; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const until = new Promise<void>((done) => (letGo = done));
  return { answer: { kind: 'held', answer, until }, letGo };
}

function isUnchanged({ headers }: IncomingMessage, { etag, modified }: Extract<Answer, { kind: 'page' }>): boolean {
  if (headers['if-none-match'] !== undefined) return etag !== undefined && headers['if-none-match'].split(/,\s*/).includes(etag);
  const since = headers['if-modified-since'];
  return since !== undefined && modified !== undefined && Date.parse(modified) <= Date.parse(since);
}

function sendPage(answer: Extract<Answer, { kind: 'page' }>, request: IncomingMessage, response: ServerResponse): void {
  const { body, type = HTML, etag, modified, status: code = 200, headers = {} } = answer;
  const told = { ...(etag !== undefined && { etag }), ...(modified !== undefined && { 'last-modified': modified }), ...headers };
  if (isUnchanged(request, answer)) return void response.writeHead(304, told).end();
  response.writeHead(code, { 'content-type': type, ...told }).end(body);
}

function sendHalf(body: string, response: ServerResponse, after: (socket: Socket | null) => void): void {
  const bytes = Buffer.from(body);
  response.writeHead(200, { 'content-type': HTML, 'content-length': bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => after(response.socket));
}

function sendFlood(bytes: number, response: ServerResponse): void {
  let left = bytes;
  response.writeHead(200, { 'content-type': HTML });
  const pour = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= PIECE.length;
      if (!response.write(PIECE)) return void response.once('drain', pour);
    }
    response.end();
  };
  pour();
}

function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  switch (answer.kind) {
    case 'page': return sendPage(answer, request, response);
    case 'status': return void response.writeHead(answer.status, { 'content-type': HTML, ...answer.headers }).end(answer.body);
    case 'redirect': return void response.writeHead(answer.status ?? 301, { location: answer.to }).end();
    case 'stall': return sendHalf(answer.body, response, () => undefined);
    case 'cut': return sendHalf(answer.body, response, (socket) => socket?.destroy());
    case 'reset': return void request.socket.resetAndDestroy();
    case 'held': return void answer.until.then(() => send(answer.answer, request, response));
    case 'flood': return sendFlood(answer.bytes, response);
    case 'silence':
  }
}

const NOT_HERE = status(404, {}, '<html><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>');

/** What each path answers: one answer a request, the last one for good. */
function createShelf() {
  const queues = new Map<string, Answer[]>();
  return {
    put: (path: string, answers: readonly Answer[]): void => void queues.set(path, [...answers]),
    take: (address: string, name: string): Answer => {
      const bare = address.split('?')[0] ?? '';
      const queue = queues.get(`//${name}${address}`) ?? queues.get(`//${name}${bare}`) ?? queues.get(address) ?? queues.get(bare);
      return (queue && queue.length > 1 ? queue.shift() : queue?.[0]) ?? NOT_HERE;
    },
  };
}

/** Port 0 takes any that is free. */
export async function startMovingArchive(port = 0): Promise<MovingArchive> {
  const shelf = createShelf();
  const log: Asked[] = [];
  let steps: readonly World[] = [];
  const server = createServer((request, response) => {
    const { method = '', url: path = '/', headers } = request;
    log.push({ method, path, host: headers.host ?? '', headers });
    send(shelf.take(path, (headers.host ?? '').replace(/:\d+$/, '')), request, response);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const { port: bound } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${bound}`;
  const next = (): void => {
    const [world, ...rest] = steps;
    if (!world) throw new Error('the play has no further step');
    for (const [path, answer] of Object.entries(world)) shelf.put(path, [answer]);
    steps = rest;
  };
  return {
    origin,
    elsewhere: `http://localhost:${bound}`,
    log,
    put: (path, ...answers) => (shelf.put(path, answers), origin + path),
    play: (all) => ((steps = all), next()),
    next,
    asked: (path) => log.filter((one) => one.path === path || one.path.split('?')[0] === path),
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}
