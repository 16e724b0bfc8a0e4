import { type DestinationStream, type Logger, pino } from 'pino';

/** Never in a log, wherever they stand in a logged object. */
const secrets = [
  'authorization',
  'password',
  'password_hash',
  'token',
  'access_token',
  'refresh_token',
  'x-contacts-write-key',
  'x-companies-write-key',
  'x-api-key',
  'apiKey',
];

/** Structured lines on standard error; standard output is for the lines a person waits for. */
export function createLog(level: string, destination: DestinationStream = process.stderr): Logger {
  const paths = secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths, censor: '[secret]' } },
    destination,
  );
}
