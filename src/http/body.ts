/**
 * Bodies, read after authentication and only by operations that take one. JSON is bounded as the contract says (1 MiB
 * mostly); uploads go to files in a folder of ours as they come, never whole into memory, and are removed afterwards unless the handler moved them.
 */
import { rm } from 'node:fs/promises';
import type { Context } from 'koa';
import { HttpMethodEnum, koaBody } from 'koa-body';
import { AppError } from '../errors.ts';
import type { ContractOperation } from './contract.ts';
import type { UploadedFile } from './types.ts';

const maxFields = 1024 * 1024;
/** The code of formidable 3 for a client that went away. */
const uploadAborted = 1002;

export interface Body {
  json: unknown;
  files: UploadedFile[];
  bytes: Buffer;
  cleanUp(): Promise<void>;
}

export type ReadBody = (ctx: Context, operation: ContractOperation) => Promise<Body>;

const none: Body = { json: undefined, files: [], bytes: Buffer.alloc(0), cleanUp: async () => {} };

/** `maxUploads`: bytes that the file of an upload may have, by the setting that the contract names for it. */
export function createBodyReader(uploadDir: string, maxUploads: Record<string, number>): ReadBody {
  const readText = createTextReaders();
  const forms = new Map(
    Object.entries(maxUploads).map(([setting, max]) => [setting, { max, read: createFormReader(uploadDir, max) }]),
  );
  const nothing = async () => {};

  return async (ctx, operation) => {
    const type = operation.bodyType;
    if (!type || !hasBody(ctx)) return none;
    requireMediaType(ctx, type);
    const form = type === 'multipart/form-data' ? forms.get(operation.maxUpload) : undefined;
    if (type === 'multipart/form-data' && !form)
      throw new Error(`${operation.maxUpload} of the contract is no setting`);
    const limit = form?.max ?? operation.maxBody;
    if (Number(ctx.get('Content-Length')) > (form ? limit + maxFields : limit)) throw tooLarge(limit);
    if (ctx.get('Expect') !== '') ctx.res.writeContinue();
    try {
      if (operation.bodyAsBytes) return { ...none, bytes: await readBytes(ctx, limit) };
      await (form?.read ?? readText(limit))(ctx, nothing);
      if (!form) return { ...none, json: parseJson(String(ctx.request.body ?? '')) };
    } catch (error) {
      throw toBodyError(error, limit);
    }
    const files = toFiles(ctx);
    return { ...none, json: ctx.request.body, files, cleanUp: () => removeFiles(files) };
  };
}

function createFormReader(uploadDir: string, max: number) {
  return koaBody({
    json: false,
    text: false,
    urlencoded: false,
    multipart: true,
    // Without hashes and with the file names of formidable's own making, never the client's.
    formidable: {
      uploadDir,
      maxFileSize: max,
      maxTotalFileSize: max,
      maxFiles: 10,
      maxFields: 20,
      maxFieldsSize: maxFields,
      hashAlgorithm: false,
      allowEmptyFiles: true,
      minFileSize: 0,
    },
  });
}

/**
 * Of JSON, a character for each byte: whether it is UTF-8 is ours to see (koa-body 8 puts U+FFFD where it is not).
 * koa-body takes the limit when it is made: one for each that the contract has.
 */
function createTextReaders(): (limit: number) => ReturnType<typeof koaBody> {
  const readers = new Map<number, ReturnType<typeof koaBody>>();
  return (limit) => {
    const reader =
      readers.get(limit) ??
      koaBody({
        json: false,
        text: true,
        textTypes: ['application/json'],
        textLimit: limit,
        encoding: 'binary',
        urlencoded: false,
        multipart: false,
        parsedMethods: [HttpMethodEnum.POST, HttpMethodEnum.PUT],
      });
    readers.set(limit, reader);
    return reader;
  };
}

function hasBody(ctx: Context): boolean {
  return ctx.get('Transfer-Encoding') !== '' || Number(ctx.get('Content-Length')) > 0;
}

function requireMediaType(ctx: Context, type: string): void {
  const given = ctx.get('Content-Type').slice(0, 100);
  if (!ctx.is(type)) {
    throw new AppError(
      'unsupported_media_type',
      `Send the body as ${type}; this one came ${given ? `as "${given}"` : 'without a Content-Type'}.`,
    );
  }
  if (['', 'utf-8', 'utf8'].includes(ctx.request.charset.toLowerCase())) return;
  throw new AppError('unsupported_media_type', `Send the body in UTF-8; this one came as "${given}".`);
}

async function readBytes(ctx: Context, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed when it is too much: the client is to hear why.
  for await (const chunk of ctx.req.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: string): unknown {
  if (bytes === '') return undefined;
  const json: unknown = JSON.parse(decode(Buffer.from(bytes, 'latin1')));
  requireStorable(json);
  return json;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('malformed_body', 'The body is not UTF-8. Send it in UTF-8.', { cause });
  }
}

/** Postgres text has neither. Walked with a list of its own: JSON may be nested deeper than the call stack. */
function requireStorable(json: unknown): void {
  const left: unknown[] = [json];
  while (left.length > 0) {
    const value = left.pop();
    const found = typeof value === 'string' && /[\0\p{Cs}]/u.exec(value)?.[0];
    if (found) {
      const what =
        found === '\0' ? 'a NUL character (\\u0000)' : `half a character (\\u${found.charCodeAt(0).toString(16)})`;
      throw new AppError('malformed_body', `The body has ${what} in it. Leave it out.`);
    }
    if (typeof value === 'object' && value !== null) for (const item of Object.entries(value)) left.push(...item);
  }
}

function toBodyError(error: unknown, limit: number): unknown {
  if (error instanceof AppError) return error;
  const { status, httpCode, code, name } = error as {
    status?: number;
    httpCode?: number;
    code?: unknown;
    name?: string;
  };
  if (status === 413 || httpCode === 413) return tooLarge(limit);
  if (name === 'SyntaxError' || status === 400 || httpCode === 400) {
    const reason =
      error instanceof SyntaxError && /^Unexpected|in JSON/.test(error.message)
        ? `it is not JSON (${error.message})`
        : 'it is broken or cut short';
    return new AppError('malformed_body', `The body cannot be read: ${reason}.`, { cause: error });
  }
  if (status === 415 || httpCode === 415)
    return new AppError('unsupported_media_type', 'The body has an encoding or form that is not supported.', {
      cause: error,
    });
  if (code === 'ECONNRESET' || code === 'ECONNABORTED' || code === uploadAborted)
    return new AppError('malformed_body', 'The body was cut short.', { cause: error });
  return error;
}

function tooLarge(limit: number): AppError {
  return new AppError('body_too_large', `The body may have at most ${Math.floor(limit / 1024 / 1024)} MiB.`);
}

function toFiles(ctx: Context): UploadedFile[] {
  return Object.entries(ctx.request.files ?? {}).flatMap(([field, value]) =>
    [value]
      .flat()
      .flatMap((file) =>
        file ? [{ field, name: file.originalFilename ?? '', path: file.filepath, size: file.size }] : [],
      ),
  );
}

async function removeFiles(files: UploadedFile[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file.path, { force: true })));
}
