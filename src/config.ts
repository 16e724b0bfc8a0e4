/**
 * The only reader of the environment. All faults are reported at once, each with the variable's name and what to do.
 * .env.example lists every variable with its meaning; a `.env` in the current directory is read too.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findFaultsTogether } from './configFaults.ts';
import type { PaymentConfig } from './payments/open.ts';
import { findBinary } from './search/meilisearch/embedded/home.ts';
import { loadSecrets } from './secrets.ts';
import { parseStorageUrl } from './storage/address.ts';
import type { StorageConfig } from './storage/open.ts';

const whole = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(message).refine((value) => Number.isInteger(value) && value >= min && value <= max, message);
};
const port = whole(0, 65_535);
const count = (fallback: number, max = 1_000_000_000) => whole(1, max).default(fallback);
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
const flag = z.enum(['true', 'false', '1', '0', 'yes', 'no']).transform((text) => ['true', '1', 'yes'].includes(text));
const writeKey = z.string().min(16, 'must have at least 16 characters; `openssl rand -base64 24` makes one').optional();
const webUrl = z.url({ protocol: /^https?$/ });
const storageUrl = z.string().transform((text, context) => {
  const address = parseStorageUrl(text);
  if (typeof address !== 'string') return address;
  context.addIssue({ code: 'custom', message: address });
  return z.NEVER;
});

/** Behind the host there is no @: one is the rest of a password that has / ? or # in it. Before /, the host may be missing. */
function isWhole(text: string): boolean {
  const whole = text.replace('@/', '@host/');
  if (!URL.canParse(whole)) return false;
  const { pathname, search, hash } = new URL(whole);
  return !`${pathname}${search}${hash}`.includes('@');
}

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  PUBLIC_URL: webUrl.transform((url) => url.replace(/\/+$/, '')).optional(),
  ENVIRONMENT: z.enum(['development', 'test', 'staging', 'production']).default('development'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .refine(
      isWhole,
      'is not a URL: in a password @ : / ? # % are written %40 %3A %2F %3F %23 %25; or leave it out and set PGPASSWORD',
    )
    .optional(),
  /** Read by pg itself. */
  PGPASSWORD: z.string().optional(),
  DATABASE_POOL: count(10, 1000),
  STATEMENT_TIMEOUT_MS: count(15_000),
  DATA_DIR: z.string().min(1).default('.data'),
  STORAGE_URL: storageUrl.optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),
  AWS_REGION: z.string().default('us-east-1'),
  SEARCH_ENGINE: z.enum(['auto', 'postgres', 'meilisearch']).default('auto'),
  MEILI_URL: z
    .url({ protocol: /^https?$/ })
    .refine(
      (url) => !URL.canParse(url) || new URL(url).username === '',
      'must not name a user: MEILI_API_KEY is for the key',
    )
    .optional(),
  MEILI_API_KEY: z.string().optional(),
  MEILI_BIN: z.string().optional(),
  JWT_SECRET: z.string().min(32, 'must have at least 32 characters; `openssl rand -base64 48` makes one').optional(),
  REGISTRATION: z.enum(['open', 'closed']).default('open'),
  ACCESS_TOKEN_MINUTES: count(30, 24 * 60),
  REFRESH_TOKEN_DAYS: count(7, 365),
  CONTACTS_WRITE_KEY: writeKey,
  COMPANIES_WRITE_KEY: writeKey,
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z.string().min(8).max(128).optional(),
  SELF_PROMOTION: z.enum(['first', 'listed', 'off']).default('first'),
  ADMIN_EMAILS: list,
  PAYMENT_PROVIDER: z.enum(['none', 'stripe']).default('none'),
  PAYMENT_RETURN_URL: webUrl.optional(),
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  STRIPE_API_URL: webUrl.optional(),
  MAX_PAGE_SIZE: count(1000, 10_000),
  MAX_UPLOAD_MB: count(512, 10_240),
  MAX_AVATAR_MB: count(5, 50),
  DRAIN_SECONDS: count(10, 3600),
  DRAIN_DELAY_SECONDS: z.coerce.number().int().min(0).max(600).default(0),
  WORKER: z.enum(['inline', 'off', 'only']).default('inline'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  RATE_LIMIT_LOGIN_PER_MINUTE: count(20),
  RATE_LIMIT_REGISTER_PER_HOUR: count(60),
  RATE_LIMIT_CHAT_PER_MINUTE: count(30),
  AI_PROVIDER: z.enum(['openai', 'anthropic', 'openai-compatible']).optional(),
  AI_MODEL: z.string().optional(),
  AI_API_KEY: z.string().optional(),
  AI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  AI_TIMEOUT_SECONDS: count(60, 600),
  CORS_ORIGINS: list,
  TRUST_PROXY: flag.default(false),
});

/** As they are checked, one by one. */
export type Values = z.infer<typeof schema>;
export type Environment = Values['ENVIRONMENT'];
export type Config = ReturnType<typeof toConfig>;

export class ConfigError extends Error {}

