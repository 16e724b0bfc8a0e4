/** One request at a time over one connection, and how long each took until the body was whole. */
import { Agent, get } from 'node:http';

export interface Timed {
  milliseconds: number;
  // biome-ignore lint/suspicious/noExplicitAny: each scenario knows what it asked for
  body: any;
}

const agent = new Agent({ keepAlive: true });

export async function request(url: string, headers: Record<string, string> = {}): Promise<Timed> {
  const started = performance.now();
  const { status, text } = await read(url, headers);
  const milliseconds = performance.now() - started;
  if (status !== 200) throw new Error(`${url} answered ${status}: ${text.slice(0, 500)}`);
  return { milliseconds, body: JSON.parse(text) };
}

function read(url: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent, headers }, async (response) => {
      let text = '';
      response.setEncoding('utf8');
      for await (const piece of response) text += piece;
      resolve({ status: response.statusCode ?? 0, text });
    });
    sent.on('error', reject);
  });
}
