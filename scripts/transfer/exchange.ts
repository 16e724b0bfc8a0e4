/** One HTTP request and the head of its answer. Bodies are streams both ways, so memory does not grow with a file. */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';

export interface Sent {
  method: string;
  url: URL;
  headers: Record<string, string>;
  /** A stream has its Content-Length among the headers. */
  body: string | Readable | undefined;
  /** The connection counts as broken when nothing moves for so long. */
  silenceMs: number;
  signal: AbortSignal;
}

/** A server that is not asked whether it wants the body does not answer that question. */
const continueMs = 2000;

/**
 * Rejects when no answer comes. A streamed body is sent when the server asks for it, so that a refusal comes instead of
 * the first byte, not of a connection that breaks.
 */
export function exchange({ method, url, headers, body, silenceMs, signal }: Sent): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const isStream = body !== undefined && typeof body !== 'string';
    const request = send(url, {
      method,
      headers: { ...headers, ...(isStream && { Expect: '100-continue' }) },
      signal,
      timeout: silenceMs,
    });
    request.on('error', reject);
    request.on('timeout', () => request.destroy(new Error(`silence for ${silenceMs / 1000} s`)));
    request.on('response', resolve);
    if (!isStream) return request.end(body);
    let isSending = false;
    const begin = () => {
      if (!isSending) pipeline(body, request, (error) => error && request.destroy(error));
      isSending = true;
    };
    const waiting = setTimeout(begin, continueMs);
    request.on('continue', begin);
    request.on('response', (response) => {
      clearTimeout(waiting);
      response.once('close', () => request.destroy());
    });
    request.on('close', () => {
      clearTimeout(waiting);
      body.destroy();
    });
  });
}
