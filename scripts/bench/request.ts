/** One request at a time over one connection, and how long each took until the body was whole. */
import { Agent, request as send } from 'node:http';

export interface Timed {
  milliseconds: number;
  // biome-ignore lint/suspicious/noExplicitAny: each scenario knows what it asked for
  body: any;
}

type Headers = Record<string, string>;

interface Sent {
  method: 'GET' | 'POST' | 'PUT';
  headers: Headers;
  body?: object;
}

const agent = new Agent({ keepAlive: true });

export const request = (url: string, headers: Headers = {}): Promise<Timed> => time(url, { method: 'GET', headers });
export const post = (url: string, body: object, headers: Headers): Promise<Timed> =>
  time(url, { method: 'POST', headers, body });
export const put = (url: string, body: object, headers: Headers): Promise<Timed> =>
  time(url, { method: 'PUT', headers, body });

async function time(url: string, sent: Sent): Promise<Timed> {
  const started = performance.now();
  const { status, text } = await exchange(url, sent);
  const milliseconds = performance.now() - started;
  if (status < 200 || status > 299) throw new Error(`${url} answered ${status}: ${text.slice(0, 500)}`);
  return { milliseconds, body: JSON.parse(text) };
}

function exchange(url: string, { method, headers, body }: Sent): Promise<{ status: number; text: string }> {
  const json = body && { 'Content-Type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = send(url, { agent, method, headers: { ...headers, ...json } }, async (response) => {
      let text = '';
      response.setEncoding('utf8');
      for await (const piece of response) text += piece;
      resolve({ status: response.statusCode ?? 0, text });
    });
    sent.on('error', reject).end(body && JSON.stringify(body));
  });
}
