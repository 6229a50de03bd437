/** A local server that stands for a reranker and a chat endpoint of the operator. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReaderSettings } from '../../src/app/reader-settings.ts';

export const KEY = 'sk-kunci-rahasia-7';
export const MODEL = 'qwen2.5:7b-instruct';

/** What was posted. */
export interface Posted {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed. */
  readonly body: PostedBody;
}

export interface PostedBody {
  readonly query?: string;
  readonly documents?: readonly string[];
  readonly texts?: readonly string[];
  readonly model?: string;
  readonly messages?: ReadonlyArray<{ readonly role: string; readonly content: string }>;
  readonly response_format?: unknown;
}

/** How the server answers: with this status and text, or by itself. */
export type Answering = (posted: Posted, response: ServerResponse) => void;

export interface ReaderServer {
  readonly address: string;
  /** In order. */
  readonly posted: readonly Posted[];
  /** From now on it answers like this, at every path. */
  answer(answering: Answering): void;
  settings(kinds: { readonly reranker?: boolean; readonly chat?: boolean }): ReaderSettings;
  close(): Promise<void>;
}

export async function openReaderServer(): Promise<ReaderServer> {
  const posted: Posted[] = [];
  let answering: Answering = (_posted, response) => response.writeHead(503).end();
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) as PostedBody };
      posted.push(one);
      answering(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    posted,
    answer: (given) => {
      answering = given;
    },
    settings: ({ reranker = false, chat = false }) => ({
      reranker: reranker ? { address: `${address}/v1/rerank` } : null,
      chat: chat ? { address: `${address}/v1/chat/completions`, model: MODEL, key: KEY } : null,
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON. */
export function json(value: unknown, status = 200): Answering {
  return text(JSON.stringify(value), status);
}

export function text(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answering {
  return (_posted, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
}

/** A chat's response with this as its words. */
export function said(content: string): Answering {
  return json({ id: 'chatcmpl-1', choices: [{ index: 0, message: { role: 'assistant', content } }] });
}

/** The passages that a chat was given. */
export function passagesOf({ body }: Posted): ReadonlyArray<{ readonly id: number; readonly text: string }> {
  const { content } = body.messages?.at(-1) ?? { content: '{}' };
  return (JSON.parse(content) as { passages: ReadonlyArray<{ id: number; text: string }> }).passages;
}

/** Picks the first passage with these words, and none where no passage has them. */
export function picking(words: string): Answering {
  return (posted, response) => {
    const ids = passagesOf(posted).flatMap((passage) => (passage.text.includes(words) ? [passage.id] : []));
    said(JSON.stringify({ ids: ids.slice(0, 1) }))(posted, response);
  };
}

/** Puts the passages with these words first, with logits as scores. */
export function preferring(words: string): Answering {
  return (posted, response) => {
    const results = (posted.body.documents ?? []).map((document, index) => ({
      index,
      relevance_score: document.includes(words) ? 4.5 : -3.2 - index,
    }));
    json({ results: results.toReversed() })(posted, response);
  };
}

/** Whatever may go wrong, by name: what the bot counts it as. */
export const FAULTS: ReadonlyArray<readonly [what: string, fault: string, answering: Answering]> = [
  ['500', 'status', json({ error: 'out of memory' }, 500)],
  ['401', 'status', json({ error: 'no key' }, 401)],
  ['a form that is refused in both ways', 'status', json({ error: 'no' }, 400)],
  ['a redirect', 'status', text('', 307, { location: '/elsewhere' })],
  ['a connection that is torn at once', 'unreachable', (_posted, response) => response.destroy()],
  [
    'a connection that is torn amid the body',
    'unreachable',
    (_posted, response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write('{"results":[');
      setImmediate(() => response.destroy());
    },
  ],
  ['more than 64 KiB', 'tooLarge', text(JSON.stringify({ results: [], padding: 'x'.repeat(70_000) }))],
  ['no JSON', 'unreadable', text('<html>Bad gateway</html>')],
  ['nothing at all', 'unreadable', text('')],
  ['JSON of another form', 'unreadable', json({ data: [1, 2, 3] })],
  ['nothing in time', 'slow', () => undefined],
  [
    'a body that does not end in time',
    'slow',
    (_posted, response) => {
      response.writeHead(200);
      response.write('{');
    },
  ],
];
