/**
 * The one kind of error that reaches a client. `detail` is public: a plain sentence a person can act on. `cause` is
 * for the log only. Anything else that is thrown becomes a 500 with a request id and nothing more.
 */
const statuses = {
  malformed_request: 400,
  malformed_query: 400,
  malformed_path: 400,
  malformed_body: 400,
  invalid_cursor: 400,
  signature_invalid: 400,
  token_missing: 401,
  token_invalid: 401,
  token_expired: 401,
  token_revoked: 401,
  credentials_invalid: 401,
  account_disabled: 403,
  admin_required: 403,
  forbidden: 403,
  write_key_invalid: 403,
  write_key_missing: 403,
  write_key_not_configured: 403,
  not_found: 404,
  path_not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  email_taken: 409,
  uuid_taken: 409,
  export_not_ready: 409,
  export_expired: 410,
  body_too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  validation_failed: 422,
  rate_limited: 429,
  headers_too_large: 431,
  internal_error: 500,
  database_unavailable: 503,
  search_timeout: 503,
  assistant_unavailable: 503,
  storage_unavailable: 503,
  payment_unavailable: 503,
  shutting_down: 503,
} as const;

export type ErrorCode = keyof typeof statuses;

/** One fault of an invalid request, as in the contract's `Fault`. */
export interface Fault {
  in: 'query' | 'path' | 'header' | 'body';
  pointer: string;
  detail: string;
  code: string;
}

export interface ErrorExtras {
  faults?: Fault[];
  headers?: Record<string, string>;
  cause?: unknown;
}

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly faults: Fault[] | undefined;
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, detail: string, extras: ErrorExtras = {}) {
    super(detail, { cause: extras.cause });
    this.name = 'AppError';
    this.code = code;
    this.status = statuses[code];
    this.faults = extras.faults;
    this.headers = extras.headers ?? (this.status === 503 ? { 'Retry-After': '2' } : {});
  }
}

/** A large body can have hundreds of thousands. */
const maxFaults = 1000;

/** 422 with all faults at once, within reason; the detail repeats the first few as one sentence. */
export function invalid(faults: Fault[]): AppError {
  const shown = faults.slice(0, 3).map((fault) => `${fault.pointer || nameless(fault.in)} ${fault.detail}`);
  const more = faults.length > shown.length ? `; and ${faults.length - shown.length} more` : '';
  const text = `${shown.join('; ')}${more}`;
  return new AppError('validation_failed', text.endsWith('?') ? text : `${text}.`, {
    faults: faults.slice(0, maxFaults),
  });
}

const nameless = (where: Fault['in']): string => (where === 'body' ? 'the body' : 'a parameter without a name');

export function notFound(what: string): AppError {
  return new AppError('not_found', `There is no ${what}.`);
}
