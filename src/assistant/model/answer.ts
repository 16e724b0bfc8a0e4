/**
 * The assistant with a language model: it may search through the one tool, a few times and not for long, and writes the
 * answer. What it asks for is checked like anybody's filters, and it is told the count of what it found, not the people:
 * nobody's data leaves the service, and no contact can talk to the model.
 */
import type { ToolSet } from 'ai';
import type { OpenAPIV3_1 } from 'openapi-types';
import { AppError } from '../../errors.ts';
import {
  type AnswerPart,
  type Assistant,
  type ContactFilters,
  type Found,
  maxContacts,
  type Question,
  shownContacts,
} from '../assistant.ts';
import { say } from '../builtin/say.ts';
import { instructions, toMessages } from './prompt.ts';
import { createModel, type ModelSettings, toProviderError, unavailable } from './provider.ts';
import { toToolSchema } from './tool.ts';

/** Calls of the model for one answer: a search, another one, the text, and one for a mistake. */
const maxSteps = 4;
const maxTokens = 1000;
const maxText = 8000;

type ToolInput = ContactFilters & { show?: number };

export async function createModelAssistant(
  settings: ModelSettings,
  contract: OpenAPIV3_1.Document,
): Promise<Assistant> {
  const { jsonSchema, stepCountIs, streamText, tool } = await import('ai');
  const model = await createModel(settings);
  const inputSchema = jsonSchema<ToolInput>(toToolSchema(contract));
  // The library warns on the console about models that it does not know.
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });

  async function* answer({ text, history, search, signal }: Question): AsyncGenerator<AnswerPart> {
    const results: Found[] = [];
    const stop = new AbortController();
    let failure: unknown;
    const tools: ToolSet = {
      search_contacts: tool({
        description: 'Finds contacts that meet all conditions, and tells how many there are.',
        inputSchema,
        execute: async ({ show = shownContacts, ...filters }) => {
          const found = await search(filters, Math.min(Math.max(1, Number(show) || 1), maxContacts), signal).catch(
            (error: unknown) => {
              if (error instanceof AppError && error.status === 422) return { error: error.message };
              failure = error;
              stop.abort(error);
              throw error;
            },
          );
          if ('error' in found) return found;
          results.push(found);
          return { count: found.count };
        },
      }),
    };
    const timeout = AbortSignal.timeout(settings.timeoutMs);
    const { fullStream } = streamText({
      model,
      system: instructions,
      messages: toMessages(history, text),
      tools,
      stopWhen: stepCountIs(maxSteps),
      maxOutputTokens: maxTokens,
      maxRetries: 1,
      abortSignal: AbortSignal.any([signal, timeout, stop.signal]),
      // Errors come as parts of the stream; the library would write them to the console.
      onError: () => {},
    });
    let written = 0;
    let last: Found | undefined;
    try {
      for await (const part of fullStream) {
        for (last of results.splice(0)) yield { type: 'found', found: last };
        if (part.type === 'error') throw part.error;
        if (part.type === 'abort') break;
        if (part.type !== 'text-delta' || part.text === '') continue;
        written += part.text.length;
        if (written > maxText) break;
        yield { type: 'text', text: part.text };
      }
    } catch (error) {
      throwIfStopped();
      throw toProviderError(error, settings.apiKey);
    } finally {
      stop.abort();
    }
    throwIfStopped();
    if (written > 0) return;
    if (!last) throw unavailable('The assistant gave no answer. Ask again, perhaps in other words.');
    yield { type: 'text', text: `I looked for ${say(last.filters)}. ${last.count.toLocaleString('en-US')} match.` };

    function throwIfStopped() {
      signal.throwIfAborted();
      if (failure) throw failure;
      if (timeout.aborted) throw unavailable('The assistant took too long. Try again, perhaps with a shorter request.');
    }
  }

  return { name: `${settings.provider} ${settings.name}`, answer };
}
