import type { Socket } from 'node:net';
import knexPkg, { type Knex } from 'knex';
import pg from 'pg';
import type { Logger } from 'pino';

/**
 * Connection pools. Promises: a bigint arrives as a number or not at all (a value above 2^53 is an error, never a
 * rounded number), a timestamptz as a Date, and no global parser of pg is touched, so two pools can differ.
 */

export interface ConnectionSettings {
  /** A host name, or the directory of a unix socket. */
  host: string;
  port: number;
  user: string;
  database: string;
  password?: string;
  ssl?: false;
}

/** Either a `postgres://` URL or the single settings. */
export type Connection = string | ConnectionSettings;

export interface ConnectOptions {
  poolMax: number;
  /** Shown in pg_stat_activity; default `contact360`. */
  applicationName?: string;
  /** Milliseconds; unset leaves the server's own setting. */
  statementTimeout?: number;
  /** Milliseconds; unset leaves the server's own setting. */
  idleInTransactionTimeout?: number;
  /** Milliseconds a query waits for a free connection before it fails. */
  acquireTimeout?: number;
  /** Milliseconds without a word from the server after which a statement, and its connection, are given up. */
  silence?: number;
  /** Where knex's own warnings go; without it they are dropped, never printed to the console. */
  log?: Logger;
}

/** Also of a server that hangs: the system takes a connection for it, and nothing answers there. */
const reaching = { connectionTimeoutMillis: 5000, keepAlive: true };

const INT8 = 20;
const INT8_ARRAY = 1016;

export function connect(connection: Connection, options: ConnectOptions): Knex {
  return knexPkg({
    client: 'pg',
    connection: {
      ...toClientConfig(connection),
      types: typeParsers,
      application_name: options.applicationName ?? 'contact360',
      // A pooler such as pgbouncer refuses start-up parameters it does not know, so unset ones are not sent.
      ...(options.statementTimeout !== undefined && { statement_timeout: options.statementTimeout }),
      ...(options.idleInTransactionTimeout !== undefined && {
        idle_in_transaction_session_timeout: options.idleInTransactionTimeout,
      }),
    },
    pool: { min: 0, max: options.poolMax, ...(options.silence && { afterCreate: giveUpAfter(options.silence) }) },
    ...(options.acquireTimeout !== undefined && { acquireConnectionTimeout: options.acquireTimeout }),
    log: knexLog(options.log),
  });
}

/** What knex keeps connections in, for work that needs one of them as pg has it; whoever takes one gives it back. */
interface Pool {
  acquireConnection(): Promise<pg.Client>;
  releaseConnection(client: pg.Client): Promise<void>;
  pool: { numUsed(): number };
}

export const poolOf = (knex: Knex): Pool => knex.client;

export const poolSize = (knex: Knex): number => knex.client.pool.max;

/** What `new pg.Client()` takes. */
export function toClientConfig(
  connection: Connection,
): ({ connectionString: string } | ConnectionSettings) & typeof reaching {
  return { ...reaching, ...(typeof connection === 'string' ? { connectionString: connection } : connection) };
}

/** What pg keeps of a connection and does not declare (8.23). */
interface Session {
  readyForQuery: boolean;
  connection: { stream: Socket };
}

/** pg's own query_timeout gives a connection back with the statement, and its transaction, still open on it. */
function giveUpAfter(silence: number) {
  return (client: Session, done: (error: unknown, client: Session) => void): void => {
    const { stream } = client.connection;
    stream.setTimeout(silence).on('timeout', () => {
      if (!client.readyForQuery) stream.destroy();
    });
    done(null, client);
  };
}

const typeParsers: Knex.PgCustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === INT8 && format === 'text') return toSafeNumber;
    if (oid === INT8_ARRAY && format === 'text') return toSafeNumbers;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

function toSafeNumbers(value: string): (number | null)[] {
  const parse: (value: string) => (string | null)[] = pg.types.getTypeParser(INT8_ARRAY as number, 'text');
  return parse(value).map((item) => (item === null ? null : toSafeNumber(item)));
}

function toSafeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`The bigint ${value} does not fit a JavaScript number`);
  return number;
}

function knexLog(log: Logger | undefined): Knex.Logger {
  const ignore = () => {};
  if (!log) return { warn: ignore, error: ignore, debug: ignore, deprecate: ignore };
  return {
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
    debug: (message: unknown) => log.debug({ knex: message }, 'knex'),
    deprecate: (method: string, alternative: string) => log.warn(`knex: ${method} is deprecated, use ${alternative}`),
  };
}
