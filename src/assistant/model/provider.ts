/**
 * The language model by provider, and what went wrong with it in words. The libraries are loaded only where a model is
 * set up: they take 0.2 s and 30 MB.
 */
import type { LanguageModel } from 'ai';
import { AppError } from '../../errors.ts';

export interface ModelSettings {
  provider: 'openai' | 'anthropic' | 'openai-compatible';
  name: string;
  apiKey: string | undefined;
  baseUrl: string | undefined;
  timeoutMs: number;
}

export async function createModel({ provider, name, apiKey, baseUrl }: ModelSettings): Promise<LanguageModel> {
  // Never undefined: the libraries would read environment variables of their own.
  const options = { apiKey: apiKey ?? 'none', ...(baseUrl && { baseURL: baseUrl }) };
  switch (provider) {
    case 'openai':
      return (await import('@ai-sdk/openai')).createOpenAI(options).chat(name);
    case 'anthropic':
      return (await import('@ai-sdk/anthropic')).createAnthropic(options)(name);
    case 'openai-compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      return createOpenAICompatible({ name: provider, baseURL: baseUrl ?? '', ...(apiKey && { apiKey }) })(name);
    }
  }
}

const kept = 'Your message was not stored.';

export function unavailable(detail: string, cause?: unknown): AppError {
  return new AppError('assistant_unavailable', `${detail} ${kept}`, { headers: { 'Retry-After': '10' }, cause });
}

/** Of what the library throws only the kind, the status and the message are kept, without the key. */
export function toProviderError(thrown: unknown, apiKey: string | undefined): AppError {
  if (thrown instanceof AppError) return thrown;
  // The library's own kinds: a call that failed, and the last of several attempts.
  const { lastError: error = thrown } = (thrown ?? {}) as { lastError?: unknown };
  const { statusCode: status } = (error ?? {}) as { statusCode?: number };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const safe = apiKey ? message.replaceAll(apiKey, '[secret]') : message;
  const cause = new Error(`the model's provider failed${status ? ` with ${status}` : ''}: ${safe.slice(0, 500)}`);
  if (status === 429) return unavailable('The assistant is busy right now. Try again in a moment.', cause);
  if (status !== undefined && status >= 400 && status < 500) {
    return unavailable(
      'The assistant is not set up rightly: its provider refuses our requests. Tell the operator.',
      cause,
    );
  }
  return unavailable('The assistant does not answer right now. Try again in a moment.', cause);
}