export function loadConfig(env: NodeJS.ProcessEnv = readEnvironment()): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const { error } = schema.safeParse(given);
  const faults = error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  const values = schema.parse(omit(given, new Set(error?.issues.map((issue) => issue.path[0]))));
  const meilisearch = toMeilisearch(values, env.PATH);
  faults.push(...findFaultsTogether({ given, values, hasMeilisearch: meilisearch !== undefined }));
  if (faults.length > 0) {
    throw new ConfigError(`The configuration is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
  return toConfig(values, meilisearch);
}

const omit = (given: object, names: Set<unknown>) =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !names.has(name)));

function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/**
 * Where Meilisearch is, or the program to run, without which Postgres searches alone unless it is required; undefined:
 * Postgres alone searches.
 */
export type MeilisearchConfig = { url: string; key: string | undefined } | { binary: string; required: boolean };

/**
 * A program that is only found is run beside the embedded database: with another one there may be processes on several
 * machines, and only one of them could reach it.
 */
function toMeilisearch(values: Values, searchPath = ''): MeilisearchConfig | undefined {
  const { SEARCH_ENGINE, MEILI_URL, MEILI_API_KEY, MEILI_BIN, DATABASE_URL } = values;
  if (SEARCH_ENGINE === 'postgres') return undefined;
  if (MEILI_URL) return { url: MEILI_URL.replace(/\/+$/, ''), key: MEILI_API_KEY };
  if (SEARCH_ENGINE === 'auto' && DATABASE_URL && !MEILI_BIN) return undefined;
  const binary = findBinary(MEILI_BIN, searchPath);
  return binary === undefined ? undefined : { binary, required: SEARCH_ENGINE === 'meilisearch' };
}

function toConfig(values: Values, meilisearch: MeilisearchConfig | undefined) {
  const dataDir = path.resolve(values.DATA_DIR);
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    environment: values.ENVIRONMENT,
    databaseUrl: values.DATABASE_URL,
    databasePool: values.DATABASE_POOL,
    statementTimeoutMs: values.STATEMENT_TIMEOUT_MS,
    dataDir,
    storage: toStorage(values, dataDir),
    meilisearch,
    jwtSecret: values.JWT_SECRET ?? loadSecrets(dataDir).jwtSecret,
    registration: values.REGISTRATION,
    accessTokenMinutes: values.ACCESS_TOKEN_MINUTES,
    refreshTokenDays: values.REFRESH_TOKEN_DAYS,
    contactsWriteKey: values.CONTACTS_WRITE_KEY,
    companiesWriteKey: values.COMPANIES_WRITE_KEY,
    admin:
      values.ADMIN_EMAIL && values.ADMIN_PASSWORD
        ? { email: values.ADMIN_EMAIL, password: values.ADMIN_PASSWORD }
        : undefined,
    selfPromotion: values.SELF_PROMOTION,
    adminEmails: values.ADMIN_EMAILS.map((email) => email.toLowerCase()),
    payments: toPayments(values),
    paymentReturnUrl: values.PAYMENT_RETURN_URL,
    maxPageSize: values.MAX_PAGE_SIZE,
    maxUploadBytes: values.MAX_UPLOAD_MB * 1024 * 1024,
    maxAvatarBytes: values.MAX_AVATAR_MB * 1024 * 1024,
    drainMs: values.DRAIN_SECONDS * 1000,
    drainDelayMs: values.DRAIN_DELAY_SECONDS * 1000,
    worker: values.WORKER,
    logLevel: values.LOG_LEVEL,
    loginsPerMinute: values.RATE_LIMIT_LOGIN_PER_MINUTE,
    registrationsPerHour: values.RATE_LIMIT_REGISTER_PER_HOUR,
    chatsPerMinute: values.RATE_LIMIT_CHAT_PER_MINUTE,
    /** Of the assistant; without one it is the built-in one. */
    model: values.AI_PROVIDER && {
      provider: values.AI_PROVIDER,
      name: values.AI_MODEL ?? '',
      apiKey: values.AI_API_KEY,
      baseUrl: values.AI_BASE_URL,
      timeoutMs: values.AI_TIMEOUT_SECONDS * 1000,
    },
    corsOrigins: values.CORS_ORIGINS,
    trustProxy: values.TRUST_PROXY,
  };
}

function toStorage(values: Values, dataDir: string): StorageConfig {
  const address = values.STORAGE_URL ?? { kind: 'local', folder: path.join(dataDir, 'files') };
  if (address.kind === 'local') return address;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = values;
  const session = AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: AWS_SESSION_TOKEN };
  const credentials = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey, ...session } : undefined;
  return { ...address, region: address.region ?? values.AWS_REGION, credentials };
}

function toPayments(values: Values): PaymentConfig {
  const { PAYMENT_PROVIDER: provider, STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = values;
  if (provider === 'none' || !secretKey || !webhookSecret) return { provider: 'none' };
  return { provider: 'stripe', secretKey, webhookSecret, apiUrl: values.STRIPE_API_URL };
}
