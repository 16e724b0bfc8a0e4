/** Another company's server: it speaks the protocols of language models, and says what a test tells it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the model does when it is asked; or how the server fails. */
export type Turn =
  | { text: string[] }
  | { search: object | string; tool?: string }
  | { status: number; body: string }
  | { raw: string }
  | 'silence'
  | 'hang up';

// biome-ignore lint/suspicious/noExplicitAny: what is asked is looked at piece by piece
type Asked = { headers: IncomingMessage['headers']; path: string; body: any };

export interface Provider {
  url: string;
  asked: Asked[];
  /** Answers of one turn after the other; the last one again and again. */
  turns: Turn[];
  /** Requests that the client gave up. */
  abandoned: number;
  stop(): Promise<void>;
}

export async function startProvider(): Promise<Provider> {
  const provider: Provider = { url: '', asked: [], turns: [], abandoned: 0, stop: async () => {} };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = request.url ?? '';
    provider.asked.push({ headers: request.headers, path, body: JSON.parse(Buffer.concat(chunks).toString()) });
    response.once('close', () => {
      if (!response.writableFinished) provider.abandoned += 1;
    });
    const turn = (provider.turns.length > 1 ? provider.turns.shift() : provider.turns[0]) as Turn;
    answer(turn, response, path.endsWith('/messages') ? anthropic : openai);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  provider.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  provider.stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return provider;
}

function answer(turn: Turn, response: ServerResponse, write: (turn: Turn) => string): void {
  if (turn === 'silence') return;
  if (turn === 'hang up') return void response.destroy();
  if ('status' in turn) {
    response.writeHead(turn.status, { 'Content-Type': 'application/json' }).end(turn.body);
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.end('raw' in turn ? turn.raw : write(turn));
}

const toArguments = (search: object | string): string => (typeof search === 'string' ? search : JSON.stringify(search));

function openai(turn: Turn): string {
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const done = (reason: string) => `${chunk({}, reason)}data: [DONE]\n\n`;
  if (typeof turn === 'object' && 'text' in turn) {
    return turn.text.map((content) => chunk({ role: 'assistant', content })).join('') + done('stop');
  }
  const { search, tool = 'search_contacts' } = turn as { search: object | string; tool?: string };
  const call = { index: 0, id: 'call_1', type: 'function', function: { name: tool, arguments: toArguments(search) } };
  return chunk({ role: 'assistant', tool_calls: [call] }) + done('tool_calls');
}

function anthropic(turn: Turn): string {
  const event = (type: string, data: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
  const isText = typeof turn === 'object' && 'text' in turn;
  const usage = { input_tokens: 1, output_tokens: 1 };
  const message = {
    id: 'x',
    type: 'message',
    role: 'assistant',
    content: [],
    model: 'm',
    stop_reason: null,
    stop_sequence: null,
    usage,
  };
  const block = isText
    ? { type: 'text', text: '' }
    : { type: 'tool_use', id: 'call_1', name: 'search_contacts', input: {} };
  const deltas = isText
    ? turn.text.map((text) => ({ type: 'text_delta', text }))
    : [{ type: 'input_json_delta', partial_json: toArguments((turn as { search: object }).search) }];
  return [
    event('message_start', { message }),
    event('content_block_start', { index: 0, content_block: block }),
    ...deltas.map((delta) => event('content_block_delta', { index: 0, delta })),
    event('content_block_stop', { index: 0 }),
    event('message_delta', { delta: { stop_reason: isText ? 'end_turn' : 'tool_use', stop_sequence: null }, usage }),
    event('message_stop', {}),
  ].join('');
}
